namespace PccGovernance.Duplication;

/// <summary>Boards of one kind that parallel pairs connect: no duplicates of each other, but a load for those who sit on several.</summary>
public sealed record ParallelGroup
{
    /// <summary>The kind of all of them.</summary>
    public required Id<PartnershipKind> Kind { get; init; }

    /// <summary>The boards, in the order of identifiers.</summary>
    public required ValueList<Id<Partnership>> Members { get; init; }

    /// <summary>The number of parallel pairs among them.</summary>
    public required int Pairs { get; init; }

    /// <summary>The organisations that sit on every one of them, in the order of identifiers. Empty when only neighbours in the chain share any.</summary>
    public required ValueList<Id<Organisation>> CoreOrganisations { get; init; }

    /// <summary>The organisations that sit on two or more of them, with on how many: those on most first, then in the order of identifiers.</summary>
    public required ValueList<MemberCount> SharedOrganisations { get; init; }

    /// <summary>Those of <see cref="CoreOrganisations"/> that the law makes members of every one, in the order of identifiers.</summary>
    public required ValueList<Id<Organisation>> StatutoryCore { get; init; }

    /// <summary>How often they meet.</summary>
    public required MeetingTotal Meetings { get; init; }

    /// <summary>What speaks for the pattern, in the order of kinds.</summary>
    public required ValueList<DuplicationEvidence> EvidenceFor { get; init; }

    /// <summary>What speaks against acting on it, in the order of kinds.</summary>
    public required ValueList<DuplicationEvidence> EvidenceAgainst { get; init; }

    /// <summary>What can be done about the whole group.</summary>
    public required DuplicationRemedy Remedy { get; init; }
}
