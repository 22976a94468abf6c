using NodaTime;

namespace PccGovernance.Costing;

/// <summary>Costs the boards of a landscape: <c>a board, a year = meetings × (Σ seats rate × attendance × hours + venue + expenses) + support hours × rate + other</c>.</summary>
/// <remarks>Pure: equal arguments give equal reports. Cost says nothing of worth: read it beside what a board is for and decides.</remarks>
public static class CostingAnalysis
{
    /// <summary>Costs the boards in force on a day.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="options">What to reckon with.</param>
    /// <exception cref="ArgumentException">The options are not sound; the message lists every problem.</exception>
    public static CostingReport Analyse(Landscape landscape, LocalDate asOf, CostingOptions options)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();

        Landscape inForce = landscape.AsOf(asOf);
        BoardCosting costing = new(inForce, options);
        ValueList<BoardCost> boards = inForce.Partnerships.Select(costing.Cost).ToValueList();
        return new()
        {
            AsOf = asOf,
            Options = options,
            Boards = boards,
            ByOrganisation = OrganisationCosting.Of(boards),
            Total = CostTotal.Of(boards.SelectMany(static board => board.Lines)),
            Coverage = Cover(boards),
        };
    }

    private static CostCoverage Cover(ValueList<BoardCost> boards)
    {
        int Standing(CostStanding standing) => boards.Count(board => board.Standing == standing);

        return new()
        {
            Boards = boards.Count,
            BoardsRecorded = Standing(CostStanding.Recorded),
            BoardsPartlyAssumed = Standing(CostStanding.PartlyAssumed),
            BoardsAssumed = Standing(CostStanding.Assumed),
            BoardsIncomplete = Standing(CostStanding.Incomplete),
            BoardsUnknown = Standing(CostStanding.Unknown),
            BoardsWithSupportNotOnRecord = boards.Count(static board => !board.SupportNotOnRecord.IsEmpty),
            Seats = boards.Sum(static board => board.Seats),
            SeatsCosted = boards.Sum(static board => board.Lines.Count(static line => line is { Kind: CostLineKind.Attendance, Cost: not null })),
            SeatsWithAttendanceTakenAsFull = boards.Sum(static board => board.Lines.Count(static line => line.AttendanceIsTakenAsFull)),
        };
    }
}
