namespace PccGovernance;

/// <summary>What stands in relation to what, each kind of relation gathered in one pass when it is first asked for.</summary>
internal sealed class LandscapeRelations
{
    public LandscapeRelations(LandscapeContents contents)
    {
        Children = new(() =>
            Gather(contents.Partnerships.SelectMany(static child => child.ReportsTo.Select(parent => (parent, child.Id)))));
        SeatsByOrganisation = new(() => Gather(Seats(contents).Select(static s => (s.Seat.Organisation, s))));
        SeatsByPost = new(() =>
            Gather(Seats(contents).Where(static s => s.Seat.Post is not null).Select(static s => (s.Seat.Post!.Value, s))));
        SeatsByPerson = new(() =>
            Gather(Seats(contents).Where(static s => s.Seat.Person is not null).Select(static s => (s.Seat.Person!.Value, s))));
        MeetingsByPartnership = new(() =>
            Gather(contents.Meetings.OrderBy(static m => m.On).ThenBy(static m => m.Id).Select(static m => (m.Partnership, m))));
        PlansByArea = new(() => Gather(contents.PoliceAndCrimePlans.Select(static plan => (plan.ForceArea, plan))));
        References = new(() => ReferencesIn(contents));
    }

    public Lazy<Dictionary<Id<Partnership>, ValueList<Id<Partnership>>>> Children { get; }

    public Lazy<Dictionary<Id<Organisation>, ValueList<PartnershipSeat>>> SeatsByOrganisation { get; }

    public Lazy<Dictionary<Id<Post>, ValueList<PartnershipSeat>>> SeatsByPost { get; }

    public Lazy<Dictionary<Id<Person>, ValueList<PartnershipSeat>>> SeatsByPerson { get; }

    public Lazy<Dictionary<Id<Partnership>, ValueList<Meeting>>> MeetingsByPartnership { get; }

    public Lazy<Dictionary<AreaCode, ValueList<PoliceAndCrimePlan>>> PlansByArea { get; }

    public Lazy<Dictionary<EntityReference, ValueList<EntityReference>>> References { get; }

    private static IEnumerable<PartnershipSeat> Seats(LandscapeContents contents) =>
        contents.Partnerships.SelectMany(static p => p.Seats.Select(seat => new PartnershipSeat { Partnership = p.Id, Seat = seat }));

    private static Dictionary<EntityReference, ValueList<EntityReference>> ReferencesIn(LandscapeContents contents)
    {
        List<(EntityReference To, EntityReference From)> found = [];
        ReferenceWalk walk = new();
        foreach (EntityList list in EntityCatalogue.Lists)
        {
            list.Watch(walk, to => found.Add((to, walk.Subject)));
        }

        walk.Watch<PlanPriority>(to => found.Add((to, walk.Subject)));
        walk.Watch<Milestone>(to => found.Add((to, walk.Subject)));
        foreach (EntityList list in EntityCatalogue.Lists)
        {
            list.Walk(contents, walk);
        }

        return Gather(found.Distinct().OrderBy(static f => f.From));
    }

    private static Dictionary<TKey, ValueList<TItem>> Gather<TKey, TItem>(IEnumerable<(TKey Key, TItem Item)> pairs)
        where TKey : notnull =>
        pairs.GroupBy(static p => p.Key, static p => p.Item).ToDictionary(static g => g.Key, static g => g.ToValueList());
}
