using PccGovernance.Classification;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Finds boards that meet as one: by record, or because a joint sitting reports to both.</summary>
internal static class Sittings
{
    /// <summary>How many words may stand between "the same" and "agenda".</summary>
    private const int BeforeTheAgenda = 3;

    /// <summary>How many words before what is said may say that it was so once, or is not.</summary>
    private const int Before = 4;

    /// <summary>How many words after it may say until when.</summary>
    private const int After = 8;

    /// <summary>A group for one subject in so many of its boards' is there for that and no sitting of theirs.</summary>
    private const int PartOfABusiness = 2;

    /// <param name="sources">The boards.</param>
    /// <param name="links">Those that say in their purposes that they meet as one.</param>
    public static Dictionary<int, List<int>> Of(LinkSources sources, Dictionary<int, List<int>> links)
    {
        PartnershipProfile[] boards = sources.All;
        Dictionary<Id<Partnership>, int>? numbers = null;
        foreach (PartnershipProfile board in sources.OnRecordAsMeeting)
        {
            numbers ??= boards.ToDictionary(static b => b.Id, static b => b.Number);
            foreach (Id<Partnership> other in board.Partnership.MeetsWith)
            {
                if (numbers.TryGetValue(other, out int number))
                {
                    LinkSurvey.LinkBoth(links, board.Number, number);
                }
            }
        }

        foreach (PartnershipProfile board in sources.OfSeveral.Where(static board => board.IsSitting))
        {
            foreach (int one in board.Parents)
            {
                foreach (int other in board.Parents.Where(other => other > one
                    && (board.IsCalledSitting || boards[one].Ground.Extent.Intersects(boards[other].Ground.Extent))))
                {
                    LinkSurvey.LinkBoth(links, one, other);
                }
            }
        }

        return links;
    }

    /// <summary>
    /// Whether a board is the sitting of those that it reports to: it says so, or it is of no kind of its own, works at the tier of every
    /// one of them, is there for no small part of their business and answers for no duty that none of them has.
    /// </summary>
    public static bool IsSitting(PartnershipProfile board, PartnershipProfile[] boards) =>
        board.Parents.Length is > 1 and < 5
        && (board.Role == PartnershipRole.Sitting
            || (board.Partnership.Kind is null && board.Tier != PartnershipTier.Unknown
                && !Array.TrueForAll(board.Parents, parent => board.Subject.Length > 0
                    && PartOfABusiness * board.Subject.Length <= boards[parent].Subject.Length)
                && Array.TrueForAll(board.Parents, parent => boards[parent].Tier == board.Tier)
                && Array.TrueForAll(board.Duties, duty => Array.Exists(board.Parents, parent =>
                    SortedSets.Contains(boards[parent].Duties, duty)))));

    /// <summary>
    /// Whether words of a purpose or a note say that a board is held with another as one meeting: "held with the Fenmarsh board", "as one
    /// meeting", "meets in common", "the same afternoon, agenda and minutes". Not where they say that it was so once, or is not.
    /// </summary>
    public static bool IsSaid(string[] words)
    {
        for (int at = 0; at + 1 < words.Length; at++)
        {
            if ((IsInCommon(words, at + 1) || IsAsOne(words, at + 1) || IsOneAgenda(words, at + 1)
                || (words[at], words[at + 1]) is ("held" or "sits" or "meets" or "convened", "with" or "w" or "jointly")
                or ("one" or "same", "sitting") or ("same", "meeting" or "room") or ("one", "meeting") or ("joint", "sitting")
                && (at == 0 || words[at - 1] is not ("for" or "at" or "each" or "every")))
                && !IsOver(words, at, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two boards are known to meet as often, and for as long or for neither is on record how long.</summary>
    public static bool MeetAlike(MeetingPattern? one, MeetingPattern? other) =>
        one is { MeetingsPerYear: not null } && one.MeetingsPerYear == other?.MeetingsPerYear && one.MeetingHours == other.MeetingHours;

    /// <summary>
    /// Whether words around what is said say that it is over: before it that it was so once ("once a quarter" does not) or is not so, after
    /// it until when it was so.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <param name="from">Where what is said begins.</param>
    /// <param name="to">Where it ends.</param>
    public static bool IsOver(string[] words, int from, int to)
    {
        for (int at = Math.Max(0, from - Before); at < from; at++)
        {
            if (words[at] is "formerly" or "used" or "was" or "were" or "not" or "never" or "longer"
                || (words[at] is "once" && !(at + 1 < words.Length && words[at + 1] is "a" or "each" or "every" or "per")))
            {
                return true;
            }
        }

        return Array.Exists(
            words[Math.Min(to, words.Length)..Math.Min(words.Length, to + After)], static word => word is "until" or "till");
    }

    /// <summary>Whether a word ends "meets in common".</summary>
    public static bool IsInCommon(string[] words, int at) =>
        at > 1 && (words[at - 1], words[at]) is ("in", "common")
        && words[at - 2] is "meet" or "meets" or "meeting" or "sit" or "sits" or "sitting";

    private static bool IsAsOne(string[] words, int at) =>
        at > 1 && (words[at - 1], words[at]) is ("as", "one")
        && words[at - 2] is "meet" or "meets" or "sit" or "sits" or "sitting" or "held";

    private static bool IsOneAgenda(string[] words, int at) =>
        words[at] is "agenda"
        && Array.Exists(words[Math.Max(0, at - BeforeTheAgenda)..at], static word => word is "same" or "one" or "single");
}
