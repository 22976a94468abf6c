using System.Runtime.InteropServices;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Works out the links of all boards. Each kind of link is found by what the two have in common, never by comparing every two.
/// </summary>
internal sealed class LinkSurvey
{
    private readonly PartnershipProfile[] _boards;

    private LinkSurvey(PartnershipProfile[] boards) => _boards = boards;

    public static void Add(LinkSources sources, GroundHolders grounds, Func<PartnershipProfile, Partnership[]>? endedSuperiors,
        Dictionary<(int First, int Second), string[]> wording, Dictionary<(int First, int Second), string[]> like, Landscape landscape,
        SpokenThemes spoken)
    {
        PartnershipProfile[] boards = sources.All;
        LinkSurvey survey = new(boards);
        foreach (PartnershipProfile board in sources.OfSeveral.Where(board => Sittings.IsSitting(board, boards)))
        {
            board.IsSitting = true;
            board.SitsForOneGround = Array.TrueForAll(board.Parents, one =>
                Array.TrueForAll(board.Parents, other => boards[one].Ground.Extent.Intersects(boards[other].Ground.Extent)));
        }

        foreach (PartnershipProfile board in sources.OfSeveral.Where(static board => !board.IsSitting))
        {
            board.Superiors = Superiors.Of(board, boards);
        }

        var named = NamedInPurpose.Of(sources);
        foreach ((int board, int other) in named.Serving)
        {
            boards[board].AlsoServes = other;
        }

        Dictionary<int, List<int>> sittings = Sittings.Of(sources, named.Meeting);
        PlaceSittings.Add(sources, landscape, sittings);
        SaidSittings.Add(sources, sittings);
        Dictionary<int, List<int>> twins = Twins.Of(sources, grounds);
        Dictionary<int, List<int>> broader = BroadBoards.Of(sources, grounds);
        Dictionary<int, List<int>> asked = Questions.Of(sources);
        (Dictionary<int, List<int>> ended, Dictionary<int, List<int>> successors) = EndedLines.Of(boards, grounds, endedSuperiors);
        var links = new Dictionary<int, List<int>>[PartnershipLinks.Kinds.Length];
        links[(int)LinkKind.Sitting] = sittings;
        links[(int)LinkKind.Twin] = twins;
        links[(int)LinkKind.Broader] = broader;
        links[(int)LinkKind.Asked] = asked;
        links[(int)LinkKind.Named] = named.Passing;
        links[(int)LinkKind.Ended] = ended;
        links[(int)LinkKind.Usual] = UsualBusiness.Of(sources);
        links[(int)LinkKind.Forerunner] = Forerunners.Of(sources);
        links[(int)LinkKind.Worded] = Worded(wording);
        links[(int)LinkKind.Alike] = Worded(like);
        links[(int)LinkKind.Panel] = Panels.Of(sources);
        links[(int)LinkKind.Successor] = successors;
        links[(int)LinkKind.Home] = StatutoryHomes.Of(sources, spoken);
        links[(int)LinkKind.Table] = LargeTables.Of(sources);
        links[(int)LinkKind.Company] = Companies.Of(sources, spoken);
        links[(int)LinkKind.ForThePeople] = PeopleServed.Of(sources, spoken);
        survey.Give(links);
    }

    private static Dictionary<int, List<int>> Worded(Dictionary<(int First, int Second), string[]> wording)
    {
        Dictionary<int, List<int>> links = [];
        foreach ((int first, int second) in wording.Keys)
        {
            LinkBoth(links, first, second);
        }

        return links;
    }

    // Most boards have links of one sort or of none, and many of them the same: they share them.
    private void Give(Dictionary<int, List<int>>[] links)
    {
        Dictionary<List<int>, int[]> sets = [];
        Dictionary<List<int>, PartnershipLinks> shared = [];
        Dictionary<int, List<int>> broader = links[(int)LinkKind.Broader];
        HashSet<int> others = [];
        foreach (Dictionary<int, List<int>> some in links)
        {
            if (some != broader)
            {
                others.UnionWith(some.Keys);
            }
        }

        foreach ((int board, List<int> list) in broader)
        {
            if (!shared.TryGetValue(list, out PartnershipLinks? same))
            {
                int[][] one = PartnershipLinks.NoSets();
                one[(int)LinkKind.Broader] = Of(broader, board, sets);
                shared.Add(list, same = new(one));
            }

            _boards[board].Links = same;
        }

        foreach (int board in others)
        {
            _boards[board].Links = new(Array.ConvertAll(links, some => Of(some, board, sets)));
        }
    }

    /// <summary>Links two boards with each other.</summary>
    internal static void LinkBoth(Dictionary<int, List<int>> links, int one, int other)
    {
        Link(links, one, other);
        Link(links, other, one);
    }

    internal static void Link(Dictionary<int, List<int>> links, int from, int to)
    {
        if (from != to)
        {
            ref List<int>? known = ref CollectionsMarshal.GetValueRefOrAddDefault(links, from, out _);
            (known ??= []).Add(to);
        }
    }

    private static int[] Of(Dictionary<int, List<int>> links, int board, Dictionary<List<int>, int[]> sets)
    {
        if (!links.TryGetValue(board, out List<int>? known))
        {
            return [];
        }

        if (!sets.TryGetValue(known, out int[]? set))
        {
            sets.Add(known, set = SortedSets.Of(known.ToArray()));
        }

        return set;
    }
}
