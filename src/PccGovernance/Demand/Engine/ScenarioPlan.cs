using PccGovernance.Kernel;

namespace PccGovernance.Demand;

/// <summary>What a scenario makes of every seat.</summary>
internal static class ScenarioPlan
{
    /// <summary>The share of its meetings that a board holds which is halved.</summary>
    public const decimal Half = 0.5m;

    /// <summary>The case of a seat that is freed.</summary>
    public const int Freed = -1;

    /// <summary>The case of every seat: its own; the same on a board that meets half as often, which has a number as many higher as there are cases; or <see cref="Freed"/>.</summary>
    /// <param name="inForce">The landscape.</param>
    /// <param name="scenario">The scenario, which names boards of the landscape.</param>
    /// <param name="demands">What each case asks for.</param>
    public static int[] CasesOf(Landscape inForce, DemandScenario scenario, SeatClassDemand[] demands)
    {
        SeatTable table = inForce.SeatTable;
        int[] cases = inForce.SeatClasses.OfSeats.ToArray();
        foreach (int seat in scenario.Drop.SelectMany(SeatsOf))
        {
            cases[seat] = Freed;
        }

        foreach (int seat in scenario.Halve.SelectMany(SeatsOf))
        {
            cases[seat] += inForce.SeatClasses.All.Length;
        }

        foreach (int seat in scenario.Merge.SelectMany(FreedByMerging))
        {
            cases[seat] = Freed;
        }

        return cases;

        IEnumerable<int> SeatsOf(Id<Partnership> board)
        {
            int number = PartnershipNumbers.Find(inForce, board);
            return Enumerable.Range(table.Offset(number), table.Offset(number + 1) - table.Offset(number));
        }

        // The seats of each organisation on all boards of a group but that one which takes most of its hours, the first of equals.
        IEnumerable<int> FreedByMerging(ValueList<Id<Partnership>> group) =>
            group.Order().SelectMany(board => SeatsOf(board).GroupBy(seat => table.Organisations[seat]))
                .GroupBy(static own => own.Key)
                .SelectMany(organisation => organisation.OrderByDescending(HoursOf).Skip(1))
                .SelectMany(static own => own);

        ExactAmount HoursOf(IEnumerable<int> seats) => seats.Aggregate(default(ExactAmount), (sum, seat) => sum + demands[cases[seat]].Hours);
    }
}
