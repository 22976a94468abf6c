namespace PccGovernance.Reference;

/// <summary>The form of <c>names.json</c>, kept by hand: what people call things, beside their official names.</summary>
internal sealed record NamesDocument
{
    /// <summary>Words that are written short.</summary>
    public required ShortWordEntry[] ShortWords { get; init; }

    /// <summary>Further names of areas, by code.</summary>
    public required OtherNamesEntry[] Areas { get; init; }

    /// <summary>Further names of kinds, themes, duties and bodies, by identifier.</summary>
    public required OtherNamesEntry[] Things { get; init; }

    /// <summary>Names of councils that the source has wrongly or of an earlier day.</summary>
    public required CouncilNameEntry[] Councils { get; init; }
}

internal sealed record ShortWordEntry
{
    public required string Short { get; init; }

    public required string[] Long { get; init; }
}

internal sealed record OtherNamesEntry
{
    public required string Id { get; init; }

    public required string[] Names { get; init; }
}

internal sealed record CouncilNameEntry
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Note { get; init; }
}
