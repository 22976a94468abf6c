namespace PccGovernance.Alignment;

/// <summary>That work on one theme counts towards another. It says nothing of the other way round.</summary>
public sealed record ThemeRelation
{
    /// <summary>The theme of the strategy priority.</summary>
    public required Id<Theme> Strategy { get; init; }

    /// <summary>The theme of the plan priority.</summary>
    public required Id<Theme> Plan { get; init; }

    /// <summary>How far it counts.</summary>
    public required AlignmentGrade Grade { get; init; }

    /// <summary>
    /// Whether it counts only where the strategy priority is about its theme as a whole: violence at large reaches domestic abuse, knife
    /// crime does not.
    /// </summary>
    public bool OfTheWholeOnly { get; init; }

    /// <summary>
    /// Whether it counts only where the plan priority is worded as a heading over harm or crime at large: road safety serves <em>preventing
    /// harm</em>, and not <em>protecting vulnerable people</em>. Never so of themes on record, which have no wording.
    /// </summary>
    public bool ToHeadingsOnly { get; init; }

    /// <summary>
    /// Whether it counts only where the plan priority is about its theme as a whole: county lines serve <em>fighting crime</em>, and not
    /// <em>crime that matters to local people</em>.
    /// </summary>
    public bool ToTheWholeOnly { get; init; }

    /// <summary>
    /// Whether it does not count where the plan priority is only a heading that covers its theme: abuse serves <em>fighting crime</em>, and
    /// not <em>preventing crime</em>.
    /// </summary>
    public bool NotToHeadings { get; init; }

    /// <summary>Whether it counts for any part of the plan's theme, and for any wording of it.</summary>
    internal bool IsOfAnyKind => this is { OfTheWholeOnly: false, ToHeadingsOnly: false, ToTheWholeOnly: false };
}
