namespace PccGovernance.Costing;

/// <summary>Writes out what a board costs.</summary>
internal static class BoardWriter
{
    public static BoardCost Write(Landscape landscape, BoardCosting costing, int number, in CostTally tally)
    {
        Partnership board = landscape.Partnerships[number];
        BoardFunction function = landscape.FunctionOf(board);
        Sitting sitting = costing.SittingOf(new BoardTerms(board, function));
        return new()
        {
            Board = board.Id,
            Function = function,
            Purpose = board.Purpose,
            Standing = tally.Standing,
            MeetingsPerYear = sitting.Meetings.Value,
            MeetingHours = sitting.Length.Value,
            PreparationHours = sitting.Preparation.Value,
            TravelHours = sitting.Travel.Value,
            DecisionsPerYear = board.Meetings?.DecisionsPerYear,
            ActionsPerYear = board.Meetings?.ActionsPerYear,
            OneOff = board.Support?.OneOff,
            SupportNotOnRecord = SupportGaps.Of(board.Support),
            Seats = board.Seats.Count,
            SeatsCosted = tally.SeatsCosted,
            SeatsWithAttendanceTakenAsFull = tally.SeatsTakenAsFull,
            Total = tally.ToTotal(),
            Detail = new(landscape, costing, number),
        };
    }
}
