using System.Runtime.InteropServices;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Works out the links of all boards. Each kind of link is found by what the two have in common, never by comparing every two.</summary>
internal sealed class LinkSurvey
{
    private readonly PartnershipProfile[] _boards;

    private LinkSurvey(PartnershipProfile[] boards) => _boards = boards;

    public static void Add(PartnershipProfile[] boards, Func<PartnershipProfile, bool> hasLostItsLine)
    {
        LinkSurvey survey = new(boards);
        GroundHolders grounds = new(boards);
        foreach (PartnershipProfile board in boards.Where(board => Sittings.IsSitting(board, boards)))
        {
            board.IsSitting = true;
            board.SitsForOneGround = Array.TrueForAll(board.Parents, one => Array.TrueForAll(board.Parents, other => boards[one].Ground.Extent.Intersects(boards[other].Ground.Extent)));
        }

        foreach (PartnershipProfile board in boards.Where(static board => board.Parents.Length > 1 && !board.IsSitting))
        {
            board.HasSuperiorOnOwnGround = Array.Exists(board.Parents, parent => boards[parent].Ground == board.Ground)
                && Array.Exists(board.Parents, parent => boards[parent].Ground != board.Ground)
                && !Array.Exists(board.Parents, parent => SortedSets.Intersect(boards[parent].Ancestors, board.Parents));
        }

        Dictionary<int, List<int>> sittings = Sittings.Of(boards);
        Dictionary<int, List<int>> twins = Twins.Of(boards, grounds);
        Dictionary<int, List<int>> broader = BroadBoards.Of(boards, grounds);
        Dictionary<int, List<int>> asked = Questions.Of(boards);
        Dictionary<int, List<int>> named = NamedInPurpose.Of(boards);
        survey.Give(sittings, twins, broader, asked, named, EndedLines.Of(boards, hasLostItsLine));
    }

    private void Give(params ReadOnlySpan<Dictionary<int, List<int>>> links)
    {
        foreach (PartnershipProfile board in _boards)
        {
            int[] sittings = Of(links[0], board.Number);
            int[] twins = Of(links[1], board.Number);
            int[] broader = Of(links[2], board.Number);
            int[] asked = Of(links[3], board.Number);
            int[] named = Of(links[4], board.Number);
            int[] ended = Of(links[5], board.Number);
            if (sittings.Length + twins.Length + broader.Length + asked.Length + named.Length + ended.Length > 0)
            {
                board.Links = new() { Sittings = sittings, Twins = twins, Broader = broader, Asked = asked, Named = named, Ended = ended };
            }
        }
    }

    internal static void Link(Dictionary<int, List<int>> links, int from, int to)
    {
        if (from != to)
        {
            ref List<int>? known = ref CollectionsMarshal.GetValueRefOrAddDefault(links, from, out _);
            (known ??= []).Add(to);
        }
    }

    private static int[] Of(Dictionary<int, List<int>> links, int board) => links.TryGetValue(board, out List<int>? known) ? SortedSets.Of(known) : [];
}
