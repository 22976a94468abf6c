namespace PccGovernance;

/// <summary>The seats of a partnership that several are made into.</summary>
internal static class SeatUnion
{
    /// <summary>Everybody who has a seat on any of them, once; the seats of the first as they are, as far as they say.</summary>
    public static ValueList<Seat> Of(IEnumerable<ValueList<Seat>> boards)
    {
        ValueList<Seat>[] all = [.. boards];
        List<Seat> seats = [.. all[0]];
        Dictionary<(Id<Organisation>, Id<Post>?, Id<Person>?), int> named = [];
        Dictionary<Id<Organisation>, int> counts = [];
        for (int i = 0; i < seats.Count; i++)
        {
            Note(seats[i], i);
        }

        foreach (ValueList<Seat> others in all.Skip(1))
        {
            foreach (Seat seat in others.Where(IsNamed))
            {
                if (named.TryGetValue(Holder(seat), out int place))
                {
                    seats[place] = Filled(seats[place], seat);
                }
                else
                {
                    seats.Add(seat);
                    Note(seat, seats.Count - 1);
                }
            }
        }

        // Of an organisation's seats that name nobody, as many more as it has on the one where it has most.
        foreach (ValueList<Seat> others in all.Skip(1))
        {
            foreach (IGrouping<Id<Organisation>, Seat> own in others.GroupBy(static seat => seat.Organisation))
            {
                foreach (
                    Seat seat in own.Where(static seat => !IsNamed(seat)).Take(own.Count() - counts.GetValueOrDefault(own.Key)).ToArray())
                {
                    seats.Add(seat);
                    Note(seat, seats.Count - 1);
                }
            }
        }

        return WithOneChair(seats, all[0].Count);

        void Note(Seat seat, int place)
        {
            counts[seat.Organisation] = counts.GetValueOrDefault(seat.Organisation) + 1;
            if (IsNamed(seat))
            {
                named.TryAdd(Holder(seat), place);
            }
        }
    }

    private static bool IsNamed(Seat seat) => seat.Post is not null || seat.Person is not null;

    private static (Id<Organisation>, Id<Post>?, Id<Person>?) Holder(Seat seat) => (seat.Organisation, seat.Post, seat.Person);

    private static Seat Filled(Seat seat, Seat other) => seat with
    {
        Role = seat.Role == SeatRole.Unknown ? other.Role : seat.Role,
        Pay = seat.Pay ?? other.Pay,
        Grade = seat.Grade ?? other.Grade,
        PaymentPerMeeting = seat.PaymentPerMeeting ?? other.PaymentPerMeeting,
        Attendance = seat.Attendance ?? other.Attendance,
    };

    /// <summary>Of those who join, chairs and vice-chairs are members where there is one of the role already.</summary>
    private static ValueList<Seat> WithOneChair(List<Seat> seats, int ofFirst)
    {
        foreach (SeatRole role in (ReadOnlySpan<SeatRole>)[SeatRole.Chair, SeatRole.ViceChair])
        {
            bool isTaken = seats.Take(ofFirst).Any(seat => seat.Role == role);
            for (int i = ofFirst; i < seats.Count; i++)
            {
                if (seats[i].Role == role)
                {
                    seats[i] = isTaken ? seats[i] with { Role = SeatRole.Member } : seats[i];
                    isTaken = true;
                }
            }
        }

        return seats.ToValueList();
    }
}
