using NodaTime;

namespace PccGovernance;

/// <summary>Takes from a landscape's contents what is in force on a day.</summary>
internal static class InForce
{
    public static LandscapeContents On(LandscapeContents all, LocalDate date)
    {
        ValueList<Organisation> organisations = Keep(all.Organisations, o => o.Period.Contains(date));
        ValueList<Post> posts = Keep(all.Posts, p => p.Period.Contains(date));
        ValueList<LocalPolicingBody> bodies = Keep(all.LocalPolicingBodies, b => b.Period.Contains(date));
        ValueList<Partnership> partnerships = Keep(all.Partnerships, p => p.Period.Contains(date));
        ValueList<Portfolio> portfolios = Keep(all.Portfolios, p => p.Period.Contains(date));
        ValueList<PoliceAndCrimePlan> plans = Keep(all.PoliceAndCrimePlans, p => p.Period.Contains(date));

        HashSet<Id<Organisation>> organisationIds = [.. organisations.Select(static o => o.Id)];
        HashSet<Id<Post>> keptPosts = [.. posts.Where(p => organisationIds.Contains(p.Organisation)).Select(static p => p.Id)];
        HashSet<Id<LocalPolicingBody>> bodyIds = [.. bodies.Select(static b => b.Id)];
        HashSet<Id<Partnership>> partnershipIds = [.. partnerships.Select(static p => p.Id)];
        HashSet<Id<Portfolio>> portfolioIds = [.. portfolios.Select(static p => p.Id)];
        HashSet<Id<PoliceAndCrimePlan>> planIds = [.. plans.Select(static p => p.Id)];
        HashSet<Id<PlanPriority>> objectives = [.. plans.SelectMany(static p => p.Objectives).Select(static o => o.Id)];

        Id<Organisation>? Held(Id<Organisation>? id) => id is { } known && organisationIds.Contains(known) ? id : null;
        Id<Post>? HeldPost(Id<Post>? id) => id is { } known && keptPosts.Contains(known) ? id : null;

        return all with
        {
            Organisations = organisations,
            Posts = Keep(posts, p => keptPosts.Contains(p.Id)),
            LocalPolicingBodies = Map(bodies, b => b with { Organisation = Held(b.Organisation) }),
            OfficeHolders = Keep(all.OfficeHolders, h => h.Period.Contains(date) && bodyIds.Contains(h.Body)),
            AnnouncedChanges = Keep(all.AnnouncedChanges, c => c.Announced.Earliest <= date),
            Panels = Map(
                Keep(all.Panels, p => p.Period.Contains(date)),
                p => p with { Board = p.Board is { } board && partnershipIds.Contains(board) ? board : null, Host = Held(p.Host) }),
            Portfolios = Map(portfolios, p => p with { LeadOrganisation = Held(p.LeadOrganisation), LeadPost = HeldPost(p.LeadPost) }),
            Partnerships = Map(partnerships, p => p with
            {
                ReportsTo = Keep(p.ReportsTo, partnershipIds.Contains),
                Seats = Map(
                    Keep(p.Seats, s => s.Period.Contains(date) && organisationIds.Contains(s.Organisation)),
                    s => s.Post is null ? s : s with { Post = HeldPost(s.Post) }),
                Support = p.Support is { } support ? support with { PaidBy = Held(support.PaidBy) } : null,
            }),
            DataSharingAgreements = Map(
                Keep(all.DataSharingAgreements, a => a.Period.Contains(date)),
                a => a with { Parties = Keep(a.Parties, organisationIds.Contains), Partnerships = Keep(a.Partnerships, partnershipIds.Contains) }),
            Strategies = Map(
                Keep(all.Strategies, s => s.Period.Contains(date)),
                s => s with
                {
                    OwnerPartnership = s.OwnerPartnership is { } owner && partnershipIds.Contains(owner) ? owner : null,
                    OwnerOrganisation = Held(s.OwnerOrganisation),
                    Priorities = Map(s.Priorities, p => p with { Serves = Keep(p.Serves, objectives.Contains) }),
                }),
            PoliceAndCrimePlans = plans,
            CorporatePlans = Map(
                Keep(all.CorporatePlans, p => p.Period.Contains(date)),
                p => p with
                {
                    Owner = Held(p.Owner),
                    Delivers = p.Delivers is { } plan && planIds.Contains(plan) ? plan : null,
                    Priorities = Map(p.Priorities, c => c with { Serves = Keep(c.Serves, objectives.Contains) }),
                }),
            BusinessPlans = Map(
                Keep(all.BusinessPlans, p => p.Period.Contains(date)),
                p => p with { Owner = Held(p.Owner), Strands = Map(p.Strands, s => On(s, Held, HeldPost, portfolioIds)) }),
        };
    }

    private static Strand On(Strand strand, Func<Id<Organisation>?, Id<Organisation>?> held, Func<Id<Post>?, Id<Post>?> heldPost, HashSet<Id<Portfolio>> portfolios) =>
        strand with
        {
            Priorities = Map(strand.Priorities, priority => priority with
            {
                Portfolio = priority.Portfolio is { } portfolio && portfolios.Contains(portfolio) ? portfolio : null,
                Deliverables = Map(priority.Deliverables, deliverable => deliverable with
                {
                    Owner = held(deliverable.Owner),
                    Milestones = Map(deliverable.Milestones, milestone => milestone with
                    {
                        Reports = Map(milestone.Reports, report => report.ReportedBy is null ? report : report with { ReportedBy = heldPost(report.ReportedBy) }),
                    }),
                }),
            }),
        };

    private static ValueList<T> Keep<T>(ValueList<T> items, Func<T, bool> inForce)
    {
        T[] kept = [.. items.Where(inForce)];
        return kept.Length == items.Count ? items : ValueList.Create<T>(kept);
    }

    /// <summary>Keeps the list and every item that the change leaves equal, so that a landscape of which all is in force is not copied.</summary>
    private static ValueList<T> Map<T>(ValueList<T> items, Func<T, T> change)
        where T : class
    {
        T[]? changed = null;
        for (int i = 0; i < items.Count; i++)
        {
            T item = change(items[i]);
            if (!item.Equals(items[i]))
            {
                changed ??= [.. items];
                changed[i] = item;
            }
        }

        return changed is null ? items : new(changed);
    }
}
