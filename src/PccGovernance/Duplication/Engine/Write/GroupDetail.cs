using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>What a parallel group comes to, written when it is first read.</summary>
internal sealed record GroupDetail
{
    /// <summary>That of a group of which nothing is said yet.</summary>
    public static Deferred<GroupDetail> NotGiven { get; } = Deferred<GroupDetail>.Of(new());

    public ValueList<Id<Organisation>> CoreOrganisations { get; init; } = [];

    public ValueList<MemberCount> SharedOrganisations { get; init; } = [];

    public ValueList<Id<Organisation>> StatutoryCore { get; init; } = [];

    public MeetingTotal Meetings { get; init; } = null!;

    public ValueList<DuplicationEvidence> EvidenceFor { get; init; } = [];

    public ValueList<DuplicationEvidence> EvidenceAgainst { get; init; } = [];
}
