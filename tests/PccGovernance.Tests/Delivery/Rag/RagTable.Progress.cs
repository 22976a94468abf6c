using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

internal static partial class RagTable
{
    /// <summary>Progress against plan, earned schedule and the measures of savings.</summary>
    private static IEnumerable<KeyValuePair<string, RagCase>> Progress =>
    [
        Case("progress 0.51m of 0.5 planned", Open(Soon) with { Reports = [Report(Day, planned: 0.5m, progress: 0.51m)] },
            "Green", "delivery.progress-behind (reported: 2026-03-31, points: -1.00, colour: rag-status/green, green: 0, amber: 20)"),
        Case("progress 0.5m of 0.5 planned", Open(Soon) with { Reports = [Report(Day, planned: 0.5m, progress: 0.5m)] },
            "Green", "delivery.progress-behind (reported: 2026-03-31, points: 0.0, colour: rag-status/green, green: 0, amber: 20)"),
        Case("progress 0.499m of 0.5 planned", Open(Soon) with { Reports = [Report(Day, planned: 0.5m, progress: 0.499m)] },
            "Amber", "delivery.progress-behind (reported: 2026-03-31, points: 0.100, colour: rag-status/amber, green: 0, amber: 20)"),
        Case("progress 0.3m of 0.5 planned", Open(Soon) with { Reports = [Report(Day, planned: 0.5m, progress: 0.3m)] },
            "Amber", "delivery.progress-behind (reported: 2026-03-31, points: 20.0, colour: rag-status/amber, green: 0, amber: 20)"),
        Case("progress 0.299m of 0.5 planned", Open(Soon) with { Reports = [Report(Day, planned: 0.5m, progress: 0.299m)] },
            "Red", "delivery.progress-behind (reported: 2026-03-31, points: 20.100, colour: rag-status/red, green: 0, amber: 20)"),
        Case("progress 0m of 0.5 planned", Open(Soon) with { Reports = [Report(Day, planned: 0.5m, progress: 0m)] },
            "Red", "delivery.progress-behind (reported: 2026-03-31, points: 50.0, colour: rag-status/red, green: 0, amber: 20)"),
        Case("progress without plan", Open(Soon) with { Reports = [Report(Day, progress: 0.1m)] },
            "Unknown", "delivery.no-evidence (milestone: Milestone 'milestone', days: 92)"),
        Case("plan without progress", Open(Soon) with { Reports = [Report(Day, planned: 0.9m)] },
            "Unknown", "delivery.no-evidence (milestone: Milestone 'milestone', days: 92)"),
        Case("strict progress policy", Open(Soon) with { Reports = [Report(Day, planned: 0.5m, progress: 0.4m)] },
            "Red", "delivery.progress-behind (reported: 2026-03-31, points: 10.0, colour: rag-status/red, green: 0, amber: 5)",
            policy: new() { AmberProgressLag = 5 }),
        Case("lenient progress policy", Open(Soon) with { Reports = [Report(Day, planned: 0.5m, progress: 0.4m)] },
            "Green", "delivery.progress-behind (reported: 2026-03-31, points: 10.0, colour: rag-status/green, green: 10, amber: 20)",
            policy: new() { GreenProgressLag = 10 }),
        Case("savings of 36m by March 2021", Savings(36m, new(2021, 3, 31)),
            "Green",
            "delivery.measure-behind (read: 2021-03-31, measure: Measure 'savings', points: 0, colour: rag-status/green, green: "
            + "10, amber: 20)", day: new(2021, 3, 31)),
        Case("savings of 32.4m by March 2021", Savings(32.4m, new(2021, 3, 31)),
            "Green",
            "delivery.measure-behind (read: 2021-03-31, measure: Measure 'savings', points: 10.0, colour: rag-status/green, green: "
            + "10, amber: 20)", day: new(2021, 3, 31)),
        Case("savings of 32.3m by March 2021", Savings(32.3m, new(2021, 3, 31)),
            "Amber",
            "delivery.measure-behind (read: 2021-03-31, measure: Measure 'savings', points: 10.277777777777777777777777780, "
            + "colour: rag-status/amber, green: 10, amber: 20)", day: new(2021, 3, 31)),
        Case("savings of 28.8m by March 2021", Savings(28.8m, new(2021, 3, 31)),
            "Amber",
            "delivery.measure-behind (read: 2021-03-31, measure: Measure 'savings', points: 20.0, colour: rag-status/amber, green: "
            + "10, amber: 20)", day: new(2021, 3, 31)),
        Case("savings of 28.7m by March 2021", Savings(28.7m, new(2021, 3, 31)),
            "Red",
            "delivery.measure-behind (read: 2021-03-31, measure: Measure 'savings', points: 20.277777777777777777777777780, "
            + "colour: rag-status/red, green: 10, amber: 20)", day: new(2021, 3, 31)),
        Case("savings of 40m by March 2021", Savings(40m, new(2021, 3, 31)),
            "Green",
            "delivery.measure-behind (read: 2021-03-31, measure: Measure 'savings', points: -11.111111111111111111111111110, "
            + "colour: rag-status/green, green: 10, amber: 20)", day: new(2021, 3, 31)),
        Case("half the savings half way", Savings(18, new(2020, 9, 30)),
            "Green",
            "delivery.measure-behind (read: 2020-09-30, measure: Measure 'savings', points: 0, colour: rag-status/green, green: "
            + "10, amber: 20)", day: new(2020, 9, 30)),
        Case("a quarter of the savings half way", Savings(9, new(2020, 9, 30)),
            "Red",
            "delivery.measure-behind (read: 2020-09-30, measure: Measure 'savings', points: 25.00, colour: rag-status/red, green: "
            + "10, amber: 20)", day: new(2020, 9, 30)),
        Case("fewer crimes is better",
            Measured(new() { Id = new("crimes"), Text = "Crimes", Direction = MeasureDirection.LowerIsBetter, Baseline = 200,
                BaselineOn = Day.PlusDays(-100), Target = 100, TargetOn = Day, Readings = [new() { On = Day, Value = 115 }] }),
            "Amber",
            "delivery.measure-behind (read: 2026-03-31, measure: Measure 'crimes', points: 15.00, colour: rag-status/amber, green: "
            + "10, amber: 20)"),
        Case("more crimes than at the start",
            Measured(new() { Id = new("crimes"), Text = "Crimes", Direction = MeasureDirection.LowerIsBetter, Baseline = 200,
                BaselineOn = Day.PlusDays(-100), Target = 100, TargetOn = Day, Readings = [new() { On = Day, Value = 201 }] }),
            "Red",
            "delivery.measure-behind (read: 2026-03-31, measure: Measure 'crimes', points: 101.00, colour: rag-status/red, green: "
            + "10, amber: 20)"),
        Case("a target to hold, without baseline",
            Measured(new() { Id = new("satisfaction"), Text = "Satisfaction", Direction = MeasureDirection.HigherIsBetter, Target = 80,
                TargetOn = Day, Readings = [new() { On = Day, Value = 72 }] }),
            "Green",
            "delivery.measure-behind (read: 2026-03-31, measure: Measure 'satisfaction', points: 10.0, colour: rag-status/green, "
            + "green: 10, amber: 20)"),
        Case("no target",
            Measured(new() { Id = new("calls"), Text = "Calls", Direction = MeasureDirection.HigherIsBetter, Readings = [new() {
                On = Day, Value = 72 }] }),
            "Unknown", "delivery.no-evidence (milestone: Milestone 'milestone', days: 92)"),
        Case("strict measure policy", Savings(32.4m, new(2021, 3, 31)),
            "Amber",
            "delivery.measure-behind (read: 2021-03-31, measure: Measure 'savings', points: 10.0, colour: rag-status/amber, green: "
            + "0, amber: 20)", day: new(2021, 3, 31), policy: new() { GreenMeasureLag = 0 }),
        Case("earned schedule with 0.5m done",
            Open(Day.PlusDays(100)) with { Start = Day.PlusDays(-100), Reports = [Report(Day, planned: 0.5m, progress: 0.5m)] },
            "Green", "delivery.earned-schedule (reported: 2026-03-31, index: 1, colour: rag-status/green, green: 0.95, amber: 0.90)",
            policy: new() { UsesEarnedSchedule = true, AmberProgressLag = 100, GreenProgressLag = 100 }),
        Case("earned schedule with 0.475m done",
            Open(Day.PlusDays(100)) with { Start = Day.PlusDays(-100), Reports = [Report(Day, planned: 0.5m, progress: 0.475m)] },
            "Green", "delivery.earned-schedule (reported: 2026-03-31, index: 0.95, colour: rag-status/green, green: 0.95, amber: 0.90)",
            policy: new() { UsesEarnedSchedule = true, AmberProgressLag = 100, GreenProgressLag = 100 }),
        Case("earned schedule with 0.474m done",
            Open(Day.PlusDays(100)) with { Start = Day.PlusDays(-100), Reports = [Report(Day, planned: 0.5m, progress: 0.474m)] },
            "Amber", "delivery.earned-schedule (reported: 2026-03-31, index: 0.948, colour: rag-status/amber, green: 0.95, amber: 0.90)",
            policy: new() { UsesEarnedSchedule = true, AmberProgressLag = 100, GreenProgressLag = 100 }),
        Case("earned schedule with 0.45m done",
            Open(Day.PlusDays(100)) with { Start = Day.PlusDays(-100), Reports = [Report(Day, planned: 0.5m, progress: 0.45m)] },
            "Amber", "delivery.earned-schedule (reported: 2026-03-31, index: 0.9, colour: rag-status/amber, green: 0.95, amber: 0.90)",
            policy: new() { UsesEarnedSchedule = true, AmberProgressLag = 100, GreenProgressLag = 100 }),
        Case("earned schedule with 0.449m done",
            Open(Day.PlusDays(100)) with { Start = Day.PlusDays(-100), Reports = [Report(Day, planned: 0.5m, progress: 0.449m)] },
            "Red", "delivery.earned-schedule (reported: 2026-03-31, index: 0.898, colour: rag-status/red, green: 0.95, amber: 0.90)",
            policy: new() { UsesEarnedSchedule = true, AmberProgressLag = 100, GreenProgressLag = 100 }),
        Case("earned schedule with 0.75m done",
            Open(Day.PlusDays(100)) with { Start = Day.PlusDays(-100), Reports = [Report(Day, planned: 0.5m, progress: 0.75m)] },
            "Green", "delivery.earned-schedule (reported: 2026-03-31, index: 1.5, colour: rag-status/green, green: 0.95, amber: 0.90)",
            policy: new() { UsesEarnedSchedule = true, AmberProgressLag = 100, GreenProgressLag = 100 }),
        Case("earned schedule without a start", Open(Day.PlusDays(100)) with { Reports = [Report(Day, planned: 0.5m, progress: 0.1m)] },
            "Green", "delivery.progress-behind (reported: 2026-03-31, points: 40.0, colour: rag-status/green, green: 100, amber: 100)",
            policy: new() { UsesEarnedSchedule = true, AmberProgressLag = 100, GreenProgressLag = 100 }),
    ];
}
