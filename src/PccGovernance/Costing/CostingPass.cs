namespace PccGovernance.Costing;

/// <summary>Goes once through all boards and seats of a landscape, and adds up as it goes.</summary>
internal sealed class CostingPass
{
    private readonly Landscape _landscape;
    private readonly CostingOptions _options;
    private readonly BoardCosting _costing;
    private readonly CostedBoards _written;
    private readonly CostBreakdowns _breakdowns;

    public CostingPass(Landscape landscape, CostingOptions options)
    {
        _landscape = landscape;
        _options = options;
        _costing = new(landscape, options);
        _written = new(landscape.Partnerships.Count);
        _breakdowns = new(landscape);
    }

    public CostingReport Run(NodaTime.LocalDate asOf)
    {
        using PayerTallies payers = new(_landscape.Organisations.Count);
        for (int number = 0; number < _landscape.Partnerships.Count; number++)
        {
            Add(number, payers);
        }

        OptionProblems.Throw(_costing.Problems, "landscape");
        return new()
        {
            AsOf = asOf,
            Options = _options,
            Boards = _written.Boards,
            ByOrganisation = payers.Write(_landscape),
            BySector = payers.BySector(_landscape),
            ByTheme = _breakdowns.ByTheme,
            ByDuty = _breakdowns.ByDuty,
            ByTier = _breakdowns.ByTier,
            ByKind = _breakdowns.ByKind,
            ByFootprint = _breakdowns.ByFootprint,
            Total = _written.Total,
            OneOff = _written.OneOff,
            Coverage = _written.Coverage,
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

    private void Add(int number, PayerTallies payers)
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
        _breakdowns.Add(board, in tally);
        _written.Add(Write(board, function, lines, in tally), in tally);
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
