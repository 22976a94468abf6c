namespace PccGovernance.Interchange;

/// <summary>A map of columns as it is kept.</summary>
internal sealed record MapDocument
{
    public required SheetDocument[] Sheets { get; init; }
}

/// <summary>A sheet of a map as it is kept.</summary>
internal sealed record SheetDocument
{
    public required string Sheet { get; init; }

    public SheetLayout Layout { get; init; }

    public int HeaderRow { get; init; }

    public required MappedColumn[] Columns { get; init; }
}

/// <summary>Decisions as they are kept.</summary>
internal sealed record DecisionsDocument
{
    public required ImportDecision[] Answers { get; init; }
}
