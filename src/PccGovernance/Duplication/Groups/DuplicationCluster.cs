using System.Diagnostics.CodeAnalysis;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Boards that belong together: every two of them show the pattern by themselves, so that a chain never becomes one cluster.
/// </summary>
/// <remarks>
/// A board is in one cluster of a pattern at most. In a cluster of the pattern <see cref="DuplicationPattern.SharedTable"/> every two have
/// the people and the place of a shared table; some may share their remit as well. Clusters of the pattern
/// <see cref="DuplicationPattern.Layered"/> are of sub-groups of one board.
/// </remarks>
public sealed record DuplicationCluster
{
    /// <summary>Makes a cluster of what it is to say.</summary>
    public DuplicationCluster()
    {
    }

#pragma warning disable CS8618 // What is required and not set here is in the detail.
    [SetsRequiredMembers]
    internal DuplicationCluster(DuplicationPattern pattern, ValueList<Id<Partnership>> members, Func<DuplicationRemedy> remedy,
        Func<ClusterDetail> detail)
#pragma warning restore CS8618
    {
        Pattern = pattern;
        Members = members;
        Written = new(remedy);
        Detail = new(detail);
    }

    /// <summary>The pattern.</summary>
    public required DuplicationPattern Pattern { get; init; }

    /// <summary>The boards, two or more, in the order of identifiers.</summary>
    public required ValueList<Id<Partnership>> Members { get; init; }

    /// <summary>The boards to which every member reports, in the order of identifiers.</summary>
    public required ValueList<Id<Partnership>> Parents
    {
        get => Detail.Value.Parents;
        init => Detail = Detail.With(detail => detail with { Parents = value });
    }

    /// <summary>
    /// Boards outside that show the pattern with some member but do not belong with every one, in the order of identifiers.
    /// </summary>
    public required ValueList<Id<Partnership>> Near
    {
        get => Detail.Value.Near;
        init => Detail = Detail.With(detail => detail with { Near = value });
    }

    /// <summary>The least Jaccard index of people of any two members.</summary>
    public required double LeastPeople
    {
        get => Detail.Value.LeastPeople;
        init => Detail = Detail.With(detail => detail with { LeastPeople = value });
    }

    /// <summary>The least Jaccard index of remit of any two members.</summary>
    public required double LeastRemit
    {
        get => Detail.Value.LeastRemit;
        init => Detail = Detail.With(detail => detail with { LeastRemit = value });
    }

    /// <summary>The organisations that sit on every member, in the order of identifiers.</summary>
    public required ValueList<Id<Organisation>> CoreOrganisations
    {
        get => Detail.Value.CoreOrganisations;
        init => Detail = Detail.With(detail => detail with { CoreOrganisations = value });
    }

    /// <summary>The organisations that sit on more than half of the members but not on every one, in the order of identifiers.</summary>
    public required ValueList<Id<Organisation>> MostlySharedOrganisations
    {
        get => Detail.Value.MostlySharedOrganisations;
        init => Detail = Detail.With(detail => detail with { MostlySharedOrganisations = value });
    }

    /// <summary>Those of <see cref="CoreOrganisations"/> that the law puts on every member, in the order of identifiers.</summary>
    public required ValueList<Id<Organisation>> StatutoryCore
    {
        get => Detail.Value.StatutoryCore;
        init => Detail = Detail.With(detail => detail with { StatutoryCore = value });
    }

    /// <summary>The themes of every member, in the order of identifiers.</summary>
    public required ValueList<Id<Theme>> CommonThemes
    {
        get => Detail.Value.CommonThemes;
        init => Detail = Detail.With(detail => detail with { CommonThemes = value });
    }

    /// <summary>What one board in the place of all of them would look like.</summary>
    public required MergedPartnership Merged
    {
        get => Detail.Value.Merged;
        init => Detail = Detail.With(detail => detail with { Merged = value });
    }

    /// <summary>
    /// What would be lost if a member closed and nobody took care: one row for each member that alone has something, in the order of
    /// identifiers.
    /// </summary>
    public required ValueList<ClusterLoss> Losses
    {
        get => Detail.Value.Losses;
        init => Detail = Detail.With(detail => detail with { Losses = value });
    }

    /// <summary>What speaks against acting on it, in the order of kinds.</summary>
    public required ValueList<DuplicationEvidence> EvidenceAgainst
    {
        get => Detail.Value.EvidenceAgainst;
        init => Detail = Detail.With(detail => detail with { EvidenceAgainst = value });
    }

    /// <summary>What can be done about all of them.</summary>
    public required DuplicationRemedy Remedy
    {
        get => Written.Value;
        init => Written = Deferred<DuplicationRemedy>.Of(value);
    }

    internal Deferred<DuplicationRemedy> Written { get; init; } = DuplicationRemedy.NotGiven;

    private Deferred<ClusterDetail> Detail { get; init; } = ClusterDetail.NotGiven;
}
