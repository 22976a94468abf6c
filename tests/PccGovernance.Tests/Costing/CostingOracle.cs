using PccGovernance.Costing;
using PccGovernance.Tests.Demand;

namespace PccGovernance.Tests.Costing;

/// <summary>
/// Costing as one would write it down: plain LINQ over the model and plain decimals, seat after seat, each line rounded to a trillionth and
/// then only added.
/// </summary>
public static class CostingOracle
{
    public sealed record Line(Id<Partnership> Board, CostLineKind Kind, Id<Organisation>? Payer, decimal? Hours,
        (decimal Low, decimal Central, decimal High)? Cost, bool HoursAreAssumed, bool IsAssumed);

    /// <summary>
    /// The lines of every board in the order of a report: the time of seats, their driving and payments, and the support.
    /// </summary>
    public static Line[] Lines(Landscape landscape, CostingOptions options) =>
        [.. landscape.Partnerships.SelectMany(board =>
            Seats(landscape, board, options)
                .OrderBy(static line => line.Kind != CostLineKind.Attendance)
                .Concat(Support(landscape, board, options)))];

    public static decimal Central(IEnumerable<Line> lines) => lines.Sum(static line => line.Cost?.Central ?? 0);

    /// <summary>Equal shares of whole trillionths, the first ones larger.</summary>
    public static decimal Share(decimal amount, int place, int parts)
    {
        decimal trillionths = decimal.Truncate(amount * 1_000_000_000_000m);
        decimal share = decimal.Truncate(trillionths / parts);
        return (share + (place < trillionths - (share * parts) ? 1 : 0)) / 1_000_000_000_000m;
    }

    /// <summary>Meetings a year, recorded or usual.</summary>
    public static decimal? Meetings(Landscape landscape, Partnership board, CostingOptions options) =>
        DemandOracle.Recorded(board.Meetings)?.MeetingsPerYear ?? UsualOf(landscape, board, options)?.MeetingsPerYear;

    private static IEnumerable<Line> Seats(Landscape landscape, Partnership board, CostingOptions options)
    {
        MeetingPattern? meetings = DemandOracle.Recorded(board.Meetings);
        UsualValues? usual = UsualOf(landscape, board, options);
        decimal? times = Meetings(landscape, board, options);
        decimal? length = Length(meetings);
        bool areMeetingsAssumed = IsAssumed(meetings?.MeetingsPerYear, meetings, usual?.MeetingsPerYear);
        bool isPatternAssumed = areMeetingsAssumed || IsAssumed(meetings?.MeetingHours, meetings, usual?.MeetingHours)
            || IsAssumed(meetings?.PreparationHours, meetings, usual?.PreparationHours)
            || IsAssumed(meetings?.TravelHours, meetings, usual?.TravelHours);
        foreach (Seat seat in board.Seats)
        {
            decimal? usualAttendance = landscape.FunctionOf(board) is PartnershipFunction.Casework or PartnershipFunction.Service
                ? null
                : options.UsualValues?.Attendance;
            decimal? recorded = seat.Holding?.Capacity == OfficeCapacity.Vacancy ? 0 : seat.Attendance;
            decimal attendance = recorded ?? usualAttendance ?? 1;
            bool isSeatAssumed = board.Provenance.Basis == FactBasis.Assumed
                || seat.Provenance.Basis == FactBasis.Assumed
                || (recorded is null && usualAttendance is not null);
            decimal? hours = times * length * attendance;
            (PayBand? pay, bool isPayAssumed, decimal share) = Pay(landscape, seat, options);
            bool areHoursAssumed = isPatternAssumed || isSeatAssumed;
            Id<OrganisationKind>? employer = landscape.Organisation(seat.Organisation)!.Kind;
            yield return new(board.Id, CostLineKind.Attendance, seat.Organisation, Rounded(hours),
                Between(end => Cost(Times(end) * Length(end) * attendance, pay, employer, options, share)), areHoursAssumed, areHoursAssumed
                || isPayAssumed);
            if (meetings?.TravelMiles is { } miles)
            {
                bool isAssumed = areMeetingsAssumed || isSeatAssumed || meetings.Provenance.Basis == FactBasis.Assumed;
                yield return new(board.Id, CostLineKind.Mileage, seat.Organisation, null,
                    Between(end => Exactly(Times(end) * attendance * miles * options.Assumptions.MileageRate?.Value)), false, isAssumed);
            }

            if (seat.PaymentPerMeeting is { } payment)
            {
                yield return new(board.Id, CostLineKind.Payment, board.Support?.PaidBy, null,
                    Between(end => Exactly(Times(end) * attendance * payment.Amount)), false, areMeetingsAssumed
                    || isSeatAssumed);
            }
        }

        decimal? Times(MeetingPattern? end) => end?.MeetingsPerYear ?? usual?.MeetingsPerYear;

        decimal? Length(MeetingPattern? end) => (end?.MeetingHours ?? usual?.MeetingHours)
            + (end?.PreparationHours ?? usual?.PreparationHours ?? 0) + (end?.TravelHours ?? usual?.TravelHours ?? 0);

        (decimal, decimal, decimal)? Between(Func<MeetingPattern?, (decimal Low, decimal Central, decimal High)?> at) =>
            CostingOracle.Between(meetings, at);
    }

    /// <summary>The least by the least of what is on record as ranges, the most by the most.</summary>
    private static (decimal, decimal, decimal)? Between(MeetingPattern? meetings, Func<MeetingPattern?,
        (decimal Low, decimal Central, decimal High)?> at) =>
        (at(At(meetings, static range => range.Low)), at(meetings), at(At(meetings, static range => range.High ?? range.Low)))
            is ({ } low, { } central, { } high)
            ? (low.Low, central.Central, high.High)
            : null;

    private static MeetingPattern? At(MeetingPattern? meetings, Func<NumberRange, decimal> end) => meetings is null ? null : meetings with
    {
        MeetingsPerYear = meetings.MeetingsPerYearRange is { } times ? end(times) : null,
        MeetingHours = meetings.MeetingHoursRange is { } length ? end(length) : null,
        PreparationHours = meetings.PreparationHoursRange is { } preparation ? end(preparation) : null,
        TravelHours = meetings.TravelHoursRange is { } travel ? end(travel) : null,
    };

    private static IEnumerable<Line> Support(Landscape landscape, Partnership board, CostingOptions options)
    {
        if (board.Support is not { } support)
        {
            yield break;
        }

        bool areMeetingsAssumed =
            IsAssumed(DemandOracle.Recorded(board.Meetings)?.MeetingsPerYear, DemandOracle.Recorded(board.Meetings), UsualOf(landscape, board, options)?.MeetingsPerYear);
        bool isAssumed = support.Provenance.Basis == FactBasis.Assumed;
        Id<OrganisationKind>? employer = support.PaidBy is { } payer ? landscape.Organisation(payer)!.Kind : null;
        if (support.SupportHoursPerYear is { } hours)
        {
            yield return new(board.Id, CostLineKind.SupportStaff, support.PaidBy, Rounded(hours),
                Cost(hours, support.SupportPay, employer, options), isAssumed, isAssumed
                || support.SupportPay?.Provenance.Basis == FactBasis.Assumed);
        }

        if (support.AnalysisHoursPerYear is { } analysis)
        {
            yield return new(board.Id, CostLineKind.Analysis, support.PaidBy, Rounded(analysis),
                Cost(analysis, support.AnalysisPay, employer, options), isAssumed, isAssumed
                || support.AnalysisPay?.Provenance.Basis == FactBasis.Assumed);
        }

        if (support.VenuePerMeeting is { } venue)
        {
            yield return new(board.Id, CostLineKind.Venue, support.PaidBy, null,
                Between(DemandOracle.Recorded(board.Meetings), end =>
                    Exactly((end?.MeetingsPerYear ?? UsualOf(landscape, board, options)?.MeetingsPerYear) * venue.Amount)), false, isAssumed
                || areMeetingsAssumed);
        }

        if (support.ExpensesPerMeeting is { } expenses)
        {
            yield return new(board.Id, CostLineKind.Expenses, support.PaidBy, null,
                Between(DemandOracle.Recorded(board.Meetings), end =>
                    Exactly((end?.MeetingsPerYear ?? UsualOf(landscape, board, options)?.MeetingsPerYear) * expenses.Amount)), false,
                        isAssumed
                || areMeetingsAssumed);
        }

        if (support.OtherPerYear is { } other)
        {
            yield return new(board.Id, CostLineKind.Other, support.PaidBy, null, Exactly(other.Amount), false, isAssumed);
        }
    }

    private static UsualValues? UsualOf(Landscape landscape, Partnership board, CostingOptions options) =>
        landscape.FunctionOf(board) is PartnershipFunction.Partnership or PartnershipFunction.Oversight ? options.UsualValues : null;

    private static bool IsAssumed(decimal? recorded, MeetingPattern? pattern, decimal? usual) =>
        recorded is null ? usual is not null : pattern!.Provenance.Basis == FactBasis.Assumed;

    private static (PayBand? Pay, bool IsAssumed, decimal Share) Pay(Landscape landscape, Seat seat, CostingOptions options)
    {
        Post? post = seat.Post is { } id ? landscape.Post(id) : null;
        return seat.Pay is { } own ? (own, own.Provenance.Basis == FactBasis.Assumed, 1)
            : Grade(seat.Grade, options) is { } graded ? (graded, seat.Provenance.Basis == FactBasis.Assumed, 1)
            : post?.Pay is { } held
            ? (held, post.Provenance.Basis == FactBasis.Assumed || held.Provenance.Basis == FactBasis.Assumed, post.FullTimeShare ?? 1)
            : Grade(post?.Grade, options) is { } scale ? (scale, post!.Provenance.Basis == FactBasis.Assumed, post.FullTimeShare ?? 1)
            : (options.UsualValues?.PayBand, true, 1);
    }

    private static (decimal, decimal, decimal)? Cost(decimal? hours, PayBand? pay, Id<OrganisationKind>? employer, CostingOptions options,
        decimal share = 1)
    {
        if ((hours, pay) is not ({ } known, { } band))
        {
            return null;
        }

        return (At(band.Salary.Low), At(band.Salary.Central), At(band.Salary.High));

        decimal At(Money salary) =>
            Rounded(Employment(salary.Amount * share, employer,
                options) / share * known / options.Assumptions.ProductiveHours.Value)!.Value;
    }

    /// <summary>
    /// A year of employment: salary, National Insurance above the threshold, pension by scheme, levy; and overheads where they are asked
    /// for.
    /// </summary>
    private static decimal Employment(decimal salary, Id<OrganisationKind>? employer, CostingOptions options)
    {
        AssumptionSet set = options.Assumptions;
        if (options.Basis == CostBasis.SalaryOnly)
        {
            return salary;
        }

        decimal pension = set.PensionSchemes.Where(scheme => employer is { } kind && scheme.Kinds.Contains(kind))
            .Select(static scheme => scheme.Rate)
            .FirstOrDefault(set.PensionRate)!.Value;
        decimal insurance = salary > set.NiThreshold!.Value ? set.NiRate!.Value * (salary - set.NiThreshold.Value) : 0;
        decimal year = salary + insurance + (pension * salary) + ((set.LevyRate?.Value ?? 0) * salary);
        return options.Basis == CostBasis.FullEconomic ? year * (1 + set.OverheadRate!.Value) : year;
    }

    private static (decimal, decimal, decimal)? Exactly(decimal? amount) => Rounded(amount) is { } pounds ? (pounds, pounds, pounds) : null;

    private static PayBand? Grade(string? grade, CostingOptions options) => grade is null ? null : options.Grades?.Find(grade);

    private static decimal? Rounded(decimal? amount) => amount is { } known ? decimal.Round(known, 12) : null;
}
