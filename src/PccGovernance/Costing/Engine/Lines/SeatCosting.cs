using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>Costs a case of seats: time, driving, and a payment for attending. The one place where the formula of seats stands.</summary>
internal sealed class SeatCosting(CostingOptions options, PayResolver pay)
{
    /// <summary>The time of whoever takes the seat.</summary>
    public CostedLine Attendance(in SeatClass seat, in MeetingYear sitting)
    {
        CostedLine line = Time(in seat, in sitting);
        if (sitting.Ends is { } ends)
        {
            line.Between(Time(in seat, ends.Low), Time(in seat, ends.High), ends.IsAtLeast);
        }

        return line;
    }

    private CostedLine Time(in SeatClass seat, in MeetingYear sitting)
    {
        CostedLine line = new() { Kind = CostLineKind.Attendance };
        line.Inputs.Note(CostInput.MeetingsPerYear, sitting.Meetings);
        line.Inputs.Note(CostInput.MeetingHours, sitting.Length);
        line.Inputs.Note(CostInput.PreparationHours, sitting.Preparation);
        line.Inputs.Note(CostInput.TravelHours, sitting.Travel);
        SeatHours taken = Attend(in seat, in sitting, ref line);
        line.Rate = pay.OfSeat(in seat, ref line.Inputs);
        if (taken.Hours is { } hours)
        {
            line.Spend(hours, line.Rate);
        }

        return line;
    }

    /// <summary>The driving of whoever takes the seat; <c>null</c> when no miles are on record.</summary>
    public CostedLine? Mileage(in SeatClass seat, in PartnershipTerms board, in MeetingYear sitting)
    {
        if (board.Miles is not { } miles)
        {
            return null;
        }

        CostedLine line = PerMeeting(CostLineKind.Mileage, in sitting);
        Attend(in seat, in sitting, ref line);
        FilledValue rate = new(options.Assumptions.MileageRate?.Value, FactBasis.Recorded, null);
        line.Inputs.Note(CostInput.TravelMiles, board.MeetingsBasis);
        line.Inputs.Note(CostInput.MileageRate, rate);
        line.PoundsPerMeeting(in sitting, line.Attendance, miles, rate.Value);
        return line;
    }

    /// <summary>A payment to whoever takes the seat; <c>null</c> when none is on record.</summary>
    public static CostedLine? Payment(in SeatClass seat, in MeetingYear sitting)
    {
        if (seat.Payment is not { } payment)
        {
            return null;
        }

        CostedLine line = PerMeeting(CostLineKind.Payment, in sitting);
        SeatHours taken = Attend(in seat, in sitting, ref line);
        line.Inputs.Note(CostInput.AmountPerMeeting, taken.Basis);
        line.PoundsPerMeeting(in sitting, line.Attendance, payment.Amount);
        return line;
    }

    /// <summary>
    /// Notes the seat and the share of meetings attended: recorded, usual, or else taken as full, which is the formula's own default and
    /// counts as no input.
    /// </summary>
    private static SeatHours Attend(in SeatClass seat, in MeetingYear sitting, ref CostedLine line)
    {
        SeatHours taken = sitting.Of(in seat);
        line.Inputs.Note(CostInput.Seat, taken.Basis);
        line.Attendance = taken.Attendance.Value ?? 1;
        line.AttendanceIsTakenAsFull = taken.Attendance.Value is null;
        if (taken.Attendance.Basis is { } basis)
        {
            line.Inputs.Note(CostInput.Attendance, basis);
        }

        return taken;
    }

    private static CostedLine PerMeeting(CostLineKind kind, in MeetingYear sitting)
    {
        CostedLine line = new() { Kind = kind };
        line.Inputs.Note(CostInput.MeetingsPerYear, sitting.Meetings);
        return line;
    }
}
