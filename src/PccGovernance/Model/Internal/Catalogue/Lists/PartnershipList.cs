namespace PccGovernance;

/// <summary>The list of partnerships.</summary>
internal static class PartnershipList
{
    public static EntityList<Partnership> Description { get; } = new("Partnerships", static c => c.Partnerships, static (c, all) => c with { Partnerships = all })
    {
        Noun = "partnership",
        Name = static p => p.Name,
        Fields =
        [
            ("Name", static p => p.Name), ("Kind", static p => p.Kind), ("AlsoActsAs", static p => p.AlsoActsAs), ("Function", static p => p.Function),
            ("Tier", static p => p.Tier), ("Footprint", static p => p.Footprint), ("ReportsTo", static p => p.ReportsTo), ("Seats", static p => p.Seats),
            ("Meetings", static p => p.Meetings), ("Themes", static p => p.Themes), ("Duties", static p => p.Duties), ("Purpose", static p => p.Purpose),
            ("TermsOfReference", static p => p.TermsOfReference), ("Support", static p => p.Support), ("LastReviewed", static p => p.LastReviewed),
            ("Period", static p => p.Period), ("Provenance", static p => p.Provenance),
        ],
        Period = static p => p.Period,
        PeriodsWithin = static (window, p) =>
        {
            foreach (Seat seat in p.Seats)
            {
                window.Narrow(seat.Period);
            }
        },
        Order = Sorted,
        References = Walked,
        Values = static (v, board, at) => v.CheckPartnership(board, at),
    };

    // There may be a million of these: one that is in order already, or whose references stay, is not copied to find that out.
    private static Partnership Sorted(Partnership partnership)
    {
        ValueList<Id<PartnershipKind>> alsoActsAs = partnership.AlsoActsAs.AsSet();
        ValueList<Id<Partnership>> reportsTo = partnership.ReportsTo.AsSet();
        ValueList<Seat> seats = SeatOrder.Sort(partnership.Seats);
        ValueList<Id<Theme>> themes = partnership.Themes.AsSet();
        ValueList<Id<Duty>> duties = partnership.Duties.AsSet();
        bool inOrder = ReferenceEquals(alsoActsAs, partnership.AlsoActsAs)
            && ReferenceEquals(reportsTo, partnership.ReportsTo)
            && ReferenceEquals(seats, partnership.Seats)
            && ReferenceEquals(themes, partnership.Themes)
            && ReferenceEquals(duties, partnership.Duties);
        return inOrder ? partnership : partnership with { AlsoActsAs = alsoActsAs, ReportsTo = reportsTo, Seats = seats, Themes = themes, Duties = duties };
    }

    private static Partnership Walked(Partnership partnership, ReferenceWalk walk)
    {
        Id<PartnershipKind>? kind = walk.Of<PartnershipKind>().One(partnership.Kind, "kind");
        ValueList<Id<PartnershipKind>> alsoActsAs = walk.Of<PartnershipKind>().Many(partnership.AlsoActsAs, "alsoActsAs");
        ValueList<Id<Partnership>> reportsTo = walk.Partnerships.Many(partnership.ReportsTo, "reportsTo");
        ValueList<Id<Theme>> themes = walk.Themes.Many(partnership.Themes, "themes");
        ValueList<Id<Duty>> duties = walk.Of<Duty>().Many(partnership.Duties, "duties");
        ValueList<Seat> seats = walk.Parts(partnership.Seats, "seats", Walked, "Seat", static seat => seat.Period);
        Id<Organisation>? payer = walk.Organisations.One(partnership.Support?.PaidBy, "support.paidBy");
        bool stays = kind == partnership.Kind
            && ReferenceEquals(alsoActsAs, partnership.AlsoActsAs)
            && ReferenceEquals(reportsTo, partnership.ReportsTo)
            && ReferenceEquals(themes, partnership.Themes)
            && ReferenceEquals(duties, partnership.Duties)
            && ReferenceEquals(seats, partnership.Seats)
            && payer == partnership.Support?.PaidBy;
        return stays ? partnership : partnership with
        {
            Kind = kind,
            AlsoActsAs = alsoActsAs,
            ReportsTo = reportsTo,
            Themes = themes,
            Duties = duties,
            Seats = seats,
            Support = partnership.Support is { } support ? support with { PaidBy = payer } : null,
        };
    }

    private static Seat Walked(Seat seat, ReferenceWalk walk)
    {
        Id<Organisation> organisation = walk.Organisations.Required(seat.Organisation, "organisation");
        Id<Post>? post = walk.Posts.One(seat.Post, "post");
        Id<Person>? person = walk.People.One(seat.Person, "person");
        bool stays = organisation == seat.Organisation && post == seat.Post && person == seat.Person;
        return stays ? seat : seat with { Organisation = organisation, Post = post, Person = person };
    }
}
