namespace PccGovernance.Alignment;

/// <summary>What a link between two priorities rests on.</summary>
public enum AlignmentBasis
{
    /// <summary>The strategy or corporate plan itself says that its priority serves the plan priority.</summary>
    Declared = 0,

    /// <summary>Nobody said so: the two share themes. The link is inferred.</summary>
    SharedThemes,
}
