namespace PccGovernance.Kernel;

/// <summary>A landscape of some boards and whoever is on them: as little as their costs and hours rest on.</summary>
internal static class PartnershipsAlone
{
    /// <summary>The boards without what they report to, follow and meet with.</summary>
    /// <param name="landscape">The landscape that has what the boards name.</param>
    /// <param name="boards">The boards.</param>
    public static Landscape Of(Landscape landscape, IEnumerable<Partnership> boards)
    {
        Partnership[] all =
        [
            .. boards.Select(static board => board with
            {
                ReportsTo = [],
                ReportingLines = [],
                Predecessors = [],
                MeetsWith = [],
                Seats = board.Seats.Map(static seat =>
                    seat.Holding is { SitsFor: not null } ? seat with { Holding = seat.Holding with { SitsFor = null } } : seat),
            }),
        ];
        Post[] posts =
        [
            .. all.SelectMany(static b => b.Seats)
                .SelectMany(static s => (s.Holding?.Deputies ?? []).Select(static post => (Id<Post>?)post).Append(s.Post))
                .OfType<Id<Post>>()
                .Distinct()
                .Select(id => landscape.Post(id)!),
        ];
        IEnumerable<Id<Organisation>> organisations = all.SelectMany(static b => b.Seats)
            .Select(static s => s.Organisation)
            .Concat(all.Select(static b => b.Support?.PaidBy).OfType<Id<Organisation>>())
            .Concat(posts.Select(static p => p.Organisation));
        return Landscape.Create(
            landscape.Edition,
            new()
            {
                OrganisationKinds = landscape.OrganisationKinds,
                PartnershipKinds = landscape.PartnershipKinds,
                Duties = landscape.Duties,
                Themes = landscape.Themes,
                Organisations = organisations.Distinct().Select(id => landscape.Organisation(id)!).ToValueList(),
                Posts = posts.ToValueList(),
                People = all.SelectMany(static b => b.Seats)
                    .Select(static s => s.Person)
                    .OfType<Id<Person>>()
                    .Distinct()
                    .Select(id => landscape.Find(id)!)
                    .ToValueList(),
                Partnerships = all.ToValueList(),
            });
    }
}
