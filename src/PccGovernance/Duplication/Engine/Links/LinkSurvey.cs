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
        Dictionary<int, List<int>> twins = Twins.Of(sources, grounds);
        Dictionary<int, List<int>> broader = BroadBoards.Of(sources, grounds);
        Dictionary<int, List<int>> asked = Questions.Of(sources);
        (Dictionary<int, List<int>> ended, Dictionary<int, List<int>> successors) = EndedLines.Of(boards, grounds, endedSuperiors);
        survey.Give(sittings, twins, broader, asked, named.Passing, ended,
            UsualBusiness.Of(sources), Forerunners.Of(sources), Worded(wording), Worded(like), Panels.Of(sources), successors,
            StatutoryHomes.Of(sources, spoken), LargeTables.Of(sources), Companies.Of(sources));
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
    private void Give(params ReadOnlySpan<Dictionary<int, List<int>>> links)
    {
        Dictionary<List<int>, int[]> sets = [];
        Dictionary<List<int>, PartnershipLinks> broader = [];
        Dictionary<int, List<int>> ofBroader = links[2];
        HashSet<int> others = [];
        foreach (Dictionary<int, List<int>> some in links)
        {
            if (some != ofBroader)
            {
                others.UnionWith(some.Keys);
            }
        }

        foreach ((int board, List<int> list) in ofBroader)
        {
            if (!broader.TryGetValue(list, out PartnershipLinks? shared))
            {
                broader.Add(list, shared = new() { Broader = Of(ofBroader, board, sets) });
            }

            _boards[board].Links = shared;
        }

        foreach (int board in others)
        {
            _boards[board].Links = new()
            {
                Sittings = Of(links[0], board, sets),
                Twins = Of(links[1], board, sets),
                Broader = Of(ofBroader, board, sets),
                Asked = Of(links[3], board, sets),
                Named = Of(links[4], board, sets),
                Ended = Of(links[5], board, sets),
                Usual = Of(links[6], board, sets),
                Forerunners = Of(links[7], board, sets),
                Worded = Of(links[8], board, sets),
                Alike = Of(links[9], board, sets),
                Panels = Of(links[10], board, sets),
                Successors = Of(links[11], board, sets),
                Homes = Of(links[12], board, sets),
                Tables = Of(links[13], board, sets),
                Companies = Of(links[14], board, sets),
            };
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
