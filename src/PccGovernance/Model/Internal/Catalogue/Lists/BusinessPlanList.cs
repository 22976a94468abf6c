namespace PccGovernance;

/// <summary>The list of business plans.</summary>
internal static class BusinessPlanList
{
    public static EntityList<BusinessPlan> Description { get; } =
        new("BusinessPlans", static c => c.BusinessPlans, static (c, all) => c with { BusinessPlans = all })
        {
            Noun = "business plan",
            Name = static p => p.Name,
            Fields =
            [
                ("Name", static p => p.Name),
                ("Owner", static p => p.Owner),
                ("Period", static p => p.Period),
                ("Strands", static p => p.Strands.Select(static s => s.Id).ToValueList()),
                ("EarlierVersions", static p => p.EarlierVersions),
                ("RecordedTo", static p => p.RecordedTo),
                ("Provenance", static p => p.Provenance),
            ],
            Period = static p => p.Period,
            PeriodsWithin = static (window, p) => PlanShape.Narrow<BusinessPlan, Strand>(window, p),
            Version = PlanShape.On<BusinessPlan, Strand>,
            Order = PlanOrder.Of,
            References = BusinessPlanReferences.Walked,
            Values = static (v, plan, at) => v.CheckBusinessPlan(plan, at),
            Together = static v => v.CheckEarlierBusinessPlans(),
            Parts = BusinessPlanTables.All,
        };
}
