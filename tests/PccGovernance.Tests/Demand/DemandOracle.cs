using PccGovernance.Demand;

namespace PccGovernance.Tests.Demand;

/// <summary>Demand as one would write it down: plain LINQ over the model, each seat's hours rounded to a trillionth and then only added.</summary>
public static class DemandOracle
{
    public sealed record Row(int Boards, int Seats, int SeatsUnknown, decimal Meetings, decimal Hours, decimal HoursAssumed);

    private sealed record Place(Partnership Board, Seat Seat, decimal? Meetings, decimal? Hours, bool IsAssumed);

    public static Row Total(Landscape landscape, DemandOptions options) => RowOf([.. Places(landscape, options)]);

    public static IReadOnlyDictionary<TKey, Row> By<TKey>(Landscape landscape, DemandOptions options, Func<Seat, TKey?> key)
        where TKey : struct =>
        Places(landscape, options).Where(place => key(place.Seat) is not null).GroupBy(place => key(place.Seat)!.Value).ToDictionary(static group => group.Key, static group => RowOf([.. group]));

    private static Row RowOf(Place[] places) => new(
        places.DistinctBy(static place => place.Board.Id).Count(),
        places.Length,
        places.Count(static place => place.Hours is null),
        places.DistinctBy(static place => place.Board.Id).Sum(static place => place.Meetings is { } meetings ? decimal.Round(meetings, 12) : 0),
        places.Sum(static place => place.Hours ?? 0),
        places.Where(static place => place.IsAssumed).Sum(static place => place.Hours ?? 0));

    private static IEnumerable<Place> Places(Landscape landscape, DemandOptions options) => landscape.Partnerships.SelectMany(board =>
    {
        bool isTable = landscape.FunctionOf(board) is not (BoardFunction.Casework or BoardFunction.Service);
        MeetingPattern? usual = isTable ? options.UsualMeetings : null;
        MeetingPattern? own = board.Meetings;
        decimal? meetings = own?.MeetingsPerYear ?? usual?.MeetingsPerYear;
        decimal? length = (own?.MeetingHours ?? usual?.MeetingHours) + (own?.PreparationHours ?? usual?.PreparationHours ?? 0) + (own?.TravelHours ?? usual?.TravelHours ?? 0);
        bool isFilled = usual is not null && (own is null || own.MeetingsPerYear is null || own.MeetingHours is null || (own.PreparationHours is null && usual.PreparationHours is not null) || (own.TravelHours is null && usual.TravelHours is not null));
        return board.Seats.Select(seat =>
        {
            decimal? attendance = seat.Attendance ?? (isTable ? options.UsualAttendance : null);
            decimal? hours = meetings * length * (attendance ?? 1);
            bool isAssumed = isFilled || board.Provenance.Basis == FactBasis.Assumed || own?.Provenance.Basis == FactBasis.Assumed || seat.Provenance.Basis == FactBasis.Assumed
                || (seat.Attendance is null && attendance is not null);
            return new Place(board, seat, meetings, hours is { } known ? decimal.Round(known, 12) : null, isAssumed);
        });
    });
}
