using PccGovernance.Classification;
using static PccGovernance.Classification.PlainWords;

namespace PccGovernance.Duplication;

/// <summary>
/// Reads in the note of a board what whoever keeps the record could not find out: what the board is for or whether it still meets, and to
/// whom it answers. What was so once, and what is not known of a part of the board, is left alone.
/// </summary>
internal static class RecordDoubts
{
    /// <summary>Within how many words after "nobody" it must be said that they cannot say, as in "nobody now in post can say".</summary>
    private const int BeforeSaying = 7;

    /// <summary>Within how many words the others must stand: "still in the other's diary", "the line to it was dropped".</summary>
    private const int Near = 4;

    /// <summary>
    /// Whether it says that nobody knows what the board does: "no terms of reference", "last minutes seen are of 2019", "nobody can say
    /// what it decides", "still in diaries".
    /// </summary>
    public static bool SaysNobodyKnows(string[] words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            if ((HasNoPapers(words, at) || NobodySays(words, at) || IsStillListed(words, at) || IsNoLongerSeen(words, at))
                && !IsOver(words, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Where it says that the board answers to nobody, or that this is not settled: "no reporting line", "the line was dropped", "reports
    /// to nobody"; -1 where it does not. What a recorder inferred says nothing of the board.
    /// </summary>
    public static int LineAt(string[] words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            if ((LacksLine(words, at) || LostLine(words, at) || AnswersToNobody(words, at))
                && !Within(words, at - BeforeSaying, 3 * BeforeSaying, "inferred"))
            {
                return at;
            }
        }

        return -1;
    }

    // A board that keeps no minutes is no board that nobody knows: papers must have been looked for.
    private static bool HasNoPapers(string[] words, int at)
    {
        bool isTerms = Is(words, at, "terms", "of", "reference");
        if (!(isTerms || words[at] is "papers" or "minutes" or "agendas" or "notes" or "decision"))
        {
            return false;
        }

        string before = Word(words, at - 1);
        int after = isTerms ? at + 3 : at + 1;
        bool isSought = Word(words, after) is "seen" or "found" or "traced" || Within(words, after + 1, 1, "found")
            || Is(words, after, "on", "record");
        bool isNone = before is "no" or "without"
            || (isTerms && Word(words, at - 2) is "no" && before is "formal" or "agreed" or "written");
        return (before is "last" or "latest" && isSought)
            || (isNone && ((isTerms && Word(words, after) is not "of") || isSought || Within(words, after, Near, "since")))
            || Is(words, after, "last", "seen")
            || (isTerms && (Is(words, after, "not", "found")
                || (Within(words, after, Near, "renewed") && Within(words, after, Near, "never"))));
    }

    // To whom it reports is another question, and so is who sits there or what becomes of its money.
    private static bool NobodySays(string[] words, int at)
    {
        int said = words[at] switch
        {
            "nobody" or "none" or "one" when words[at] is not "one" || Word(words, at - 1) is "no" =>
                Find(words, at + 1, BeforeSaying, "say", "says", "knows", "know"),
            "say" when Word(words, at - 1) is "not" && Word(words, at - 2) is "could" or "can" => at,
            "say" when Word(words, at - 1) is "cannot" or "couldnt" or "cant" => at,
            "known" when Word(words, at - 1) is "not" => at,
            _ => -1,
        };
        return said >= 0 && Word(words, said + 1) switch
        {
            "what" => Word(words, said + 2) is "it" or "the" or "this" or "would",
            "who" => Word(words, said + 2) is "convenes" or "set" or "called" or "runs",
            "whether" => Word(words, said + 2) is "it" && !Within(words, said + 3, 2, "reports", "report", "answers", "answer"),
            "why" => true,
            _ => false,
        };
    }

    private static bool IsStillListed(string[] words, int at) =>
        (Is(words, at, "still", "in") || Is(words, at, "still", "on"))
        && Find(words, at + 2, Near, "diary", "diaries", "directory", "list", "lists", "calendar", "calendars") is >= 0 and var list
        && !Within(words, at + 2, list - at - 2, "distribution", "mailing", "waiting");

    private static bool IsNoLongerSeen(string[] words, int at) =>
        Is(words, at, "whether", "it", "still", "meets") || Is(words, at, "never", "wound", "up")
        || ((Is(words, at, "not", "met", "since") || Is(words, at, "hasnt", "met", "since")) && HasYear(words, at + 3));

    private static bool LacksLine(string[] words, int at) =>
        words[at] is "line" or "superior" && !IsAnotherLine(words, at)
        && (Word(words, at - 1) is "no"
            || (Word(words, at - 2) is "no" && words[at - 1] is "reporting" or "local" or "formal" or "written"))
        && !Is(words, at + 1, "in", "law");

    private static bool LostLine(string[] words, int at) =>
        words[at] is "line" && !IsAnotherLine(words, at)
        && Find(words, at + 1, Near, "dropped", "lapsed", "lost", "not", "never", "nowhere") is >= 0 and var lost
        && (words[lost] is "lapsed" or "lost"
            || (words[lost] is "dropped" && Word(words, at - 1) is "the" or "its" or "reporting")
            || Within(words, lost + 1, 2, "settled", "set", "written", "recorded", "minuted", "known", "record"));

    // "No line manager", "county lines", "the phone line".
    private static bool IsAnotherLine(string[] words, int at) =>
        Word(words, at + 1) is "manager" or "managers" || Is(words, at + 1, "of", "sight")
        || Word(words, at - 1) is "county" or "phone" or "help" or "front" or "telephone" or "advice";

    private static bool AnswersToNobody(string[] words, int at) => words[at] switch
    {
        "reports" or "reported" or "answers" or "answered" =>
            Within(words, at + 1, 2, "nobody") || Is(words, at + 1, "to", "no", "one")
            || (Word(words, at - 1) is "it" && IsUnsettled(words, at)),
        "papers" => Word(words, at - 3) is "seen" && Word(words, at - 2) is "in" && Within(words, at - Near, Near, "never"),
        _ => false,
    };

    // "Nobody could say to whom it reports", "does not say to which board it answers", "nobody has said whether it reports".
    private static bool IsUnsettled(string[] words, int at) =>
        Find(words, at - Near, Near, "whom", "which", "whether") is >= 0 and var to
        && (words[to] is "whether" || Word(words, to - 1) is "to")
        && Within(words, to - Near, Near, "say", "says", "said", "unclear", "known", "settled");

    // "Had none until 2022", "meets again in June": what was so once, or what goes on.
    private static bool IsOver(string[] words, int at) =>
        Within(words, at - Near, 3 * Near, "until", "had", "adopted", "revised", "next");

    private static bool HasYear(string[] words, int from)
    {
        for (int at = Math.Max(0, from); at < words.Length && at < from + Near; at++)
        {
            if (PlainWords.Year(words[at]) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Within(string[] words, int from, int count, params ReadOnlySpan<string> wanted) =>
        Find(words, from, count, wanted) >= 0;

    private static int Find(string[] words, int from, int count, params ReadOnlySpan<string> wanted)
    {
        for (int at = Math.Max(0, from); at < words.Length && at < from + count; at++)
        {
            if (wanted.Contains(words[at]))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool Is(string[] words, int at, params ReadOnlySpan<string> wanted) =>
        at >= 0 && at + wanted.Length <= words.Length && words.AsSpan(at, wanted.Length).SequenceEqual(wanted);
}
