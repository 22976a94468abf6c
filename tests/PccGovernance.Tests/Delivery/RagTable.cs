using PccGovernance.Delivery;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

/// <summary>
/// Both sides of every bound of the policy, from the sources that docs/delivery.md names; the savings are those of the APCC's Business Plan
/// 2020-22, section 1.2.
/// </summary>
internal static class RagTable
{
    private static readonly LocalDate Soon = Day.PlusDays(10);

    public static IReadOnlyDictionary<string, RagCase> Cases { get; } =
        new Dictionary<string, RagCase>(StringComparer.Ordinal)
        {
            ["0 days overdue"] = new(
                Open(Day.PlusDays(0)),
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.reported (colour: rag-status/green, reported: 2026-03-31)"
            ),
            ["1 days overdue"] = new(
                Open(Day.PlusDays(-1)),
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.open-after-due (days: 1, due: 2026-03-30, colour: rag-status/green, green: 7, amber: 31)"
            ),
            ["7 days overdue"] = new(
                Open(Day.PlusDays(-7)),
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.open-after-due (days: 7, due: 2026-03-24, colour: rag-status/green, green: 7, amber: 31)"
            ),
            ["8 days overdue"] = new(
                Open(Day.PlusDays(-8)),
                Day,
                RagPolicy.Default,
                "Amber",
                "delivery.open-after-due (days: 8, due: 2026-03-23, colour: rag-status/amber, green: 7, amber: 31)"
            ),
            ["31 days overdue"] = new(
                Open(Day.PlusDays(-31)),
                Day,
                RagPolicy.Default,
                "Amber",
                "delivery.open-after-due (days: 31, due: 2026-02-28, colour: rag-status/amber, green: 7, amber: 31)"
            ),
            ["32 days overdue"] = new(
                Open(Day.PlusDays(-32)),
                Day,
                RagPolicy.Default,
                "Red",
                "delivery.open-after-due (days: 32, due: 2026-02-27, colour: rag-status/red, green: 7, amber: 31)"
            ),
            ["forecast -1 days after due"] = new(
                Open(Soon) with
                {
                    Forecast = Soon.PlusDays(-1),
                },
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.forecast-in-time (forecast: 2026-04-09, due: 2026-04-10, colour: rag-status/green, green: 7, amber: 31)"
            ),
            ["forecast 0 days after due"] = new(
                Open(Soon) with
                {
                    Forecast = Soon.PlusDays(0),
                },
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.forecast-in-time (forecast: 2026-04-10, due: 2026-04-10, colour: rag-status/green, green: 7, amber: 31)"
            ),
            ["forecast 1 days after due"] = new(
                Open(Soon) with
                {
                    Forecast = Soon.PlusDays(1),
                },
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.forecast-late (forecast: 2026-04-11, days: 1, due: 2026-04-10, colour: rag-status/green, green: 7, amber: 31)"
            ),
            ["forecast 7 days after due"] = new(
                Open(Soon) with
                {
                    Forecast = Soon.PlusDays(7),
                },
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.forecast-late (forecast: 2026-04-17, days: 7, due: 2026-04-10, colour: rag-status/green, green: 7, amber: 31)"
            ),
            ["forecast 8 days after due"] = new(
                Open(Soon) with
                {
                    Forecast = Soon.PlusDays(8),
                },
                Day,
                RagPolicy.Default,
                "Amber",
                "delivery.forecast-late (forecast: 2026-04-18, days: 8, due: 2026-04-10, colour: rag-status/amber, green: 7, amber: 31)"
            ),
            ["forecast 31 days after due"] = new(
                Open(Soon) with
                {
                    Forecast = Soon.PlusDays(31),
                },
                Day,
                RagPolicy.Default,
                "Amber",
                "delivery.forecast-late (forecast: 2026-05-11, days: 31, due: 2026-04-10, colour: rag-status/amber, green: 7, amber: 31)"
            ),
            ["forecast 32 days after due"] = new(
                Open(Soon) with
                {
                    Forecast = Soon.PlusDays(32),
                },
                Day,
                RagPolicy.Default,
                "Red",
                "delivery.forecast-late (forecast: 2026-05-12, days: 32, due: 2026-04-10, colour: rag-status/red, green: 7, amber: 31)"
            ),
            ["forecast after due beats calendar"] = new(
                Open(Day.PlusDays(-5)) with
                {
                    Forecast = Day.PlusDays(4),
                },
                Day,
                RagPolicy.Default,
                "Amber",
                "delivery.forecast-late (forecast: 2026-04-04, days: 9, due: 2026-03-26, colour: rag-status/amber, green: 7, amber: 31)"
            ),
            ["date moved 30 days"] = new(
                Open(Soon.PlusDays(-30)) with
                {
                    CurrentDue = Soon,
                },
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.reported (colour: rag-status/green, reported: 2026-03-31)"
            ),
            ["date moved 31 days"] = new(
                Open(Soon.PlusDays(-31)) with
                {
                    CurrentDue = Soon,
                },
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.reported (colour: rag-status/green, reported: 2026-03-31)"
            ),
            ["date moved 32 days"] = new(
                Open(Soon.PlusDays(-32)) with
                {
                    CurrentDue = Soon,
                },
                Day,
                RagPolicy.Default,
                "Red",
                "delivery.date-moved (days: 32, from: 2026-03-09, to: 2026-04-10, colour: rag-status/red, green: 31, amber: 31)"
            ),
            ["date moved -32 days"] = new(
                Open(Soon.PlusDays(32)) with
                {
                    CurrentDue = Soon,
                },
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.reported (colour: rag-status/green, reported: 2026-03-31)"
            ),
            ["two moves of 20 days"] = new(
                Open(Soon) with
                {
                    DateChanges =
                    [
                        new() { On = Day.PlusDays(-40), Due = Soon.PlusDays(20) },
                        new() { On = Day.PlusDays(-5), Due = Soon.PlusDays(40) },
                    ],
                },
                Day,
                RagPolicy.Default,
                "Red",
                "delivery.date-moved (days: 40, from: 2026-04-10, to: 2026-05-20, colour: rag-status/red, green: 31, amber: 31)"
            ),
            ["second move not yet made"] = new(
                Open(Soon) with
                {
                    DateChanges =
                    [
                        new() { On = Day.PlusDays(-40), Due = Soon.PlusDays(20) },
                        new() { On = Day.PlusDays(1), Due = Soon.PlusDays(40) },
                    ],
                },
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.reported (colour: rag-status/green, reported: 2026-03-31)"
            ),
            ["moved far and on forecast for the new date"] = new(
                Open(Soon) with
                {
                    CurrentDue = Soon.PlusDays(60),
                    Forecast = Soon.PlusDays(60),
                },
                Day,
                RagPolicy.Default,
                "Red",
                "delivery.date-moved (days: 60, from: 2026-04-10, to: 2026-06-09, colour: rag-status/red, green: 31, amber: 31)"
            ),
            ["progress 0.51m of 0.5 planned"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day, planned: 0.5m, progress: 0.51m)],
                },
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.progress-behind (reported: 2026-03-31, points: -1.00, colour: rag-status/green, green: 0, amber: 20)"
            ),
            ["progress 0.5m of 0.5 planned"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day, planned: 0.5m, progress: 0.5m)],
                },
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.progress-behind (reported: 2026-03-31, points: 0.0, colour: rag-status/green, green: 0, amber: 20)"
            ),
            ["progress 0.499m of 0.5 planned"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day, planned: 0.5m, progress: 0.499m)],
                },
                Day,
                RagPolicy.Default,
                "Amber",
                "delivery.progress-behind (reported: 2026-03-31, points: 0.100, colour: rag-status/amber, green: 0, amber: 20)"
            ),
            ["progress 0.3m of 0.5 planned"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day, planned: 0.5m, progress: 0.3m)],
                },
                Day,
                RagPolicy.Default,
                "Amber",
                "delivery.progress-behind (reported: 2026-03-31, points: 20.0, colour: rag-status/amber, green: 0, amber: 20)"
            ),
            ["progress 0.299m of 0.5 planned"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day, planned: 0.5m, progress: 0.299m)],
                },
                Day,
                RagPolicy.Default,
                "Red",
                "delivery.progress-behind (reported: 2026-03-31, points: 20.100, colour: rag-status/red, green: 0, amber: 20)"
            ),
            ["progress 0m of 0.5 planned"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day, planned: 0.5m, progress: 0m)],
                },
                Day,
                RagPolicy.Default,
                "Red",
                "delivery.progress-behind (reported: 2026-03-31, points: 50.0, colour: rag-status/red, green: 0, amber: 20)"
            ),
            ["progress without plan"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day, progress: 0.1m)],
                },
                Day,
                RagPolicy.Default,
                "Unknown",
                "delivery.no-evidence (milestone: Milestone 'milestone', days: 92)"
            ),
            ["plan without progress"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day, planned: 0.9m)],
                },
                Day,
                RagPolicy.Default,
                "Unknown",
                "delivery.no-evidence (milestone: Milestone 'milestone', days: 92)"
            ),
            ["strict progress policy"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day, planned: 0.5m, progress: 0.4m)],
                },
                Day,
                new() { AmberProgressLag = 5 },
                "Red",
                "delivery.progress-behind (reported: 2026-03-31, points: 10.0, colour: rag-status/red, green: 0, amber: 5)"
            ),
            ["lenient progress policy"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day, planned: 0.5m, progress: 0.4m)],
                },
                Day,
                new() { GreenProgressLag = 10 },
                "Green",
                "delivery.progress-behind (reported: 2026-03-31, points: 10.0, colour: rag-status/green, green: 10, amber: 20)"
            ),
            ["savings of 36m by March 2021"] = new(
                Savings(36m, new(2021, 3, 31)),
                new(2021, 3, 31),
                RagPolicy.Default,
                "Green",
                "delivery.measure-behind (read: 2021-03-31, measure: Measure 'savings', points: 0, colour: rag-status/green, green: 10, "
                + "amber: 20)"
            ),
            ["savings of 32.4m by March 2021"] = new(
                Savings(32.4m, new(2021, 3, 31)),
                new(2021, 3, 31),
                RagPolicy.Default,
                "Green",
                "delivery.measure-behind (read: 2021-03-31, measure: Measure 'savings', points: 10.0, colour: rag-status/green, green: "
                + "10, amber: 20)"
            ),
            ["savings of 32.3m by March 2021"] = new(
                Savings(32.3m, new(2021, 3, 31)),
                new(2021, 3, 31),
                RagPolicy.Default,
                "Amber",
                "delivery.measure-behind (read: 2021-03-31, measure: Measure 'savings', points: 10.277777777777777777777777780, colour: "
                + "rag-status/amber, green: 10, amber: 20)"
            ),
            ["savings of 28.8m by March 2021"] = new(
                Savings(28.8m, new(2021, 3, 31)),
                new(2021, 3, 31),
                RagPolicy.Default,
                "Amber",
                "delivery.measure-behind (read: 2021-03-31, measure: Measure 'savings', points: 20.0, colour: rag-status/amber, green: "
                + "10, amber: 20)"
            ),
            ["savings of 28.7m by March 2021"] = new(
                Savings(28.7m, new(2021, 3, 31)),
                new(2021, 3, 31),
                RagPolicy.Default,
                "Red",
                "delivery.measure-behind (read: 2021-03-31, measure: Measure 'savings', points: 20.277777777777777777777777780, colour: "
                + "rag-status/red, green: 10, amber: 20)"
            ),
            ["savings of 40m by March 2021"] = new(
                Savings(40m, new(2021, 3, 31)),
                new(2021, 3, 31),
                RagPolicy.Default,
                "Green",
                "delivery.measure-behind (read: 2021-03-31, measure: Measure 'savings', points: -11.111111111111111111111111110, colour: "
                + "rag-status/green, green: 10, amber: 20)"
            ),
            ["half the savings half way"] = new(
                Savings(18, new(2020, 9, 30)),
                new(2020, 9, 30),
                RagPolicy.Default,
                "Green",
                "delivery.measure-behind (read: 2020-09-30, measure: Measure 'savings', points: 0, colour: rag-status/green, green: 10, "
                + "amber: 20)"
            ),
            ["a quarter of the savings half way"] = new(
                Savings(9, new(2020, 9, 30)),
                new(2020, 9, 30),
                RagPolicy.Default,
                "Red",
                "delivery.measure-behind (read: 2020-09-30, measure: Measure 'savings', points: 25.00, colour: rag-status/red, green: 10, "
                + "amber: 20)"
            ),
            ["fewer crimes is better"] = new(
                Measured(
                    new()
                    {
                        Id = new("crimes"),
                        Text = "Crimes",
                        Direction = MeasureDirection.LowerIsBetter,
                        Baseline = 200,
                        BaselineOn = Day.PlusDays(-100),
                        Target = 100,
                        TargetOn = Day,
                        Readings = [new() { On = Day, Value = 115 }],
                    }
                ),
                Day,
                RagPolicy.Default,
                "Amber",
                "delivery.measure-behind (read: 2026-03-31, measure: Measure 'crimes', points: 15.00, colour: rag-status/amber, green: "
                + "10, amber: 20)"
            ),
            ["more crimes than at the start"] = new(
                Measured(
                    new()
                    {
                        Id = new("crimes"),
                        Text = "Crimes",
                        Direction = MeasureDirection.LowerIsBetter,
                        Baseline = 200,
                        BaselineOn = Day.PlusDays(-100),
                        Target = 100,
                        TargetOn = Day,
                        Readings = [new() { On = Day, Value = 201 }],
                    }
                ),
                Day,
                RagPolicy.Default,
                "Red",
                "delivery.measure-behind (read: 2026-03-31, measure: Measure 'crimes', points: 101.00, colour: rag-status/red, green: 10, "
                + "amber: 20)"
            ),
            ["a target to hold, without baseline"] = new(
                Measured(
                    new()
                    {
                        Id = new("satisfaction"),
                        Text = "Satisfaction",
                        Direction = MeasureDirection.HigherIsBetter,
                        Target = 80,
                        TargetOn = Day,
                        Readings = [new() { On = Day, Value = 72 }],
                    }
                ),
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.measure-behind (read: 2026-03-31, measure: Measure 'satisfaction', points: 10.0, colour: rag-status/green, "
                + "green: 10, amber: 20)"
            ),
            ["no target"] = new(
                Measured(
                    new()
                    {
                        Id = new("calls"),
                        Text = "Calls",
                        Direction = MeasureDirection.HigherIsBetter,
                        Readings = [new() { On = Day, Value = 72 }],
                    }
                ),
                Day,
                RagPolicy.Default,
                "Unknown",
                "delivery.no-evidence (milestone: Milestone 'milestone', days: 92)"
            ),
            ["strict measure policy"] = new(
                Savings(32.4m, new(2021, 3, 31)),
                new(2021, 3, 31),
                new() { GreenMeasureLag = 0 },
                "Amber",
                "delivery.measure-behind (read: 2021-03-31, measure: Measure 'savings', points: 10.0, colour: rag-status/amber, green: 0, "
                + "amber: 20)"
            ),
            ["earned schedule with 0.5m done"] = new(
                Open(Day.PlusDays(100)) with
                {
                    Start = Day.PlusDays(-100),
                    Reports = [Report(Day, planned: 0.5m, progress: 0.5m)],
                },
                Day,
                new()
                {
                    UsesEarnedSchedule = true,
                    AmberProgressLag = 100,
                    GreenProgressLag = 100,
                },
                "Green",
                "delivery.earned-schedule (reported: 2026-03-31, index: 1, colour: rag-status/green, green: 0.95, amber: 0.90)"
            ),
            ["earned schedule with 0.475m done"] = new(
                Open(Day.PlusDays(100)) with
                {
                    Start = Day.PlusDays(-100),
                    Reports = [Report(Day, planned: 0.5m, progress: 0.475m)],
                },
                Day,
                new()
                {
                    UsesEarnedSchedule = true,
                    AmberProgressLag = 100,
                    GreenProgressLag = 100,
                },
                "Green",
                "delivery.earned-schedule (reported: 2026-03-31, index: 0.95, colour: rag-status/green, green: 0.95, amber: 0.90)"
            ),
            ["earned schedule with 0.474m done"] = new(
                Open(Day.PlusDays(100)) with
                {
                    Start = Day.PlusDays(-100),
                    Reports = [Report(Day, planned: 0.5m, progress: 0.474m)],
                },
                Day,
                new()
                {
                    UsesEarnedSchedule = true,
                    AmberProgressLag = 100,
                    GreenProgressLag = 100,
                },
                "Amber",
                "delivery.earned-schedule (reported: 2026-03-31, index: 0.948, colour: rag-status/amber, green: 0.95, amber: 0.90)"
            ),
            ["earned schedule with 0.45m done"] = new(
                Open(Day.PlusDays(100)) with
                {
                    Start = Day.PlusDays(-100),
                    Reports = [Report(Day, planned: 0.5m, progress: 0.45m)],
                },
                Day,
                new()
                {
                    UsesEarnedSchedule = true,
                    AmberProgressLag = 100,
                    GreenProgressLag = 100,
                },
                "Amber",
                "delivery.earned-schedule (reported: 2026-03-31, index: 0.9, colour: rag-status/amber, green: 0.95, amber: 0.90)"
            ),
            ["earned schedule with 0.449m done"] = new(
                Open(Day.PlusDays(100)) with
                {
                    Start = Day.PlusDays(-100),
                    Reports = [Report(Day, planned: 0.5m, progress: 0.449m)],
                },
                Day,
                new()
                {
                    UsesEarnedSchedule = true,
                    AmberProgressLag = 100,
                    GreenProgressLag = 100,
                },
                "Red",
                "delivery.earned-schedule (reported: 2026-03-31, index: 0.898, colour: rag-status/red, green: 0.95, amber: 0.90)"
            ),
            ["earned schedule with 0.75m done"] = new(
                Open(Day.PlusDays(100)) with
                {
                    Start = Day.PlusDays(-100),
                    Reports = [Report(Day, planned: 0.5m, progress: 0.75m)],
                },
                Day,
                new()
                {
                    UsesEarnedSchedule = true,
                    AmberProgressLag = 100,
                    GreenProgressLag = 100,
                },
                "Green",
                "delivery.earned-schedule (reported: 2026-03-31, index: 1.5, colour: rag-status/green, green: 0.95, amber: 0.90)"
            ),
            ["earned schedule without a start"] = new(
                Open(Day.PlusDays(100)) with
                {
                    Reports = [Report(Day, planned: 0.5m, progress: 0.1m)],
                },
                Day,
                new()
                {
                    UsesEarnedSchedule = true,
                    AmberProgressLag = 100,
                    GreenProgressLag = 100,
                },
                "Green",
                "delivery.progress-behind (reported: 2026-03-31, points: 40.0, colour: rag-status/green, green: 100, amber: 100)"
            ),
            ["reported worse than computed"] = new(
                Open(Soon) with
                {
                    Forecast = Soon,
                    Reports = [Report(Day, RagStatus.Red)],
                },
                Day,
                RagPolicy.Default,
                "Red",
                "delivery.reported (colour: rag-status/red, reported: 2026-03-31)"
            ),
            ["reported better than computed"] = new(
                Open(Day.PlusDays(-32)),
                Day,
                RagPolicy.Default,
                "Red",
                "delivery.open-after-due (days: 32, due: 2026-02-27, colour: rag-status/red, green: 7, amber: 31)"
            ),
            ["confidence Green as Green"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day) with { Confidence = DeliveryConfidence.Green }],
                },
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.reported (colour: rag-status/green, reported: 2026-03-31)"
            ),
            ["confidence AmberGreen as Amber"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day) with { Confidence = DeliveryConfidence.AmberGreen }],
                },
                Day,
                RagPolicy.Default,
                "Amber",
                "delivery.reported (colour: rag-status/amber, reported: 2026-03-31)"
            ),
            ["confidence AmberGreen as Green"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day) with { Confidence = DeliveryConfidence.AmberGreen }],
                },
                Day,
                new() { AmberGreenIs = RagStatus.Green },
                "Green",
                "delivery.reported (colour: rag-status/green, reported: 2026-03-31)"
            ),
            ["confidence Amber as Amber"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day) with { Confidence = DeliveryConfidence.Amber }],
                },
                Day,
                RagPolicy.Default,
                "Amber",
                "delivery.reported (colour: rag-status/amber, reported: 2026-03-31)"
            ),
            ["confidence AmberRed as Amber"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day) with { Confidence = DeliveryConfidence.AmberRed }],
                },
                Day,
                RagPolicy.Default,
                "Amber",
                "delivery.reported (colour: rag-status/amber, reported: 2026-03-31)"
            ),
            ["confidence AmberRed as Red"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day) with { Confidence = DeliveryConfidence.AmberRed }],
                },
                Day,
                new() { AmberRedIs = RagStatus.Red },
                "Red",
                "delivery.reported (colour: rag-status/red, reported: 2026-03-31)"
            ),
            ["confidence Red as Red"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day) with { Confidence = DeliveryConfidence.Red }],
                },
                Day,
                RagPolicy.Default,
                "Red",
                "delivery.reported (colour: rag-status/red, reported: 2026-03-31)"
            ),
            ["reported 92 days ago"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day.PlusDays(-92), RagStatus.Amber)],
                },
                Day,
                RagPolicy.Default,
                "Amber",
                "delivery.reported (colour: rag-status/amber, reported: 2025-12-29)"
            ),
            ["reported 93 days ago"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day.PlusDays(-93), RagStatus.Amber)],
                },
                Day,
                RagPolicy.Default,
                "Unknown",
                "delivery.report-is-old (milestone: Milestone 'milestone', reported: 2025-12-28, days: 92, day: 2026-03-31)"
            ),
            ["monthly reports, 31 days ago"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day.PlusDays(-31), RagStatus.Amber)],
                },
                Day,
                new() { ReportingPeriodDays = 31 },
                "Amber",
                "delivery.reported (colour: rag-status/amber, reported: 2026-02-28)"
            ),
            ["monthly reports, 32 days ago"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day.PlusDays(-32), RagStatus.Amber)],
                },
                Day,
                new() { ReportingPeriodDays = 31 },
                "Unknown",
                "delivery.report-is-old (milestone: Milestone 'milestone', reported: 2026-02-27, days: 31, day: 2026-03-31)"
            ),
            ["forecast made 92 days ago"] = new(
                Open(Soon) with
                {
                    Reports = [],
                    ForecastOn = Day.PlusDays(-92),
                    Forecast = Soon,
                },
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.forecast-in-time (forecast: 2026-04-10, due: 2026-04-10, colour: rag-status/green, green: 7, amber: 31)"
            ),
            ["forecast made 93 days ago"] = new(
                Open(Soon) with
                {
                    Reports = [],
                    ForecastOn = Day.PlusDays(-93),
                    Forecast = Soon,
                },
                Day,
                RagPolicy.Default,
                "Unknown",
                "delivery.no-evidence (milestone: Milestone 'milestone', days: 92)"
            ),
            ["not started"] = new(
                Open(Soon) with
                {
                    Status = MilestoneStatus.NotStarted,
                    Reports = [],
                },
                Day,
                RagPolicy.Default,
                "NotDue",
                "delivery.milestone-not-due (milestone: Milestone 'milestone', due: 2026-04-10)"
            ),
            ["not started on the day due"] = new(
                Open(Day) with
                {
                    Status = MilestoneStatus.NotStarted,
                    Reports = [],
                },
                Day,
                RagPolicy.Default,
                "Unknown",
                "delivery.no-evidence (milestone: Milestone 'milestone', days: 92)"
            ),
            ["not started and 8 days overdue"] = new(
                Open(Day.PlusDays(-8)) with
                {
                    Status = MilestoneStatus.NotStarted,
                    Reports = [],
                },
                Day,
                RagPolicy.Default,
                "Amber",
                "delivery.open-after-due (days: 8, due: 2026-03-23, colour: rag-status/amber, green: 7, amber: 31)"
            ),
            ["complete late"] = new(
                Open(Day.PlusDays(-100)) with
                {
                    Status = MilestoneStatus.Complete,
                    CompletedOn = Day,
                },
                Day,
                RagPolicy.Default,
                "Complete",
                "delivery.milestone-complete (milestone: Milestone 'milestone')"
            ),
            ["completed tomorrow"] = new(
                Open(Soon) with
                {
                    Status = MilestoneStatus.Complete,
                    CompletedOn = Day.PlusDays(1),
                },
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.reported (colour: rag-status/green, reported: 2026-03-31)"
            ),
            ["reported complete"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day) with { Status = MilestoneStatus.Complete }],
                },
                Day,
                RagPolicy.Default,
                "Complete",
                "delivery.milestone-complete (milestone: Milestone 'milestone')"
            ),
            ["reported complete tomorrow"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day, RagStatus.Green), Report(Day.PlusDays(1)) with { Status = MilestoneStatus.Complete }],
                },
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.reported (colour: rag-status/green, reported: 2026-03-31)"
            ),
            ["status of tomorrow"] = new(
                Open(Soon) with
                {
                    Status = MilestoneStatus.Cancelled,
                    StatusOn = Day.PlusDays(1),
                    Forecast = Soon,
                },
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.forecast-in-time (forecast: 2026-04-10, due: 2026-04-10, colour: rag-status/green, green: 7, amber: 31)"
            ),
            ["status of today"] = new(
                Open(Soon) with
                {
                    Status = MilestoneStatus.Cancelled,
                    StatusOn = Day,
                },
                Day,
                RagPolicy.Default,
                "Cancelled",
                "delivery.milestone-given-up (milestone: Milestone 'milestone')"
            ),
            ["no date due"] = new(
                Open(Soon) with
                {
                    OriginalDue = null,
                },
                Day,
                RagPolicy.Default,
                "Unknown",
                "delivery.no-date-due (milestone: Milestone 'milestone')"
            ),
            ["better with reason and author"] = new(
                Open(Day.PlusDays(-32)) with
                {
                    Overrides =
                    [
                        new()
                        {
                            On = Day,
                            Colour = RagStatus.Green,
                            Reason = "accepted",
                            Author = new("lead"),
                        },
                    ],
                },
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.milestone-set (milestone: Milestone 'milestone', colour: rag-status/green, set: 2026-03-31, author: Post "
                + "'lead', instead-of: rag-status/red, reason: 'accepted')"
            ),
            ["better without reason"] = new(
                Open(Day.PlusDays(-32)) with
                {
                    Overrides =
                    [
                        new()
                        {
                            On = Day,
                            Colour = RagStatus.Green,
                            Author = new("lead"),
                        },
                    ],
                },
                Day,
                RagPolicy.Default,
                "Red",
                "delivery.open-after-due (days: 32, due: 2026-02-27, colour: rag-status/red, green: 7, amber: 31)"
            ),
            ["better with a blank reason"] = new(
                Open(Day.PlusDays(-32)) with
                {
                    Overrides =
                    [
                        new()
                        {
                            On = Day,
                            Colour = RagStatus.Green,
                            Reason = " ",
                            Author = new("lead"),
                        },
                    ],
                },
                Day,
                RagPolicy.Default,
                "Red",
                "delivery.open-after-due (days: 32, due: 2026-02-27, colour: rag-status/red, green: 7, amber: 31)"
            ),
            ["better without author"] = new(
                Open(Day.PlusDays(-32)) with
                {
                    Overrides =
                    [
                        new()
                        {
                            On = Day,
                            Colour = RagStatus.Green,
                            Reason = "accepted",
                        },
                    ],
                },
                Day,
                RagPolicy.Default,
                "Red",
                "delivery.open-after-due (days: 32, due: 2026-02-27, colour: rag-status/red, green: 7, amber: 31)"
            ),
            ["worse without reason"] = new(
                Open(Soon) with
                {
                    Overrides = [new() { On = Day, Colour = RagStatus.Red }],
                },
                Day,
                RagPolicy.Default,
                "Red",
                "delivery.colour-set (colour: rag-status/red, set: 2026-03-31)"
            ),
            ["expires tomorrow"] = new(
                Open(Day.PlusDays(-32)) with
                {
                    Overrides =
                    [
                        new()
                        {
                            On = Day,
                            Colour = RagStatus.Amber,
                            ExpiresOn = Day.PlusDays(1),
                            Reason = "accepted",
                            Author = new("lead"),
                        },
                    ],
                },
                Day,
                RagPolicy.Default,
                "Amber",
                "delivery.milestone-set (milestone: Milestone 'milestone', colour: rag-status/amber, set: 2026-03-31, author: Post "
                + "'lead', instead-of: rag-status/red, reason: 'accepted')"
            ),
            ["expired today"] = new(
                Open(Day.PlusDays(-32)) with
                {
                    Overrides =
                    [
                        new()
                        {
                            On = Day.PlusDays(-1),
                            Colour = RagStatus.Amber,
                            ExpiresOn = Day,
                            Reason = "accepted",
                            Author = new("lead"),
                        },
                    ],
                },
                Day,
                RagPolicy.Default,
                "Red",
                "delivery.open-after-due (days: 32, due: 2026-02-27, colour: rag-status/red, green: 7, amber: 31)"
            ),
            ["no expiry, set 91 days ago"] = new(
                Open(Day.PlusDays(-32)) with
                {
                    Overrides =
                    [
                        new()
                        {
                            On = Day.PlusDays(-91),
                            Colour = RagStatus.Amber,
                            Reason = "accepted",
                            Author = new("lead"),
                        },
                    ],
                },
                Day,
                RagPolicy.Default,
                "Amber",
                "delivery.milestone-set (milestone: Milestone 'milestone', colour: rag-status/amber, set: 2025-12-30, author: Post "
                + "'lead', instead-of: rag-status/red, reason: 'accepted')"
            ),
            ["no expiry, set 92 days ago"] = new(
                Open(Day.PlusDays(-32)) with
                {
                    Overrides =
                    [
                        new()
                        {
                            On = Day.PlusDays(-92),
                            Colour = RagStatus.Amber,
                            Reason = "accepted",
                            Author = new("lead"),
                        },
                    ],
                },
                Day,
                RagPolicy.Default,
                "Red",
                "delivery.open-after-due (days: 32, due: 2026-02-27, colour: rag-status/red, green: 7, amber: 31)"
            ),
            ["better over what is stale"] = new(
                Open(Soon) with
                {
                    Reports = [Report(Day.PlusDays(-93), RagStatus.Red)],
                    Overrides =
                    [
                        new()
                        {
                            On = Day,
                            Colour = RagStatus.Green,
                            Reason = "accepted",
                            Author = new("lead"),
                        },
                    ],
                },
                Day,
                RagPolicy.Default,
                "Unknown",
                "delivery.report-is-old (milestone: Milestone 'milestone', reported: 2025-12-28, days: 92, day: 2026-03-31)"
            ),
            ["due on a leap day, seen on 2028, 3, 7"] = new(
                Open(new(2028, 2, 29)) with
                {
                    Reports = [Report(new(2028, 3, 7), RagStatus.Green)],
                },
                new(2028, 3, 7),
                RagPolicy.Default,
                "Green",
                "delivery.open-after-due (days: 7, due: 2028-02-29, colour: rag-status/green, green: 7, amber: 31)"
            ),
            ["due on a leap day, seen on 2028, 3, 8"] = new(
                Open(new(2028, 2, 29)) with
                {
                    Reports = [Report(new(2028, 3, 8), RagStatus.Green)],
                },
                new(2028, 3, 8),
                RagPolicy.Default,
                "Amber",
                "delivery.open-after-due (days: 8, due: 2028-02-29, colour: rag-status/amber, green: 7, amber: 31)"
            ),
            ["due on a leap day, seen on 2028, 3, 31"] = new(
                Open(new(2028, 2, 29)) with
                {
                    Reports = [Report(new(2028, 3, 31), RagStatus.Green)],
                },
                new(2028, 3, 31),
                RagPolicy.Default,
                "Amber",
                "delivery.open-after-due (days: 31, due: 2028-02-29, colour: rag-status/amber, green: 7, amber: 31)"
            ),
            ["due on a leap day, seen on 2028, 4, 1"] = new(
                Open(new(2028, 2, 29)) with
                {
                    Reports = [Report(new(2028, 4, 1), RagStatus.Green)],
                },
                new(2028, 4, 1),
                RagPolicy.Default,
                "Red",
                "delivery.open-after-due (days: 32, due: 2028-02-29, colour: rag-status/red, green: 7, amber: 31)"
            ),
            ["due 2028, 2, 22, seen on 2028, 2, 29: February of a leap year and of another"] = new(
                Open(new(2028, 2, 22)) with
                {
                    Reports = [Report(new(2028, 2, 29), RagStatus.Green)],
                },
                new(2028, 2, 29),
                RagPolicy.Default,
                "Green",
                "delivery.open-after-due (days: 7, due: 2028-02-22, colour: rag-status/green, green: 7, amber: 31)"
            ),
            ["due 2028, 2, 22, seen on 2028, 3, 1: February of a leap year and of another"] = new(
                Open(new(2028, 2, 22)) with
                {
                    Reports = [Report(new(2028, 3, 1), RagStatus.Green)],
                },
                new(2028, 3, 1),
                RagPolicy.Default,
                "Amber",
                "delivery.open-after-due (days: 8, due: 2028-02-22, colour: rag-status/amber, green: 7, amber: 31)"
            ),
            ["due 2027, 2, 22, seen on 2027, 3, 1: February of a leap year and of another"] = new(
                Open(new(2027, 2, 22)) with
                {
                    Reports = [Report(new(2027, 3, 1), RagStatus.Green)],
                },
                new(2027, 3, 1),
                RagPolicy.Default,
                "Green",
                "delivery.open-after-due (days: 7, due: 2027-02-22, colour: rag-status/green, green: 7, amber: 31)"
            ),
            ["due 2027, 2, 22, seen on 2027, 3, 2: February of a leap year and of another"] = new(
                Open(new(2027, 2, 22)) with
                {
                    Reports = [Report(new(2027, 3, 2), RagStatus.Green)],
                },
                new(2027, 3, 2),
                RagPolicy.Default,
                "Amber",
                "delivery.open-after-due (days: 8, due: 2027-02-22, colour: rag-status/amber, green: 7, amber: 31)"
            ),
            ["due at the end of the financial year, seen on 2021, 3, 31"] = new(
                Open(new(2021, 3, 31)) with
                {
                    Reports = [Report(new(2021, 3, 31), RagStatus.Green)],
                },
                new(2021, 3, 31),
                RagPolicy.Default,
                "Green",
                "delivery.reported (colour: rag-status/green, reported: 2021-03-31)"
            ),
            ["due at the end of the financial year, seen on 2021, 4, 1"] = new(
                Open(new(2021, 3, 31)) with
                {
                    Reports = [Report(new(2021, 4, 1), RagStatus.Green)],
                },
                new(2021, 4, 1),
                RagPolicy.Default,
                "Green",
                "delivery.open-after-due (days: 1, due: 2021-03-31, colour: rag-status/green, green: 7, amber: 31)"
            ),
            ["due at the end of the financial year, seen on 2021, 4, 7"] = new(
                Open(new(2021, 3, 31)) with
                {
                    Reports = [Report(new(2021, 4, 7), RagStatus.Green)],
                },
                new(2021, 4, 7),
                RagPolicy.Default,
                "Green",
                "delivery.open-after-due (days: 7, due: 2021-03-31, colour: rag-status/green, green: 7, amber: 31)"
            ),
            ["due at the end of the financial year, seen on 2021, 4, 8"] = new(
                Open(new(2021, 3, 31)) with
                {
                    Reports = [Report(new(2021, 4, 8), RagStatus.Green)],
                },
                new(2021, 4, 8),
                RagPolicy.Default,
                "Amber",
                "delivery.open-after-due (days: 8, due: 2021-03-31, colour: rag-status/amber, green: 7, amber: 31)"
            ),
            ["due at the end of the financial year, seen on 2021, 5, 1"] = new(
                Open(new(2021, 3, 31)) with
                {
                    Reports = [Report(new(2021, 5, 1), RagStatus.Green)],
                },
                new(2021, 5, 1),
                RagPolicy.Default,
                "Amber",
                "delivery.open-after-due (days: 31, due: 2021-03-31, colour: rag-status/amber, green: 7, amber: 31)"
            ),
            ["due at the end of the financial year, seen on 2021, 5, 2"] = new(
                Open(new(2021, 3, 31)) with
                {
                    Reports = [Report(new(2021, 5, 2), RagStatus.Green)],
                },
                new(2021, 5, 2),
                RagPolicy.Default,
                "Red",
                "delivery.open-after-due (days: 32, due: 2021-03-31, colour: rag-status/red, green: 7, amber: 31)"
            ),
            ["moved from a year end to a month after"] = new(
                Open(new(2021, 3, 31)) with
                {
                    CurrentDue = new(2021, 5, 1),
                    Reports = [Report(new(2021, 3, 31), RagStatus.Green)],
                },
                new(2021, 3, 31),
                RagPolicy.Default,
                "Green",
                "delivery.reported (colour: rag-status/green, reported: 2021-03-31)"
            ),
            ["moved from a year end by a day more"] = new(
                Open(new(2021, 3, 31)) with
                {
                    CurrentDue = new(2021, 5, 2),
                    Reports = [Report(new(2021, 3, 31), RagStatus.Green)],
                },
                new(2021, 3, 31),
                RagPolicy.Default,
                "Red",
                "delivery.date-moved (days: 32, from: 2021-03-31, to: 2021-05-02, colour: rag-status/red, green: 31, amber: 31)"
            ),
            ["last quarter reported at its end, seen at the end of the next"] = new(
                Open(new(2026, 6, 30)) with
                {
                    Reports = [Report(new(2025, 12, 31), RagStatus.Green)],
                },
                Day,
                RagPolicy.Default,
                "Green",
                "delivery.reported (colour: rag-status/green, reported: 2025-12-31)"
            ),
            ["the longest quarter: July to September"] = new(
                Open(new(2026, 12, 31)) with
                {
                    Reports = [Report(new(2026, 6, 30), RagStatus.Green)],
                },
                new(2026, 9, 30),
                RagPolicy.Default,
                "Green",
                "delivery.reported (colour: rag-status/green, reported: 2026-06-30)"
            ),
            ["strict policy, 0 days overdue"] = new(
                Open(Day.PlusDays(0)),
                Day,
                new() { GreenDaysLate = 0, AmberDaysLate = 2 },
                "Green",
                "delivery.reported (colour: rag-status/green, reported: 2026-03-31)"
            ),
            ["strict policy, 1 days overdue"] = new(
                Open(Day.PlusDays(-1)),
                Day,
                new() { GreenDaysLate = 0, AmberDaysLate = 2 },
                "Amber",
                "delivery.open-after-due (days: 1, due: 2026-03-30, colour: rag-status/amber, green: 0, amber: 2)"
            ),
            ["strict policy, 2 days overdue"] = new(
                Open(Day.PlusDays(-2)),
                Day,
                new() { GreenDaysLate = 0, AmberDaysLate = 2 },
                "Amber",
                "delivery.open-after-due (days: 2, due: 2026-03-29, colour: rag-status/amber, green: 0, amber: 2)"
            ),
            ["strict policy, 3 days overdue"] = new(
                Open(Day.PlusDays(-3)),
                Day,
                new() { GreenDaysLate = 0, AmberDaysLate = 2 },
                "Red",
                "delivery.open-after-due (days: 3, due: 2026-03-28, colour: rag-status/red, green: 0, amber: 2)"
            ),
        };

    /// <summary>£36m of cashable savings by March 2021, in a straight line from the beginning of the plan.</summary>
    private static Milestone Savings(decimal read, LocalDate on)
    {
        Measure savings = new()
        {
            Id = new("savings"),
            Text = "Cashable savings",
            Unit = "£ million",
            Direction = MeasureDirection.HigherIsBetter,
            Baseline = 0,
            BaselineOn = new(2020, 4, 1),
            Target = 36,
            TargetOn = new(2021, 3, 31),
            Readings = [new() { On = on, Value = read }],
        };
        return Measured(savings) with { OriginalDue = new(2021, 3, 31) };
    }

    private static Milestone Measured(Measure measure) => Open(Soon) with { Reports = [], Measures = [measure] };
}
