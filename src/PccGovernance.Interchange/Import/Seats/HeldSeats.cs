namespace PccGovernance.Interchange;

/// <summary>Looks among the seats of a board. Plain loops: they run for each seat of each row.</summary>
internal static class HeldSeats
{
    /// <summary>Whether a body has the seat already, so that a member who is chair too is not given a second one.</summary>
    public static bool IsHeld(List<Seat> seats, Id<Organisation> organisation, Id<Post>? post, SeatRole role)
    {
        foreach (Seat seat in seats)
        {
            if (seat.Organisation == organisation
                && (post is null || seat.Post == post)
                && (role is SeatRole.Member or SeatRole.Unknown || seat.Role == role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Where the one seat of a body stands of which nobody has said how often it was taken; -1 where there is none, or more.
    /// </summary>
    public static int FindWithoutAttendance(List<Seat> seats, Id<Organisation> organisation, Id<Post>? post)
    {
        int found = -1;
        for (int i = 0; i < seats.Count; i++)
        {
            if (seats[i].Organisation == organisation && (post is null || seats[i].Post == post) && seats[i].Attendance is null)
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = i;
            }
        }

        return found;
    }

    /// <summary>
    /// Where the one seat of a body stands that may be the same as one of which another sheet says the role or the post; -1 where there is
    /// none, or more, or where both say so and differ.
    /// </summary>
    public static int FindSame(List<Seat> seats, Id<Organisation> organisation, Id<Post>? post, SeatRole role)
    {
        int found = -1;
        for (int i = 0; i < seats.Count; i++)
        {
            if (seats[i].Organisation != organisation)
            {
                continue;
            }

            bool isPlain = role is SeatRole.Member or SeatRole.Unknown || seats[i].Role is SeatRole.Member or SeatRole.Unknown;
            if (found >= 0 || !isPlain || (post is not null && seats[i].Post is { } other && other != post))
            {
                return -1;
            }

            found = i;
        }

        return found;
    }

    /// <summary>Where a seat of a body stands whose role nobody has said; -1 where there is none.</summary>
    public static int FindOpen(List<Seat> seats, Id<Organisation> organisation)
    {
        for (int i = 0; i < seats.Count; i++)
        {
            if (seats[i].Organisation == organisation && seats[i].Role == SeatRole.Unknown)
            {
                return i;
            }
        }

        return -1;
    }
}
