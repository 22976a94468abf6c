namespace PccGovernance.Costing;

/// <summary>Reports everything wrong with options at once.</summary>
internal static class Problems
{
    public static void Throw(IEnumerable<string> problems, string paramName)
    {
        string message = string.Join('\n', problems);
        if (message.Length > 0)
        {
            throw new ArgumentException(message, paramName);
        }
    }
}
