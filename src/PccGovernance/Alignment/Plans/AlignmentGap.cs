using PccGovernance.Text;

namespace PccGovernance.Alignment;

/// <summary>A plan priority that no strategy was found to serve.</summary>
public sealed record AlignmentGap
{
    /// <summary>The plan priority.</summary>
    public required Id<PlanPriority> PlanPriority { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; init; }

    /// <summary>Its themes, as recorded or else as read from its text.</summary>
    public required ValueList<Id<Theme>> Themes { get; init; }

    /// <summary>Whether the themes were read from the text, since none are recorded.</summary>
    public bool AreThemesInferred { get; init; }

    /// <summary>How many strategy priorities it was compared with; at least 1.</summary>
    public required int Compared { get; init; }

    /// <summary>
    /// How many strategy priorities could not be compared with it, for want of themes, of a footprint, or of the priorities themselves: any
    /// of them may serve it. A strategy with no priorities on record counts as one.
    /// </summary>
    public required int NotCompared { get; init; }

    /// <summary>Of those, strategies with no priorities on record.</summary>
    public required int StrategiesWithoutPriorities { get; init; }

    /// <summary>The pair that came nearest; <c>null</c> when no strategy priority has anything in common with it.</summary>
    public AlignmentNearMiss? NearestMiss { get; init; }

    /// <summary>What was found, with the figures.</summary>
    public Statement Reason => PriorityStatements.Gap(this);

    /// <summary>Whether everything could be compared, so that the gap does not rest on missing data.</summary>
    public bool IsCertain => NotCompared == 0;
}
