using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>What a cluster comes to, written when it is first read.</summary>
internal sealed record ClusterDetail
{
    /// <summary>That of a cluster of which nothing is said yet.</summary>
    public static Deferred<ClusterDetail> NotGiven { get; } = Deferred<ClusterDetail>.Of(new());

    public ValueList<Id<Partnership>> Parents { get; init; } = [];

    public ValueList<Id<Partnership>> Near { get; init; } = [];

    public double LeastPeople { get; init; }

    public double LeastRemit { get; init; }

    public ValueList<Id<Organisation>> CoreOrganisations { get; init; } = [];

    public ValueList<Id<Organisation>> MostlySharedOrganisations { get; init; } = [];

    public ValueList<Id<Organisation>> StatutoryCore { get; init; } = [];

    public ValueList<Id<Theme>> CommonThemes { get; init; } = [];

    public MergedPartnership Merged { get; init; } = null!;

    public ValueList<ClusterLoss> Losses { get; init; } = [];

    public ValueList<DuplicationEvidence> EvidenceAgainst { get; init; } = [];
}
