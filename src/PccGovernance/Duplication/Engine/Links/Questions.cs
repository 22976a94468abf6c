using System.Runtime.InteropServices;
using PccGovernance.Classification;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds boards that cannot be compared because nobody knows who sits on one of them, and of which kind, subject and ground say enough to
/// ask.
/// </summary>
internal static class Questions
{
    /// <summary>
    /// A question that more boards of one subject on one ground raise than this is about the list, not about two of them.
    /// </summary>
    public const int Most = 6;

    /// <summary>From how many bodies the same person must come to say where the work may lie.</summary>
    public const int FewestPeople = 3;

    public static Dictionary<int, List<int>> Of(LinkSources sources)
    {
        PartnershipProfile[] boards = sources.All;
        Dictionary<int, List<int>> links = [];
        AddUnclear(sources, links);
        AddStatutory(sources, links);
        if (sources.Seatless.Count == 0)
        {
            return links;
        }

        Dictionary<(FootprintFacts Ground, int Theme), List<int>> subjects = [];
        Dictionary<int, List<int>> coordinating = [];
        foreach (PartnershipProfile board in boards.Where(static board => board.IsOrMayBeForJointWork && !board.Ground.Extent.IsEmpty))
        {
            foreach (int theme in board.Themes.Length == 0 ? [] : SortedSets.Either(board.Themes, board.Kind.UsualThemes))
            {
                ref List<int>? there = ref CollectionsMarshal.GetValueRefOrAddDefault(subjects, (board.Ground, theme), out _);
                (there ??= []).Add(board.Number);
            }

            if (board.Role == PartnershipRole.Coordination)
            {
                foreach (int parent in board.Parents)
                {
                    LinkSurvey.Link(coordinating, parent, board.Number);
                }
            }
        }

        foreach (PartnershipProfile board in sources.Seatless.Where(static board =>
            board.IsOrMayBeForJointWork && board.Themes.Length > 0 && !board.Ground.Extent.IsEmpty))
        {
            int[] near = [.. subjects[(board.Ground, board.Themes[0])].Where(other => MayBeOne(board, boards[other]))];
            Add(links, board, near);
        }

        foreach (List<int> group in coordinating.Values.Where(static group => group.Count is > 1 and <= Most))
        {
            foreach (int one in group)
            {
                Add(links, boards[one], [.. group.Where(other => !(boards[one].HasSeats && boards[other].HasSeats))]);
            }
        }

        return links;
    }

    /// <summary>Whether both have the same subject: the same themes, or those that are usual for the other's kind at its tier.</summary>
    private static bool MayBeOne(PartnershipProfile board, PartnershipProfile other) =>
        board.Number != other.Number && board.Parents.Length == 0 && other.Parents.Length == 0
        && (board.Partnership.Kind is null || other.Partnership.Kind is null || board.Partnership.Kind == other.Partnership.Kind)
        && (HasSameThemes(board, other) || HasUsualThemes(board, other) || HasUsualThemes(other, board));

    public static bool HasSameThemes(PartnershipProfile board, PartnershipProfile other) =>
        board.Subject.Length > 0 && board.Themes.AsSpan().SequenceEqual(other.Themes);

    private static bool HasUsualThemes(PartnershipProfile board, PartnershipProfile kinded) =>
        board.Partnership.Kind is null
            && kinded.Partnership.Kind is not null
            && board.Subject.Length == 0
            && board.Tier == kinded.Tier
            && board.Tier != PartnershipTier.Unknown
        && SortedSets.CountShared(board.Themes, kinded.Kind.UsualThemes) == board.Themes.Length;

    /// <summary>
    /// Whether what a board is for cannot be told: it names nothing but headings and stands over others, or no purpose and no chair of it
    /// is on record either; or it names nothing at all.
    /// </summary>
    public static bool IsUnclear(PartnershipProfile board) =>
        board.Kind.Kinds.IsEmpty
            && board.IsOrMayBeForJointWork
            && board.Tier == PartnershipTier.Strategic
            && board.Parents.Length == 0
            && board.Subject.Length == 0
            && (NamesNothing(board)
                || (board.Themes.Length > 0 && (board.DirectReports > 0 || (board.Partnership.Purpose is null && !HasChair(board)))));

    /// <summary>Whether neither themes nor duties nor a purpose of a board are on record.</summary>
    public static bool NamesNothing(PartnershipProfile board) =>
        board.Themes.Length == 0 && board.Duties.Length == 0 && board.Partnership.Purpose is null;

    /// <summary>What to ask of two boards of which one is unclear.</summary>
    public static string RemedyFor(PartnershipProfile first, PartnershipProfile second) =>
        NamesNothing(IsUnclear(first) ? first : second) ? "duplication.unclear-remit" : "duplication.unclear-purpose";

    private static bool HasChair(PartnershipProfile board) =>
        board.Partnership.Seats.Any(static seat => seat.Role == SeatRole.Chair);

    /// <summary>
    /// A board of which nobody can say what it is for: over others, beside those that the law has there for the place as a whole; with no
    /// purpose on record, beside the one at the top of its line that has most of its headings, half of them at least, else beside the one
    /// to which most of the same people come.
    /// </summary>
    private static void AddUnclear(LinkSources sources, Dictionary<int, List<int>> links)
    {
        if (sources.Unclear.Count == 0)
        {
            return;
        }

        var places = sources.All.Where(IsForWholePlace).ToLookup(static board => board.Ground);
        var tops = sources.Strategic
            .Where(static board => board.Parents.Length == 0 && !IsUnclear(board))
            .ToLookup(static board => board.Ground);
        var unclear = sources.Unclear.ToLookup(static board => board.Ground);
        foreach (PartnershipProfile board in sources.Unclear)
        {
            PartnershipProfile[] near = board.DirectReports > 0 && !NamesNothing(board)
                ? [.. places[board.Ground].Where(place => MayMeet(board, place))]
                : unclear[board.Ground].Skip(Most).Any() ? []
                : [.. Nearest(board, tops[board.Ground])];
            foreach (PartnershipProfile other in near)
            {
                LinkSurvey.LinkBoth(links, board.Number, other.Number);
            }
        }
    }

    private static bool IsForWholePlace(PartnershipProfile board) =>
        board.Kind.OfBoard is { IsForWholePlace: true, UsualFootprint: not FootprintLevel.Region };

    private static IEnumerable<PartnershipProfile> Nearest(PartnershipProfile unclear, IEnumerable<PartnershipProfile> tops) => tops
        .Where(other => other != unclear && MayMeet(unclear, other) && (HasMostHeadings(unclear, other) || SamePeople(unclear, other) > 0))
        .OrderByDescending(other => HasMostHeadings(unclear, other) ? SortedSets.CountShared(unclear.Themes, other.Themes) : 0)
        .ThenByDescending(other => SamePeople(unclear, other))
        .ThenByDescending(other => SortedSets.CountShared(unclear.Organisations, other.Organisations))
        .Take(1);

    private static bool HasMostHeadings(PartnershipProfile unclear, PartnershipProfile other) =>
        unclear.Themes.Length > 0 && (other.Kind.Kinds.IsEmpty || IsForWholePlace(other))
        && 2 * SortedSets.CountShared(unclear.Themes, other.Themes) >= unclear.Themes.Length;

    private static int SamePeople(PartnershipProfile unclear, PartnershipProfile other) =>
        SharedPosts.Of(unclear, other).Same is >= FewestPeople and var same ? same : 0;

    private static bool MayMeet(PartnershipProfile unclear, PartnershipProfile other) =>
        !unclear.HasSeats || SortedSets.Intersect(unclear.Organisations, other.Organisations);

    /// <summary>A board in an Act of which nobody knows who sits there, beside a broad one on its ground that names its subject.</summary>
    public static bool IsStatutoryIn(PartnershipProfile narrow, PartnershipProfile broad) =>
        !narrow.HasSeats
            && narrow.IsBoardInStatute
            && narrow.Parents.Length == 0
            && narrow.Subject.Length > 0
            && !narrow.HasAssumedThemes
            && narrow.Ground.Number == broad.Ground.Number
        && BroadBoards.IsBroad(broad) && SortedSets.CountShared(narrow.Subject, broad.Subject) == narrow.Subject.Length;

    private static void AddStatutory(LinkSources sources, Dictionary<int, List<int>> links)
    {
        PartnershipProfile[] narrow =
            [.. sources.Seatless.Where(static board => board.Kind.IsBoardInStatute && board.Subject.Length > 0)];
        if (narrow.Length == 0)
        {
            return;
        }

        ILookup<FootprintFacts, PartnershipProfile> broad = sources.Broad.ToLookup(static board => board.Ground);
        foreach (PartnershipProfile board in narrow)
        {
            foreach (PartnershipProfile other in broad[board.Ground].Take(Most).Where(other => IsStatutoryIn(board, other)))
            {
                LinkSurvey.LinkBoth(links, board.Number, other.Number);
            }
        }
    }

    private static void Add(Dictionary<int, List<int>> links, PartnershipProfile board, int[] near)
    {
        if (near.Length > Most)
        {
            return;
        }

        foreach (int other in near)
        {
            LinkSurvey.LinkBoth(links, board.Number, other);
        }
    }
}
