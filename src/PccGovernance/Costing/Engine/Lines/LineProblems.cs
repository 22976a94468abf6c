using System.Globalization;

namespace PccGovernance.Costing;

/// <summary>Says in full sentences what is wrong with lines, by their board and seat.</summary>
internal static class LineProblems
{
    /// <summary>The lines that would cost more than any may.</summary>
    public static IEnumerable<string> Of(Landscape landscape, int board, PartnershipLine[] lines) =>
        lines.Where(static line => line.Line.IsTooDear).Select(line => TooDear(landscape, landscape.Partnerships[board], line));

    private static string TooDear(Landscape landscape, Partnership board, PartnershipLine line)
    {
        string what = line.Seat >= 0
            ? string.Create(CultureInfo.InvariantCulture, $"Seat {line.Seat} of the partnership '{board.Id}', held by '{board.Seats[line.Seat].Organisation}',")
            : $"The line '{line.Line.Kind}' of the partnership '{board.Id}'{(line.Payer >= 0 ? $", paid by '{landscape.Organisations[line.Payer].Id}'," : string.Empty)}";
        string because = line.Line is { HasHours: true, Rate: { } rate }
            ? string.Create(CultureInfo.InvariantCulture, $" for {line.Line.Hours.ToDecimal():#,0.##} hours at a salary of up to {rate.Salary.High}")
            : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{what} would cost more than £{PayRate.MaxPounds:#,0} a year{because}: put right its pay, its meetings or the productive hours.");
    }
}
