using System.Collections.Frozen;
using PccGovernance.Classification;

namespace PccGovernance.Rules;

/// <summary>Reads of a purpose what the board took up beside its own work, and what that has in common with another text.</summary>
internal static class TakenUp
{
    private static readonly FrozenSet<string> s_beside = new[]
        {
            "also", "addition", "additionally", "now", "inherited", "assumed", "assumes", "absorbed", "remitted", "transferred", "takes",
            "took", "taken",
        }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_times = new[]
        {
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan",
            "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "spring", "summer", "autumn", "winter", "early",
            "late", "mid",
        }.ToFrozenSet(StringComparer.Ordinal);

    // Words that join others, and those by which any board is called.
    private static readonly FrozenSet<string> s_saysLittle = new[]
        {
            "a", "all", "also", "an", "and", "any", "are", "area", "as", "at", "be", "between", "board", "boards", "both", "by", "came",
            "committee", "county", "district", "each", "every", "for", "forum", "from", "group", "groups", "had", "has", "have", "in",
            "into", "is", "it", "its", "joint", "local", "meeting", "new", "no", "not", "now", "of", "on", "one", "or", "our", "out",
            "over", "panel", "partners", "partnership", "partnerships", "place", "police", "since", "steering", "strategic", "that",
            "the", "their", "them", "these", "they", "this", "through", "to", "two", "under", "up", "was", "were", "which", "who",
            "with", "work",
        }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>From which word on a purpose speaks of what was taken up; -1 where it speaks of nothing such.</summary>
    public static int At(string[] words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            if (s_beside.Contains(words[at])
                || (words[at] is "since" or "from" && at + 1 < words.Length
                    && (s_times.Contains(words[at + 1]) || PlainWords.Year(words[at + 1]) is not null)))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>
    /// The longest run of words that two texts have in common, without the words at its ends that say little; <c>null</c> where that leaves
    /// fewer than two.
    /// </summary>
    public static string[]? InCommon(string[] words, string[] others)
    {
        string[]? best = null;
        for (int at = 0; at < words.Length; at++)
        {
            for (int from = 0; from < others.Length; from++)
            {
                int length = 0;
                while (at + length < words.Length && from + length < others.Length
                    && string.Equals(words[at + length], others[from + length], StringComparison.Ordinal))
                {
                    length++;
                }

                if (length > 1 && Telling(words.AsSpan(at, length)) is { Length: > 1 } run && run.Length > (best?.Length ?? 1))
                {
                    best = run;
                }
            }
        }

        return best;
    }

    private static string[] Telling(ReadOnlySpan<string> run)
    {
        while (run.Length > 0 && s_saysLittle.Contains(run[0]))
        {
            run = run[1..];
        }

        while (run.Length > 0 && s_saysLittle.Contains(run[^1]))
        {
            run = run[..^1];
        }

        return run.ToArray();
    }
}
