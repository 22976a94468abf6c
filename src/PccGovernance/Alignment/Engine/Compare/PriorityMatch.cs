namespace PccGovernance.Alignment;

/// <summary>
/// A pair of priorities with a declaration or a theme in common: a link, or else a near miss. Figures only; the sentence is made where one
/// is read.
/// </summary>
internal sealed class PriorityMatch
{
    /// <summary>The place of the plan priority in the plan.</summary>
    public required int PlanPriority { get; init; }

    /// <summary>What was found.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Whether the two are linked.</summary>
    public required bool IsLink { get; init; }

    /// <summary>The themes of both, in the order of their identifiers.</summary>
    public required ValueList<Id<Theme>> SharedThemes { get; init; }

    public AlignmentBasis Basis => Verdict.Basis;

    public decimal Strength => Verdict.Strength;

    /// <summary>Whether it is a link in part on more than a general theme.</summary>
    public bool IsInPart => IsLink && Verdict is { Grade: AlignmentGrade.Partial, IsOnGeneralThemesOnly: false };
}
