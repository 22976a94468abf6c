namespace PccGovernance;

/// <summary>The list of strategies.</summary>
internal static class StrategyList
{
    public static EntityList<Strategy> Description { get; } =
        new("Strategies", static c => c.Strategies, static (c, all) => c with { Strategies = all })
        {
            Noun = "strategy",
            Name = static s => s.Name,
            Fields =
        [
            ("Name", static s => s.Name), ("OwnerPartnership", static s => s.OwnerPartnership),
            ("OwnerOrganisation", static s => s.OwnerOrganisation),
            ("Footprint", static s => s.Footprint), ("Period", static s => s.Period), ("Themes", static s => s.Themes),
            ("Priorities", static s => s.Priorities.Select(static p => p.Id).ToValueList()), ("Provenance", static s => s.Provenance),
        ],
            Period = static s => s.Period,
            Order = static s => s with
            {
                Themes = s.Themes.AsSet(),
                Priorities = s.Priorities.Map(static p => p with { Themes = p.Themes.AsSet(), Serves = p.Serves.AsSet() }),
            },
            References = static (s, walk) => s with
            {
                OwnerPartnership = walk.Partnerships.One(s.OwnerPartnership, "ownerPartnership"),
                OwnerOrganisation = walk.Organisations.One(s.OwnerOrganisation, "ownerOrganisation"),
                Themes = walk.Themes.Many(s.Themes, "themes"),
                Priorities = walk.Entities(s.Priorities, "priorities", "strategy priority", static (p, within) => p with
                {
                    Themes = within.Themes.Many(p.Themes, "themes"),
                    Serves = within.Of<PlanPriority>().Many(p.Serves, "serves"),
                }),
            },
            Values = static (v, strategy, at) => v.CheckStrategy(strategy, at),
            Parts =
        [
            new EntityTable<StrategyPriority>(
                static c => c.Strategies.SelectMany(static s => s.Priorities),
                static p => p.Text,
                ("Text", static p => p.Text), ("Themes", static p => p.Themes), ("Serves", static p => p.Serves)),
        ],
        };
}
