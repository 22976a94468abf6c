using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>The kinds of filing that a requirement reads, with the steps and facts of each.</summary>
internal static class StatuteWordsRead
{
    /// <summary>Days that follow from the year or the office and are no steps.</summary>
    private static readonly string[] NamedDays = ["office-start", "year-start", "year-end", "year-before"];

    public static IEnumerable<(string Kind, string[] Steps, string[] Facts)> Of(StatutoryRequirement requirement)
    {
        ClauseEntry[] entries = [.. requirement.Clauses.Select(static clause => clause.Entry)];
        string[] steps = [.. entries.SelectMany(Steps).OfType<string>().Except(NamedDays)];
        string[] facts = [.. entries.SelectMany(Facts).OfType<string>()];
        return requirement.Filings.Select(kind => (kind, steps, facts))
            .Concat(entries.SelectMany(static entry => entry.Reads).Select(static read => (read.Kind, read.Steps, read.Facts)));
    }

    private static IEnumerable<string?> Steps(ClauseEntry entry) =>
    [
        entry.Kind is "step" or "every" || entry.IsStep ? entry.Name : null,
        entry.Before, entry.NotAfter, entry.NotBefore, entry.IfAny,
        entry.Within?.Of, entry.On?.Of, entry.Soon?.Of, entry.Lead?.Of,
        .. entry.Since,
    ];

    private static IEnumerable<string?> Facts(ClauseEntry entry) =>
    [
        entry.Kind is "fact" or "figure" || (entry.Kind is "when" && !entry.IsStep) ? entry.Name : null,
        entry.OrFact, entry.Unless, entry.Compare?.Figure,
    ];
}
