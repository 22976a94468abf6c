using System.Collections.Frozen;
using System.Globalization;

namespace PccGovernance.Text;

/// <summary>How British English writes lists, numbers and dates, and its words for closed vocabularies.</summary>
internal static class EnglishGrammar
{
    public static Grammar Grammar { get; } = new()
    {
        And = "and",
        More = static count => string.Create(CultureInfo.InvariantCulture, $"{count} more"),
        To = "to",
        UnknownDate = "a day that is not known",
        Nameless = "something without a name",
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        Choose = static (number, forms) => forms[number is 1 or -1 ? 0 : ^1],
        Words = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["legal-extent/england-and-wales"] = "England and Wales",
            ["legal-extent/england"] = "England",
            ["legal-extent/wales"] = "Wales",
        }.ToFrozenDictionary(StringComparer.Ordinal),
    };
}
