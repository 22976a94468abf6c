using NodaTime;
using PccGovernance.Costing;
using PccGovernance.Duplication;
using PccGovernance.Rules;
using PccGovernance.Statute;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>What ends or falls due by a day: of all that a review finds, what nobody can put off.</summary>
internal static class LapseHeadlines
{
    public static ValueList<Statement> Of(LandscapeReview review) => All(review)
        .OrderBy(static lapse => lapse.By)
        .Select(static lapse => lapse.Said)
        .ToValueList();

    private static IEnumerable<(LocalDate By, Statement Said)> All(LandscapeReview review) =>
        [.. Ended(review), .. Due(review), .. Strategies(review), .. Money(review), .. Succession(review)];

    /// <summary>What the law asks for next, whoever gives the day.</summary>
    public static Statement? NextDue(LandscapeReview review) =>
        DueWithinAYear(review) is [[var next, ..], ..] ? Of(next, "headline.due", ("assumed", next.IsByOurNumber ? 1 : null)) : null;

    /// <summary>What the law asks for next on a day that it gives itself, and how much more within a year.</summary>
    private static IEnumerable<(LocalDate By, Statement Said)> Due(LandscapeReview review)
    {
        StatutoryOutcome[][] due = [.. DueWithinAYear(review).Where(static outcomes => !outcomes[0].IsByOurNumber)];
        if (due is [[var next, ..], ..])
        {
            yield return (next.Due!.Value, Of(
                next, "headline.lapse.law", ("more", due.Length - 1), ("through", review.AsOf.PlusYears(1))));
        }
    }

    private static StatutoryOutcome[][] DueWithinAYear(LandscapeReview review) =>
        [
            .. (review.Statute?.DueBetween(review.AsOf, review.AsOf.PlusYears(1)) ?? [])
                .Where(static outcome =>
                    outcome.Verdict != StatutoryVerdict.Met && StatutoryRequirements.Find(outcome.Requirement) is not null)
                .GroupBy(static outcome => (outcome.Due, outcome.Requirement, outcome.FinancialYear))
                .Select(static outcomes => outcomes.ToArray()),
        ];

    private static Statement Of(StatutoryOutcome next, string code, params ReadOnlySpan<(string Name, StatementValue? Value)> more)
    {
        StatutoryRequirement asked = StatutoryRequirements.Find(next.Requirement)!;
        return Statement.Of(
            code,
            [
                ("by", next.Due!.Value),
                ("title", asked.Title),
                ("year", next.FinancialYear is { } year ? year : (StatementValue?)null),
                ("citation", asked.CitationFor(next.ForceArea)),
                .. more,
            ]);
    }

    /// <summary>The strategies that have ended within the time of the plan, with no other of their owner on the same themes.</summary>
    private static IEnumerable<(LocalDate By, Statement Said)> Ended(LandscapeReview review)
    {
        (LocalDate By, EntityReference Strategy)[] ended = Ends(review, "alignment.ended");
        if (ended.Length > 0)
        {
            yield return (ended[0].By, Statement.Of(
                "headline.lapse.ended",
                ("by", ended[0].By),
                ("last", ended[^1].By),
                ("strategies", ended.Select(static end => end.Strategy).ToValueList())));
        }
    }

    /// <summary>The strategies of which findings say that they end, in the order of their last days.</summary>
    private static (LocalDate By, EntityReference Strategy)[] Ends(LandscapeReview review, string code) =>
        [
            .. review.Findings
                .Where(finding => finding.Outcome == FindingOutcome.Violated
                    && string.Equals(finding.Statement.Code, code, StringComparison.Ordinal))
                .Select(static finding => (finding.Statement.Find("last-day"), finding.Statement.Find("strategy")))
                .Where(static found => found is (DateValue, ReferenceValue))
                .Select(static found => (((DateValue)found.Item1!).Date.Latest, ((ReferenceValue)found.Item2!).Reference))
                .OrderBy(static end => end.Item1),
        ];

    /// <summary>The strategies that end within a year, and before the plan that they serve.</summary>
    private static IEnumerable<(LocalDate By, Statement Said)> Strategies(LandscapeReview review)
    {
        (LocalDate By, EntityReference Strategy)[] ends = Ends(review, "alignment.lapse");
        LocalDate horizon = review.AsOf.PlusYears(1);
        (LocalDate By, EntityReference Strategy)[] soon = [.. ends.Where(end => end.By <= horizon)];
        if (soon.Length > 0)
        {
            yield return (soon[0].By, Statement.Of(
                "headline.lapse.strategies",
                ("by", soon[0].By),
                ("last", soon[^1].By),
                ("strategies", soon.Select(static end => end.Strategy).ToValueList()),
                ("later", ends.Length - soon.Length)));
        }
    }

    /// <summary>Grants and contracts that end with nothing on record to follow.</summary>
    private static IEnumerable<(LocalDate By, Statement Said)> Money(LandscapeReview review)
    {
        FundingEnd[] ends =
        [
            .. (review.Costing?.Funding.EndingSoon ?? []).Where(static end => end.FollowedBy.IsEmpty)
                .OrderBy(static end => end.Ends.Earliest),
        ];
        if (ends.Length > 0)
        {
            yield return (ends[0].Ends.Earliest, Statement.Of(
                "headline.lapse.money",
                ("by", ends[0].Ends),
                ("lines", StatementValue.Of(ends.Select(static end => end.Line), EntityReference.Of))));
        }
    }

    /// <summary>What ends with the governing body, as tasks: chairs first, then what runs on, then duties.</summary>
    private static IEnumerable<(LocalDate By, Statement Said)> Succession(LandscapeReview review) => review.Findings
        .Where(static finding => finding.Outcome == FindingOutcome.Violated)
        .Select(static finding => (finding.Statement, Code: finding.Statement.Code switch
        {
            "succession.rule.chairs" => "headline.lapse.chairs",
            "succession.rule.commitments" => "headline.lapse.commitments",
            "succession.rule.duties" => "headline.lapse.duties",
            _ => null,
        }))
        .Where(static found => found.Code is not null && found.Statement.Find("last") is DateValue)
        .Select(found =>
            (((DateValue)found.Statement.Find("last")!).Date.Latest, WithThoseToEnd(review, found.Statement, found.Code!)));

    // Who chairs a board that is to be closed or joined with another, or that may be one with another, is no question if that is done.
    private static Statement WithThoseToEnd(LandscapeReview review, Statement said, string code)
    {
        if (code is not "headline.lapse.chairs" || review.Duplication is not { } report)
        {
            return said with { Code = code };
        }

        HashSet<EntityReference> ending =
        [
            .. report.Pairs.SelectMany(static pair =>
                    (pair.IsOneTooMany || pair.Form == DuplicationForm.PerhapsOneBody) && !pair.Remedy.IsWaiting
                        ? [pair.First, pair.Second]
                        : pair.Ending)
                .Select(EntityReference.Of),
        ];
        EntityReference[] both = [.. (said.Find("partnerships")?.Referenced ?? []).Where(ending.Contains)];
        return Statement.Of(code, [
            .. said.Arguments.Select(static argument => (argument.Name, (StatementValue?)argument.Value)),
            ("ending", both.Length == 0 ? null : (StatementValue)both.ToValueList()),
        ]);
    }
}
