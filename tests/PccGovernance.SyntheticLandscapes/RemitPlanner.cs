using System.Numerics;
using PccGovernance.Reference;

namespace PccGovernance.SyntheticLandscapes;

/// <summary>Plans what the boards of a force area are about: themes, tiers, kinds and reporting lines.</summary>
/// <remarks>
/// Nobody sets up a second board for half the remit of one that three fifths of its members already sit on, in the same place, by chance: those that exist are
/// the planted ones. So a board whose table is like another's draws its themes again until the two have less than half in common. Not in an area of more than
/// 100,000 boards: there too many tables are alike for the themes there are, and finding them takes minutes.
/// </remarks>
internal sealed class RemitPlanner(AreaFrame area, int[] themesByFrequency, SeededRandom random)
{
    private const int MostDraws = 200;
    private const int MostKeptApart = 100_000;
    private const int BoardsPerHub = 25;
    private const int ReportingPercent = 40;

    // Of a hundred boards, so many have one theme, two, and so on to five.
    private static readonly int[] s_themeCounts = [20, 30, 25, 15, 10];
    private static readonly Zipf s_themes = new(EnglandAndWales.Edition.Themes.Themes.Count);

    public void Plan(PlannedBoard[] boards)
    {
        GiveThemes(boards);
        foreach (PlannedBoard board in boards.Where(static board => board.Origin is null))
        {
            board.Tier = Tier(board);
        }

        GiveKinds(boards);
        GiveReportingLines(boards);
        foreach (PlannedBoard board in boards.Where(static board => board.Origin is not null))
        {
            Follow(board, board.Origin!);
        }
    }

    private void GiveThemes(PlannedBoard[] boards)
    {
        ILookup<PlannedBoard, PlannedBoard> like = LikeTables.Of(area, boards.Length <= MostKeptApart ? boards : [])
            .Where(static pair => pair.Board.Root != pair.Other.Root)
            .SelectMany(static pair => new[] { (pair.Board.Root, Like: pair.Other.Root), (pair.Other.Root, Like: pair.Board.Root) })
            .ToLookup(static pair => pair.Root, static pair => pair.Like);
        foreach (PlannedBoard board in boards.Where(static board => board.Origin is null))
        {
            // Those that have no themes yet have none in common.
            int draws = 0;
            do
            {
                board.Themes = Themes();
            }
            while (like[board].Any(other => ShareHalf(board.Themes, other.Themes)) && ++draws < MostDraws);
        }
    }

    private static bool ShareHalf(ulong left, ulong right) => 2 * BitOperations.PopCount(left & right) >= BitOperations.PopCount(left | right);

    private ulong Themes()
    {
        int count = 1;
        int card = random.Below(100);
        while (card >= s_themeCounts[count - 1])
        {
            card -= s_themeCounts[count++ - 1];
        }

        ulong themes = 0;
        while (BitOperations.PopCount(themes) < count)
        {
            themes |= 1UL << themesByFrequency[s_themes.Draw(random)];
        }

        return themes;
    }

    private PartnershipTier Tier(PlannedBoard board) => (random.Below(100), board.Ground == PlannedBoard.WholeArea) switch
    {
        ( < 50, true) or ( < 20, false) => PartnershipTier.Strategic,
        ( < 85, true) or ( < 65, false) => PartnershipTier.Tactical,
        _ => PartnershipTier.Operational,
    };

    // Each kind of the edition once in an area, on boards that nothing was made from; a parallel family has a kind of its own.
    private void GiveKinds(PlannedBoard[] boards)
    {
        foreach ((PlannedBoard board, PartnershipKind kind) in boards.Where(static board => board.IsPlain).Zip(SyntheticKinds.Of(area.Area.Country)))
        {
            board.Kind = kind.Id;
        }

        foreach (PlannedBoard board in boards)
        {
            if (board.Family is { } family)
            {
                board.Kind = SyntheticKinds.OfFamily(family);
            }
        }
    }

    // Many boards report to few, which by that oversee them rather than repeat them.
    private void GiveReportingLines(PlannedBoard[] boards)
    {
        PlannedBoard[] hubs =
        [
            .. boards.Where(static board => board is { IsPlain: true, Ground: PlannedBoard.WholeArea, Tier: PartnershipTier.Strategic }).Take(boards.Length / BoardsPerHub),
        ];
        foreach (PlannedBoard board in boards.Where(static board => board is { IsPlain: true, Tier: not PartnershipTier.Strategic }))
        {
            if (hubs.Length > 0 && random.Below(100) < ReportingPercent)
            {
                board.ReportsTo = hubs[random.Below(hubs.Length)];
            }
        }
    }

    private void Follow(PlannedBoard board, PlannedBoard origin)
    {
        board.Themes = origin.Themes;
        board.Tier = origin.Tier;
        if (board.Pattern == PlantedPattern.Layered)
        {
            board.Themes = HalfOrMore(origin.Themes);
            board.ReportsTo = origin;
        }
    }

    private ulong HalfOrMore(ulong themes)
    {
        int count = BitOperations.PopCount(themes);
        for (int dropped = random.Below((count / 2) + 1); dropped > 0; dropped--)
        {
            int kept = random.Below(BitOperations.PopCount(themes));
            ulong candidates = themes;
            for (; kept > 0; kept--)
            {
                candidates &= candidates - 1;
            }

            themes &= ~(candidates & (0 - candidates));
        }

        return themes;
    }
}
