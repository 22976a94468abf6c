namespace PccGovernance.Fuzzing;

/// <summary>A document as it comes in: bytes, and what they are taken for.</summary>
internal sealed record Document(DocumentKind Kind, byte[] Content)
{
    /// <summary>Whether it is, or comes from, one of the large documents.</summary>
    public bool IsLarge { get; init; }

    /// <summary>Whether the content is JSON, so that it can be changed by members.</summary>
    public bool IsJson =>
        Kind is not (DocumentKind.Csv or DocumentKind.Questionnaire or DocumentKind.Xlsx or DocumentKind.Workbook or DocumentKind.Kumu);

    /// <summary>Whether the content is a workbook, so that it can be changed by parts.</summary>
    public bool IsWorkbook => Kind is DocumentKind.Xlsx or DocumentKind.Workbook or DocumentKind.Kumu;

    /// <summary>The name of a file of this kind.</summary>
    public string FileName => IsWorkbook ? $"{Kind}.xlsx" : IsJson ? $"{Kind}.json" : $"{Kind}.csv";
}
