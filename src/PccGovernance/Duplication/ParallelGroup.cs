namespace PccGovernance.Duplication;

/// <summary>Boards of one kind that parallel pairs connect.</summary>
public sealed record ParallelGroup
{
    /// <summary>The kind of all of them.</summary>
    public required Id<PartnershipKind> Kind { get; init; }

    /// <summary>The boards, in the order of identifiers.</summary>
    public required ValueList<Id<Partnership>> Members { get; init; }

    /// <summary>The organisations that sit on every one of them, in the order of identifiers. Empty when only neighbours in the chain share any.</summary>
    public required ValueList<Id<Organisation>> CoreOrganisations { get; init; }

    /// <summary>What can be done about the whole group.</summary>
    public required DuplicationRemedy Remedy { get; init; }
}
