using PccGovernance.Classification;

namespace PccGovernance.Duplication;

/// <summary>What the purposes of boards, and notes of their meetings, say of other boards that they name.</summary>
internal sealed class NamedInPurpose
{
    /// <summary>Words by which a purpose says that work passes between boards; one that only reports to another speaks of a line.</summary>
    private static readonly HashSet<string> s_passing = new(
        ["takes", "took", "taken", "leaves", "left", "transfer", "transfers", "transferred", "handed", "hands", "passes", "passed",
            "moved", "moves", "replaces", "replaced", "inherited"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> s_meeting =
        new(["meet", "meets", "meeting", "sit", "sits", "sitting", "held", "convened", "convenes"], StringComparer.Ordinal);

    private static readonly HashSet<string> s_jointly =
        new(["one", "joint", "jointly", "together", "concurrently", "simultaneously"], StringComparer.Ordinal);

    private static readonly HashSet<string> s_serving =
        new(["serves", "serve", "serving", "joint", "jointly", "both", "shared", "also"], StringComparer.Ordinal);

    /// <summary>
    /// How many words may stand between the words of a meeting and the name of the board that it is held with: "sitting with the Fenmarsh".
    /// </summary>
    private const int Between = 4;

    /// <summary>The same in a note, which is no sentence: "same room and morning, one agenda pack, as the Fenmarsh".</summary>
    private const int BetweenInANote = 8;

    /// <summary>Boards of which one's purpose says what has passed to or from the other.</summary>
    public Dictionary<int, List<int>> Passing { get; } = [];

    /// <summary>Boards of which one's purpose says that it meets as one with the other.</summary>
    public Dictionary<int, List<int>> Meeting { get; } = [];

    /// <summary>Groups below one board whose purpose says that they serve another as well.</summary>
    public Dictionary<int, int> Serving { get; } = [];

    public static NamedInPurpose Of(LinkSources sources)
    {
        NamedInPurpose named = new();
        if (sources.Written.Count > 0 || sources.NotedAsMeeting.Count > 0)
        {
            BoardNames names = new(sources.All);
            foreach (PartnershipProfile board in sources.Written.Where(static board => board.IsOrMayBeForJointWork))
            {
                named.Read(board, names);
            }

            foreach (PartnershipProfile board in sources.NotedAsMeeting)
            {
                named.ReadNote(board, names);
            }
        }

        return named;
    }

    private void ReadNote(PartnershipProfile board, BoardNames names)
    {
        string[] words = PlainWords.Of(board.Partnership.Provenance.Note!);
        foreach ((int at, int other) in names.In(board, words))
        {
            if (Sittings.IsSaid(words[Math.Max(0, at - BetweenInANote)..at]) && !Sittings.IsOver(words, at, at))
            {
                LinkSurvey.LinkBoth(Meeting, board.Number, other);
            }
        }
    }

    /// <summary>What the words of a purpose may say of a board that it names.</summary>
    public static NamingWords WordsOf(string[] words) =>
        (Array.Exists(words, s_passing.Contains) ? NamingWords.Passing : NamingWords.None)
        | (Array.Exists(words, s_meeting.Contains) ? NamingWords.Meeting : NamingWords.None)
        | (Array.Exists(words, s_serving.Contains) ? NamingWords.Serving : NamingWords.None);

    private void Read(PartnershipProfile board, BoardNames names)
    {
        bool passes = board.Reading.Speaks.HasFlag(NamingWords.Passing);
        bool meets = board.Reading.Speaks.HasFlag(NamingWords.Meeting);
        bool serves = board.Parents.Length == 1 && board.Reading.Speaks.HasFlag(NamingWords.Serving);
        if (!passes && !meets && !serves)
        {
            return;
        }

        string[] words = PlainWords.Of(board.Partnership.Purpose!);
        foreach ((int at, int other) in names.In(board, words))
        {
            if (meets && IsMetWith(words, at))
            {
                LinkSurvey.LinkBoth(Meeting, board.Number, other);
            }
            else if (passes)
            {
                LinkSurvey.LinkBoth(Passing, board.Number, other);
            }
            else if (serves && !board.Lines.IsAbove(other, board.Number))
            {
                Serving.TryAdd(board.Number, other);
            }
        }
    }

    // "Meets as one with", "sits jointly with the": a day in common is no meeting in common.
    private static bool IsMetWith(string[] words, int at)
    {
        // "Sits with the": no word more is needed.
        int with = at > 0 && words[at - 1] is "the" ? at - 2 : at - 1;
        if (with > 0 && words[with] is "with" && words[with - 1] is "sits" or "sit" or "sitting")
        {
            return true;
        }

        for (int place = Math.Max(0, at - 1 - Between); place < at; place++)
        {
            if (Sittings.IsInCommon(words, place))
            {
                return true;
            }

            if (s_jointly.Contains(words[place]) && (words[place] is not "one" || (place > 0 && words[place - 1] is "as"))
                && Array.Exists(words[..at], s_meeting.Contains))
            {
                return true;
            }
        }

        return false;
    }
}
