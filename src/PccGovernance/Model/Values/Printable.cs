namespace PccGovernance;

/// <summary>Makes a text that somebody gave fit to stand in a message: one line, and not long.</summary>
internal static class Printable
{
    private const int MaxLength = 128;

    public static string Of(string text)
    {
        string start = text.Length > MaxLength ? string.Concat(text.AsSpan(0, MaxLength), "...") : text;
        return string.Concat(start.Select(static c => char.IsControl(c) ? '?' : c));
    }
}
