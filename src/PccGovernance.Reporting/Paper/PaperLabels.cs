namespace PccGovernance.Reporting;

/// <summary>The words that stand around a paper's own text, in its language.</summary>
public sealed record PaperLabels
{
    /// <summary>Above the list of sections.</summary>
    public required string Contents { get; init; }

    /// <summary>The link that passes over the list of sections.</summary>
    public required string SkipToPaper { get; init; }

    /// <summary>Opens the table of a picture's figures.</summary>
    public required string SameFigures { get; init; }

    /// <summary>Before a picture's text alternative, where the picture itself cannot be shown.</summary>
    public required string Picture { get; init; }

    /// <summary>After the caption of a table that was shut when the paper was printed.</summary>
    public required string NotPrinted { get; init; }

    /// <summary>The first sheet of the workbook.</summary>
    public required string Overview { get; init; }

    /// <summary>Above the names of a workbook's sheets.</summary>
    public required string Sheet { get; init; }

    /// <summary>Above the captions of a workbook's tables.</summary>
    public required string Holds { get; init; }
}
