namespace PccGovernance;

/// <summary>What shows whether something is reached: a value that is to move from a baseline to a target, with its readings.</summary>
public sealed record Measure : IEntity<Measure>
{
    /// <summary>The measure's identifier, unique in the landscape.</summary>
    public required Id<Measure> Id { get; init; }

    /// <summary>What is measured.</summary>
    public required string Text { get; init; }

    /// <summary>The unit of every value, for example <c>£ million</c>; <c>null</c> when not known.</summary>
    public string? Unit { get; init; }

    /// <summary>Which way is better. A target that differs from the baseline lies that way from it.</summary>
    public required MeasureDirection Direction { get; init; }

    /// <summary>The value at the beginning; <c>null</c> when not known.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>The date of the baseline, as far as it is known; <c>null</c> when not known.</summary>
    public PartialDate? BaselineOn { get; init; }

    /// <summary>The value to reach; <c>null</c> when none was set.</summary>
    public decimal? Target { get; init; }

    /// <summary>
    /// The date by which to reach it, after that of the baseline: of a month, quarter, season or year by its end; <c>null</c> when none was
    /// set.
    /// </summary>
    public PartialDate? TargetOn { get; init; }

    /// <summary>The values that were read, in any order. The last known on a day counts, and of several of one day the worst.</summary>
    public ValueList<MeasureReading> Readings { get; init => field = value ?? []; } = [];

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<Measure>.EntityKind => EntityKind.Measure;
}
