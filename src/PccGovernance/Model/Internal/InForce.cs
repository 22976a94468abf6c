using NodaTime;

namespace PccGovernance;

/// <summary>Takes from a landscape's contents what is in force on a day.</summary>
internal static class InForce
{
    public static LandscapeContents On(LandscapeContents all, LocalDate date)
    {
        Kept<Organisation> organisations = new(all.Organisations, o => o.Period.Contains(date), static o => o.Id);
        Kept<Post> posts = new(all.Posts, p => p.Period.Contains(date) && organisations.Has(p.Organisation), static p => p.Id);
        Kept<LocalPolicingBody> bodies = new(all.LocalPolicingBodies, b => b.Period.Contains(date), static b => b.Id);
        Kept<Partnership> partnerships = new(all.Partnerships, p => p.Period.Contains(date), static p => p.Id);
        Kept<Portfolio> portfolios = new(all.Portfolios, p => p.Period.Contains(date), static p => p.Id);
        Kept<PoliceAndCrimePlan> plans = new(all.PoliceAndCrimePlans.Map(p => PlansInForce.On(p, date)), p => p.Period.Contains(date), static p => p.Id);
        PlansInForce planned = new(date, organisations.OrNull, posts.OrNull, portfolios.OrNull, organisations.AreAll && posts.AreAll && portfolios.AreAll);
        HashSet<Id<PlanPriority>> objectives = [.. plans.Items.SelectMany(static p => p.Objectives).Select(static o => o.Id)];

        Func<Id<Partnership>, bool> hasPartnership = partnerships.Has;
        Func<Seat, bool> hasSeat = s => s.Period.Contains(date) && organisations.Has(s.Organisation);
        Func<Seat, Seat> seat = s => s.Post is { } post && !posts.Has(post) ? s with { Post = null } : s;

        return all with
        {
            Organisations = organisations.Items,
            Posts = posts.Items,
            LocalPolicingBodies = bodies.Items.Map(b => b with { Organisation = organisations.OrNull(b.Organisation) }),
            OfficeHolders = all.OfficeHolders.Keep(h => h.Period.Contains(date) && bodies.Has(h.Body)),
            AnnouncedChanges = all.AnnouncedChanges.Keep(c => c.Announced.Earliest <= date),
            Panels = all.Panels.Keep(p => p.Period.Contains(date))
                .Map(p => p with { Board = partnerships.OrNull(p.Board), Host = organisations.OrNull(p.Host) }),
            Portfolios = portfolios.Items.Map(p => p with { LeadOrganisation = organisations.OrNull(p.LeadOrganisation), LeadPost = posts.OrNull(p.LeadPost) }),
            Partnerships = partnerships.Items.Map(p => On(p, p.ReportsTo.Keep(hasPartnership), p.Seats.Keep(hasSeat).Map(seat), organisations)),
            DataSharingAgreements = all.DataSharingAgreements.Keep(a => a.Period.Contains(date))
                .Map(a => a with { Parties = a.Parties.Keep(organisations.Has), Partnerships = a.Partnerships.Keep(hasPartnership) }),
            Strategies = all.Strategies.Keep(s => s.Period.Contains(date)).Map(s => s with
            {
                OwnerPartnership = partnerships.OrNull(s.OwnerPartnership),
                OwnerOrganisation = organisations.OrNull(s.OwnerOrganisation),
                Priorities = s.Priorities.Map(p => p with { Serves = p.Serves.Keep(objectives.Contains) }),
            }),
            PoliceAndCrimePlans = plans.Items.Map(planned.On),
            CorporatePlans = all.CorporatePlans.Keep(p => p.Period.Contains(date)).Map(p => PlansInForce.On(p, date)).Map(p => p with
            {
                Owner = organisations.OrNull(p.Owner),
                Delivers = plans.OrNull(p.Delivers),
                Priorities = p.Priorities.Map(c => c with { Serves = c.Serves.Keep(objectives.Contains) }),
                EarlierVersions = p.EarlierVersions.Map(v => v with { Priorities = v.Priorities.Map(c => c with { Serves = c.Serves.Keep(objectives.Contains) }) }),
            }),
            BusinessPlans = planned.On(all.BusinessPlans),
        };
    }

    // There may be a million of these: one that stays as it is is not copied to find that out.
    private static Partnership On(Partnership partnership, ValueList<Id<Partnership>> reportsTo, ValueList<Seat> seats, Kept<Organisation> organisations)
    {
        PartnershipSupport? support = partnership.Support is { PaidBy: { } payer } paid && !organisations.Has(payer) ? paid with { PaidBy = null } : partnership.Support;
        bool stays = ReferenceEquals(reportsTo, partnership.ReportsTo) && ReferenceEquals(seats, partnership.Seats) && ReferenceEquals(support, partnership.Support);
        return stays ? partnership : partnership with { ReportsTo = reportsTo, Seats = seats, Support = support };
    }

    /// <summary>The things of a kind that are in force. Where all of them are, so is every one that is referred to, and none is looked up.</summary>
    private sealed class Kept<T>
    {
        private readonly HashSet<Id<T>>? _ids;

        public Kept(ValueList<T> all, Func<T, bool> inForce, Func<T, Id<T>> id)
        {
            Items = all.Keep(inForce);
            _ids = ReferenceEquals(Items, all) ? null : [.. Items.Select(id)];
        }

        public ValueList<T> Items { get; }

        public bool AreAll => _ids is null;

        public bool Has(Id<T> id) => _ids is null || _ids.Contains(id);

        public Id<T>? OrNull(Id<T>? id) => id is { } given && Has(given) ? id : null;
    }
}
