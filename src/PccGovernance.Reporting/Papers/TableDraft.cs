using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>A table in the making: columns by the codes of their headers, rows up to the options' bound.</summary>
internal sealed class TableDraft(PaperSpeech speech, string captionCode, params (string Name, StatementValue? Value)[] arguments)
{
    private readonly List<PaperColumn> _columns = [];
    private readonly List<PaperRow> _rows = [];
    private int _leftOut;

    public bool IsEmpty => _rows.Count == 0;

    public TableDraft Text(params ReadOnlySpan<string> codes) => Add(PaperColumnKind.Text, codes);

    public TableDraft Number(params ReadOnlySpan<string> codes) => Add(PaperColumnKind.Number, codes);

    public TableDraft Money(params ReadOnlySpan<string> codes) => Add(PaperColumnKind.Money, codes);

    public TableDraft Share(params ReadOnlySpan<string> codes) => Add(PaperColumnKind.Share, codes);

    /// <summary>Columns whose headers are names.</summary>
    public TableDraft Named(IEnumerable<string> names)
    {
        _columns.AddRange(names.Select(static name => new PaperColumn { Name = name }));
        return this;
    }

    public void Row(params ReadOnlySpan<PaperCell> cells) => AnchoredRow(null, cells);

    public void AnchoredRow(string? anchor, params ReadOnlySpan<PaperCell> cells)
    {
        if (_rows.Count >= speech.Options.MaximumRows)
        {
            _leftOut++;
            return;
        }

        _rows.Add(new() { Anchor = anchor, Cells = [.. cells] });
    }

    /// <summary>The table.</summary>
    /// <param name="note">What has to be said of it; empty for nothing.</param>
    /// <param name="isReference">Whether it is one to look things up in.</param>
    public PaperTable ToTable(string note = "", bool isReference = false) =>
        new()
        {
            Caption = speech.Say(captionCode, arguments),
            Columns = [.. _columns],
            Rows = [.. _rows],
            Note = string.Join(
                ' ',
                new[] { note, _leftOut == 0 ? string.Empty : speech.Say("paper.rows-left-out", ("count", _leftOut)) }.Where(static text =>
                    text.Length > 0)),
            IsReference = isReference,
        };

    private TableDraft Add(PaperColumnKind kind, ReadOnlySpan<string> codes)
    {
        foreach (string code in codes)
        {
            _columns.Add(new() { Name = speech.Say(code), Kind = kind });
        }

        return this;
    }
}
