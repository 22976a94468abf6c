namespace PccGovernance.Interchange;

/// <summary>
/// A file that cannot be read, or that is refused: damaged, too large, of another kind than its name says, or built to do harm. The message
/// says which and what to do.
/// </summary>
public sealed class InterchangeException : Exception
{
    /// <summary>Makes the exception.</summary>
    public InterchangeException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong with the file and what to do.</param>
    public InterchangeException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong with the file and what to do.</param>
    /// <param name="innerException">What the reader of the format said.</param>
    public InterchangeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
