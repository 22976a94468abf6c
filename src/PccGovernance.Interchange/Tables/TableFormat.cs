namespace PccGovernance.Interchange;

/// <summary>The format that a file of tables was found to have, whatever its name says.</summary>
public enum TableFormat
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Separated values.</summary>
    Csv,

    /// <summary>An Office Open XML workbook.</summary>
    Xlsx,
}
