using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>Boards that were set up for a time, with what is on record of their end, and boards that report to nobody on record.</summary>
internal static class StandingSection
{
    public static PaperSection? Of(ReviewContext context)
    {
        PaperSpeech speech = context.Speech;
        ValueList<Statement> temporary = context.Headlines.Temporary;
        Statement? without = context.Headlines.WithoutLine;
        if (temporary.IsEmpty && without is null)
        {
            return null;
        }

        List<PaperBlock> blocks = [];
        if (!temporary.IsEmpty)
        {
            blocks.Add(speech.Heading("paper.standing.temporary"));
            blocks.Add(new PaperList { Items = [.. temporary.Select(said => new PaperListItem { Text = speech.Say(said) })] });
        }

        if (without is not null)
        {
            ValueList<EntityReference> lines = ((ReferencesValue)without.Find("boards")!).References;
            blocks.Add(speech.Heading("paper.standing.without-line"));
            blocks.Add(new PaperParagraph { Text = speech.Say(without) });
            TableDraft table = new TableDraft(speech, "paper.standing.boards", ("count", lines.Count)).Text("paper.column.board");
            foreach (EntityReference board in lines.OrderBy(board => speech.Name(board), StringComparer.Ordinal))
            {
                table.Row(context.Board(new Id<Partnership>(board.Id)));
            }

            blocks.Add(table.ToTable(isReference: true));
        }

        return new() { Anchor = "standing", Heading = speech.Say("paper.standing.heading"), Blocks = [.. blocks] };
    }
}
