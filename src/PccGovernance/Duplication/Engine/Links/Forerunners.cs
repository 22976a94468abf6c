using PccGovernance.Classification;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds for a board that says that it took on something the earlier one on its ground of which that is true: of its kind, or named by its
/// initials. The earlier one goes on although its work has moved.
/// </summary>
internal static class Forerunners
{
    private const int FewestInitials = 3;
    private const int FewestWords = 3;

    // What a name ends in says what sort of board it is, not which.
    private static readonly HashSet<string> s_ends = new(
        ["strategic", "group", "gp", "grp", "board", "bd", "partnership", "forum", "panel", "committee", "delivery", "steering"],
        StringComparer.Ordinal);

    public static Dictionary<int, List<int>> Of(LinkSources sources)
    {
        Dictionary<int, List<int>> links = [];
        List<PartnershipProfile> later = sources.Written.FindAll(static board => board.Partnership.Period.From is not null
            && board.Subject.Length > 0 && board.IsOrMayBeForJointWork && board.Reading.TakesOn);
        if (later.Count == 0)
        {
            return links;
        }

        ILookup<FootprintFacts, PartnershipProfile> near = sources.All.ToLookup(static board => board.Ground);
        foreach (PartnershipProfile board in later)
        {
            string[] words = PlainWords.Of(board.Partnership.Purpose!);
            foreach (PartnershipProfile before in near[board.Ground].Where(before => before != board && IsBefore(before, board)
                && (before.Partnership.Kind is { } kind && kind == board.Partnership.Kind
                    || words.Contains(Initials(before.Partnership.Name), StringComparer.Ordinal)
                    || IsNamed(PlainWords.Of(before.Partnership.Name), words))))
            {
                LinkSurvey.LinkBoth(links, before.Number, board.Number);
            }
        }

        return links;
    }

    /// <summary>Whether the first of two that are linked is the earlier one.</summary>
    public static bool IsBefore(PartnershipProfile before, PartnershipProfile board) =>
        before.Partnership.Period.From is { } from && from < board.Partnership.Period.From
        && before.Provisions.Length == 0 && before.IsOrMayBeForJointWork
        && before.Subject.Length > 0
        && PccGovernance.Kernel.SortedSets.CountShared(before.Subject, board.Subject) == before.Subject.Length;

    public static bool TakesOn(string[] words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            if (words[at] is "assume" or "assumes" or "assumed" or "replaces" or "replaced" or "succeeds" or "succeeded" or "inherited"
                or "absorbed"
                || (at + 1 < words.Length && words[at] is "takes" or "took" or "taken" && words[at + 1] is "on" or "over"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(string[] name, string[] words)
    {
        for (int at = 0; name.Length >= FewestWords && at + name.Length <= words.Length; at++)
        {
            if (words.AsSpan(at, name.Length).SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name by its initials, a word in capitals letter by letter: "DA and Sexual Violence Group" is "dasv".</summary>
    private static string Initials(string name)
    {
        List<string> parts = [];
        foreach (string word in name.Split([' ', '-', '/', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsAsciiLetterUpper(word[0]) && !s_ends.Contains(word.ToLowerInvariant()))
            {
                bool isInCapitals = Array.TrueForAll(word.ToCharArray(), char.IsAsciiLetterUpper);
                parts.Add((isInCapitals ? word : word[..1]).ToLowerInvariant());
            }
        }

        string initials = string.Concat(parts);
        return initials.Length >= FewestInitials ? initials : name;
    }
}
