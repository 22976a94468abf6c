using NodaTime;

namespace PccGovernance;

/// <summary>A dated step towards a deliverable.</summary>
/// <remarks>The original, current and forecast dates are kept apart, so that a date that was moved stays visible.</remarks>
public sealed record Milestone : IEntity<Milestone>
{
    /// <summary>The milestone's identifier, unique in the landscape.</summary>
    public required Id<Milestone> Id { get; init; }

    /// <summary>What is to be reached.</summary>
    public required string Text { get; init; }

    /// <summary>Where it is in its life.</summary>
    public MilestoneStatus Status { get; init; }

    /// <summary>
    /// The day on which <see cref="Status"/> was stated, as far as it is known; <c>null</c> when not known. Then any report that is known
    /// on a day and states one goes before it.
    /// </summary>
    public PartialDate? StatusOn { get; init; }

    /// <summary>Whether its deliverable cannot be better than it.</summary>
    public bool IsCritical { get; init; }

    /// <summary>How much it counts for beside its neighbours where a roll-up is weighted, from 0 to 1,000; where <c>null</c>, 1.</summary>
    public decimal? Weight { get; init; }

    /// <summary>The milestones that it waits for. They do not lead back to it.</summary>
    public ValueList<Id<Milestone>> DependsOn { get; init => field = value ?? []; } = [];

    /// <summary>The day on which work is to start, as far as it is known; <c>null</c> when not known.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>The day on which it was first to be reached; <c>null</c> when not known.</summary>
    public PartialDate? OriginalDue { get; init; }

    /// <summary>
    /// The day on which it is now to be reached; where <c>null</c>, that of the last of <see cref="DateChanges"/>, else
    /// <see cref="OriginalDue"/>.
    /// </summary>
    public PartialDate? CurrentDue { get; init; }

    /// <summary>
    /// How the day came to be moved, in any order. The last gives <see cref="CurrentDue"/>. Empty when no move is on record.
    /// </summary>
    public ValueList<DueDateChange> DateChanges { get; init => field = value ?? []; } = [];

    /// <summary>The day on which it is expected to be reached; <c>null</c> when nobody has said.</summary>
    public PartialDate? Forecast { get; init; }

    /// <summary>
    /// The day on which <see cref="Forecast"/> was made, on or before it; <c>null</c> when not known. Then any report that is known on a
    /// day and forecasts goes before it.
    /// </summary>
    public PartialDate? ForecastOn { get; init; }

    /// <summary>The day on which it was reached; <c>null</c> unless <see cref="MilestoneStatus.Complete"/>.</summary>
    public PartialDate? CompletedOn { get; init; }

    /// <summary>What was reported of it, in any order.</summary>
    public ValueList<MilestoneReport> Reports { get; init => field = value ?? []; } = [];

    /// <summary>Colours set in the place of the computed one, in any order.</summary>
    public ValueList<RagOverride> Overrides { get; init => field = value ?? []; } = [];

    /// <summary>What shows whether it is reached, in the plan's order. Empty when nothing is on record.</summary>
    public ValueList<Measure> Measures { get; init => field = value ?? []; } = [];

    /// <summary>What is to be done to reach it, in the plan's order. Empty when nothing is on record.</summary>
    public ValueList<PlanAction> Actions { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The date to hold it to now: <see cref="CurrentDue"/>, else the last of <see cref="DateChanges"/>, else <see cref="OriginalDue"/>;
    /// <c>null</c> when none is known.
    /// </summary>
    public PartialDate? Due => CurrentDue ?? DueAsAt(LocalDate.MaxIsoValue);

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>
    /// The date that it was held to on a day: that of the last change known then, else the original one. Without any change on record,
    /// <see cref="Due"/>. A change of which the month or less is known counts from the last day that it can mean.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>The date; <c>null</c> when none is known.</returns>
    public PartialDate? DueAsAt(LocalDate day)
    {
        if (DateChanges.IsEmpty)
        {
            return CurrentDue ?? OriginalDue;
        }

        int known = PartialDate.NumberOf(day.WithCalendar(CalendarSystem.Iso));
        DueDateChange? last = null;
        int lastOn = 0;
        foreach (DueDateChange change in DateChanges)
        {
            // Of two changes on one day, the later date: a slip is not hidden by the order of a list.
            int on = change.On.LatestNumber;
            if (on <= known && (last is null || on > lastOn || (on == lastOn && change.Due.LatestNumber > last.Due.LatestNumber)))
            {
                (last, lastOn) = (change, on);
            }
        }

        return last?.Due ?? OriginalDue;
    }

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<Milestone>.EntityKind => EntityKind.Milestone;
}
