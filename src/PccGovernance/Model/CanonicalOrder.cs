namespace PccGovernance;

/// <summary>Puts contents in the one order that they have in a landscape. What is a list in its document keeps its order; what is a set is sorted.</summary>
internal static class CanonicalOrder
{
    public static LandscapeContents Of(LandscapeContents contents) =>
        contents with
        {
            OrganisationKinds = Sort(contents.OrganisationKinds, static k => k.Id),
            PartnershipKinds = Sort(contents.PartnershipKinds.Select(Of), static k => k.Id),
            Duties = Sort(contents.Duties, static d => d.Id),
            Themes = Sort(contents.Themes.Select(static t => t with { Synonyms = t.Synonyms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList() }), static t => t.Id),
            Organisations = Sort(contents.Organisations, static o => o.Id),
            Posts = Sort(contents.Posts, static p => p.Id),
            People = Sort(contents.People, static p => p.Id),
            LocalPolicingBodies = Sort(contents.LocalPolicingBodies, static b => b.Id),
            OfficeHolders = Sort(contents.OfficeHolders, static h => h.Id),
            AnnouncedChanges = Sort(contents.AnnouncedChanges, static c => c.Id),
            Panels = Sort(contents.Panels, static p => p.Id),
            Portfolios = Sort(contents.Portfolios.Select(static p => p with { Themes = Set(p.Themes) }), static p => p.Id),
            Partnerships = Sort(contents.Partnerships.Select(Of), static p => p.Id),
            DataSharingAgreements = Sort(
                contents.DataSharingAgreements.Select(static a => a with { Parties = Set(a.Parties), Partnerships = Set(a.Partnerships) }),
                static a => a.Id),
            Strategies = Sort(contents.Strategies.Select(Of), static s => s.Id),
            PoliceAndCrimePlans = Sort(
                contents.PoliceAndCrimePlans.Select(static p => p with
                {
                    Objectives = p.Objectives.Select(static o => o with { Themes = Set(o.Themes) }).ToValueList(),
                }),
                static p => p.Id),
            CorporatePlans = Sort(
                contents.CorporatePlans.Select(static p => p with
                {
                    Priorities = p.Priorities.Select(static c => c with { Themes = Set(c.Themes), Serves = Set(c.Serves) }).ToValueList(),
                }),
                static p => p.Id),
            BusinessPlans = Sort(contents.BusinessPlans.Select(Of), static p => p.Id),
        };

    private static PartnershipKind Of(PartnershipKind kind) =>
        kind with
        {
            StatutoryMembers = Members(kind.StatutoryMembers),
            UsualMembers = Members(kind.UsualMembers),
            UsualThemes = Set(kind.UsualThemes),
            Duties = Set(kind.Duties),
            Coordinates = Set(kind.Coordinates),
        };

    private static ValueList<MemberRequirement> Members(ValueList<MemberRequirement> members) =>
        members.Distinct().OrderBy(static m => m.Kind).ThenBy(static m => m.Extent).ThenBy(static m => m.TwoTierOnly).ToValueList();

    private static Partnership Of(Partnership partnership) =>
        partnership with
        {
            AlsoActsAs = Set(partnership.AlsoActsAs),
            ReportsTo = Set(partnership.ReportsTo),
            Seats = SeatOrder.Sort(partnership.Seats),
            Themes = Set(partnership.Themes),
            Duties = Set(partnership.Duties),
        };

    private static Strategy Of(Strategy strategy) =>
        strategy with
        {
            Themes = Set(strategy.Themes),
            Priorities = strategy.Priorities.Select(static p => p with { Themes = Set(p.Themes), Serves = Set(p.Serves) }).ToValueList(),
        };

    private static BusinessPlan Of(BusinessPlan plan) =>
        plan with
        {
            Strands = plan.Strands.Select(static strand => strand with
            {
                Priorities = strand.Priorities.Select(static priority => priority with
                {
                    Themes = Set(priority.Themes),
                    Deliverables = priority.Deliverables.Select(static deliverable => deliverable with
                    {
                        Milestones = deliverable.Milestones.Select(static milestone => milestone with
                        {
                            Reports = InOrder(milestone.Reports),
                        }).ToValueList(),
                    }).ToValueList(),
                }).ToValueList(),
            }).ToValueList(),
        };

    private static ValueList<MilestoneReport> InOrder(ValueList<MilestoneReport> reports) =>
        reports.OrderBy(static r => r.On).ThenBy(static r => r.ReportedBy).ThenBy(static r => r.Rag).ThenBy(static r => r.Progress)
            .ThenBy(static r => r.PlannedProgress).ThenBy(static r => r.Reason, StringComparer.Ordinal).ToValueList();

    private static ValueList<T> Sort<T, TKey>(IEnumerable<T> items, Func<T, Id<TKey>> key) => items.OrderBy(key).ToValueList();

    private static ValueList<Id<T>> Set<T>(ValueList<Id<T>> ids)
    {
        for (int i = 1; i < ids.Count; i++)
        {
            if (ids[i - 1].CompareTo(ids[i]) >= 0)
            {
                return ids.Distinct().Order().ToValueList();
            }
        }

        return ids;
    }
}
