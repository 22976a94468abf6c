using PccGovernance.Costing;

namespace PccGovernance.Benchmarks;

/// <summary>Costing and demand as one would write them with LINQ, with the same answers.</summary>
internal static class CostBaselines
{
    /// <summary>The central cost a year of every board, organisation and theme.</summary>
    public static (
        Dictionary<Id<Partnership>, decimal> Boards,
        Dictionary<Id<Organisation>, decimal> Organisations,
        Dictionary<Id<Theme>, decimal> Themes
    ) Audit(Landscape landscape, CostingOptions options)
    {
        var lines = landscape
            .Partnerships.SelectMany(board =>
                board.Seats.Select(seat => (Board: board, seat.Organisation, Cost: Cost(landscape, board, seat, options))))
            .ToList();
        var boards = lines
            .GroupBy(static line => line.Board.Id)
            .ToDictionary(static group => group.Key, static group => group.Sum(static line => line.Cost));
        var organisations = lines
            .GroupBy(static line => line.Organisation)
            .ToDictionary(static group => group.Key, static group => group.Sum(static line => line.Cost));
        var themes = landscape
            .Partnerships.SelectMany(board =>
                board.Themes.Select(theme => (Theme: theme, Cost: boards.GetValueOrDefault(board.Id) / board.Themes.Count)))
            .GroupBy(static share => share.Theme)
            .ToDictionary(static group => group.Key, static group => group.Sum(static share => share.Cost));
        return (boards, organisations, themes);
    }

    /// <summary>The hours a year of every organisation and post.</summary>
    public static (Dictionary<Id<Organisation>, decimal> Organisations, Dictionary<Id<Post>, decimal> Posts) Demand(Landscape landscape)
    {
        var seats = landscape
            .Partnerships.SelectMany(board => board.Seats.Select(seat => (seat.Organisation, seat.Post, Hours: Hours(board, seat))))
            .ToList();
        return (
            seats
                .GroupBy(static seat => seat.Organisation)
                .ToDictionary(static group => group.Key, static group => group.Sum(static seat => seat.Hours)),
            seats
                .Where(static seat => seat.Post is not null)
                .GroupBy(static seat => seat.Post!.Value)
                .ToDictionary(static group => group.Key, static group => group.Sum(static seat => seat.Hours)));
    }

    private static decimal Cost(Landscape landscape, Partnership board, Seat seat, CostingOptions options)
    {
        PayBand pay = seat.Pay ?? (seat.Post is { } post ? landscape.Post(post)!.Pay : null) ?? options.UsualValues!.PayBand!;
        return decimal.Round(options.Assumptions.CostOf(Hours(board, seat), pay.Salary.Central, options.Basis).Amount, 12);
    }

    private static decimal Hours(Partnership board, Seat seat) =>
        board.Meetings!.MeetingsPerYear!.Value
        * (seat.Attendance ?? 1)
        * (board.Meetings.MeetingHours!.Value + (board.Meetings.PreparationHours ?? 0) + (board.Meetings.TravelHours ?? 0));
}
