namespace PccGovernance;

/// <summary>The list of Police and Crime Plans.</summary>
internal static class PoliceAndCrimePlanList
{
    public static EntityList<PoliceAndCrimePlan> Description { get; } =
        new("PoliceAndCrimePlans", static c => c.PoliceAndCrimePlans, static (c, all) => c with { PoliceAndCrimePlans = all })
        {
            Noun = "Police and Crime Plan",
            Name = static p => p.Name,
            Fields =
            [
                ("Name", static p => p.Name),
                ("ForceArea", static p => p.ForceArea),
                ("Period", static p => p.Period),
                ("IssuedOn", static p => p.IssuedOn),
                ("Priorities", static p => p.Priorities.Select(static o => o.Id).ToValueList()),
                ("Policing", static p => p.Policing),
                ("Resources", static p => p.Resources),
                ("MeansOfReporting", static p => p.MeansOfReporting),
                ("MeansOfMeasuring", static p => p.MeansOfMeasuring),
                ("Services", static p => p.Services),
                ("Grants", static p => p.Grants),
                ("EarlierVersions", static p => p.EarlierVersions),
                ("Provenance", static p => p.Provenance),
            ],
            Period = static p => p.Period,
            PeriodsWithin = static (window, p) =>
            {
                PlanShape.Narrow<PoliceAndCrimePlan, PlanPriority>(window, p);
                if (p.EarlierVersions.Any(v => v.Parts.Any(old => p.Priorities.All(now => now.Id != old.Id))))
                {
                    // Something may serve a priority that is no more, so that links are looked through on any day.
                    window.Narrow(new(NodaTime.LocalDate.MaxIsoValue));
                }
            },
            Version = PlanShape.On<PoliceAndCrimePlan, PlanPriority>,
            Order = PlanOrder.Of,
            References = static (p, walk) => PlanShape.Walked(p, walk, Walked),
            Values = static (v, plan, at) => v.CheckPoliceAndCrimePlan(plan, at),
            Parts =
            [
                new EntityTable<PlanPriority>(
                    static c => c.PoliceAndCrimePlans.SelectMany(static p => p.Priorities),
                    static o => o.Text,
                    ("Text", static o => o.Text),
                    ("Themes", static o => o.Themes),
                    ("Resources", static o => o.Resources),
                    ("MeansOfReporting", static o => o.MeansOfReporting),
                    ("MeansOfMeasuring", static o => o.MeansOfMeasuring),
                    ("Measures", static o => o.Measures.Select(static m => m.Id).ToValueList()),
                    ("Grants", static o => o.Grants),
                    ("Provenance", static o => o.Provenance)),
            ],
        };

    private static ValueList<PlanPriority> Walked(ValueList<PlanPriority> planPriorities, ReferenceWalk walk) =>
        walk.Entities(
            planPriorities,
            "priorities",
            "plan priority",
            static (o, within) =>
                o with
                {
                    Themes = within.Themes.Many(o.Themes, "themes"),
                    Grants = within.Parts(
                        o.Grants,
                        "grants",
                        static (g, grant) => g with { Recipient = grant.Organisations.One(g.Recipient, "recipient") }),
                });
}
