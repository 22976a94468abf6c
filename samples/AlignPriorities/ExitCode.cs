namespace PccGovernance.Samples.AlignPriorities;

/// <summary>What the program answers to the shell.</summary>
internal enum ExitCode
{
    /// <summary>The files were written. Rows that could not be used were listed.</summary>
    Aligned = 0,

    /// <summary>The command line is not one.</summary>
    BadCommandLine = 1,

    /// <summary>A file could not be read, or lacks a column that it needs.</summary>
    BadInput = 2,

    /// <summary>The files could not be written.</summary>
    CannotWrite = 3,
}
