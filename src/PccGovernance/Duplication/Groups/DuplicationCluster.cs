namespace PccGovernance.Duplication;

/// <summary>Boards that belong together: every two of them show the pattern by themselves, so that a chain never becomes one cluster.</summary>
/// <remarks>
/// A board is in one cluster of a pattern at most. In a cluster of the pattern <see cref="DuplicationPattern.SharedTable"/> every two have the people and the
/// place of a shared table; some may share their remit as well. Clusters of the pattern <see cref="DuplicationPattern.Layered"/> are of sub-groups of one board.
/// </remarks>
public sealed record DuplicationCluster
{
    /// <summary>The pattern.</summary>
    public required DuplicationPattern Pattern { get; init; }

    /// <summary>The boards, two or more, in the order of identifiers.</summary>
    public required ValueList<Id<Partnership>> Members { get; init; }

    /// <summary>The boards to which every member reports, in the order of identifiers.</summary>
    public required ValueList<Id<Partnership>> Parents { get; init; }

    /// <summary>Boards outside that show the pattern with some member but do not belong with every one, in the order of identifiers.</summary>
    public required ValueList<Id<Partnership>> Near { get; init; }

    /// <summary>The least Jaccard index of people of any two members.</summary>
    public required double LeastPeople { get; init; }

    /// <summary>The least Jaccard index of remit of any two members.</summary>
    public required double LeastRemit { get; init; }

    /// <summary>The organisations that sit on every member, in the order of identifiers.</summary>
    public required ValueList<Id<Organisation>> CoreOrganisations { get; init; }

    /// <summary>The organisations that sit on more than half of the members but not on every one, in the order of identifiers.</summary>
    public required ValueList<Id<Organisation>> MostlySharedOrganisations { get; init; }

    /// <summary>Those of <see cref="CoreOrganisations"/> that the law puts on every member, in the order of identifiers.</summary>
    public required ValueList<Id<Organisation>> StatutoryCore { get; init; }

    /// <summary>The themes of every member, in the order of identifiers.</summary>
    public required ValueList<Id<Theme>> CommonThemes { get; init; }

    /// <summary>What one board in the place of all of them would look like.</summary>
    public required MergedPartnership Merged { get; init; }

    /// <summary>What would be lost if a member closed and nobody took care: one row for each member that alone has something, in the order of identifiers.</summary>
    public required ValueList<ClusterLoss> Losses { get; init; }

    /// <summary>What speaks against acting on it, in the order of kinds.</summary>
    public required ValueList<DuplicationEvidence> EvidenceAgainst { get; init; }

    /// <summary>What can be done about all of them.</summary>
    public required DuplicationRemedy Remedy { get; init; }
}
