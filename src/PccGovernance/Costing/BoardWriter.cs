namespace PccGovernance.Costing;

/// <summary>Writes out what a board costs. Its lines, and the sentences on what is missing, are written when they are read.</summary>
internal sealed class BoardWriter(Landscape landscape, BoardCosting costing)
{
    /// <summary>One board alone.</summary>
    /// <exception cref="ArgumentException">A line would cost more than any may; the message lists every problem.</exception>
    public BoardCost Write(int number)
    {
        CostTally tally = default;
        foreach (BoardLine line in costing.CheckedLinesOf(number))
        {
            tally.Add(line.Line);
        }

        return Write(number, in tally);
    }

    /// <summary>A board whose lines are added up already.</summary>
    public BoardCost Write(int number, in CostTally tally)
    {
        Partnership board = landscape.Partnerships[number];
        BoardFunction function = landscape.FunctionOf(board);
        Sitting sitting = costing.SittingOf(new BoardTerms(board, function));
        CostStanding standing = tally.Standing;
        return new()
        {
            Board = board.Id,
            Function = function,
            Purpose = board.Purpose,
            Standing = standing,
            ReasonsOnReading = standing is CostStanding.Incomplete or CostStanding.Unknown ? new(() => CostReasons.Of(board, function, costing.LinesOf(number))) : BoardCost.NoReasons,
            MeetingsPerYear = sitting.Meetings.Value,
            MeetingHours = sitting.Length.Value,
            PreparationHours = sitting.Preparation.Value,
            TravelHours = sitting.Travel.Value,
            DecisionsPerYear = board.Meetings?.DecisionsPerYear,
            ActionsPerYear = board.Meetings?.ActionsPerYear,
            OneOff = board.Support?.OneOff,
            LinesOnReading = new(() => LineWriter.Write(landscape, board, costing.LinesOf(number))),
            SupportNotOnRecord = SupportGaps.Of(board.Support),
            Seats = board.Seats.Count,
            SeatsCosted = tally.SeatsCosted,
            SeatsWithAttendanceTakenAsFull = tally.SeatsTakenAsFull,
            Total = tally.ToTotal(),
        };
    }
}
