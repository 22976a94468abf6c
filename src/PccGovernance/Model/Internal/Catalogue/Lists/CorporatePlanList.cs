namespace PccGovernance;

/// <summary>The list of corporate plans.</summary>
internal static class CorporatePlanList
{
    public static EntityList<CorporatePlan> Description { get; } =
        new("CorporatePlans", static c => c.CorporatePlans, static (c, all) => c with { CorporatePlans = all })
        {
            Noun = "corporate plan",
            Name = static p => p.Name,
            Fields =
        [
            ("Name", static p => p.Name), ("Owner", static p => p.Owner), ("Delivers", static p => p.Delivers),
            ("Period", static p => p.Period),
            ("Priorities", static p => p.Priorities.Select(static c => c.Id).ToValueList()),
            ("EarlierVersions", static p => p.EarlierVersions),
            ("Provenance", static p => p.Provenance),
        ],
            Period = static p => p.Period,
            PeriodsWithin = static (window, p) => PlanShape.Narrow<CorporatePlan, CorporatePriority>(window, p),
            Version = PlanShape.On<CorporatePlan, CorporatePriority>,
            Order = PlanOrder.Of,
            References = static (p, walk) => PlanShape.Walked(p, walk, Walked) with
            {
                Owner = walk.Organisations.One(p.Owner, "owner"),
                Delivers = walk.Of<PoliceAndCrimePlan>().One(p.Delivers, "delivers"),
            },
            Values = static (v, plan, at) => v.CheckCorporatePlan(plan, at),
            Parts =
        [
            new EntityTable<CorporatePriority>(
                static c => c.CorporatePlans.SelectMany(static p => p.Priorities),
                static p => p.Text,
                ("Text", static p => p.Text), ("Heading", static p => p.Heading), ("Themes", static p => p.Themes),
                ("Serves", static p => p.Serves)),
        ],
        };

    private static ValueList<CorporatePriority> Walked(ValueList<CorporatePriority> priorities, ReferenceWalk walk) =>
        walk.Entities(priorities, "priorities", "corporate priority", static (p, within) => p with
        {
            Themes = within.Themes.Many(p.Themes, "themes"),
            Serves = within.Of<PlanPriority>().Many(p.Serves, "serves"),
        });
}
