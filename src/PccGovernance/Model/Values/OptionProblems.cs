namespace PccGovernance;

/// <summary>Reports everything wrong with options at once.</summary>
internal static class OptionProblems
{
    /// <summary>Throws when there is any problem; with none it does nothing.</summary>
    /// <param name="problems">The problems, each a full sentence.</param>
    /// <param name="paramName">What the exception calls the options.</param>
    /// <exception cref="ArgumentException">There is a problem; the message has a line for each.</exception>
    public static void Throw(IEnumerable<string> problems, string paramName)
    {
        string message = string.Join('\n', problems);
        if (message.Length > 0)
        {
            throw new ArgumentException(message, paramName);
        }
    }
}
