namespace PccGovernance;

/// <summary>Thrown where contents that are not a landscape were used as one; it lists every error.</summary>
public sealed class LandscapeException : Exception
{
    /// <summary>How many errors the message quotes; <see cref="Errors"/> has all of them.</summary>
    private const int ErrorsInMessage = 10;

    /// <summary>Makes an exception without errors.</summary>
    public LandscapeException()
        : this([])
    {
    }

    /// <summary>Makes an exception with a message of its own.</summary>
    /// <param name="message">The message.</param>
    public LandscapeException(string message)
        : base(message) => Errors = [];

    /// <summary>Makes an exception with a message of its own and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public LandscapeException(string message, Exception innerException)
        : base(message, innerException) => Errors = [];

    /// <summary>Makes an exception of errors; its message has a line for each.</summary>
    /// <param name="errors">The errors, in order.</param>
    public LandscapeException(ValueList<LandscapeError> errors)
        : base(Describe(errors)) => Errors = errors;

    /// <summary>The errors, in order.</summary>
    public ValueList<LandscapeError> Errors { get; }

    private static string Describe(ValueList<LandscapeError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        IEnumerable<string> rest =
            errors.Count > ErrorsInMessage ? [$"... and {errors.Count - ErrorsInMessage} more: see {nameof(Errors)}."] : [];
        return string.Join(
            '\n',
            (string[])
                [
                    $"The contents are not a landscape: {errors.Count} error(s).",
                    .. errors.Take(ErrorsInMessage).Select(static e => e.ToString()),
                    .. rest,
                ]);
    }
}
