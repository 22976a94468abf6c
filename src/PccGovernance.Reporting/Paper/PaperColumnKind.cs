namespace PccGovernance.Reporting;

/// <summary>What the cells of a column hold.</summary>
public enum PaperColumnKind
{
    /// <summary>Text.</summary>
    Text = 0,

    /// <summary>Counts, hours and other numbers.</summary>
    Number,

    /// <summary>Pounds.</summary>
    Money,

    /// <summary>Shares, from 0 to 1.</summary>
    Share,
}
