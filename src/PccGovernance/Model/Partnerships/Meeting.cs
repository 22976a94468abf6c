namespace PccGovernance;

/// <summary>A meeting that took place, or was to: who came, what was decided, what is to be done.</summary>
public sealed record Meeting : ILandscapeItem<Meeting>
{
    /// <summary>The meeting's identifier.</summary>
    public required Id<Meeting> Id { get; init; }

    /// <summary>The partnership that met.</summary>
    public required Id<Partnership> Partnership { get; init; }

    /// <summary>When it met, as far as that is known.</summary>
    public required PartialDate On { get; init; }

    /// <summary>Whether it was called off. Then it does not count as a meeting.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>Hours that it took, from 0 to 24; <c>null</c> when not known.</summary>
    public decimal? Hours { get; init; }

    /// <summary>Whether there was a quorum; <c>null</c> when not recorded.</summary>
    public bool? IsQuorate { get; init; }

    /// <summary>Who came and who did not. Empty when not recorded.</summary>
    public ValueList<MeetingAttendance> Attendance { get; init => field = value ?? []; } = [];

    /// <summary>What was decided, in the order of the minutes. Empty when not recorded.</summary>
    public ValueList<string> Decisions { get; init => field = value ?? []; } = [];

    /// <summary>What is to be done, in the order of the minutes. Empty when not recorded.</summary>
    public ValueList<PlanAction> Actions { get; init => field = value ?? []; } = [];

    /// <summary>Where the minutes can be read; <c>null</c> when not known.</summary>
    public string? Minutes { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<Meeting>.EntityKind => EntityKind.Meeting;
}
