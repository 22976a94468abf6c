using PccGovernance.Reviews;
using PccGovernance.Rules;

namespace PccGovernance.Reporting;

/// <summary>The figures of both reviews side by side.</summary>
internal static class ComparisonFigures
{
    public static PaperSection Of(ComparisonContext context)
    {
        PaperSpeech speech = context.Speech;
        TableDraft table = new TableDraft(speech, "paper.comparison.figures")
            .Text("paper.column.what")
            .Number("paper.column.before", "paper.column.after", "paper.column.change");
        void Row(string code, Func<LandscapeReview, decimal?> value)
        {
            (decimal? before, decimal? after) = (value(context.Before), value(context.After));
            table.Row(PaperCell.Of(speech.Say(code)), speech.Number(before), speech.Number(after), Change(speech, after - before));
        }

        Row("paper.figure.boards", static review => review.Summary.Partnerships);
        Row("paper.comparison.without-seats", static review => review.Summary.PartnershipsWithoutSeats);
        Row("paper.figure.seats", static review => review.Summary.Seats);
        Row("paper.comparison.seats-assumed", static review => review.Summary.SeatsAssumed);
        Row("paper.comparison.bodies", static review => review.Summary.OrganisationsSeated);
        Row("paper.comparison.strategies", static review => review.Summary.Strategies);
        Row("paper.figure.plan", static review => review.Alignment?.Plans.Sum(static plan =>
            plan.Coverage.PlanPrioritiesServed - plan.Coverage.PlanPrioritiesServedByWordingAlone));
        Row(
            "paper.comparison.plan-words",
            static review => review.Alignment?.Plans.Sum(static plan => plan.Coverage.PlanPrioritiesServedByWordingAlone));
        Row("paper.figure.hours", static review => ReviewTotals.Of(review).Hours);
        Row("paper.comparison.cost", static review => ReviewTotals.Of(review).Cost is { } cost ? decimal.Round(cost.Central.Amount) : null);
        Row("paper.comparison.unknown-cost", static review => review.Costing?.Coverage.PartnershipsUnknown);
        Row(
            "paper.comparison.findings",
            static review => review.Findings.Count(static finding => finding.Outcome == FindingOutcome.Violated));
        Row(
            "paper.comparison.undetermined",
            static review => review.Findings.Count(static finding => finding.Outcome == FindingOutcome.Undetermined));
        return new()
        {
            Anchor = "at-a-glance",
            Heading = speech.Say("paper.comparison.at-a-glance"),
            Blocks = [table.ToTable(speech.Say("paper.comparison.figures.note"))],
        };
    }

    /// <summary>A change with its sign; what cannot be compared says so.</summary>
    public static PaperCell Change(PaperSpeech speech, decimal? change) =>
        change is { } known
            ? speech.Number(known) with
            {
                Text = known == 0 ? speech.Say("paper.no-change") : (known > 0 ? "+" : string.Empty) + speech.Number(known).Text,
            }
            : speech.UnknownCell;
}
