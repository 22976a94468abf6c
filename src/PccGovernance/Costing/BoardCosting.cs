namespace PccGovernance.Costing;

/// <summary>Costs boards line by line: <c>meetings × (Σ seats attendance × (rate × hours + miles × mileage rate + payment) + venue + expenses) + support hours × rate + other</c>.</summary>
internal sealed class BoardCosting
{
    private readonly Landscape _landscape;
    private readonly SupportCosting _support;
    private readonly CostingOptions _options;
    private readonly MeetingPattern? _usual;

    public BoardCosting(Landscape landscape, CostingOptions options)
    {
        PayBook pay = new(landscape, options);
        (_landscape, _options, _usual) = (landscape, options, options.UsualValues?.ToMeetingPattern());
        Seats = new(options, pay);
        _support = new(pay);
    }

    /// <summary>The lines of cases of seats.</summary>
    public SeatCosting Seats { get; }

    /// <summary>What a year of meetings on some terms takes.</summary>
    public Sitting SittingOf(in BoardTerms terms) => new(in terms, _usual, _options.UsualValues?.Attendance);

    /// <summary>What a year of a board's meetings takes.</summary>
    public Sitting SittingOf(int board) => SittingOf(in _landscape.SeatCases.Terms[_landscape.SeatCases.OfBoards[board]]);

    /// <summary>The lines of the support that a board has on record.</summary>
    public List<CostedLine> SupportOf(int board, in Sitting sitting) =>
        _landscape.Partnerships[board].Support is { } support ? _support.LinesOf(support, _landscape.Seats.PayerOf(board), in sitting) : [];

    /// <summary>The lines of a board: the time of its seats in their order, then their driving and payments, and then the support that is on record.</summary>
    public BoardLine[] LinesOf(int board)
    {
        SeatTable table = _landscape.Seats;
        SeatCases cases = _landscape.SeatCases;
        ref readonly BoardTerms terms = ref cases.Terms[cases.OfBoards[board]];
        Sitting sitting = SittingOf(in terms);
        int payer = table.PayerOf(board);
        List<BoardLine> lines = [];
        List<BoardLine> extras = [];
        for (int number = table.Offset(board); number < table.Offset(board + 1); number++)
        {
            ref readonly SeatCase seat = ref cases.All[cases.OfSeats[number]];
            int place = number - table.Offset(board);
            lines.Add(new(Seats.Attendance(in seat, in sitting), table.Organisations[number], place));
            if (Seats.Mileage(in seat, in terms, in sitting) is { } mileage)
            {
                extras.Add(new(mileage, table.Organisations[number], place));
            }

            if (SeatCosting.Payment(in seat, in sitting) is { } payment)
            {
                extras.Add(new(payment, payer, place));
            }
        }

        return [.. lines, .. extras, .. SupportOf(board, in sitting).Select(line => new BoardLine(line, payer, SeatTable.None))];
    }

    /// <summary>The lines of a board that stands alone.</summary>
    /// <exception cref="ArgumentException">A line would cost more than any may; the message lists every problem.</exception>
    public BoardLine[] CheckedLinesOf(int board)
    {
        BoardLine[] lines = LinesOf(board);
        OptionProblems.Throw(LineProblems.Of(_landscape, board, lines), "landscape");
        return lines;
    }

    /// <summary>What a board that stands alone costs.</summary>
    /// <exception cref="ArgumentException">A line would cost more than any may; the message lists every problem.</exception>
    public BoardCost CostOf(int board)
    {
        CostTally tally = default;
        foreach (BoardLine line in CheckedLinesOf(board))
        {
            tally.Add(line.Line);
        }

        return BoardWriter.Write(_landscape, this, board, in tally);
    }
}
