namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>What the program answers to the shell.</summary>
internal enum ExitCode
{
    /// <summary>The review was made, whatever it found.</summary>
    Reviewed = 0,

    /// <summary>The command line is not one: an unknown option, two sources at once, a date that is none.</summary>
    BadCommandLine = 1,

    /// <summary>No force area has the name.</summary>
    UnknownArea = 2,

    /// <summary>The file is not a landscape, or could not be read.</summary>
    BadLandscape = 3,

    /// <summary>The review could not be written.</summary>
    CannotWrite = 4,
}
