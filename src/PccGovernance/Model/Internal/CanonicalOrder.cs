namespace PccGovernance;

/// <summary>Puts contents in the one order that they have in a landscape. What is a list in its document keeps its order; what is a set is sorted.</summary>
internal static class CanonicalOrder
{
    public static LandscapeContents Of(LandscapeContents contents) =>
        contents with
        {
            OrganisationKinds = contents.OrganisationKinds.SortedBy(static k => k.Id),
            PartnershipKinds = contents.PartnershipKinds.Map(Of).SortedBy(static k => k.Id),
            Duties = contents.Duties.SortedBy(static d => d.Id),
            Themes = contents.Themes.Map(Of).SortedBy(static t => t.Id),
            Organisations = contents.Organisations.SortedBy(static o => o.Id),
            Posts = contents.Posts.SortedBy(static p => p.Id),
            People = contents.People.SortedBy(static p => p.Id),
            LocalPolicingBodies = contents.LocalPolicingBodies.SortedBy(static b => b.Id),
            OfficeHolders = contents.OfficeHolders.SortedBy(static h => h.Id),
            AnnouncedChanges = contents.AnnouncedChanges.SortedBy(static c => c.Id),
            Panels = contents.Panels.SortedBy(static p => p.Id),
            Portfolios = contents.Portfolios.Map(static p => p with { Themes = p.Themes.AsSet() }).SortedBy(static p => p.Id),
            Partnerships = contents.Partnerships.Map(Of).SortedBy(static p => p.Id),
            DataSharingAgreements = contents.DataSharingAgreements
                .Map(static a => a with { Parties = a.Parties.AsSet(), Partnerships = a.Partnerships.AsSet() })
                .SortedBy(static a => a.Id),
            Strategies = contents.Strategies.Map(Of).SortedBy(static s => s.Id),
            PoliceAndCrimePlans = contents.PoliceAndCrimePlans
                .Map(PlanOrder.Of)
                .SortedBy(static p => p.Id),
            CorporatePlans = contents.CorporatePlans
                .Map(PlanOrder.Of)
                .SortedBy(static p => p.Id),
            BusinessPlans = contents.BusinessPlans.Map(PlanOrder.Of).SortedBy(static p => p.Id),
        };

    private static PartnershipKind Of(PartnershipKind kind) =>
        kind with
        {
            StatutoryMembers = Members(kind.StatutoryMembers),
            UsualMembers = Members(kind.UsualMembers),
            UsualThemes = kind.UsualThemes.AsSet(),
            Duties = kind.Duties.AsSet(),
            Coordinates = kind.Coordinates.AsSet(),
        };

    private static ValueList<MemberRequirement> Members(ValueList<MemberRequirement> members) =>
        members.Distinct().OrderBy(static m => m.Kind).ThenBy(static m => m.Extent).ThenBy(static m => m.TwoTierOnly).ToValueList();

    private static Theme Of(Theme theme) =>
        theme with { Synonyms = theme.Synonyms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList() };

    // There may be a million of these: one that is in order already is not copied to find that out.
    private static Partnership Of(Partnership partnership)
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

    private static Strategy Of(Strategy strategy) =>
        strategy with
        {
            Themes = strategy.Themes.AsSet(),
            Priorities = strategy.Priorities.Map(static p => p with { Themes = p.Themes.AsSet(), Serves = p.Serves.AsSet() }),
        };
}
