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
        return $"{counts.Met} met, {counts.NotMet} not met, {counts.NotYetDue} not due yet, {counts.CannotBeTold} cannot be told; "
            + $"{counts.DoesNotApply + counts.NotInForce} do not apply or are not in force";
    }

    public static string Facts(StatuteReport report, EntityNames names) =>
        report.FactsThatSettleMost.IsEmpty
            ? "nothing is missing"
            : "would settle most: " + string.Join("; ", report.FactsThatSettleMost.Take(FactsNamed)
                .Select(gap => $"{Phrasebook.English.Say(gap.Fact, names)} ({Words.Count(gap.Outcomes, "answer", "answers")})"));

    public static string Next(StatuteReport report, EntityNames names) =>
        report.DueBetween(report.AsOf, report.AsOf.PlusYears(1)) is [var next, ..]
            ? $"next: {Words.Day(next.Due!.Value)}{Ours([next])}, "
                + $"{Phrasebook.English.Say(StatutoryRequirements.Find(next.Requirement)!.Title, names)} ({next.Rule})"
            : "nothing is known to be due in the next twelve months";

    /// <summary>A mark for a day that the law does not give and an option of the library does.</summary>
    public static string Ours(IEnumerable<StatutoryOutcome> due) =>
        due.Any(static outcome => outcome.IsByOurNumber) ? " (our number)" : string.Empty;
}
