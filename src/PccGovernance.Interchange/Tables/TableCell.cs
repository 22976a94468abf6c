namespace PccGovernance.Interchange;

/// <summary>A cell that holds something: a value, a comment, or a colour that may say something.</summary>
public sealed record TableCell
{
    // Most cells are nothing but a text: what few have stands apart, so that the many are small.
    private readonly CellExtras? _more;

    /// <summary>The column, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>What the cell holds.</summary>
    public required TableCellKind Kind { get; init; }

    /// <summary>The text as the file has it, numbers in invariant form; empty where the cell is only coloured or commented.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The number, where <see cref="Kind"/> is a number, a date or a time; else <c>null</c>. Days and parts of a day for dates and times.
    /// </summary>
    public double? Number
    {
        get => _more?.Number;
        init => _more = CellExtras.With(_more, value, static (more, number) => more with { Number = number });
    }

    /// <summary>Whether the whole text is struck through.</summary>
    public bool IsStruckThrough
    {
        get => _more?.IsStruckThrough ?? false;
        init => _more = CellExtras.With(_more, value, static (more, struck) => more with { IsStruckThrough = struck });
    }

    /// <summary>The text within the cell that is struck through, when only part of it is; else <c>null</c>.</summary>
    public string? StruckText
    {
        get => _more?.StruckText;
        init => _more = CellExtras.With(_more, value, static (more, text) => more with { StruckText = text });
    }

    /// <summary>The fill colour as the file names it, for example <c>0092D050</c>; <c>null</c> when the cell has none.</summary>
    public string? Fill
    {
        get => _more?.Fill;
        init => _more = CellExtras.With(_more, value, static (more, text) => more with { Fill = text });
    }

    /// <summary>The comment on the cell; <c>null</c> when it has none.</summary>
    public string? Comment
    {
        get => _more?.Comment;
        init => _more = CellExtras.With(_more, value, static (more, text) => more with { Comment = text });
    }

    /// <summary>
    /// The formula, without <c>=</c>; <c>null</c> when the cell has none. It is never calculated: <see cref="Text"/> is the value that the
    /// file keeps.
    /// </summary>
    public string? Formula
    {
        get => _more?.Formula;
        init => _more = CellExtras.With(_more, value, static (more, text) => more with { Formula = text });
    }

    /// <summary>Whether a day that the number may stand for counts from 1904, as the workbook's do.</summary>
    internal bool CountsFrom1904
    {
        get => _more?.CountsFrom1904 ?? false;
        init => _more = CellExtras.With(_more, value, static (more, from) => more with { CountsFrom1904 = from });
    }

    /// <summary>The letter or letters of the column.</summary>
    public string Letter => TableColumns.Letter(Column);

    /// <summary>Whether it has a text and nothing else that could say something.</summary>
    internal bool IsTextAlone => Kind == TableCellKind.Text && _more is null;

    /// <summary>Whether there is nothing to read: no text, or white space only.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
