namespace PccGovernance.Duplication;

/// <summary>
/// Reads in the note of a board what whoever keeps the record could not find out: what the board is for or whether it still meets, and to
/// whom it answers.
/// </summary>
internal static class RecordDoubts
{
    /// <summary>How many words may stand between "nobody" and "say", as in "nobody now in post can say".</summary>
    private const int BeforeSaying = 7;

    /// <summary>How many words may stand between "still in" and "lists", or between "line" and "dropped".</summary>
    private const int Between = 4;

    /// <summary>
    /// Whether it says that nobody knows what the board does: "no terms of reference", "last minutes seen are of 2019", "nobody can say what
    /// it decides", "still in diaries".
    /// </summary>
    public static bool SaysNobodyKnows(string[] words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            if (HasNoPapers(words, at) || NobodySays(words, at) || IsStillListed(words, at)
                || Is(words, at, "whether", "it", "still", "meets") || Is(words, at, "never", "wound", "up")
                || Is(words, at, "not", "met", "since"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether it says that the board answers to nobody, or that this is not settled: "no reporting line", "the line was dropped", "reports
    /// to nobody". What a recorder inferred or did not look for says nothing of the board.
    /// </summary>
    public static bool SaysNoLine(string[] words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            if (LacksLine(words, at) || LostLine(words, at) || AnswersToNobody(words, at))
            {
                return !words.Contains("inferred", StringComparer.Ordinal);
            }
        }

        return false;
    }

    // A board that keeps no minutes is no board that nobody knows: papers must have been looked for.
    private static bool HasNoPapers(string[] words, int at)
    {
        bool isTerms = Is(words, at, "terms", "of", "reference");
        if (!(isTerms || words[at] is "papers" or "minutes" or "agendas" or "notes" or "decision"))
        {
            return false;
        }

        string before = at > 0 ? words[at - 1] : string.Empty;
        int after = isTerms ? at + 3 : at + 1;
        return before is "last" or "latest"
            || (before is "no" or "without" && (isTerms || Within(words, after, Between, "since", "seen", "found", "traced")))
            || Is(words, after, "last", "seen") || Is(words, after, "not", "found") || Is(words, after, "never", "renewed");
    }

    // To whom it reports is another question.
    private static bool NobodySays(string[] words, int at)
    {
        int said = words[at] switch
        {
            "nobody" or "none" => Find(words, at + 1, BeforeSaying, "say", "says", "knows", "know"),
            "one" when at > 0 && words[at - 1] is "no" => Find(words, at + 1, BeforeSaying, "say", "says", "knows", "know"),
            "say" when at > 1 && words[at - 1] is "not" && words[at - 2] is "could" or "can" => at,
            "say" when at > 0 && words[at - 1] is "cannot" => at,
            "known" when at > 0 && words[at - 1] is "not" => at,
            _ => -1,
        };
        return said >= 0 && Within(words, said + 1, 1, "what", "who", "whether", "why")
            && !Within(words, said + 1, BeforeSaying, "reports", "report", "answers", "answer");
    }

    private static bool IsStillListed(string[] words, int at) =>
        (Is(words, at, "still", "in") || Is(words, at, "still", "on"))
        && Within(words, at + 2, Between, "diary", "diaries", "directory", "list", "lists", "calendar", "calendars");

    private static bool LacksLine(string[] words, int at) =>
        words[at] is "line" or "superior" && at > 0
        && (words[at - 1] is "no" || (at > 1 && words[at - 2] is "no" && words[at - 1] is "reporting" or "local" or "formal" or "written"));

    private static bool LostLine(string[] words, int at) =>
        words[at] is "line" && Find(words, at + 1, Between, "dropped", "lapsed", "lost", "not", "never", "nowhere") is >= 0 and var lost
        && (words[lost] is "dropped" or "lapsed" or "lost"
            || Within(words, lost + 1, 2, "settled", "set", "written", "recorded", "minuted", "known", "record"));

    private static bool AnswersToNobody(string[] words, int at) =>
        words[at] switch
        {
            "reports" or "reported" or "answers" or "answered" =>
                Find(words, at + 1, 2, "nobody") >= 0 || Is(words, at + 1, "to", "no", "one")
                || (at > 0 && words[at - 1] is "it" && IsUnsettled(words, at)),
            "papers" => at > 2 && words[at - 3] is "seen" && words[at - 2] is "in" && Within(words, Math.Max(0, at - Between), Between, "never"),
            _ => false,
        };

    // "Nobody could say to whom it reports", "does not say to which board it answers", "whether it reports".
    private static bool IsUnsettled(string[] words, int at)
    {
        int from = Math.Max(0, at - Between);
        return Within(words, from, Between, "whom", "which", "whether")
            && Within(words, Math.Max(0, from - Between), at - Math.Max(0, from - Between), "not", "nobody", "no", "unclear", "whether");
    }

    private static bool Within(string[] words, int from, int count, params ReadOnlySpan<string> wanted) => Find(words, from, count, wanted) >= 0;

    private static int Find(string[] words, int from, int count, params ReadOnlySpan<string> wanted)
    {
        for (int at = from; at < words.Length && at < from + count; at++)
        {
            if (wanted.Contains(words[at]))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool Is(string[] words, int at, params ReadOnlySpan<string> wanted) =>
        at + wanted.Length <= words.Length && words.AsSpan(at, wanted.Length).SequenceEqual(wanted);
}
