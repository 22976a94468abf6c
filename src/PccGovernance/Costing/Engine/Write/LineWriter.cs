using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>Writes lines out with their identifiers and inputs, so that each can be recomputed by hand.</summary>
internal static class LineWriter
{
    public static ValueList<CostLine> Write(Landscape landscape, Partnership board, PartnershipLine[] lines) =>
        lines.Select(line => Write(landscape, line.Seat >= 0 ? board.Seats[line.Seat] : null, line)).ToValueList();

    private static CostLine Write(Landscape landscape, Seat? seat, PartnershipLine line)
    {
        CostedLine costed = line.Line;
        Spread? spread = costed is { HasHours: true, Spread.IsNil: false } ? costed.Spread : null;
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
            HoursLow = spread is null ? null : (costed.Hours - spread.Below).ToDecimal(),
            HoursHigh = spread is null ? null : (costed.Hours + spread.Above).ToDecimal(),
            IsAtLeast = costed.Spread is { AtLeast: > 0 },
            Salary = costed.Rate?.Salary,
            HourlyRate = costed.Rate?.Hourly,
            Cost = costed.HasCost ? costed.Cost.ToMoney() : null,
            Recorded = costed.Inputs.Recorded.ToValueList(),
            Assumed = costed.Inputs.Assumed.ToValueList(),
            Missing = costed.Inputs.Missing.ToValueList(),
        };
    }
}
