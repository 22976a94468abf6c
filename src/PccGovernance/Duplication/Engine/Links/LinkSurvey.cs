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
        List<(int Board, List<int> Holders)> broader = BroadBoards.Of(sources, grounds);
        Dictionary<int, List<int>> asked = Questions.Of(sources);
        (Dictionary<int, List<int>> ended, Dictionary<int, List<int>> successors) = EndedLines.Of(boards, grounds, endedSuperiors);
        var links = new Dictionary<int, List<int>>[PartnershipLinks.Kinds.Length];
        links[(int)LinkKind.Sitting] = sittings;
        links[(int)LinkKind.Twin] = twins;
        links[(int)LinkKind.Broader] = [];
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
        links[(int)LinkKind.InDoubt] = BoardsInDoubt.Of(sources, grounds);
        (links[(int)LinkKind.LineNamed], links[(int)LinkKind.LineUnsaid]) = LinesUnsaid.Of(sources);
        links[(int)LinkKind.HalfLine] = HalfLines.Of(sources);
        links[(int)LinkKind.Claim] = ClaimedDuties.Of(sources, landscape);
        survey.Give(broader, links);
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

    /// <summary>
    /// Gives each board its links. Most have none but to broader boards, and many of those the same list, as links and all.
    /// </summary>
    private void Give(List<(int Board, List<int> Holders)> broader, Dictionary<int, List<int>>[] links)
    {
        Dictionary<List<int>, PartnershipLinks> shared = [];
        foreach ((int board, List<int> holders) in broader)
        {
            if (!shared.TryGetValue(holders, out PartnershipLinks? same))
            {
                int[][] sets = PartnershipLinks.NoSets();
                sets[(int)LinkKind.Broader] = SortedSets.Of(holders.ToArray());
                shared.Add(holders, same = new(sets));
            }

            _boards[board].Links = same;
        }

        Dictionary<int, int[][]> own = [];
        for (int kind = 0; kind < links.Length; kind++)
        {
            foreach ((int board, List<int> others) in links[kind])
            {
                ref int[][]? sets = ref CollectionsMarshal.GetValueRefOrAddDefault(own, board, out _);
                sets ??= _boards[board].Links.ToSets();
                sets[kind] = SortedSets.Of(others.ToArray());
            }
        }

        foreach ((int board, int[][] sets) in own)
        {
            _boards[board].Links = new(sets);
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
}
