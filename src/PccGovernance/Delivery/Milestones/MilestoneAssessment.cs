using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Delivery;

/// <summary>How a milestone stands on a day, and why.</summary>
public sealed record MilestoneAssessment
{
    /// <summary>The milestone.</summary>
    public required Id<Milestone> Milestone { get; init; }

    /// <summary>The deliverable that it is a step towards.</summary>
    public required Id<Deliverable> Deliverable { get; init; }

    /// <summary>The priority that the deliverable is under.</summary>
    public required Id<BusinessPriority> Priority { get; init; }

    /// <summary>The strand that the priority is in.</summary>
    public required Id<Strand> Strand { get; init; }

    /// <summary>The business plan.</summary>
    public required Id<BusinessPlan> Plan { get; init; }

    /// <summary>The portfolio whose lead answers for the priority; <c>null</c> when not known.</summary>
    public Id<Portfolio>? Portfolio { get; init; }

    /// <summary>The day of the assessment.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Whether it is critical.</summary>
    public bool IsCritical { get; init; }

    /// <summary>Whether it has a colour, and if not, why not.</summary>
    public required DeliveryStanding Standing { get; init; }

    /// <summary>
    /// The worst colour of <see cref="Indicators"/>, unless a better one was set with a reason; <c>null</c> unless <see cref="Standing"/>
    /// is rated.
    /// </summary>
    public RagStatus? Colour { get; init; }

    /// <summary>What to show on the scale of the policy.</summary>
    public RagLabel Label { get; init; }

    /// <summary>
    /// The worst colour that is known where <see cref="Standing"/> is rated or unknown: it is no better than this; <c>null</c> when nothing
    /// is known.
    /// </summary>
    public RagStatus? LastKnownColour { get; init; }

    /// <summary>
    /// The worst colour that dates, progress and measures give, whatever was reported or set; <c>null</c> when they give none.
    /// </summary>
    public RagStatus? ComputedColour { get; init; }

    /// <summary>The colour in the last report that gave one; <c>null</c> when none did.</summary>
    public RagStatus? ReportedColour { get; init; }

    /// <summary>The confidence in that report; <c>null</c> when it gave none.</summary>
    public DeliveryConfidence? ReportedConfidence { get; init; }

    /// <summary>Where the reported colour went since the report before it.</summary>
    public DirectionOfTravel ReportedTravel { get; init; }

    /// <summary>
    /// The colour set in the place of the computed one that holds on the day, whether it is taken or not; <c>null</c> when none does.
    /// </summary>
    public RagOverride? Override { get; init; }

    /// <summary>Whether <see cref="Override"/> is taken: it is worse, or it is better and has a reason and an author.</summary>
    public bool IsOverrideTaken { get; init; }

    /// <summary>The date that it is held to on the day; <c>null</c> when not known.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>
    /// Days from the date due to the forecast, or to the day of the assessment where that is later; 0 when not late; <c>null</c> when it
    /// is not overdue and nobody has forecast it, and when it is not open.
    /// </summary>
    public int? DaysLate { get; init; }

    /// <summary>
    /// Days from the original date to the one of the day, negative when it was brought forward; <c>null</c> unless both are known.
    /// </summary>
    public int? SlipDays { get; init; }

    /// <summary>How often the date was moved by the day, as far as it is on record.</summary>
    public int DateMoves { get; init; }

    /// <summary>Points of progress behind plan in the last report, negative when ahead; <c>null</c> when it did not give both.</summary>
    public decimal? ProgressLag { get; init; }

    /// <summary>The day on which it was completed; <c>null</c> when it is not, or the day is not known.</summary>
    public PartialDate? CompletedOn { get; init; }

    /// <summary>
    /// How a completed milestone met its original date, by the bounds for days late: one that was moved by more than a month and then met
    /// is red. It is not rolled up. <c>null</c> when it is not complete or a date is not known.
    /// </summary>
    public RagStatus? OutcomeColour { get; init; }

    /// <summary>The day of the last report; <c>null</c> when there is none.</summary>
    public PartialDate? LastReportOn { get; init; }

    /// <summary>The days after which a report is stale.</summary>
    public int ReportingPeriodDays { get; init; }

    /// <summary>
    /// Whether it is open and its last report is older than one reporting period, and no measure was read and no forecast made since.
    /// </summary>
    public bool IsStale { get; init; }

    /// <summary>Why it cannot be rated.</summary>
    public UnknownReason UnknownBecause { get; init; }

    /// <summary>What was computed, in the order of kinds: the evidence for the colour.</summary>
    public ValueList<RagIndicator> Indicators { get; init => field = value ?? []; } = [];

    /// <summary>Why it stands as it does. It is made when it is read, of the other members.</summary>
    public Statement Reason => MilestoneStatements.Of(this);
}
