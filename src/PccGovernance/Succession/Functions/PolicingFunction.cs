namespace PccGovernance.Succession;

/// <summary>Something that a local policing body does, has or sits on, with the law on what becomes of it.</summary>
public sealed record PolicingFunction
{
    /// <summary>Its identifier, for example <c>lcjb-chair</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, as a clause that can stand in a sentence.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public required PolicingFunctionKind Kind { get; init; }

    /// <summary>The kinds of body that have it.</summary>
    public ValueList<LocalPolicingBodyKind> Holders { get; init => field = value ?? []; } = [];

    /// <summary>Where it exists. Default England and Wales.</summary>
    public LegalExtent Extent { get; init; }

    /// <summary>The law or convention that it rests on.</summary>
    public required Citation Citation { get; init; }

    /// <summary>What becomes of it when an order moves a commissioner's functions to a mayor.</summary>
    public required FunctionEffect OnTransfer { get; init; }

    /// <summary>What is to be known of that; <c>null</c> when nothing.</summary>
    public string? TransferNote { get; init; }

    /// <summary>What becomes of it when commissioners end, as announced.</summary>
    public required FunctionEffect OnAbolition { get; init; }

    /// <summary>What is to be known of that; <c>null</c> when nothing.</summary>
    public string? AbolitionNote { get; init; }

    /// <summary>What is not settled about it; <c>null</c> when nothing.</summary>
    public string? Question { get; init; }

    /// <summary>The kinds of board on which a seat or chair of it is. Empty for what is on no board.</summary>
    public ValueList<Id<PartnershipKind>> Boards { get; init => field = value ?? []; } = [];

    /// <summary>How the fact is known.</summary>
    public required Provenance Provenance { get; init; }
}
