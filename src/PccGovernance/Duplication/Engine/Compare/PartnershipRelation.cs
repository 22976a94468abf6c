namespace PccGovernance.Duplication;

/// <summary>How two boards stand to each other in the structure, whatever they share.</summary>
internal enum PartnershipRelation
{
    /// <summary>No line between them is known.</summary>
    None = 0,

    /// <summary>Both report to the same board.</summary>
    Siblings,

    /// <summary>One reports to the other, directly or through others.</summary>
    ReportingLine,

    /// <summary>The kind of one co-ordinates the kind of the other, on ground that holds the other's.</summary>
    CoordinatedKind,

    /// <summary>One is of a co-ordinating kind and works at a higher tier, on ground that holds the other's.</summary>
    CoordinatingTier,

    /// <summary>Both are of one kind, and the ground of one holds the other's.</summary>
    NestedKind,
}
