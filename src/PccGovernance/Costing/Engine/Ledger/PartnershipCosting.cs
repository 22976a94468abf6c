using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>
/// Costs boards line by line: <c>meetings × (Σ seats attendance × (rate × hours + miles × mileage rate + payment) + venue + expenses) +
/// support hours × rate + other</c>.
/// </summary>
internal sealed class PartnershipCosting
{
    private readonly Landscape _landscape;
    private readonly SeatTable _table;
    private readonly SeatClasses _classes;
    private readonly SupportCosting _support;
    private readonly CostingOptions _options;
    private readonly MeetingPattern? _usual;

    public PartnershipCosting(Landscape landscape, CostingOptions options)
    {
        _table = landscape.SeatTable;
        _classes = landscape.SeatClasses;
        PayResolver pay = new(landscape, options);
        (_landscape, _options, _usual) = (landscape, options, options.UsualValues?.ToMeetingPattern());
        Seats = new(options, pay);
        _support = new(pay);
    }

    /// <summary>The lines of cases of seats.</summary>
    public SeatCosting Seats { get; }

    /// <summary>What a year of meetings on some terms takes.</summary>
    public MeetingYear SittingOf(in PartnershipTerms terms) => new(in terms, _usual, _options.UsualValues?.Attendance);

    /// <summary>What of a board its hours and costs depend on.</summary>
    public ref readonly PartnershipTerms TermsOf(int board) => ref _classes.Terms[_classes.OfPartnerships[board]];

    /// <summary>What a year of a board's meetings takes.</summary>
    public MeetingYear SittingOf(int board) => SittingOf(in TermsOf(board));

    /// <summary>The lines of the support that a board has on record.</summary>
    public List<CostedLine> SupportOf(int board, in MeetingYear sitting) =>
        _landscape.Partnerships[board].Support is { } support ? _support.LinesOf(support, _table.PayerOf(board), in sitting) : [];

    /// <summary>
    /// The lines of a board: the time of its seats in their order, then their driving and payments, and then the support that is on record.
    /// </summary>
    public PartnershipLine[] LinesOf(int board)
    {
        SeatTable table = _table;
        SeatClasses cases = _classes;
        ref readonly PartnershipTerms terms = ref TermsOf(board);
        MeetingYear sitting = SittingOf(in terms);
        int payer = table.PayerOf(board);
        var lines = new PartnershipLine[table.Offset(board + 1) - table.Offset(board)];
        List<PartnershipLine> extras = [];
        for (int number = table.Offset(board); number < table.Offset(board + 1); number++)
        {
            ref readonly SeatClass seat = ref cases.All[cases.OfSeats[number]];
            int place = number - table.Offset(board);
            lines[place] = new(Seats.Attendance(in seat, in sitting), table.Organisations[number], place);
            if (Seats.Mileage(in seat, in terms, in sitting) is { } mileage)
            {
                extras.Add(new(mileage, table.Organisations[number], place));
            }

            if (SeatCosting.Payment(in seat, in sitting) is { } payment)
            {
                extras.Add(new(payment, payer, place));
            }
        }

        extras.AddRange(SupportOf(board, in sitting).Select(line => new PartnershipLine(line, payer, SeatTable.None)));
        return extras.Count == 0 ? lines : [.. lines, .. extras];
    }

    /// <summary>What a board that stands alone costs.</summary>
    public PartnershipCost CostOf(int board)
    {
        CostTally tally = default;
        foreach (PartnershipLine line in LinesOf(board))
        {
            tally.Add(line.Line);
        }

        return PartnershipWriter.Write(_landscape, this, board, SittingOf(board), in tally);
    }
}
