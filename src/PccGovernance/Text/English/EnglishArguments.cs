using System.Globalization;

namespace PccGovernance.Text;

/// <summary>What English phrases say of arguments beside what every language does.</summary>
internal static class EnglishArguments
{
    /// <summary>A date with its preposition: <c>on 3 May 2026</c>, <c>in May 2026</c>, <c>in 2026</c>.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="name">The argument: a date.</param>
    public static string On(this PhraseArguments arguments, string name) =>
        $"{(arguments.IsDay(name) ? "on" : "in")} {arguments.Date(name)}";

    /// <summary>So many of a whole: <c>3 of the 4 bodies</c>, <c>all 4 bodies</c>, <c>both bodies</c>, <c>the one body</c>.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="part">How many of them.</param>
    /// <param name="whole">The argument: of how many.</param>
    /// <param name="one">What one of them is called.</param>
    /// <param name="several">What several are called.</param>
    public static string PartOf(this PhraseArguments arguments, decimal part, string whole, string one, string several) =>
        (part == arguments.Quantity(whole), arguments.Quantity(whole)) switch
        {
            (true, 1) => $"the one {one}",
            (true, 2) => $"both {several}",
            (true, _) => $"all {arguments.Number(whole)} {several}",
            _ => $"{arguments.Counted(part, string.Empty).TrimEnd()} of the {arguments.Count(whole, one, several)}",
        };

    /// <summary>A number of people or bodies that is usual: <c>about 3</c>, since nobody sits in tenths.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="name">The argument: a number.</param>
    public static string Usually(this PhraseArguments arguments, string name) =>
        arguments.Quantity(name) < 0.5m
            ? "hardly any"
            : string.Create(CultureInfo.InvariantCulture, $"about {Math.Round(arguments.Quantity(name), MidpointRounding.AwayFromZero):0}");
}
