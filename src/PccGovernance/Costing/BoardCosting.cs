namespace PccGovernance.Costing;

/// <summary>Costs one board at a time: a line for each seat and for each kind of support on record.</summary>
/// <remarks>The one place where the formula stands. Lines are written into a buffer that the next board uses again.</remarks>
internal sealed class BoardCosting(Landscape landscape, CostingOptions options)
{
    private readonly PayBook _pay = new(landscape, options);
    private readonly SeatTable _seats = landscape.Seats;
    private Dictionary<string, int>? _payers;
    private CostedLine[] _lines = new CostedLine[64];
    private int _count;

    /// <summary>What is wrong with lines: full sentences, board after board.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>The lines of a board: its seats in their order, and then the support that is on record.</summary>
    /// <param name="number">The number of the board in the landscape.</param>
    /// <param name="function">What it is there to do.</param>
    public ReadOnlySpan<CostedLine> LinesOf(int number, BoardFunction function)
    {
        Partnership board = landscape.Partnerships[number];
        Sitting sitting = Sitting.Of(board.Meetings, options.UsualFor(function));
        _count = 0;
        int offset = _seats.Offset(number);
        int payer = NumberOf(board.Support?.PaidBy);
        bool hasExtras = sitting.Miles is not null;
        for (int place = 0; place < board.Seats.Count; place++)
        {
            Seat seat = board.Seats[place];
            Attendance(board, seat, place, _seats.Organisations[offset + place], _seats.Posts[offset + place], in sitting);
            hasExtras |= seat.PaymentPerMeeting is not null;
        }

        for (int place = 0; hasExtras && place < board.Seats.Count; place++)
        {
            Extras(board, place, _seats.Organisations[offset + place], payer, in sitting);
        }

        if (board.Support is { } support)
        {
            Support(board, support, payer, in sitting);
        }

        return _lines.AsSpan(0, _count);
    }

    private void Attendance(Partnership board, Seat seat, int place, int organisation, int post, in Sitting sitting)
    {
        ref CostedLine line = ref Next(CostLineKind.Attendance, organisation, place);
        line.Inputs = sitting.Inputs;
        FactBasis basis = BasisOf(board, seat);
        line.Inputs.Note(CostInput.Seat, basis);
        decimal attendance = AttendanceOf(seat, basis, in sitting, ref line);
        line.Rate = _pay.OfSeat(seat, post, organisation, ref line.Inputs);
        if (sitting.Hours is { } hours)
        {
            if (attendance == 1)
            {
                Time(board, ref line, hours, sitting.ExactHours);
            }
            else
            {
                Time(board, ref line, hours * attendance, Trillionths.Of(hours * attendance));
            }
        }
    }

    /// <summary>The lines that few seats have: driving, and a payment for attending.</summary>
    private void Extras(Partnership board, int place, int organisation, int payer, in Sitting sitting)
    {
        Seat seat = board.Seats[place];
        if (sitting.Miles is { } miles)
        {
            ref CostedLine line = ref PerMeeting(CostLineKind.Mileage, organisation, place, in sitting);
            FactBasis basis = BasisOf(board, seat);
            line.Inputs.Note(CostInput.Seat, basis);
            line.Inputs.Note(CostInput.TravelMiles, sitting.Basis);
            decimal? rate = line.Inputs.Take(CostInput.MileageRate, options.Assumptions.MileageRate?.Value, FactBasis.Recorded);
            Pay(board, ref line, AttendanceOf(seat, basis, in sitting, ref line) * miles * rate * sitting.Meetings);
        }

        if (seat.PaymentPerMeeting is { } payment)
        {
            ref CostedLine line = ref PerMeeting(CostLineKind.Payment, payer, place, in sitting);
            FactBasis basis = BasisOf(board, seat);
            line.Inputs.Note(CostInput.Seat, basis);
            line.Inputs.Note(CostInput.AmountPerMeeting, basis);
            Pay(board, ref line, AttendanceOf(seat, basis, in sitting, ref line) * payment.Amount * sitting.Meetings);
        }
    }

    private void Support(Partnership board, PartnershipSupport support, int payer, in Sitting sitting)
    {
        FactBasis basis = support.Provenance.Basis;
        Staff(board, CostLineKind.SupportStaff, support.SupportHoursPerYear, CostInput.SupportHours, support.SupportPay, CostInput.SupportPay);
        Staff(board, CostLineKind.Analysis, support.AnalysisHoursPerYear, CostInput.AnalysisHours, support.AnalysisPay, CostInput.AnalysisPay);
        Meeting(CostLineKind.Venue, support.VenuePerMeeting, in sitting);
        Meeting(CostLineKind.Expenses, support.ExpensesPerMeeting, in sitting);
        if (support.OtherPerYear is { } other)
        {
            ref CostedLine line = ref Next(CostLineKind.Other, payer, CostedLine.None);
            line.Inputs.Note(CostInput.AmountPerYear, basis);
            Pay(board, ref line, other.Amount);
        }

        void Staff(Partnership board, CostLineKind kind, decimal? hours, CostInput input, PayBand? pay, CostInput payInput)
        {
            if (hours is { } known)
            {
                ref CostedLine line = ref Next(kind, payer, CostedLine.None);
                line.Inputs.Note(input, basis);
                line.Rate = _pay.OfSupport(payInput, pay, basis, payer, ref line.Inputs);
                Time(board, ref line, known, Trillionths.Of(known));
            }
        }

        void Meeting(CostLineKind kind, Money? amount, in Sitting sitting)
        {
            if (amount is { } known)
            {
                ref CostedLine line = ref PerMeeting(kind, payer, CostedLine.None, in sitting);
                line.Inputs.Note(CostInput.AmountPerMeeting, basis);
                Pay(board, ref line, known.Amount * sitting.Meetings);
            }
        }
    }

    /// <summary>The share of meetings attended: recorded, usual, or else taken as full, which is the formula's own default and counts as no input.</summary>
    private static decimal AttendanceOf(Seat seat, FactBasis basis, in Sitting sitting, ref CostedLine line)
    {
        if ((seat.Attendance ?? sitting.UsualAttendance) is not { } attendance)
        {
            line.AttendanceIsTakenAsFull = true;
            return line.Attendance = 1;
        }

        line.Inputs.Note(CostInput.Attendance, seat.Attendance is null ? FactBasis.Assumed : basis);
        return line.Attendance = attendance;
    }

    private void Time(Partnership board, ref CostedLine line, decimal hours, Trillionths exact)
    {
        line.HasHours = true;
        line.Hours = exact;
        if (line.Rate is not { } rate)
        {
            return;
        }

        line.HasCost = rate.TryCost(hours, out line.Cost);
        if (!line.HasCost)
        {
            Problems.Add(LineProblems.TooDear(landscape, board, in line, hours));
        }
    }

    private void Pay(Partnership board, ref CostedLine line, decimal? amount)
    {
        if (amount > PayRate.MaxPounds)
        {
            Problems.Add(LineProblems.TooDear(landscape, board, in line, null));
        }
        else if (amount is { } pounds)
        {
            line.HasCost = true;
            line.Cost = ExactRange.Exactly(pounds);
        }
    }

    private ref CostedLine PerMeeting(CostLineKind kind, int payer, int seat, in Sitting sitting)
    {
        ref CostedLine line = ref Next(kind, payer, seat);
        line.Inputs = sitting.MeetingsInput;
        return ref line;
    }

    private ref CostedLine Next(CostLineKind kind, int payer, int seat)
    {
        if (_count == _lines.Length)
        {
            Array.Resize(ref _lines, 2 * _count);
        }

        ref CostedLine line = ref _lines[_count++];
        line = default;
        (line.Kind, line.Payer, line.Seat) = (kind, payer, seat);
        return ref line;
    }

    private static FactBasis BasisOf(Partnership board, Seat seat) =>
        board.Provenance.Basis == FactBasis.Assumed ? FactBasis.Assumed : seat.Provenance.Basis;

    private int NumberOf(Id<Organisation>? payer)
    {
        if (payer is not { } known)
        {
            return CostedLine.None;
        }

        _payers ??= Numbering.Of(landscape.Organisations, static organisation => organisation.Id.Value);
        return _payers[known.Value];
    }
}
