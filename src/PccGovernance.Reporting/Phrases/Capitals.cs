namespace PccGovernance.Reporting;

/// <summary>Words as they begin a line.</summary>
internal static class Capitals
{
    /// <summary>The text with a capital first letter.</summary>
    public static string First(string text) => text.Length == 0 ? text : string.Concat(text[..1].ToUpperInvariant(), text[1..]);
}
