using PccGovernance.Text;

namespace PccGovernance.Succession;

/// <summary>What becomes, in one force area, of what the governing body has and holds.</summary>
public sealed record AreaSuccessionOutcome
{
    /// <summary>The force area.</summary>
    public required AreaCode ForceArea { get; init; }

    /// <summary>Who governs on the day of the report; <c>null</c> when nobody is on record.</summary>
    public required LocalPolicingBody? Before { get; init; }

    /// <summary>
    /// Who governs on the later day: in law; of a projection too, where what is announced touches nobody here. <c>null</c> when nobody is
    /// on record, and where a projection has the body end.
    /// </summary>
    public required LocalPolicingBody? After { get; init; }

    /// <summary>What comes about.</summary>
    public required SuccessionChange Change { get; init; }

    /// <summary>Who is to follow, where <see cref="Change"/> is a projected end; else <see cref="ProjectedSuccessor.None"/>.</summary>
    public ProjectedSuccessor Projected { get; init; }

    /// <summary>Whether it is a projection of what is announced, and not law.</summary>
    public required bool IsProjection { get; init; }

    /// <summary>Whether the later day is beyond what the law that was read settles (<see cref="LocalPolicingBody.KnownTo"/>).</summary>
    public required bool IsBeyondWhatIsKnown { get; init; }

    /// <summary>The announcements that a projection rests on or, under the law, that are set aside, in the order of identifiers.</summary>
    public ValueList<Id<AnnouncedChange>> Announcements { get; init => field = value ?? []; } = [];

    /// <summary>
    /// How mayors' areas lie to the force area, where a projection says who is to follow; empty where nothing on record has a mayor there.
    /// </summary>
    public ValueList<MayoralFit> MayoralFits { get; init => field = value ?? []; } = [];

    /// <summary>What becomes of each function of the body. Empty where nothing changes.</summary>
    public ValueList<FunctionOutcome> Functions { get; init => field = value ?? []; } = [];

    /// <summary>What becomes of each seat of the body, in the order of boards. Empty where nothing changes.</summary>
    public ValueList<SeatOutcome> Seats { get; init => field = value ?? []; } = [];

    /// <summary>Boards that the body chairs and that nobody is named to chair, in the order of identifiers.</summary>
    public ValueList<Id<Partnership>> WithoutChair { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Duties that are discharged on boards left without a chair, and need a home that lasts, in the order of identifiers.
    /// </summary>
    public ValueList<DutyToRehome> Duties { get; init => field = value ?? []; } = [];

    /// <summary>Plans that would outlive who issued them, grants made under them, and agreements, in the order of references.</summary>
    public ValueList<CommitmentOutcome> Commitments { get; init => field = value ?? []; } = [];

    /// <summary>The posts in the body's organisation on the day, in the order of identifiers.</summary>
    public ValueList<Id<Post>> Staff { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The panels of the area on the day, in the order of identifiers; what becomes of them is told by the function of scrutiny.
    /// </summary>
    public ValueList<Id<PoliceAndCrimePanel>> Panels { get; init => field = value ?? []; } = [];

    /// <summary>Councils that are reorganised between the two days, in the order of days.</summary>
    public ValueList<CouncilChange> Councils { get; init => field = value ?? []; } = [];

    /// <summary>What is not settled, with what would settle it.</summary>
    public ValueList<UnsettledMatter> Unsettled { get; init => field = value ?? []; } = [];

    /// <summary>The outcome in sentences, a projection named as such in each.</summary>
    public ValueList<Statement> Said { get; init => field = value ?? []; } = [];
}
