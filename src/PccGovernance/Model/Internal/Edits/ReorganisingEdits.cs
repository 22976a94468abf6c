namespace PccGovernance;

/// <summary>Puts new councils in the place of others.</summary>
internal static class ReorganisingEdits
{
    public static void Reorganise(EditedContents contents, ReorganiseCouncils edit)
    {
        bool areThere = edit.Councils.Aggregate(true, (all, id) => contents.Has(id) && all);
        if (edit.Councils.IsEmpty || edit.Into.IsEmpty || edit.Councils.Distinct().Count() < edit.Councils.Count)
        {
            contents.Refuse("Reorganising councils takes one or more that go, each named once, and one or more in their place: name them.");
            return;
        }

        foreach (Organisation taken in edit.Into.Where(o => contents.Find(o.Id) is not null && !edit.Councils.Contains(o.Id)))
        {
            contents.Refuse(
                $"The organisation '{taken.Id}' is there and is not one of those that go: give the new one another identifier.");
            areThere = false;
        }

        if (areThere)
        {
            HashSet<Id<Organisation>> going = [.. edit.Councils];
            Partnership[] seated = contents.BoardsSeating(going);
            NameFirst(contents, edit, going);
            foreach (Partnership board in seated)
            {
                contents.Change(board.Id, b => b with { Seats = SeatsOf(contents.Map, board, edit, going) });
            }
        }
    }

    /// <summary>Has whatever names one that goes name the first of the new ones.</summary>
    private static void NameFirst(EditedContents contents, ReorganiseCouncils edit, HashSet<Id<Organisation>> going)
    {
        Id<Organisation> first = edit.Into[0].Id;
        ReferenceWalk walk = new();
        walk.Organisations.Visit = (id, _) =>
        {
            if (!going.Contains(id))
            {
                return id;
            }

            if (edit.Into.Count > 1 && walk.Subject.Kind != EntityKind.Partnership)
            {
                contents.Untied.Add(walk.Subject);
            }

            return first;
        };
        contents.Redirect(going.Select(EntityReference.Of), walk);
        foreach (Id<Organisation> council in going)
        {
            contents.Remove(council);
        }

        contents.SetAll(edit.Into, "organisation");
    }

    private static ValueList<Seat> SeatsOf(Geography map, Partnership board, ReorganiseCouncils edit, HashSet<Id<Organisation>> going)
    {
        FootprintExtent ground = map.Resolve(board.Footprint);
        Organisation[] near =
        [
            .. edit.Into.Where(council =>
                ground.IsEmpty || map.Resolve(council.Footprint) is var own && (own.IsEmpty || own.Intersects(ground))),
        ];
        Organisation[] takers = near.Length > 0 ? near : [.. edit.Into];
        ValueList<Seat> others = board.Seats.Keep(seat => !going.Contains(seat.Organisation));
        return SeatUnion.Of(
            [
                others,
                .. edit.Councils.SelectMany(council => takers.Select((taker, place) => board.Seats
                    .Where(seat => seat.Organisation == council)
                    .Select(seat => Taken(seat, taker, place, edit.Into[0].Id))
                    .ToValueList())),
            ]);
    }

    /// <summary>A seat as one of the new councils takes it: only the first has the posts, and only one is in the chair.</summary>
    private static Seat Taken(Seat seat, Organisation taker, int place, Id<Organisation> first) => seat with
    {
        Organisation = taker.Id,
        Post = taker.Id == first ? seat.Post : null,
        Person = taker.Id == first ? seat.Person : null,
        Role = place > 0 && seat.Role is SeatRole.Chair or SeatRole.ViceChair ? SeatRole.Member : seat.Role,
    };
}
