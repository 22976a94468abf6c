namespace PccGovernance;

/// <summary>
/// The one order of a board's seats: by organisation, role, post and person, and then by everything else, so that no tie is left to chance.
/// </summary>
internal static class SeatOrder
{
    public static ValueList<Seat> Sort(ValueList<Seat> seats) => seats.Sorted(Comparer);

    private static Comparer<Seat> Comparer { get; } = Comparer<Seat>.Create(Compare);

    private static int Compare(Seat left, Seat right)
    {
        int order = left.Organisation.CompareTo(right.Organisation);
        order = order != 0 ? order : left.Role - right.Role;
        order = order != 0 ? order : Nullable.Compare(left.Post, right.Post);
        order = order != 0 ? order : Nullable.Compare(left.Person, right.Person);
        order = order != 0 ? order : Nullable.Compare(left.Period.From, right.Period.From);
        order = order != 0 ? order : Nullable.Compare(left.Period.To, right.Period.To);
        order = order != 0 ? order : Nullable.Compare(left.Attendance, right.Attendance);
        order = order != 0 ? order : Compare(left.Pay, right.Pay);
        order = order != 0 ? order : string.CompareOrdinal(left.Grade, right.Grade);
        order = order != 0 ? order : Nullable.Compare(left.PaymentPerMeeting, right.PaymentPerMeeting);
        order = order != 0 ? order : Compare(left.Provenance, right.Provenance);
        return order != 0 ? order : Compare(left.Holding, right.Holding);
    }

    private static int Compare(SeatHolding? left, SeatHolding? right)
    {
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        int order = left.Capacity - right.Capacity;
        order = order != 0 ? order : Nullable.Compare(left.SitsFor, right.SitsFor);
        return order != 0 ? order : string.CompareOrdinal(string.Join(' ', left.Deputies), string.Join(' ', right.Deputies));
    }

    private static int Compare(PayBand? left, PayBand? right)
    {
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        int order = left.Low.CompareTo(right.Low);
        order = order != 0 ? order : left.High.CompareTo(right.High);
        order = order != 0 ? order : string.CompareOrdinal(left.Grade, right.Grade);
        return order != 0 ? order : Compare(left.Provenance, right.Provenance);
    }

    private static int Compare(Provenance left, Provenance right)
    {
        int order = left.Basis - right.Basis;
        order = order != 0 ? order : Nullable.Compare(left.ConfirmedOn, right.ConfirmedOn);
        order = order != 0 ? order : string.CompareOrdinal(left.Note, right.Note);
        return order != 0 ? order : string.CompareOrdinal(string.Join('\n', left.Sources), string.Join('\n', right.Sources));
    }
}
