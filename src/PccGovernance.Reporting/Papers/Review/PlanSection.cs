using PccGovernance.Alignment;
using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>Whether the strategies serve the plan.</summary>
internal static class PlanSection
{
    public static PaperSection? Of(ReviewContext context)
    {
        if (context.Review.Alignment is not { } report
            || (report.Plans.IsEmpty && report.AreasWithoutPlan.IsEmpty && report.StrategiesInForce == 0))
        {
            return null;
        }

        PaperSpeech speech = context.Speech;
        List<PaperBlock> blocks = [new PaperParagraph { Text = speech.Say(report.Summary) }];
        foreach (AreaWithoutPlan area in report.AreasWithoutPlan)
        {
            blocks.Add(new PaperParagraph { Text = speech.Say(area.Reason), IsNotice = true });
        }

        foreach ((PlanAlignment plan, Statement coverage) in report.Plans.Zip(context.Headlines.Plans))
        {
            blocks.AddRange(OfPlan(context, plan, coverage));
        }

        return new() { Anchor = "plan", Heading = speech.Say("paper.plan.heading"), Blocks = [.. blocks] };
    }

    private static IEnumerable<PaperBlock> OfPlan(ReviewContext context, PlanAlignment plan, Statement coverage)
    {
        PaperSpeech speech = context.Speech;
        yield return new PaperHeading { Text = plan.PlanName };
        yield return new PaperParagraph { Text = speech.Say(coverage) };
        if (plan.Coverage.StrategiesWithoutPriorities > 0)
        {
            yield return speech.Notice("paper.plan.without-priorities", ("count", plan.Coverage.StrategiesWithoutPriorities));
        }

        PlanGrid grid = PlanGrid.Of(plan, speech);
        if (grid.Priorities.Count > 0 && grid.Strategies.Count > 0)
        {
            yield return Picture(context, plan, grid);
        }

        yield return Links(context, plan);
        if (!plan.Orphans.IsEmpty)
        {
            TableDraft orphans = new TableDraft(speech, "paper.plan.orphans", ("count", plan.Orphans.Count)).Text(
                "paper.column.strategy",
                "paper.column.strategy-priority");
            foreach (IGrouping<Id<Strategy>, AlignmentOrphan> strategy in plan.Orphans.GroupBy(static orphan => orphan.Strategy))
            {
                orphans.Row(
                    PaperCell.Of(speech.Name(strategy.Key)),
                    PaperCell.Of(string.Join("; ", strategy.Select(static orphan => orphan.Text))));
            }

            yield return orphans.ToTable(speech.Say("paper.plan.orphans.note"));
        }

        if (!plan.Lapses.IsEmpty)
        {
            TableDraft lapses = new TableDraft(speech, "paper.plan.lapses").Text("paper.column.strategy", "paper.column.why");
            foreach (StrategyLapse lapse in plan.Lapses)
            {
                lapses.Row(PaperCell.Of(lapse.Name), PaperCell.Of(speech.Say(lapse.Reason)));
            }

            yield return lapses.ToTable();
        }
    }

    private static PaperPicture Picture(ReviewContext context, PlanAlignment plan, PlanGrid grid)
    {
        PaperSpeech speech = context.Speech;
        TableDraft table = new TableDraft(speech, "paper.plan.grid")
            .Text("paper.column.strategy")
            .Named(grid.Priorities.Select(static priority => priority.Text));
        foreach (PlanGrid.StrategyHeading strategy in grid.Strategies)
        {
            table.Row([
                PaperCell.Of(strategy.Name),
                .. grid.Priorities.Select(priority =>
                    PaperCell.Of(grid.Of(strategy.Id, priority.Id).Said(speech))),
            ]);
        }

        return new()
        {
            Title = speech.Say("paper.plan.picture"),
            Alternative = speech.Say(
                "paper.plan.alternative",
                ("strategies", grid.Strategies.Count),
                ("priorities", grid.Priorities.Count),
                ("served", plan.Coverage.PlanPrioritiesServed - plan.Coverage.PlanPrioritiesServedByWordingAlone),
                ("by-words", plan.Coverage.PlanPrioritiesServedByWordingAlone),
                ("none", StatementValue.Of(plan.Gaps.Select(static gap => gap.PlanPriority), EntityReference.Of))),
            Drawing = PlanMatrix.Draw(grid, speech),
            Table = table.ToTable(),
        };
    }

    private static PaperTable Links(ReviewContext context, PlanAlignment plan)
    {
        PaperSpeech speech = context.Speech;
        TableDraft table = new TableDraft(speech, "paper.plan.links")
            .Text("paper.column.plan-priority", "paper.column.served-by", "paper.column.grade")
            .Number("paper.column.strength")
            .Text("paper.column.why");
        foreach (AlignmentLink link in plan.Links)
        {
            table.Row(
                PaperCell.Of(speech.Name(link.PlanPriority)),
                PaperCell.Of(speech.Name(link.Strategy)),
                PaperCell.Of(new PlanGrid.Cell(link.Grade, link.IsReadFromText).Said(speech)),
                speech.Number(link.Strength, 2),
                PaperCell.Of(speech.Say(link.Reason)));
        }

        foreach (AlignmentGap gap in plan.Gaps)
        {
            table.Row(
                PaperCell.Of(gap.Text),
                new PaperCell { Text = speech.Say("paper.plan.none"), Mark = PaperMark.Bad },
                PaperCell.Of(string.Empty),
                PaperCell.Of(string.Empty),
                PaperCell.Of(speech.Say(gap.Reason)));
        }

        foreach (UndeterminedPlanPriority unknown in plan.UndeterminedPlanPriorities)
        {
            table.Row(
                PaperCell.Of(speech.Name(unknown.PlanPriority)),
                speech.UnknownCell,
                PaperCell.Of(string.Empty),
                PaperCell.Of(string.Empty),
                PaperCell.Of(speech.Say(unknown.Reason)));
        }

        return table.ToTable();
    }
}
