namespace PccGovernance;

/// <summary>How differences compare what stands within business plans.</summary>
internal static class BusinessPlanTables
{
    public static EntityTable[] All { get; } =
    [
        new EntityTable<Strand>(
            Strands,
            static s => s.Name,
            ("Name", static s => s.Name),
            ("Weight", static s => s.Weight),
            ("Priorities", static s => s.Priorities.Select(static p => p.Id).ToValueList())),
        new EntityTable<BusinessPriority>(
            BusinessPriorities,
            static p => p.Text,
            ("Text", static p => p.Text), ("Portfolio", static p => p.Portfolio), ("Themes", static p => p.Themes),
            ("Weight", static p => p.Weight), ("Deliverables", static p => p.Deliverables.Select(static d => d.Id).ToValueList())),
        new EntityTable<Deliverable>(
            Deliverables,
            static d => d.Text,
            ("Text", static d => d.Text), ("Owner", static d => d.Owner), ("Weight", static d => d.Weight),
            ("Milestones", static d => d.Milestones.Select(static m => m.Id).ToValueList())),
        new EntityTable<Milestone>(
            Milestones,
            static m => m.Text,
            ("Text", static m => m.Text),
            ("Status", static m => m.Status),
            ("StatusOn", static m => m.StatusOn),
            ("IsCritical", static m => m.IsCritical),
            ("Weight", static m => m.Weight),
            ("DependsOn", static m => m.DependsOn),
            ("Start", static m => m.Start),
            ("OriginalDue", static m => m.OriginalDue),
            ("CurrentDue", static m => m.CurrentDue),
            ("DateChanges", static m => m.DateChanges),
            ("Forecast", static m => m.Forecast),
            ("ForecastOn", static m => m.ForecastOn),
            ("CompletedOn", static m => m.CompletedOn),
            ("Reports", static m => m.Reports),
            ("Overrides", static m => m.Overrides),
            ("Measures", static m => m.Measures.Select(static x => x.Id).ToValueList()),
            ("Actions", static m => m.Actions.Select(static a => a.Id).ToValueList()),
            ("Provenance", static m => m.Provenance)),
        new EntityTable<PlanAction>(
            // Actions of meetings too: one table for all of a kind.
            static c => Milestones(c).SelectMany(static m => m.Actions).Concat(c.Meetings.SelectMany(static m => m.Actions)),
            static a => a.Text,
            ("Text", static a => a.Text),
            ("Owner", static a => a.Owner),
            ("OwnerOrganisation", static a => a.OwnerOrganisation),
            ("Due", static a => a.Due),
            ("CompletedOn", static a => a.CompletedOn)),
        // Measures of plan priorities too: one table for all of a kind.
        new EntityTable<Measure>(
            static c =>
                c.PoliceAndCrimePlans.SelectMany(static p => p.Priorities)
                    .SelectMany(static o => o.Measures)
                    .Concat(Milestones(c).SelectMany(static m => m.Measures)),
            static m => m.Text,
            ("Text", static m => m.Text),
            ("Unit", static m => m.Unit),
            ("Direction", static m => m.Direction),
            ("Baseline", static m => m.Baseline),
            ("BaselineOn", static m => m.BaselineOn),
            ("Target", static m => m.Target),
            ("TargetOn", static m => m.TargetOn),
            ("Readings", static m => m.Readings),
            ("Provenance", static m => m.Provenance)),
    ];

    private static IEnumerable<Strand> Strands(LandscapeContents contents) => contents.BusinessPlans.SelectMany(static p => p.Strands);

    private static IEnumerable<BusinessPriority> BusinessPriorities(LandscapeContents contents) =>
        Strands(contents).SelectMany(static s => s.Priorities);

    private static IEnumerable<Deliverable> Deliverables(LandscapeContents contents) =>
        BusinessPriorities(contents).SelectMany(static p => p.Deliverables);

    private static IEnumerable<Milestone> Milestones(LandscapeContents contents) =>
        Deliverables(contents).SelectMany(static d => d.Milestones);
}
