using PccGovernance.Costing;

namespace PccGovernance.Tests.Costing;

/// <summary>Costing as one would write it down: plain LINQ over the model and plain decimals, each line rounded to a trillionth and then only added.</summary>
public static class CostingOracle
{
    public sealed record Line(Id<Partnership> Board, CostLineKind Kind, Id<Organisation>? Payer, decimal? Hours, (decimal Low, decimal Central, decimal High)? Cost);

    public static Line[] Lines(Landscape landscape, CostingOptions options) =>
        [.. landscape.Partnerships.SelectMany(board => Seats(landscape, board, options).Concat(Support(landscape, board, options)))];

    public static decimal Central(IEnumerable<Line> lines) => lines.Sum(static line => line.Cost?.Central ?? 0);

    /// <summary>Equal shares of whole trillionths, the first ones larger.</summary>
    public static decimal Share(decimal amount, int place, int parts)
    {
        decimal trillionths = decimal.Truncate(amount * 1_000_000_000_000m);
        decimal share = decimal.Truncate(trillionths / parts);
        return (share + (place < trillionths - (share * parts) ? 1 : 0)) / 1_000_000_000_000m;
    }

    private static IEnumerable<Line> Seats(Landscape landscape, Partnership board, CostingOptions options)
    {
        MeetingPattern? meetings = board.Meetings;
        UsualValues? usual = landscape.FunctionOf(board) is BoardFunction.Casework or BoardFunction.Service ? null : options.UsualValues;
        decimal? times = meetings?.MeetingsPerYear ?? usual?.MeetingsPerYear;
        decimal? length = (meetings?.MeetingHours ?? usual?.MeetingHours)
            + (meetings?.PreparationHours ?? usual?.PreparationHours ?? 0) + (meetings?.TravelHours ?? usual?.TravelHours ?? 0);
        foreach (Seat seat in board.Seats)
        {
            decimal attendance = seat.Attendance ?? usual?.Attendance ?? 1;
            decimal? hours = times * length * attendance;
            Post? post = seat.Post is { } id ? landscape.Post(id) : null;
            PayBand? pay = seat.Pay ?? Grade(seat.Grade, options) ?? post?.Pay ?? Grade(post?.Grade, options) ?? options.UsualValues?.PayBand;
            Id<OrganisationKind>? employer = landscape.Organisation(seat.Organisation)!.Kind;
            yield return new(board.Id, CostLineKind.Attendance, seat.Organisation, Rounded(hours), Cost(hours, pay, employer, options));
            if (meetings?.TravelMiles is { } miles)
            {
                yield return new(board.Id, CostLineKind.Mileage, seat.Organisation, null, Exactly(times * attendance * miles * options.Assumptions.MileageRate?.Value));
            }

            if (seat.PaymentPerMeeting is { } payment)
            {
                yield return new(board.Id, CostLineKind.Payment, board.Support?.PaidBy, null, Exactly(times * attendance * payment.Amount));
            }
        }
    }

    private static IEnumerable<Line> Support(Landscape landscape, Partnership board, CostingOptions options)
    {
        if (board.Support is not { } support)
        {
            yield break;
        }

        UsualValues? usual = landscape.FunctionOf(board) is BoardFunction.Casework or BoardFunction.Service ? null : options.UsualValues;
        decimal? times = board.Meetings?.MeetingsPerYear ?? usual?.MeetingsPerYear;
        Id<OrganisationKind>? employer = support.PaidBy is { } payer ? landscape.Organisation(payer)!.Kind : null;
        if (support.SupportHoursPerYear is { } hours)
        {
            yield return new(board.Id, CostLineKind.SupportStaff, support.PaidBy, Rounded(hours), Cost(hours, support.SupportPay, employer, options));
        }

        if (support.AnalysisHoursPerYear is { } analysis)
        {
            yield return new(board.Id, CostLineKind.Analysis, support.PaidBy, Rounded(analysis), Cost(analysis, support.AnalysisPay, employer, options));
        }

        if (support.VenuePerMeeting is { } venue)
        {
            yield return new(board.Id, CostLineKind.Venue, support.PaidBy, null, Exactly(times * venue.Amount));
        }

        if (support.ExpensesPerMeeting is { } expenses)
        {
            yield return new(board.Id, CostLineKind.Expenses, support.PaidBy, null, Exactly(times * expenses.Amount));
        }

        if (support.OtherPerYear is { } other)
        {
            yield return new(board.Id, CostLineKind.Other, support.PaidBy, null, Exactly(other.Amount));
        }
    }

    private static (decimal, decimal, decimal)? Cost(decimal? hours, PayBand? pay, Id<OrganisationKind>? employer, CostingOptions options)
    {
        if ((hours, pay) is not ({ } known, { } band))
        {
            return null;
        }

        return (At(band.Salary.Low), At(band.Salary.Central), At(band.Salary.High));

        decimal At(Money salary) => Rounded(options.Assumptions.CostOf(known, salary, options.Basis, employer).Amount)!.Value;
    }

    private static (decimal, decimal, decimal)? Exactly(decimal? amount) => Rounded(amount) is { } pounds ? (pounds, pounds, pounds) : null;

    private static PayBand? Grade(string? grade, CostingOptions options) => grade is null ? null : options.Grades?.Find(grade);

    private static decimal? Rounded(decimal? amount) => amount is { } known ? decimal.Round(known, 12) : null;
}
