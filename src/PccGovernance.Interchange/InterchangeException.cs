using System.Globalization;

namespace PccGovernance.Interchange;

/// <summary>
/// A file that cannot be read, or that is refused: damaged, too large, of another kind than its name says, or built to do harm. The message
/// says which and what to do.
/// </summary>
/// <remarks>
/// What a message quotes of a file has a question mark for each character that is not shown but obeyed, as by a terminal.
/// </remarks>
public sealed class InterchangeException : Exception
{
    /// <summary>Makes the exception.</summary>
    public InterchangeException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong with the file and what to do.</param>
    public InterchangeException(string message)
        : base(Plain(message))
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong with the file and what to do.</param>
    /// <param name="innerException">What the reader of the format said.</param>
    public InterchangeException(string message, Exception innerException)
        : base(Plain(message), innerException)
    {
    }

    private static string Plain(string message) =>
        string.Concat((message ?? string.Empty).Select(static c =>
            CharUnicodeInfo.GetUnicodeCategory(c)
                is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                ? '?'
                : c));
}
