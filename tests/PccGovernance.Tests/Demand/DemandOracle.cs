using PccGovernance.Demand;
using PccGovernance.Tests.Costing;

namespace PccGovernance.Tests.Demand;

/// <summary>
/// Demand as one would write it down: plain LINQ over the model, seat after seat, each seat's hours rounded to a trillionth and then only
/// added.
/// </summary>
public static class DemandOracle
{
    public sealed record Row(int Boards, int BoardsUnknown, int Seats, int SeatsUnknown, decimal? Meetings, decimal Hours,
        decimal HoursAssumed, MonthDemand? Peak);

    private sealed record Place(Partnership Board, Seat Seat, decimal? Meetings, decimal? Hours, bool IsAssumed);

    public static Row Total(Landscape landscape, DemandOptions options, DemandScenario? scenario = null) =>
        RowOf([.. Places(landscape, options, scenario ?? new())]);

    public static IReadOnlyDictionary<TKey,
        Row> By<TKey>(Landscape landscape, DemandOptions options, Func<Seat, TKey?> key, DemandScenario? scenario = null)
        where TKey : struct =>
        Places(landscape, options, scenario ?? new())
            .Where(place => key(place.Seat) is not null)
            .GroupBy(place => key(place.Seat)!.Value)
            .ToDictionary(static group => group.Key, static group => RowOf([.. group]));

    private static Row RowOf(Place[] places)
    {
        Place[] boards = [.. places.DistinctBy(static place => place.Board.Id)];
        return new(
            boards.Length,
            boards.Count(static place => place.Meetings is null),
            places.Length,
            places.Count(static place => place.Hours is null),
            boards.Length > 0 && boards.All(static place => place.Meetings is null)
                ? null
                : boards.Sum(static place => decimal.Round(place.Meetings ?? 0, 12)),
            places.Sum(static place => place.Hours ?? 0),
            places.Where(static place => place.IsAssumed).Sum(static place => place.Hours ?? 0),
            Enumerable.Range(1, 12)
                .Select(month =>
                    new MonthDemand
                    {
                        Month = month,
                        Meetings = boards.Sum(place => InMonth(place, month, decimal.Round(place.Meetings ?? 0, 12))),
                        Hours =
                            places.Sum(place => InMonth(place, month, place.Hours ?? 0))
                    })
                .OrderByDescending(static month => month.Hours).ThenBy(static month => month.Month).First() is { Hours: > 0 } peak
                    ? peak
                    : null);
    }

    /// <summary>The share of one month, from the months in which the board meets.</summary>
    private static decimal InMonth(Place place, int month, decimal amount)
    {
        int[] months = [.. place.Board.Meetings?.Months ?? []];
        return months.Contains(month) ? CostingOracle.Share(amount, Array.IndexOf(months, month), months.Length) : 0;
    }

    private static IEnumerable<Place> Places(Landscape landscape, DemandOptions options, DemandScenario scenario)
    {
        Partnership[] boards = [.. landscape.Partnerships.Where(board => !scenario.Drop.Contains(board.Id))];
        foreach (ValueList<Id<Partnership>> group in scenario.Merge)
        {
            Partnership[] named = [.. group.Select(id => boards.Single(board => board.Id == id))];
            Partnership stays =
                named.OrderByDescending(board => HoursOf(landscape, board, options) ?? -1).ThenBy(static board => board.Id).First();
            Partnership[] members = [stays, .. named.Where(board => board != stays)];
            boards =
            [
                .. boards.Except(members),
                stays with
                {
                    Seats = Together(members),
                    Meetings = members.Select(static b => b.Meetings).FirstOrDefault(static m => m is not null),
                    Function = members.Select(landscape.FunctionOf).FirstOrDefault(static f => f != PartnershipFunction.Unknown),
                },
            ];
        }

        return boards.SelectMany(board => PlacesOf(landscape, board, options, scenario.Halve.Contains(board.Id) ? 0.5m : 1));
    }

    /// <summary>Everybody once: of a holder that is named one seat, of an organisation as many as where it has most.</summary>
    private static ValueList<Seat> Together(Partnership[] boards)
    {
        List<Seat> seats = [.. boards[0].Seats];
        foreach (Seat seat in boards.Skip(1).SelectMany(static b => b.Seats).Where(static s => s.Post is not null || s.Person is not null))
        {
            int same = seats.FindIndex(s => s.Organisation == seat.Organisation && s.Post == seat.Post && s.Person == seat.Person);
            if (same < 0)
            {
                seats.Add(seat);
            }
            else
            {
                seats[same] = seats[same] with { Attendance = seats[same].Attendance ?? seat.Attendance };
            }
        }

        foreach (Partnership board in boards.Skip(1))
        {
            foreach (Seat seat in board.Seats.Where(static s => s.Post is null && s.Person is null))
            {
                if (seats.Count(s => s.Organisation == seat.Organisation) < board.Seats.Count(s => s.Organisation == seat.Organisation))
                {
                    seats.Add(seat);
                }
            }
        }

        return seats.ToValueList();
    }

    /// <summary>What is on record of meetings: that there are none, or that they last no time, is none.</summary>
    public static MeetingPattern? Recorded(MeetingPattern? meetings)
    {
        if (meetings?.MeetingsPerYearRange is { Low: 0, High: 0 })
        {
            meetings = meetings with { MeetingsPerYear = null };
        }

        return meetings?.MeetingHoursRange is { Low: 0, High: 0 } ? meetings with { MeetingHours = null } : meetings;
    }

    private static decimal? HoursOf(Landscape landscape, Partnership board, DemandOptions options) =>
        PlacesOf(landscape, board with { Seats = [new() { Organisation = new("anybody"), Attendance = 1 }] }, options, 1).Single().Hours;

    private static IEnumerable<Place> PlacesOf(Landscape landscape, Partnership board, DemandOptions options, decimal share)
    {
        bool isTable = landscape.FunctionOf(board) is PartnershipFunction.Partnership or PartnershipFunction.Oversight;
        MeetingPattern? usual = isTable ? options.UsualValues?.ToMeetingPattern() : null;
        MeetingPattern? own = Recorded(board.Meetings);
        decimal? meetings = share * (own?.MeetingsPerYear ?? usual?.MeetingsPerYear);
        decimal? length = (own?.MeetingHours ?? usual?.MeetingHours) + (own?.PreparationHours ?? usual?.PreparationHours ?? 0)
            + (own?.TravelHours ?? usual?.TravelHours ?? 0);
        bool isFilled = usual is not null
            && (own is null
                || own.MeetingsPerYear is null
                || own.MeetingHours is null
                || (own.PreparationHours is null && usual.PreparationHours is not null)
                || (own.TravelHours is null && usual.TravelHours is not null));
        return board.Seats.Select(seat =>
        {
            decimal? recorded = seat.Holding?.Capacity == OfficeCapacity.Vacancy ? 0 : seat.Attendance;
            decimal? attendance = recorded
                ?? (landscape.FunctionOf(board) is PartnershipFunction.Casework or PartnershipFunction.Service
                    ? null
                    : options.UsualValues?.Attendance);
            decimal? hours = meetings * length * (attendance ?? 1);
            bool isAssumed = isFilled
                || board.Provenance.Basis == FactBasis.Assumed
                || own?.Provenance.Basis == FactBasis.Assumed
                || seat.Provenance.Basis == FactBasis.Assumed
                || (recorded is null && attendance is not null);
            return new Place(board, seat, meetings, hours is { } known ? decimal.Round(known, 12) : null, isAssumed);
        });
    }
}
