namespace PccGovernance.Costing;

/// <summary>Goes once through all boards and seats of a landscape, and adds up as it goes.</summary>
internal sealed class CostingPass
{
    private readonly Landscape _landscape;
    private readonly CostingOptions _options;
    private readonly BoardCosting _costing;

    public CostingPass(Landscape landscape, CostingOptions options)
    {
        _landscape = landscape;
        _options = options;
        _costing = new(landscape, options);
    }

    public CostingReport Run(NodaTime.LocalDate asOf)
    {
        using PayerTallies payers = new(_landscape.Organisations.Count);
        CostedBoards written = new(_landscape.Partnerships.Count);
        CostBreakdowns breakdowns = new(_landscape);
        for (int number = 0; number < _landscape.Partnerships.Count; number++)
        {
            Add(number, payers, written, breakdowns);
        }

        OptionProblems.Throw(_costing.Problems, "landscape");
        return new()
        {
            AsOf = asOf,
            Options = _options,
            Boards = written.Boards,
            ByOrganisation = payers.Write(_landscape),
            BySector = payers.BySector(_landscape),
            ByTheme = breakdowns.ByTheme,
            ByDuty = breakdowns.ByDuty,
            ByTier = breakdowns.ByTier,
            ByKind = breakdowns.ByKind,
            ByFootprint = breakdowns.ByFootprint,
            Total = written.Total,
            OneOff = written.OneOff,
            Coverage = written.Coverage,
        };
    }

    /// <summary>One board alone; it is added to nothing.</summary>
    public BoardCost Cost(int number)
    {
        Partnership board = _landscape.Partnerships[number];
        BoardFunction function = _landscape.FunctionOf(board);
        ReadOnlySpan<CostedLine> lines = _costing.LinesOf(number, function);
        OptionProblems.Throw(_costing.Problems, "landscape");
        CostTally tally = default;
        foreach (ref readonly CostedLine line in lines)
        {
            tally.Add(in line);
        }

        return Write(board, function, lines, in tally);
    }

    private void Add(int number, PayerTallies payers, CostedBoards written, CostBreakdowns breakdowns)
    {
        Partnership board = _landscape.Partnerships[number];
        BoardFunction function = _landscape.FunctionOf(board);
        ReadOnlySpan<CostedLine> lines = _costing.LinesOf(number, function);
        CostTally tally = default;
        foreach (ref readonly CostedLine line in lines)
        {
            tally.Add(in line);
            payers.Add(in line);
        }

        payers.Close(MeetingsOf(board, function));
        breakdowns.Add(board, in tally);
        written.Add(Write(board, function, lines, in tally), in tally);
    }

    private decimal? MeetingsOf(Partnership board, BoardFunction function) => board.Meetings?.MeetingsPerYear ?? _options.UsualFor(function)?.MeetingsPerYear;

    private BoardCost Write(Partnership board, BoardFunction function, ReadOnlySpan<CostedLine> lines, in CostTally tally)
    {
        UsualValues? usual = _options.UsualFor(function);
        CostStanding standing = Standings.Of(lines);
        (int costed, int taken) = Count(lines);
        return new()
        {
            Board = board.Id,
            Function = function,
            Purpose = board.Purpose,
            Standing = standing,
            Reasons = standing is CostStanding.Incomplete or CostStanding.Unknown ? CostReasons.Of(board, function, lines) : [],
            MeetingsPerYear = MeetingsOf(board, function),
            MeetingHours = board.Meetings?.MeetingHours ?? usual?.MeetingHours,
            PreparationHours = board.Meetings?.PreparationHours ?? usual?.PreparationHours,
            TravelHours = board.Meetings?.TravelHours ?? usual?.TravelHours,
            DecisionsPerYear = board.Meetings?.DecisionsPerYear,
            ActionsPerYear = board.Meetings?.ActionsPerYear,
            OneOff = board.Support?.OneOff,
            Lines = _options.KeepLines ? LineWriter.Write(_landscape, board, lines) : [],
            SupportNotOnRecord = Standings.SupportNotOnRecord(board.Support),
            Seats = board.Seats.Count,
            SeatsCosted = costed,
            SeatsWithAttendanceTakenAsFull = taken,
            Total = tally.ToTotal(),
        };
    }

    private static (int Costed, int TakenAsFull) Count(ReadOnlySpan<CostedLine> lines)
    {
        int costed = 0;
        int taken = 0;
        foreach (ref readonly CostedLine line in lines)
        {
            if (line.Kind == CostLineKind.Attendance)
            {
                costed += line.HasCost ? 1 : 0;
                taken += line.AttendanceIsTakenAsFull ? 1 : 0;
            }
        }

        return (costed, taken);
    }
}
