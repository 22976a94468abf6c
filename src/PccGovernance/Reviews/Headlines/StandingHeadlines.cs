using System.Globalization;
using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>Boards that were set up for a time, and boards that answer to nobody: neither needs a second board to be told.</summary>
internal static class StandingHeadlines
{
    private const string PastItsTime = "advice.why.past-its-time";

    /// <summary>Those that were set up for a time, but for those of which advice says that they are to be closed.</summary>
    public static ValueList<Statement> Temporary(LandscapeReview review)
    {
        HashSet<EntityReference> closed =
        [
            .. review.Advice.SelectMany(static item => item.Why.Concat(item.Likewise.Select(static other => other.Why).OfType<Statement>()))
                .Where(static why => string.Equals(why.Code, PastItsTime, StringComparison.Ordinal))
                .SelectMany(static why => why.Find("partnership")?.Referenced ?? []),
        ];
        return (review.Duplication?.TemporaryGroups ?? []).Where(group => !closed.Contains(EntityReference.Of(group.Partnership)))
            .Select(Of).ToValueList();
    }

    /// <summary>The same as a reason to close it.</summary>
    public static Statement WhyToClose(TemporaryGroup group) => Of(group) with { Code = PastItsTime };

    /// <summary>The boards without a line, and of which of them it is told where they seem to belong.</summary>
    public static Statement? WithoutLine(LandscapeReview review)
    {
        // Whoever is to be closed needs no line first.
        HashSet<Id<Partnership>> overdue =
        [
            .. (review.Duplication?.TemporaryGroups ?? []).Where(static group => group.IsOverdue)
                .Select(static group => group.Partnership),
        ];
        HashSet<Id<Partnership>> advised = [.. review.Advice.Where(SaysWhatBecomes).SelectMany(static item => item.Partnerships)];
        var all = review.Summary.PartnershipsWithoutLine.Where(board => !overdue.Contains(board)).ToValueList();
        var boards = all.Where(board => !advised.Contains(board)).ToValueList();
        if (boards.IsEmpty)
        {
            return null;
        }

        HashSet<Id<Partnership>> alone = [.. boards];
        ValueList<Statement> belongs = (review.Duplication?.Pairs ?? [])
            .Where(pair => pair is { Form: DuplicationForm.LineMissing, IsQuestion: false }
                && (alone.Contains(pair.First) || alone.Contains(pair.Second)))
            .Select(static pair => pair.Remedy.Statement)
            .Except(review.Advice.SelectMany(static item => item.What))
            .ToValueList();
        return Statement.Of(
            "headline.without-line",
            ("boards", StatementValue.Of(boards, EntityReference.Of)),
            ("all", review.Summary.Partnerships),
            ("advised", all.Count - boards.Count),
            ("belongs", belongs.IsEmpty ? null : (StatementValue)belongs));
    }

    // To whom a board answers is no question beside what is to become of it.
    private static bool SaysWhatBecomes(AdviceItem item) => item.Kind
        is AdviceKind.OneHomeForADuty
            or AdviceKind.DrawTheLine
            or AdviceKind.StopWhatRepeats
            or AdviceKind.Join
            or AdviceKind.AskWhetherTwo
            or AdviceKind.SettleDoubts;

    private static Statement Of(TemporaryGroup group) => Statement.Of(
        group.IsOverdue ? "headline.temporary.overdue"
            : group.LastDay is null ? "headline.temporary.no-end"
            : "headline.temporary.ends",
        ("partnership", EntityReference.Of(group.Partnership)),
        ("since", group.Since is { } since ? since : (StatementValue?)null),
        ("last", group.LastDay is { } last ? last : (StatementValue?)null),
        ("months", group.Months),
        ("year", group.LastYear is { } year ? Year(year) : (StatementValue?)null),
        ("note", group.Note));

    private static PartialDate Year(int year) => PartialDate.Parse(year.ToString("D4", CultureInfo.InvariantCulture));
}
