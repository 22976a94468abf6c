using System.Numerics;
using PccGovernance.Reference;

namespace PccGovernance.SyntheticLandscapes;

/// <summary>Plans what the boards of a force area are about: themes, tiers, kinds, functions and reporting lines.</summary>
/// <remarks>
/// Nobody sets up a second board for half the remit of one that three fifths of its members already sit on, in the same place, by chance:
/// those that exist are the planted ones. So a board whose table is like another's draws its themes again until the two have less than half
/// in common, and neither names all that the other is about. Not in an area of more than 100,000 boards: there too many tables are alike
/// for the themes there are, and finding them takes minutes.
/// </remarks>
internal sealed class RemitPlanner(AreaFrame area, int[] themesByFrequency, SeededRandom random, SeededRandom functions)
{
    private const int MostDraws = 200;
    private const int MostKeptApart = 100_000;
    private const int BoardsPerHub = 25;
    private const int BoardsPerUnkinded = 3;
    private const int ReportingPercent = 40;

    // Of a hundred boards, so many have one theme, two, and so on to five.
    private static readonly int[] s_themeCounts = [20, 30, 25, 15, 10];
    // Crime in general, how bodies work together, and how they run themselves.
    private static readonly ulong s_headings = Mask(
        "crime-reduction", "prevention", "vulnerability", "partnership", "engagement", "public-confidence", "efficiency", "workforce",
        "modernisation", "standards", "equality", "response-contact");

    private static readonly Zipf s_themes = new(EnglandAndWales.Edition.Themes.Themes.Count);

    public void Plan(PlannedBoard[] boards)
    {
        GiveThemes(boards);
        foreach (PlannedBoard board in boards.Where(static board => board.Origin is null))
        {
            board.Tier = Tier(board);
        }

        GiveKinds(boards);
        GiveFunctions(boards);
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
            while (like[board].Any(other => Repeats(board.Themes, other.Themes)) && ++draws < MostDraws);
        }
    }

    // Half of the remit, or all that the other is about: a heading that any board could name is not counted there.
    private static bool Repeats(ulong left, ulong right)
    {
        ulong shared = left & right & ~s_headings;
        return 2 * BitOperations.PopCount(left & right) >= BitOperations.PopCount(left | right)
            || (shared != 0 && (shared == (left & ~s_headings) || shared == (right & ~s_headings)));
    }

    private static ulong Mask(params ReadOnlySpan<string> themes)
    {
        ulong mask = 0;
        for (int theme = 0; theme < EnglandAndWales.Edition.Themes.Themes.Count; theme++)
        {
            mask |= themes.Contains(EnglandAndWales.Edition.Themes.Themes[theme].Id.Value) ? 1UL << theme : 0;
        }

        return mask;
    }

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

    // Each kind of the edition once on every ground of its level, as far as boards go, and never on all boards of a ground; on none from
    // which another was made. A parallel family has a kind of its own.
    private void GiveKinds(PlannedBoard[] boards)
    {
        foreach (IGrouping<int, PlannedBoard> ground in boards.Where(static board => board.IsPlain).GroupBy(static board => board.Ground))
        {
            IEnumerable<PlannedBoard> kinded = ground.Where(static (_, place) => place % BoardsPerUnkinded != BoardsPerUnkinded - 1);
            foreach ((PlannedBoard board, PartnershipKind kind) in kinded.Zip(SyntheticKinds.Of(area.Area.Country, LevelsOf(ground.Key))))
            {
                board.Kind = kind.Id;
            }
        }

        foreach (PlannedBoard board in boards)
        {
            if (board.Family is { } family)
            {
                board.Kind = SyntheticKinds.OfFamily(family);
            }
        }
    }

    private FootprintLevel[] LevelsOf(int ground) => ground == PlannedBoard.WholeArea
        ? [FootprintLevel.ForceArea, FootprintLevel.LocallyChosen]
        : area.Councils[ground].IsCounty ? [FootprintLevel.County, FootprintLevel.UpperTier]
        : area.Councils[ground].County is null ? [FootprintLevel.District, FootprintLevel.UpperTier]
        : [FootprintLevel.District];

    // What a board of no kind is for is mostly on record. Boards that others are made from do joint work, as far as is known.
    private void GiveFunctions(PlannedBoard[] boards)
    {
        foreach (PlannedBoard board in boards.Where(static board => board.Origin is null && board.Kind is null))
        {
            board.Function = (functions.Below(100), board.IsPlain) switch
            {
                ( < 10, _) => PartnershipFunction.Unknown,
                ( < 18, true) => PartnershipFunction.Casework,
                ( < 22, true) => PartnershipFunction.Oversight,
                ( < 25, true) => PartnershipFunction.Service,
                _ => PartnershipFunction.Partnership,
            };
        }
    }

    // Many boards report to few, which by that oversee them rather than repeat them.
    private void GiveReportingLines(PlannedBoard[] boards)
    {
        PlannedBoard[] hubs =
        [
            .. boards.Where(static board => board is { IsPlain: true, Ground: PlannedBoard.WholeArea, Tier: PartnershipTier.Strategic })
            .Take(boards.Length / BoardsPerHub),
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
        board.Function = origin.Function;
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
