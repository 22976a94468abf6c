using System.Runtime.InteropServices;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds boards with a subject in common to which the same people come, though each has so many of its own that by organisations they are
/// not alike: two groups on exploitation share a detective, a nurse, a youth justice manager and a commissioner's officer.
/// </summary>
/// <remarks>
/// Of the pairs of seventeen judged areas of which this holds, with half of the smaller table and half of the subjects of the one with more
/// in common, nine were worth telling and none was not; with fewer subjects in common three were not. A board with a law of its own has
/// such company on many sides: of it that one is told which no other board on the subject is nearer to.
/// </remarks>
internal sealed class Companies
{
    /// <summary>How many bodies send the same people to both: three who meet twice meet anywhere.</summary>
    public const int Fewest = 4;

    /// <summary>The same for a board in law, whose other members the law names.</summary>
    public const int FewestInLaw = 3;

    /// <summary>Where more of them than this have a subject, it is how boards are described there.</summary>
    private const int Most = 12;

    private readonly Dictionary<int, List<int>> _links = [];
    private readonly Dictionary<(int One, int Other), int> _same = [];

    private readonly SpokenThemes _spoken;

    private Companies(SpokenThemes spoken) => _spoken = spoken;

    /// <param name="sources">The boards.</param>
    /// <param name="spoken">Tells what purposes speak of.</param>
    public static Dictionary<int, List<int>> Of(LinkSources sources, SpokenThemes spoken)
    {
        Dictionary<(AreaCode Area, int Theme), List<PartnershipProfile>> boards = [];
        foreach (PartnershipProfile board in sources.All)
        {
            if (board.Organisations.Length >= FewestInLaw && !board.HasAssumedThemes && board.Posts.Length >= FewestInLaw)
            {
                Add(board, boards);
            }
        }

        Companies companies = new(spoken);
        foreach (((_, int theme), List<PartnershipProfile> those) in boards)
        {
            if (those.Count is > 1 and <= Most)
            {
                companies.Link(those, theme);
            }
        }

        return companies._links;
    }

    private static void Add(PartnershipProfile board, Dictionary<(AreaCode Area, int Theme), List<PartnershipProfile>> boards)
    {
        foreach (AreaCode area in board.Ground.ForceAreas)
        {
            // Headings are all that a board of no subject can be compared by.
            foreach (int theme in board.Subject.Length > 0 ? board.Subject : board.Themes)
            {
                ref List<PartnershipProfile>? those = ref CollectionsMarshal.GetValueRefOrAddDefault(boards, (area, theme), out _);
                // One more than are looked at says that they are too many.
                if ((those ??= []).Count <= Most)
                {
                    those.Add(board);
                }
            }
        }
    }

    private void Link(List<PartnershipProfile> those, int theme)
    {
        foreach (PartnershipProfile one in those)
        {
            foreach (PartnershipProfile other in those)
            {
                if (one.Number < other.Number && (one.Provisions.Length == 0 && other.Provisions.Length == 0
                    ? Same(one, other) >= Fewest
                    : AreNearest(one, other, those, theme) || AreNearest(other, one, those, theme)))
                {
                    LinkSurvey.LinkBoth(_links, one.Number, other.Number);
                }
            }
        }
    }

    // A board that the law has for the subject, and one that the law does not know, of which no other board on the subject is nearer to
    // either: the same duty in another place is no other.
    private bool AreNearest(PartnershipProfile inLaw, PartnershipProfile other, List<PartnershipProfile> those, int theme)
    {
        int same;
        return StatutoryHomes.IsForOneSubject(inLaw) && SortedSets.Contains(inLaw.Kind.UsualThemes, theme)
            && other.Provisions.Length == 0 && _spoken.Speaks(other.Partnership.Purpose, theme)
            && (same = Same(inLaw, other)) >= FewestInLaw
            && !those.Exists(third => third != inLaw && third != other
                && ((Same(third, inLaw) >= same && third.Provisions.Length == 0)
                    || (Same(third, other) >= same && !SortedSets.Intersect(third.Kind.Dutiful, inLaw.Kind.Dutiful))));
    }

    private int Same(PartnershipProfile one, PartnershipProfile other)
    {
        (int, int) pair = one.Number < other.Number ? (one.Number, other.Number) : (other.Number, one.Number);
        if (!_same.TryGetValue(pair, out int same))
        {
            same = SortedSets.CountShared(one.Organisations, other.Organisations) < FewestInLaw ? 0 : SharedPosts.Of(one, other).Same;
            _same.Add(pair, same);
        }

        return same;
    }
}
