namespace PccGovernance.Costing;

/// <summary>Writes lines out with their identifiers and inputs, so that each can be recomputed by hand.</summary>
internal static class LineWriter
{
    public static ValueList<CostLine> Write(Landscape landscape, Partnership board, ReadOnlySpan<CostedLine> lines)
    {
        CostLine[] written = new CostLine[lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            written[i] = Write(landscape, board, in lines[i]);
        }

        return ValueList.Create<CostLine>(written);
    }

    private static CostLine Write(Landscape landscape, Partnership board, in CostedLine line)
    {
        Seat? seat = line.Seat >= 0 ? board.Seats[line.Seat] : null;
        return new()
        {
            Kind = line.Kind,
            Organisation = line.Payer >= 0 ? landscape.Organisations[line.Payer].Id : null,
            Seat = seat is null ? null : line.Seat,
            Role = seat?.Role,
            Post = seat?.Post,
            Attendance = seat is null ? null : line.Attendance,
            AttendanceIsTakenAsFull = line.AttendanceIsTakenAsFull,
            Hours = line.HasHours ? line.Hours.ToDecimal() : null,
            Salary = line.Rate?.Salary,
            HourlyRate = line.Rate?.Hourly,
            Cost = line.HasCost ? line.Cost.ToMoney() : null,
            Recorded = line.Inputs.Recorded.ToValueList(),
            Assumed = line.Inputs.Assumed.ToValueList(),
            Missing = line.Inputs.Missing.ToValueList(),
        };
    }
}
