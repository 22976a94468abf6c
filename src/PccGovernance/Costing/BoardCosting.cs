namespace PccGovernance.Costing;

/// <summary>Costs one board at a time: a line for each seat and for each kind of support on record.</summary>
internal sealed class BoardCosting(Landscape landscape, CostingOptions options)
{
    public BoardCost Cost(Partnership board)
    {
        BoardFunction function = landscape.FunctionOf(board);
        UsualValues? usual = UsualMeetings(function);
        ValueList<CostLine> lines = board.Seats.Select(seat => Attendance(board, seat, usual)).Concat(Support(board, usual)).ToValueList();
        return new()
        {
            Board = board.Id,
            Function = function,
            Standing = StandingOf(lines),
            Reasons = CostReasons.Of(board.Id, function, lines),
            MeetingsPerYear = board.Meetings?.MeetingsPerYear ?? usual?.MeetingsPerYear,
            MeetingHours = board.Meetings?.MeetingHours ?? usual?.MeetingHours,
            PreparationHours = board.Meetings?.PreparationHours ?? usual?.PreparationHours,
            TravelHours = board.Meetings?.TravelHours ?? usual?.TravelHours,
            Lines = lines,
            SupportNotOnRecord = SupportNotOnRecord(board.Support),
            Total = CostTotal.Of(lines),
        };
    }

    private CostLine Attendance(Partnership board, Seat seat, UsualValues? usual)
    {
        InputLog log = new();
        FactBasis basis = board.Provenance.Basis == FactBasis.Assumed ? FactBasis.Assumed : seat.Provenance.Basis;
        log.Take<bool>(CostInput.Seat, true, basis, null);

        decimal? meetings = TakeMeetings(log, board, usual);
        FactBasis meetingBasis = BasisOf(board.Meetings?.Provenance);
        decimal? length = log.Take(CostInput.MeetingHours, board.Meetings?.MeetingHours, meetingBasis, usual?.MeetingHours);
        decimal? preparation = log.Take(CostInput.PreparationHours, board.Meetings?.PreparationHours, meetingBasis, usual?.PreparationHours);
        decimal? travel = log.Take(CostInput.TravelHours, board.Meetings?.TravelHours, meetingBasis, usual?.TravelHours);
        bool isTakenAsFull = (seat.Attendance ?? usual?.Attendance) is null;
        decimal? attendance = isTakenAsFull ? 1 : log.Take(CostInput.Attendance, seat.Attendance, basis, usual?.Attendance);
        PayBand? pay = seat.Pay ?? PayOf(seat.Post);
        MoneyRange? salary = log.Take(CostInput.Pay, pay?.Salary, BasisOf(pay?.Provenance), options.UsualValues?.PayBand?.Salary);

        decimal? hours = meetings * attendance * (length + (preparation ?? 0) + (travel ?? 0));
        return log.Complete(Time(CostLineKind.Attendance, seat.Organisation, hours, salary) with
        {
            Role = seat.Role,
            Post = seat.Post,
            Attendance = attendance,
            AttendanceIsTakenAsFull = isTakenAsFull,
        });
    }

    private IEnumerable<CostLine> Support(Partnership board, UsualValues? usual)
    {
        if (board.Support is not { } support)
        {
            yield break;
        }

        FactBasis basis = support.Provenance.Basis;
        if (support.SupportHoursPerYear is { } hours)
        {
            InputLog log = new();
            log.Take<decimal>(CostInput.SupportHours, hours, basis, null);
            PayBand? pay = support.SupportPay;
            FactBasis payBasis = basis == FactBasis.Assumed ? basis : BasisOf(pay?.Provenance);
            MoneyRange? salary = log.Take(CostInput.SupportPay, pay?.Salary, payBasis, null);
            yield return log.Complete(Time(CostLineKind.SupportStaff, support.PaidBy, hours, salary));
        }

        if (support.VenuePerMeeting is { } venue)
        {
            yield return PerMeeting(CostLineKind.Venue, board, support, venue, usual);
        }

        if (support.ExpensesPerMeeting is { } expenses)
        {
            yield return PerMeeting(CostLineKind.Expenses, board, support, expenses, usual);
        }

        if (support.OtherPerYear is { } other)
        {
            InputLog log = new();
            log.Take<Money>(CostInput.AmountPerYear, other, basis, null);
            yield return log.Complete(new() { Kind = CostLineKind.Other, Organisation = support.PaidBy, Cost = MoneyRange.Exactly(other) });
        }
    }

    private static CostLine PerMeeting(CostLineKind kind, Partnership board, PartnershipSupport support, Money amount, UsualValues? usual)
    {
        InputLog log = new();
        decimal? meetings = TakeMeetings(log, board, usual);
        log.Take<Money>(CostInput.AmountPerMeeting, amount, support.Provenance.Basis, null);
        return log.Complete(new()
        {
            Kind = kind,
            Organisation = support.PaidBy,
            Cost = meetings is { } count ? MoneyRange.Exactly(amount * count) : null,
        });
    }

    private static decimal? TakeMeetings(InputLog log, Partnership board, UsualValues? usual) =>
        log.Take(CostInput.MeetingsPerYear, board.Meetings?.MeetingsPerYear, BasisOf(board.Meetings?.Provenance), usual?.MeetingsPerYear);

    /// <summary>The usual values of meetings, where the board meets as boards do; casework and services do not.</summary>
    private UsualValues? UsualMeetings(BoardFunction function) =>
        function is BoardFunction.Casework or BoardFunction.Service ? null : options.UsualValues;

    private CostLine Time(CostLineKind kind, Id<Organisation>? organisation, decimal? hours, MoneyRange? salary) =>
        new()
        {
            Kind = kind,
            Organisation = organisation,
            Hours = hours,
            Salary = salary,
            HourlyRate = salary is { } pay ? options.Assumptions.CostAtEachEnd(1, pay, options.Basis) : null,
            Cost = (hours, salary) is ({ } known, { } paid) ? options.Assumptions.CostAtEachEnd(known, paid, options.Basis) : null,
        };

    private PayBand? PayOf(Id<Post>? id) =>
        id is { } known && landscape.Post(known) is { Pay: { } pay } post
            ? post.Provenance.Basis == FactBasis.Assumed ? pay with { Provenance = post.Provenance } : pay
            : null;

    private static FactBasis BasisOf(Provenance? provenance) => provenance?.Basis ?? FactBasis.Recorded;

    private static CostStanding StandingOf(ValueList<CostLine> lines)
    {
        CostLine[] costed = [.. lines.Where(static line => line.Cost is not null)];
        if (costed.Length == 0)
        {
            return CostStanding.Unknown;
        }

        if (lines.Any(static line => !line.Missing.IsEmpty) || lines.All(static line => line.Kind != CostLineKind.Attendance))
        {
            return CostStanding.Incomplete;
        }

        return costed.All(static line => line.Assumed.IsEmpty) ? CostStanding.Recorded
            : costed.All(static line => line.Recorded.IsEmpty) ? CostStanding.Assumed
            : CostStanding.PartlyAssumed;
    }

    private static ValueList<CostLineKind> SupportNotOnRecord(PartnershipSupport? support)
    {
        (CostLineKind Kind, bool OnRecord)[] kinds =
        [
            (CostLineKind.SupportStaff, support?.SupportHoursPerYear is not null),
            (CostLineKind.Venue, support?.VenuePerMeeting is not null),
            (CostLineKind.Expenses, support?.ExpensesPerMeeting is not null),
            (CostLineKind.Other, support?.OtherPerYear is not null),
        ];
        return kinds.Where(static kind => !kind.OnRecord).Select(static kind => kind.Kind).ToValueList();
    }
}
