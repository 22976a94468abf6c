using System.Diagnostics.CodeAnalysis;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Boards of one kind that parallel pairs connect: no duplicates of each other, but a load for those who sit on several.</summary>
public sealed record ParallelGroup
{
    /// <summary>Makes a group of what it is to say.</summary>
    public ParallelGroup()
    {
    }

#pragma warning disable CS8618 // What is required and not set here is in the detail.
    [SetsRequiredMembers]
    internal ParallelGroup(Id<PartnershipKind> kind, ValueList<Id<Partnership>> members, int pairs, Func<DuplicationRemedy> remedy,
        Func<GroupDetail> detail)
#pragma warning restore CS8618
    {
        Kind = kind;
        Members = members;
        Pairs = pairs;
        Written = new(remedy);
        Detail = new(detail);
    }

    /// <summary>The kind of all of them.</summary>
    public required Id<PartnershipKind> Kind { get; init; }

    /// <summary>The boards, in the order of identifiers.</summary>
    public required ValueList<Id<Partnership>> Members { get; init; }

    /// <summary>The number of parallel pairs among them.</summary>
    public required int Pairs { get; init; }

    /// <summary>
    /// The organisations that sit on every one of them, in the order of identifiers. Empty when only neighbours in the chain share any.
    /// </summary>
    public required ValueList<Id<Organisation>> CoreOrganisations
    {
        get => Detail.Value.CoreOrganisations;
        init => Detail = Detail.With(detail => detail with { CoreOrganisations = value });
    }

    /// <summary>
    /// The organisations that sit on two or more of them, with on how many: those on most first, then in the order of identifiers.
    /// </summary>
    public required ValueList<MemberCount> SharedOrganisations
    {
        get => Detail.Value.SharedOrganisations;
        init => Detail = Detail.With(detail => detail with { SharedOrganisations = value });
    }

    /// <summary>Those of <see cref="CoreOrganisations"/> that the law makes members of every one, in the order of identifiers.</summary>
    public required ValueList<Id<Organisation>> StatutoryCore
    {
        get => Detail.Value.StatutoryCore;
        init => Detail = Detail.With(detail => detail with { StatutoryCore = value });
    }

    /// <summary>How often they meet.</summary>
    public required MeetingTotal Meetings
    {
        get => Detail.Value.Meetings;
        init => Detail = Detail.With(detail => detail with { Meetings = value });
    }

    /// <summary>What speaks for the pattern, in the order of kinds.</summary>
    public required ValueList<DuplicationEvidence> EvidenceFor
    {
        get => Detail.Value.EvidenceFor;
        init => Detail = Detail.With(detail => detail with { EvidenceFor = value });
    }

    /// <summary>What speaks against acting on it, in the order of kinds.</summary>
    public required ValueList<DuplicationEvidence> EvidenceAgainst
    {
        get => Detail.Value.EvidenceAgainst;
        init => Detail = Detail.With(detail => detail with { EvidenceAgainst = value });
    }

    /// <summary>What can be done about the whole group.</summary>
    public required DuplicationRemedy Remedy
    {
        get => Written.Value;
        init => Written = Deferred<DuplicationRemedy>.Of(value);
    }

    internal Deferred<DuplicationRemedy> Written { get; init; } = DuplicationRemedy.NotGiven;

    private Deferred<GroupDetail> Detail { get; init; } = GroupDetail.NotGiven;
}
