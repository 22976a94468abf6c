namespace PccGovernance.SyntheticLandscapes;

/// <summary>A synthetic landscape of a known size.</summary>
public enum SyntheticPreset
{
    /// <summary>One force area with 80 boards: what a commissioner's office counts.</summary>
    AreaOf80,

    /// <summary>One force area with 300 boards, groups and sub-groups.</summary>
    AreaOf300,

    /// <summary>England and Wales: 13,000 boards in 43 force areas of uneven size.</summary>
    Country13000,

    /// <summary>100,000 boards in 43 force areas.</summary>
    HundredThousand,

    /// <summary>1,000,000 boards in 43 force areas.</summary>
    Million,
}
