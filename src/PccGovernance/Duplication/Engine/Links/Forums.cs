using System.Collections.Frozen;

namespace PccGovernance.Duplication;

/// <summary>
/// Boards whose purpose says that several boards meet there, "the seven local partnerships": over those on smaller ground they are no rival
/// and no second holder of a duty, whatever they are called.
/// </summary>
internal static class Forums
{
    /// <summary>How many words may stand between how many there are and what they are: "the four community safety partnerships".</summary>
    private const int Between = 3;

    private static readonly FrozenSet<string> s_several = new[]
    {
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "all", "local", "district", "borough",
        "county",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_boards =
        new[] { "partnerships", "boards", "panels", "executives" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether one of two boards of no known kind is where boards such as the other meet.</summary>
    public static bool BringTogether(PartnershipProfile first, PartnershipProfile second) =>
        first.Ground.Authorities < second.Ground.Authorities ? Brings(second, first)
        : first.Ground.Authorities > second.Ground.Authorities && Brings(first, second);

    private static bool Brings(PartnershipProfile wider, PartnershipProfile local) =>
        wider.Kind.Kinds.IsEmpty && wider.Reading.IsForum && wider.Ground.Extent.Contains(local.Ground.Extent);

    /// <summary>Whether the purpose says that nothing is decided there: such a board holds no duty beside the one that decides.</summary>
    public static bool DecidesNothing(string[] words)
    {
        int at = Array.FindIndex(words, static word => word is "decision" or "decisions" or "powers");
        return at > 0 && (words[at - 1] is "no" || (at > 1 && words[at - 2] is "no"));
    }

    /// <summary>Whether it says that several boards meet there.</summary>
    public static bool IsOne(string[] words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            if (s_several.Contains(words[at])
                && Array.Exists(words[(at + 1)..Math.Min(words.Length, at + 2 + Between)], s_boards.Contains))
            {
                return true;
            }
        }

        return false;
    }
}
