using System.Globalization;
using PccGovernance.Statute;
using PccGovernance.Text;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>How requirements of law stand, in a line each.</summary>
internal static class StatuteWords
{
    private const int FactsNamed = 3;

    public static string Counts(StatuteReport report)
    {
        OutcomeCounts counts = report.Counts;
        int asked = counts.Met + counts.NotMet + counts.NotYetDue + counts.CannotBeTold;
        return $"Of {Words.Count(asked, "answer", "answers")}, {counts.Met} met, {counts.NotMet} not met, "
            + $"{counts.NotYetDue} not due yet and {counts.CannotBeTold} that cannot be told from the record; "
            + $"{counts.DoesNotApply + counts.NotInForce} more do not apply or are not in force.";
    }

    public static string Facts(StatuteReport report, EntityNames names) =>
        report.FactsThatSettleMost.IsEmpty
            ? "No fact is missing."
            : "Recording these would settle most: " + string.Join("; ", report.FactsThatSettleMost.Take(FactsNamed)
                .Select(gap => $"{Phrasebook.English.Say(gap.Fact, names)} ({Words.Count(gap.Outcomes, "answer", "answers")})")) + ".";

    /// <summary>The financial year that an answer is for, in brackets.</summary>
    public static string Year(StatutoryOutcome outcome) =>
        outcome.FinancialYear is { } year
            ? string.Create(CultureInfo.InvariantCulture, $" (for {year}-{(year + 1) % 100:D2})")
            : string.Empty;

    /// <summary>The provision, of each country where answers are of both.</summary>
    public static string Citation(StatutoryRequirement requirement, IEnumerable<StatutoryOutcome> outcomes) =>
        string.Join("; ", outcomes.Select(outcome => requirement.CitationFor(outcome.ForceArea)).Distinct(StringComparer.Ordinal));

    /// <summary>A mark for a day that the law does not give and an option of the library does.</summary>
    public static string Ours(IEnumerable<StatutoryOutcome> due) =>
        due.Any(static outcome => outcome.IsByOurNumber) ? " (working assumption)" : string.Empty;
}
