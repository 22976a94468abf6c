namespace PccGovernance;

/// <summary>The list of partnerships.</summary>
internal static class PartnershipList
{
    public static EntityList<Partnership> Description { get; } =
        new("Partnerships", static c => c.Partnerships, static (c, all) => c with { Partnerships = all })
        {
            Noun = "partnership",
            Name = static p => p.Name,
            Fields =
        [
            ("Name", static p => p.Name), ("Kind", static p => p.Kind), ("AlsoActsAs", static p => p.AlsoActsAs),
            ("CarriedFunctions", static p => p.CarriedFunctions), ("Function", static p => p.Function),
            ("Tier", static p => p.Tier), ("Footprint", static p => p.Footprint), ("ReportsTo", static p => p.ReportsTo),
            ("ReportingLines", static p => p.ReportingLines), ("Predecessors", static p => p.Predecessors),
            ("MeetsWith", static p => p.MeetsWith), ("Seats", static p => p.Seats),
            ("Meetings", static p => p.Meetings), ("Themes", static p => p.Themes), ("Duties", static p => p.Duties),
            ("Purpose", static p => p.Purpose),
            ("TermsOfReference", static p => p.TermsOfReference), ("Support", static p => p.Support),
            ("LastReviewed", static p => p.LastReviewed),
            ("Period", static p => p.Period), ("Provenance", static p => p.Provenance),
        ],
            Period = static p => p.Period,
            PeriodsWithin = static (window, p) =>
            {
                foreach (Seat seat in p.Seats)
                {
                    window.Narrow(seat.Period);
                }

                if (p.CarriedFunctions.Count + p.ReportingLines.Count > 0)
                {
                    // What is dated is taken up on the day, so that there is no day on which the landscape is whole as it stands.
                    window.Narrow(new(NodaTime.LocalDate.MaxIsoValue));
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
        ValueList<Id<Partnership>> predecessors = partnership.Predecessors.AsSet();
        ValueList<Id<Partnership>> meetsWith = partnership.MeetsWith.AsSet();
        ValueList<CarriedFunction> carried =
            partnership.CarriedFunctions.Count < 2
                ? partnership.CarriedFunctions
                : partnership
                    .CarriedFunctions.Distinct()
                    .OrderBy(static f => f.Kind)
                    .ThenBy(static f => f.Period.From)
                    .ThenBy(static f => f.Period.To)
                    .ToValueList();
        ValueList<ReportingLine> lines =
            partnership.ReportingLines.Count < 2
                ? partnership.ReportingLines
                : partnership
                    .ReportingLines.Distinct()
                    .OrderBy(static l => l.To)
                    .ThenBy(static l => l.Period.From)
                    .ThenBy(static l => l.Period.To)
                    .ToValueList();
        bool inOrder =
            ReferenceEquals(alsoActsAs, partnership.AlsoActsAs)
            && ReferenceEquals(reportsTo, partnership.ReportsTo)
            && ReferenceEquals(seats, partnership.Seats)
            && ReferenceEquals(themes, partnership.Themes)
            && ReferenceEquals(duties, partnership.Duties)
            && ReferenceEquals(predecessors, partnership.Predecessors)
            && ReferenceEquals(meetsWith, partnership.MeetsWith)
            && ReferenceEquals(carried, partnership.CarriedFunctions)
            && ReferenceEquals(lines, partnership.ReportingLines);
        return inOrder ? partnership : partnership with
        {
            AlsoActsAs = alsoActsAs,
            CarriedFunctions = carried,
            ReportsTo = reportsTo,
            ReportingLines = lines,
            Predecessors = predecessors,
            MeetsWith = meetsWith,
            Seats = seats,
            Themes = themes,
            Duties = duties,
        };
    }

    private static Partnership Walked(Partnership partnership, ReferenceWalk walk)
    {
        Id<PartnershipKind>? kind = walk.PartnershipKinds.One(partnership.Kind, "kind");
        ValueList<Id<PartnershipKind>> alsoActsAs = walk.PartnershipKinds.Many(partnership.AlsoActsAs, "alsoActsAs");
        ValueList<Id<Partnership>> reportsTo = walk.Partnerships.Many(partnership.ReportsTo, "reportsTo");
        ValueList<CarriedFunction> carried = walk.Parts(
            partnership.CarriedFunctions,
            "carriedFunctions",
            Walked,
            "Carried function",
            static carried => carried.Period);
        ValueList<ReportingLine> lines = walk.Parts(
            partnership.ReportingLines,
            "reportingLines",
            Walked,
            "Reporting line",
            static line => line.Period);
        ValueList<Id<Partnership>> predecessors = walk.Partnerships.Many(partnership.Predecessors, "predecessors");
        ValueList<Id<Partnership>> meetsWith = walk.Partnerships.Many(partnership.MeetsWith, "meetsWith");
        if (walk.Day is not null && carried.Count + lines.Count > 0)
        {
            // What is left of the dated is of the day.
            alsoActsAs = alsoActsAs.Concat(carried.Select(static c => c.Kind)).Distinct().Order().ToValueList();
            reportsTo = reportsTo.Concat(lines.Select(static l => l.To)).Distinct().Order().ToValueList();
            (carried, lines) = ([], []);
        }

        ValueList<Id<Theme>> themes = walk.Themes.Many(partnership.Themes, "themes");
        ValueList<Id<Duty>> duties = walk.Duties.Many(partnership.Duties, "duties");
        ValueList<Seat> seats = walk.Parts(
            partnership.Seats,
            "seats",
            SeatsStay(partnership, walk) ? null : Walked,
            "Seat",
            static seat => seat.Period);
        Id<Organisation>? payer = walk.Organisations.One(partnership.Support?.PaidBy, "support.paidBy");
        bool stays = kind == partnership.Kind
            && ReferenceEquals(alsoActsAs, partnership.AlsoActsAs)
            && ReferenceEquals(reportsTo, partnership.ReportsTo)
            && ReferenceEquals(themes, partnership.Themes)
            && ReferenceEquals(duties, partnership.Duties)
            && ReferenceEquals(seats, partnership.Seats)
            && ReferenceEquals(carried, partnership.CarriedFunctions)
            && ReferenceEquals(lines, partnership.ReportingLines)
            && ReferenceEquals(predecessors, partnership.Predecessors)
            && ReferenceEquals(meetsWith, partnership.MeetsWith)
            && payer == partnership.Support?.PaidBy;
        return stays ? partnership : partnership with
        {
            Kind = kind,
            AlsoActsAs = alsoActsAs,
            CarriedFunctions = carried,
            ReportsTo = reportsTo,
            ReportingLines = lines,
            Predecessors = predecessors,
            MeetsWith = meetsWith,
            Themes = themes,
            Duties = duties,
            Seats = seats,
            Support = partnership.Support is { } support ? support with { PaidBy = payer } : null,
        };
    }

    private static bool SeatsStay(Partnership partnership, ReferenceWalk walk) =>
        walk.Organisations.IsIdle
        && walk.Posts.IsIdle
        && walk.People.IsIdle
        && (walk.Partnerships.IsIdle || !SomeSitForOthers(partnership.Seats));

    private static bool SomeSitForOthers(ValueList<Seat> seats)
    {
        foreach (Seat seat in seats)
        {
            if (seat.Holding is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static CarriedFunction Walked(CarriedFunction carried, ReferenceWalk walk)
    {
        Id<PartnershipKind> kind = walk.PartnershipKinds.Required(carried.Kind, "kind");
        return kind == carried.Kind ? carried : carried with { Kind = kind };
    }

    private static ReportingLine Walked(ReportingLine line, ReferenceWalk walk)
    {
        Id<Partnership> to = walk.Partnerships.Required(line.To, "to");
        return to == line.To ? line : line with { To = to };
    }

    private static Seat Walked(Seat seat, ReferenceWalk walk)
    {
        Id<Organisation> organisation = walk.Organisations.Required(seat.Organisation, "organisation");
        Id<Post>? post = walk.Posts.One(seat.Post, "post");
        Id<Person>? person = walk.People.One(seat.Person, "person");
        SeatHolding? holding = seat.Holding is null ? null : Walked(seat.Holding, walk);
        bool stays =
            organisation == seat.Organisation && post == seat.Post && person == seat.Person && ReferenceEquals(holding, seat.Holding);
        return stays ? seat : seat with { Organisation = organisation, Post = post, Person = person, Holding = holding };
    }

    private static SeatHolding Walked(SeatHolding holding, ReferenceWalk walk)
    {
        Id<Partnership>? sitsFor = walk.Partnerships.One(holding.SitsFor, "holding.sitsFor");
        ValueList<Id<Post>> deputies = walk.Posts.Many(holding.Deputies, "holding.deputies");
        bool stays = sitsFor == holding.SitsFor && ReferenceEquals(deputies, holding.Deputies);
        return stays ? holding : holding with { SitsFor = sitsFor, Deputies = deputies };
    }
}
