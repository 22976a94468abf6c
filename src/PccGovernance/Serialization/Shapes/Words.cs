namespace PccGovernance.Serialization;

/// <summary>Words of messages.</summary>
internal static class Words
{
    private const int LongestQuotation = 80;

    /// <summary>'LocalPolicingBody' as 'local policing body'.</summary>
    public static string Of(string typeName) =>
        string.Concat(
            typeName.Select(
                static (c, i) => char.IsAsciiLetterUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    /// <summary>A noun with its article.</summary>
    public static string A(string noun) => noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? $"an {noun}" : $"a {noun}";

    /// <summary>'one of 'a', 'b' or 'c''.</summary>
    public static string OneOf(IEnumerable<string> values)
    {
        string[] quoted = [.. values.Select(static v => $"'{v}'")];
        return quoted.Length < 2 ? quoted.FirstOrDefault() ?? "nothing" : $"one of {string.Join(", ", quoted[..^1])} or {quoted[^1]}";
    }

    /// <summary>A text of the document in single quotes: shortened, and without control characters.</summary>
    public static string Quote(string text)
    {
        string shown = text.Length <= LongestQuotation ? text : $"{text.AsSpan(0, LongestQuotation)}...";
        return $"'{string.Concat(shown.Select(static c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c))}'";
    }
}
