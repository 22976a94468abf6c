using PccGovernance.Classification;
using static PccGovernance.Classification.PlainWords;

namespace PccGovernance.Rules;

/// <summary>
/// Reads in the note of a board that has ended whether some of its work was left without a home, or was only meant to be taken on. What a
/// note says of the record itself, and what it denies, is left alone.
/// </summary>
internal static class WorkLeft
{
    /// <summary>Within how many words before it a "no" denies what is open.</summary>
    private const int Near = 3;

    /// <summary>
    /// Whether it says so: "nest monitoring has no home", "no record of where", "not mentioned again", "was to pass to", "will be picked
    /// up".
    /// </summary>
    public static bool IsSaid(string? note)
    {
        foreach (string sentence in note?.Split(['.', ';', ':', '\n'], StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            string[] words = PlainWords.Of(sentence);
            for (int at = 0; at < words.Length; at++)
            {
                if (HasNoHome(words, at) || IsNotSeen(words, at) || IsNotTakenOn(words, at) || IsOnlyMeant(words, at)
                    || IsStillOpen(words, at))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasNoHome(string[] words, int at) => words[at] switch
    {
        "no" when Word(words, at + 1) is "successor" =>
            !words.Any(static word => word is "needed" or "necessary" or "required" or "wanted"),
        "no" when Word(words, at + 1) is "one" => IsTakingOn(words, at + 2),
        "no" => IsHome(Word(words, at + 1))
            || (Word(words, at + 1) is "recorded" or "known" or "agreed" or "clear" or "obvious" && IsHome(Word(words, at + 2))),
        "without" => IsHome(Word(words, at + 1)) || (Word(words, at + 1) is "a" or "an" or "any" && IsHome(Word(words, at + 2))),
        "nobody" => Word(words, at - 1) is "to" or "by" || IsTakingOn(words, at + 1),
        "nowhere" => Word(words, at - 1) is "went" or "goes" or "gone",
        _ => false,
    };

    // What the recorder looked for and did not find of the work afterwards.
    private static bool IsNotSeen(string[] words, int at) => words[at] switch
    {
        "no" when Word(words, at + 1) is "record" =>
            Word(words, at + 2) is "of" && Word(words, at + 3) is "where" or "who" or "what" or "whether",
        "no" when Word(words, at + 1) is "mention" or "trace" => Word(words, at + 2) is "of",
        "no" when Word(words, at + 1) is "list" or "minute" => Word(words, at + 2) is "shows" or "says",
        "no" when Word(words, at + 1) is "agenda" => Word(words, at - 1) is "on",
        "no" => Word(words, at + 1) is "handover"
            || (Word(words, at + 1) is "closing" && Word(words, at + 2) is "report" or "minute" or "minutes" or "note"),
        "nothing" => Word(words, at + 1) is "shows" or "says"
            || (Word(words, at - 1) is "say" or "says" && Word(words, at + 1) is "of" or "about")
            || (Word(words, at + 1) is "on" && Word(words, at + 2) is "record" && Word(words, at + 3) is "for" or "of"),
        "none" => Word(words, at + 1) is "is" or "was" or "are" or "were" && Word(words, at + 2) is "seen" or "found",
        "last" => Word(words, at + 1) is "opened",
        "unclear" or "unknown" => Word(words, at + 1) is "who" or "where",
        _ => false,
    };

    private static bool IsNotTakenOn(string[] words, int at)
    {
        if (words[at] is not ("not" or "never"))
        {
            return false;
        }

        int said = Word(words, at + 1) is "been" ? at + 2 : at + 1;
        return Word(words, said) switch
        {
            "mention" or "mentioned" or "placed" or "rehomed" => true,
            "picked" => Word(words, said + 1) is "up",
            "taken" => Word(words, said + 1) is "on" or "over" or "up",
            "seen" or "heard" => Word(words, said + 1) is "again" or "since",
            _ => false,
        };
    }

    // "Its purpose was to move offenders into treatment" says what it did.
    private static bool IsOnlyMeant(string[] words, int at) => words[at] switch
    {
        "was" or "were" or "is" or "are" when Word(words, at + 1) is "due" or "meant" or "intended" =>
            Word(words, at + 2) is "to" && IsHandedOn(words, at + 3),
        "was" or "were" or "is" or "are" =>
            Word(words, at + 1) is "to" && IsHandedOn(words, at + 2) && Word(words, at - 1) is not ("purpose" or "role" or "aim" or "task"),
        "will" => IsHandedOn(words, at + 1),
        "to" => Word(words, at + 1) is "be" && IsHandedOn(words, at + 1),
        _ => false,
    };

    private static bool IsStillOpen(string[] words, int at)
    {
        if (words[at] is not ("actions" or "recommendations" or "cases"))
        {
            return false;
        }

        int after = at + 1;
        while (Word(words, after) is "are" or "is" or "were" or "was" or "still" or "left" or "remain")
        {
            after++;
        }

        bool isOpen = IsOpen(Word(words, at - 1)) || (IsOpen(Word(words, after)) && Word(words, after + 1) is not "to");
        for (int before = Math.Max(0, at - Near); isOpen && before < at; before++)
        {
            isOpen = words[before] is not ("no" or "without" or "nil");
        }

        return isOpen;
    }

    private static bool IsHandedOn(string[] words, int at) => Word(words, at) switch
    {
        "pass" or "go" or "move" or "transfer" => Word(words, at + 1) is "to" or "into",
        "be" => Word(words, at + 1) is "picked" or "taken" or "carried" or "passed" or "absorbed" or "moved",
        _ => false,
    };

    private static bool IsTakingOn(string[] words, int at) => Word(words, at) is "took" or "picked" or "carries" or "owns"
        || (Word(words, at) is "has" && Word(words, at + 1) is "taken" or "picked");

    private static bool IsHome(string word) => word is "home" or "owner";

    private static bool IsOpen(string word) => word is "open" or "outstanding" or "unanswered";
}
