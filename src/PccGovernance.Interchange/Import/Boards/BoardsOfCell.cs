namespace PccGovernance.Interchange;

/// <summary>Tells cells that name two boards, or a board and below its name what it is for.</summary>
internal static class BoardsOfCell
{
    private static readonly string[] s_or = [" / ", " & ", " and "];
    private static readonly string[] s_welsh = ["bwrdd", "partneriaeth", "grwp", "fforwm", "panel", "pwyllgor"];

    /// <summary>The boards that lines or semicolons part: each has words for a board of its own.</summary>
    public static string[] Listed(string text) => OfBoards(text.Split(['\n', ';'], Options));

    /// <summary>The boards that a stroke or an 'and' may part, where it may be one name too.</summary>
    public static string[] Perhaps(string text)
    {
        string[] parts = s_or.Select(or => OfBoards(text.Split(or, Options))).FirstOrDefault(static found => found.Length > 1) ?? [];

        // 'Bwrdd Diogelwch / Safety Board' is one board in two languages.
        return parts.Count(IsWelsh) is var welsh && welsh > 0 && welsh < parts.Length ? [] : parts;
    }

    /// <summary>A name and the lines below it that are none, where the first line is whole; <c>null</c> for all others.</summary>
    public static (string Name, string More)? WithMore(string text)
    {
        string[] lines = text.Split('\n', Options);
        return lines.Length > 1
            && BoardHeaders.IsLikely(lines[0])
            && !BoardHeaders.IsLikely(string.Join(' ', lines))
            && !lines[1].StartsWith('(')
                ? (lines[0], string.Join('\n', lines[1..]))
                : null;
    }

    private const StringSplitOptions Options = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    private static string[] OfBoards(string[] parts) => parts.Length > 1 && Array.TrueForAll(parts, BoardHeaders.IsLikely) ? parts : [];

    private static bool IsWelsh(string name) => s_welsh.Any(word => TextKey.Of(name).StartsWith(word + " ", StringComparison.Ordinal));
}
