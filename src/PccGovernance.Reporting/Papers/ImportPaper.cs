using NodaTime;
using PccGovernance.Interchange;
using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>
/// Makes a paper of what an import made of a spreadsheet: the questions first, then every guess and all that was left out.
/// </summary>
public static class ImportPaper
{
    /// <summary>Makes the paper.</summary>
    /// <param name="report">What the import said.</param>
    /// <param name="asOf">The day that the file was read for.</param>
    /// <param name="options">How the paper is made; <c>null</c> for the defaults.</param>
    public static Paper Of(ImportReport report, LocalDate asOf, PaperOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        PaperSpeech speech = new(EntityNames.None, options ?? new());
        return new()
        {
            Title = speech.Say("paper.import.title", ("file", report.File)),
            Subtitle = speech.Say("paper.import.subtitle", ("area", report.ForceArea), ("date", asOf)),
            AsOf = asOf,
            Language = speech.Language,
            Labels = speech.Labels,
            Lead = [speech.Paragraph("paper.import.lead"), Figures(speech, report), speech.Notice("paper.import.persons")],
            Sections =
            [
                .. new[]
                {
                    Questions(speech, report),
                    Notes(speech, report),
                    Entries(speech, report),
                    Counts(speech, report),
                }.OfType<PaperSection>(),
            ],
        };
    }

    private static PaperFigures Figures(PaperSpeech speech, ImportReport report) => new()
    {
        Items =
        [
            Figure(speech, "paper.import.questions", report.Questions.Count()),
            Figure(speech, "paper.import.understood", report.Counts.CellsUnderstood),
            Figure(speech, "paper.import.guessed", report.Counts.CellsGuessed),
            Figure(speech, "paper.import.not-understood", report.Counts.CellsNotUnderstood),
            Figure(speech, "paper.import.conflicting", report.Counts.CellsConflicting),
            Figure(speech, "paper.import.ignored", report.Counts.CellsIgnored),
        ],
    };

    private static PaperFigure Figure(PaperSpeech speech, string code, int count) =>
        new() { Label = speech.Say(code), Value = speech.Say("paper.number", ("number", count)) };

    private static PaperSection Questions(PaperSpeech speech, ImportReport report)
    {
        TableDraft table = new TableDraft(speech, "paper.import.to-answer")
            .Text("paper.column.text", "paper.column.read-for")
            .Number("paper.column.cells")
            .Text("paper.column.why", "paper.column.choices");
        foreach (IGrouping<(string Field, string Value), ImportEntry> question in report.Questions)
        {
            ImportEntry first = question.First();
            table.Row(
                PaperCell.Of(question.Key.Value),
                PaperCell.Of(question.Key.Field),
                speech.Number(question.Count()),
                PaperCell.Of(speech.Say(first.Statement)),
                PaperCell.Of(string.Join("; ", first.Choices)));
        }

        return new()
        {
            Anchor = "questions",
            Heading = speech.Say("paper.import.questions-heading"),
            Blocks = table.IsEmpty
                ? [speech.Paragraph("paper.import.no-questions")]
                : [speech.Paragraph("paper.import.how-to-answer"), table.ToTable()],
        };
    }

    private static PaperSection? Notes(PaperSpeech speech, ImportReport report) => report.Notes.IsEmpty
        ? null
        : new()
        {
            Anchor = "file",
            Heading = speech.Say("paper.import.file-heading"),
            Blocks = [new PaperList { Items = [.. report.Notes.Select(note => new PaperListItem { Text = speech.Say(note) })] }],
        };

    private static PaperSection Entries(PaperSpeech speech, ImportReport report)
    {
        List<PaperBlock> blocks = [];
        foreach (
            IGrouping<ImportEntryKind, ImportEntry> kind in report
                .Entries.GroupBy(static entry => entry.Kind)
                .OrderBy(static kind => kind.Key))
        {
            TableDraft table = new TableDraft(speech, "paper.import.kind", ("kind", StatementValue.Word(kind.Key)))
                .Text("paper.column.text", "paper.column.sheet")
                .Number("paper.column.row")
                .Text("paper.column.column", "paper.column.why")
                .Share("paper.column.sure")
                .Text("paper.column.choices");
            foreach (ImportEntry entry in kind)
            {
                table.Row(
                    PaperCell.Of(entry.Value.Length == 0 ? speech.Say("paper.import.no-text") : entry.Value),
                    PaperCell.Of(entry.Sheet),
                    entry.Row is { } row ? speech.Number(row) : PaperCell.Of(string.Empty),
                    PaperCell.Of(entry.Column ?? string.Empty),
                    PaperCell.Of(speech.Say(entry.Statement)),
                    entry.Score is { } score ? speech.ShareCell(score) : PaperCell.Of(string.Empty),
                    PaperCell.Of(string.Join("; ", entry.Alternatives)));
            }

            blocks.Add(table.ToTable(isReference: true));
        }

        return new()
        {
            Anchor = "entries",
            Heading = speech.Say("paper.import.entries-heading"),
            Blocks = blocks.Count == 0 ? [speech.Paragraph("paper.import.nothing-to-say")] : [.. blocks],
        };
    }

    private static PaperSection Counts(PaperSpeech speech, ImportReport report)
    {
        ImportCounts counts = report.Counts;
        TableDraft table = new TableDraft(speech, "paper.import.counts").Text("paper.column.what").Number("paper.column.how-many");
        foreach (
            (string code, int count) in new[]
            {
                ("paper.import.rows", counts.Rows),
                ("paper.import.rows-used", counts.RowsUsed),
                ("paper.import.rows-ignored", counts.RowsIgnored),
                ("paper.import.cells", counts.Cells),
                ("paper.import.understood", counts.CellsUnderstood),
                ("paper.import.guessed", counts.CellsGuessed),
                ("paper.import.not-understood", counts.CellsNotUnderstood),
                ("paper.import.conflicting", counts.CellsConflicting),
                ("paper.import.ignored", counts.CellsIgnored),
            })
        {
            table.Row(PaperCell.Of(speech.Say(code)), speech.Number(count));
        }

        return new()
        {
            Anchor = "counts",
            Heading = speech.Say("paper.import.counts-heading"),
            Blocks = [table.ToTable(speech.Say("paper.import.counts.note"))],
        };
    }
}
