namespace PccGovernance.Alignment;

/// <summary>Where the themes of a priority come from.</summary>
internal enum ThemeSource
{
    /// <summary>They are on record.</summary>
    Recorded = 0,

    /// <summary>They were read from its text, which may have shown none.</summary>
    Text,

    /// <summary>Its text shows none, and the subject of its strategy stands in.</summary>
    Subject,
}
