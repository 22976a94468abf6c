using System.Collections.Frozen;
using System.Globalization;

namespace PccGovernance.Text;

/// <summary>How Welsh writes lists, numbers and dates. After a numeral the noun stands in the singular.</summary>
internal static class WelshGrammar
{
    public static Grammar Grammar { get; } =
        new()
        {
            And = "ac",
            More = static count => string.Create(CultureInfo.InvariantCulture, $"{count} arall"),
            To = "i",
            UnknownDate = "diwrnod anhysbys",
            Nameless = "rhywbeth heb enw",
            Months =
            [
                "Ionawr",
                "Chwefror",
                "Mawrth",
                "Ebrill",
                "Mai",
                "Mehefin",
                "Gorffennaf",
                "Awst",
                "Medi",
                "Hydref",
                "Tachwedd",
                "Rhagfyr",
            ],
            Seasons = ["gwanwyn", "haf", "hydref", "gaeaf"],
            Choose = static (_, forms) => forms[0],
            Words = FrozenDictionary<string, string>.Empty,
        };
}
