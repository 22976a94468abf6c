using PccGovernance.Costing;
using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>What cannot be told, and for want of what.</summary>
internal static class UnknownSection
{
    public static PaperSection? Of(ReviewContext context)
    {
        PaperSpeech speech = context.Speech;
        List<PaperBlock> blocks = [];
        if (context.Review.Costing is { } costing)
        {
            TableDraft table = new TableDraft(speech, "paper.unknown.costs").Text(
                "paper.column.board",
                "paper.column.known-how",
                "paper.column.why");
            foreach (
                PartnershipCost cost in costing.Partnerships.Where(static cost =>
                    cost.Standing is CostStanding.Unknown or CostStanding.Incomplete))
            {
                table.Row(
                    context.Board(cost.Partnership),
                    PaperCell.Of(speech.Say("paper.cost-standing", ("standing", StatementValue.Word(cost.Standing)))),
                    PaperCell.Of(speech.Say(cost.Reasons)));
            }

            if (!table.IsEmpty)
            {
                blocks.Add(table.ToTable());
            }
        }

        if (context.Review.Duplication is { NotCompared.IsEmpty: false } duplication)
        {
            TableDraft table = new TableDraft(speech, "paper.unknown.not-compared")
                .Text("paper.column.lacks")
                .Number("paper.column.boards")
                .Text("paper.column.which");
            foreach (PartnershipsNotCompared group in duplication.NotCompared)
            {
                table.Row(PaperCell.Of(speech.Title(group.Reason)), speech.Number(group.Count), PaperCell.Of(context.Names(group.Boards)));
            }

            blocks.Add(table.ToTable());
        }

        return blocks.Count == 0
            ? null
            : new()
            {
                Anchor = "not-known",
                Heading = speech.Say("paper.unknown.heading"),
                Blocks = [speech.Paragraph("paper.unknown.lead"), .. blocks],
            };
    }
}
