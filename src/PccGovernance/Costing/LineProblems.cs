using System.Globalization;

namespace PccGovernance.Costing;

/// <summary>Says in full sentences what is wrong with a line, by its board and seat.</summary>
internal static class LineProblems
{
    public static string TooDear(Landscape landscape, Partnership board, in CostedLine line, decimal? hours)
    {
        string what = line.Seat >= 0
            ? string.Create(CultureInfo.InvariantCulture, $"Seat {line.Seat} of the partnership '{board.Id}', held by '{board.Seats[line.Seat].Organisation}',")
            : $"The line '{line.Kind}' of the partnership '{board.Id}'{(line.Payer >= 0 ? $", paid by '{landscape.Organisations[line.Payer].Id}'," : string.Empty)}";
        string because = hours is { } known
            ? string.Create(CultureInfo.InvariantCulture, $" for {known:#,0.##} hours at a salary of up to {line.Rate!.Salary.High}")
            : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{what} would cost more than £{PayRate.MaxPounds:#,0} a year{because}: put right its pay, its meetings or the productive hours.");
    }
}
