namespace PccGovernance.Costing;

/// <summary>Writes lines out with their identifiers and inputs, so that each can be recomputed by hand.</summary>
internal static class LineWriter
{
    public static ValueList<CostLine> Write(Landscape landscape, Partnership board, PartnershipLine[] lines) =>
        lines.Select(line => Write(landscape, line.Seat >= 0 ? board.Seats[line.Seat] : null, line)).ToValueList();

    private static CostLine Write(Landscape landscape, Seat? seat, PartnershipLine line)
    {
        CostedLine costed = line.Line;
        HoursSpan? span = costed is { HasHours: true, Span.IsNil: false } ? costed.Span : null;
        return new()
        {
            Kind = costed.Kind,
            Organisation = line.Payer >= 0 ? landscape.Organisations[line.Payer].Id : null,
            Seat = seat is null ? null : line.Seat,
            Role = seat?.Role,
            Post = seat?.Post,
            Attendance = seat?.Attendance ?? costed.Attendance,
            AttendanceIsTakenAsFull = costed.AttendanceIsTakenAsFull,
            Hours = costed.HasHours ? costed.Hours.ToDecimal() : null,
            HoursLow = span is null ? null : (costed.Hours - span.Below).ToDecimal(),
            HoursHigh = span is null ? null : (costed.Hours + span.Above).ToDecimal(),
            IsAtLeast = costed.Span is { AtLeast: > 0 },
            Salary = costed.Rate?.Salary,
            HourlyRate = costed.Rate?.Hourly,
            Cost = costed.HasCost ? costed.Cost.ToMoney() : null,
            Recorded = costed.Inputs.Recorded.ToValueList(),
            Assumed = costed.Inputs.Assumed.ToValueList(),
            Missing = costed.Inputs.Missing.ToValueList(),
        };
    }
}
