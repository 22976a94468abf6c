using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds boards with a subject in common to which the same people come, though each has so many of its own that by organisations they are
/// not alike: two groups on exploitation share a detective, a nurse, a youth justice manager and a commissioner's officer.
/// </summary>
/// <remarks>
/// Of the pairs of seventeen judged areas of which this holds, with half of the smaller table and half of the subjects of the one with more
/// in common, nine were worth telling and none was not; with fewer subjects in common three were not. A board with a law of its own has
/// such company on many sides: of it that one is told which no other board on the subject is as near to.
/// </remarks>
internal sealed class Companies
{
    /// <summary>How many bodies send the same people to both: three who meet twice meet anywhere.</summary>
    private const int Fewest = 4;

    /// <summary>The same for a board in law, whose other members the law names.</summary>
    private const int FewestInLaw = 3;

    /// <summary>Where more of them than this have a subject, it is how boards are described there.</summary>
    private const int Most = 12;

    /// <summary>A board of more force areas is one of a region or the nation, of which each sends others.</summary>
    private const int MostAreas = 5;

    private readonly Dictionary<int, List<int>> _links = [];
    private readonly SpokenThemes _spoken;

    private Companies(SpokenThemes spoken) => _spoken = spoken;

    /// <param name="sources">The boards.</param>
    /// <param name="spoken">Tells what purposes speak of.</param>
    public static Dictionary<int, List<int>> Of(LinkSources sources, SpokenThemes spoken)
    {
        BoardsBySubject free = new(Most);
        BoardsBySubject inLaw = new(Most);
        foreach (PartnershipProfile board in sources.All)
        {
            if (board.Organisations.Length < Fewest || board.HasAssumedThemes || board.Ground.ForceAreas.Length > MostAreas
                || !NamesWhoComes(board))
            {
                continue;
            }

            if (board.Provisions.Length == 0)
            {
                // Headings are all that a board of no subject can be compared by.
                free.Add(board, board.Ground.ForceAreas, board.Subject.Length > 0 ? board.Subject : board.Themes);
            }
            else if (StatutoryHomes.IsForOneSubject(board))
            {
                // The people whom its kind serves are many boards' people.
                inLaw.Add(board, board.Ground.ForceAreas, Array.FindAll(SortedSets.Shared(board.Subject, board.Kind.UsualThemes),
                    theme => !board.IsForPeopleApart(theme)));
            }
        }

        Companies companies = new(spoken);
        foreach (((AreaCode Area, int Theme) key, List<PartnershipProfile> those) in free.Few)
        {
            companies.Link(those);
            companies.Link(inLaw.FewOn(key), those, key.Theme);
        }

        return companies._links;
    }

    private static bool NamesWhoComes(PartnershipProfile board) => board.People is not null || board.Posts.Length >= FewestInLaw;

    private void Link(List<PartnershipProfile> those)
    {
        foreach ((PartnershipProfile one, PartnershipProfile other) in BoardsBySubject.Pairs(those))
        {
            if (Same(one, other) >= Fewest)
            {
                LinkSurvey.LinkBoth(_links, one.Number, other.Number);
            }
        }
    }

    private void Link(List<PartnershipProfile> inLaw, List<PartnershipProfile> free, int theme)
    {
        foreach (PartnershipProfile bound in inLaw)
        {
            foreach (PartnershipProfile other in free)
            {
                if (AreNearest(bound, other, inLaw, free) && _spoken.Speaks(other.Partnership.Purpose, theme))
                {
                    LinkSurvey.LinkBoth(_links, bound.Number, other.Number);
                }
            }
        }
    }

    // A board that the law has for the subject, and one that the law does not know, of which no other board on the subject is as near to
    // either: the same duty in another place is no other.
    private static bool AreNearest(PartnershipProfile bound, PartnershipProfile other, List<PartnershipProfile> inLaw,
        List<PartnershipProfile> free) =>
        Same(bound, other) is >= FewestInLaw and var same
        && !free.Exists(third => third != other && (Same(third, bound) >= same || Same(third, other) >= same))
        && !inLaw.Exists(third => third != bound && Same(third, other) >= same
            && !SortedSets.Intersect(third.Kind.Dutiful, bound.Kind.Dutiful));

    private static int Same(PartnershipProfile one, PartnershipProfile other) => SharedPosts.Of(one, other).Same;
}
