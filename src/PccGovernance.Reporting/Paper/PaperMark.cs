namespace PccGovernance.Reporting;

/// <summary>How something stands. A colour where there are colours; the text always says it as well.</summary>
public enum PaperMark
{
    /// <summary>Nothing to mark.</summary>
    None = 0,

    /// <summary>Well.</summary>
    Good,

    /// <summary>With doubts.</summary>
    Caution,

    /// <summary>Badly.</summary>
    Bad,

    /// <summary>Not known.</summary>
    Unknown,
}
