using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>What a listed pair comes to item by item, written when it is first read.</summary>
internal sealed record PairDetail
{
    /// <summary>That of a pair of which nothing is said yet.</summary>
    public static Deferred<PairDetail> NotGiven { get; } = Deferred<PairDetail>.Of(new());

    public double ExpectedShared { get; init; }

    public double? ScoreWithoutStatutoryCore { get; init; }

    public ValueList<Id<Organisation>> SharedOrganisations { get; init; } = [];

    public ValueList<Id<Organisation>> StatutoryCore { get; init; } = [];

    public ValueList<Id<Theme>> SharedThemes { get; init; } = [];

    public ValueList<Id<Duty>> SharedDuties { get; init; } = [];

    public ValueList<DuplicationEvidence> EvidenceFor { get; init; } = [];

    public ValueList<DuplicationEvidence> EvidenceAgainst { get; init; } = [];
}
