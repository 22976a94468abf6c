using PccGovernance.Costing;

namespace PccGovernance.Reporting;

/// <summary>What costs more and what less. Only where both reviews were costed alike.</summary>
internal static class ComparisonMoney
{
    public static PaperSection? Of(ComparisonContext context)
    {
        if (context.Costs is not { } costs)
        {
            return null;
        }

        PaperSpeech speech = context.Speech;
        List<PaperBlock> blocks =
        [
            costs.Change is { } change
                ? speech.Paragraph(
                    "paper.comparison.money",
                    ("before", costs.Before.Cost),
                    ("after", costs.After.Cost),
                    ("change", decimal.Round(change.Central.Amount)))
                : speech.Notice("paper.comparison.money-unknown"),
        ];
        TableDraft boards = new TableDraft(speech, "paper.comparison.boards")
            .Text("paper.column.board", "paper.column.what")
            .Money("paper.column.before", "paper.column.after", "paper.column.change");
        foreach (PartnershipCostChange one in costs.Partnerships.Where(static one => one.IsNew || one.IsGone || one.Before != one.After))
        {
            boards.Row(
                PaperCell.Of(speech.Name(one.Partnership)),
                PaperCell.Of(
                    speech.Say(
                        one.IsNew ? "paper.comparison.is-new"
                        : one.IsGone ? "paper.comparison.is-gone"
                        : "paper.comparison.is-changed")),
                one.IsNew ? PaperCell.Of(string.Empty) : speech.Money(one.Before?.Central),
                one.IsGone ? PaperCell.Of(string.Empty) : speech.Money(one.After?.Central),
                Change(speech, one.Change));
        }

        TableDraft payers = new TableDraft(speech, "paper.comparison.payers")
            .Text("paper.column.body")
            .Money("paper.column.before", "paper.column.after", "paper.column.change");
        foreach (OrganisationCostChange one in costs.ByOrganisation.Where(static one => one.Before != one.After))
        {
            payers.Row(
                PaperCell.Of(one.Organisation is { } body ? speech.Name(body) : speech.Say("paper.money.payer-unknown")),
                speech.Money(one.Before?.Central),
                speech.Money(one.After?.Central),
                Change(speech, one.Change));
        }

        blocks.AddRange(new[] { boards, payers }.Where(static table => !table.IsEmpty).Select(static table => table.ToTable()));
        return new() { Anchor = "money", Heading = speech.Say("paper.money.heading"), Blocks = [.. blocks] };
    }

    private static PaperCell Change(PaperSpeech speech, CostChange? change)
    {
        if (change is not { } known)
        {
            return speech.UnknownCell;
        }

        PaperCell cell = speech.Money(known.Central);
        return known.Central.Amount > 0 ? cell with { Text = $"+{cell.Text}" } : cell;
    }
}
