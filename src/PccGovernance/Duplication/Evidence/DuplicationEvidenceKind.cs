using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Duplication;

/// <summary>What a piece of evidence is about. The first group speaks for duplication, the second against it.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<DuplicationEvidenceKind>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<DuplicationEvidenceKind>))]
public enum DuplicationEvidenceKind
{
    /// <summary>For: organisations that sit on both boards.</summary>
    SharedOrganisations = 0,

    /// <summary>For: organisations for which the same person sits on both.</summary>
    SamePeople,

    /// <summary>For: organisations that send the same post or person to both.</summary>
    SamePosts,

    /// <summary>For: themes and duties of both.</summary>
    SharedRemit,

    /// <summary>For: ground that both cover.</summary>
    SharedGround,

    /// <summary>For: both are of one kind.</summary>
    SameKind,

    /// <summary>
    /// For a layered pair: one stands above the other on a reporting line. Against bringing one under the other: it reports to a third.
    /// </summary>
    ReportingLine,

    /// <summary>For a layered pair: by its kind one co-ordinates the other.</summary>
    Coordination,

    /// <summary>For a layered pair: both report to the same board.</summary>
    CommonParent,

    /// <summary>For two strategies: organisations that sit on both owners.</summary>
    SharedOwners,

    /// <summary>For a pair that shares a theme: themes of both that few other boards there name.</summary>
    FewNamedThemes,

    /// <summary>The same organisation, by the same post where both name one, is in the chair of both.</summary>
    SameChair,

    /// <summary>
    /// For: people who come for themselves have posts of one title on both, and are on record as two bodies that may be one.
    /// </summary>
    SameTitles,

    /// <summary>Against: they were one board before, which was parted again.</summary>
    PartedBefore,

    /// <summary>Against: organisations that the law puts on both boards, so that sharing them is expected.</summary>
    StatutoryCore,

    /// <summary>Against: the boards rest on different provisions.</summary>
    DifferentStatutoryBasis,

    /// <summary>Against: duties that only one of them discharges.</summary>
    DifferentDuties,

    /// <summary>Against: little or nothing of the remit is shared.</summary>
    DifferentRemit,

    /// <summary>Against: they work at different tiers.</summary>
    DifferentTier,

    /// <summary>Against: organisations for which different people sit on the two boards.</summary>
    DifferentPeople,

    /// <summary>Against: organisations that sit on one of them only and would have to be brought in or would lose their seat.</summary>
    UnsharedOrganisations,

    /// <summary>Against: they share no ground, so that no place is served twice.</summary>
    SeparateGround,

    /// <summary>Against: their footprints are not the same.</summary>
    DifferentFootprint,

    /// <summary>Against holding several boards' duties in one: each subject would have less time than today.</summary>
    LostBandwidth,

    /// <summary>
    /// Against two strategies: the owner of one stands above the other's, so that the lower may be meant as the upper's local plan.
    /// </summary>
    OwnersInLine,

    /// <summary>Against: what one of them is there to do is not known.</summary>
    UnknownFunction,

    /// <summary>Against: the duties or the themes of one of them are not recorded, so that they were not compared.</summary>
    UnknownRemit,

    /// <summary>Against: the themes of one of them were assumed from its kind.</summary>
    AssumedThemes,

    /// <summary>Against: shared organisations that are known only from assumed seats.</summary>
    AssumedSeats,

    /// <summary>
    /// Against, where members count by attendance: shared organisations whose attendance is not known on one board or both, so that they
    /// count whole.
    /// </summary>
    UnknownAttendance,
}
