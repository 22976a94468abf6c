using PccGovernance.Delivery;
using PccGovernance.Tests.Snapshots;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

/// <summary>
/// What reports, comparisons, updates and the account of a year say, word for word, of one plan: a milestone for every way in which one can
/// stand, be told of, or change from the quarter before.
/// </summary>
public sealed class DeliverySnapshotTests
{
    private static readonly LocalDate QuarterBefore = new(2025, 12, 31);

    private static readonly RagPolicy Strict = new()
    {
        UsesEarnedSchedule = true,
        CapsByDependencies = true,
        GreenDaysLate = 0,
        AmberDaysLate = 5,
        MaximumSlipDays = 10,
        RollUp = RollUpMethod.Weighted,
        CriticalOverrides = false,
        Scale = RagScale.DeliveryConfidence,
    };

    /// <summary>Milestones that are judged by days, by what was reported and by how far they have come.</summary>
    private static readonly Milestone[] Judged =
    [
        Open(new(2026, 3, 24), "late-7"),
        Open(new(2026, 3, 23), "late-8"),
        Open(new(2026, 2, 28), "late-31"),
        Open(new(2026, 2, 27), "late-32") with { IsCritical = true,
            Reports = [Report(QuarterBefore, RagStatus.Green), Report(Day, RagStatus.Green)] },
        Open(new(2026, 4, 10), "forecast-late") with { Forecast = new(2026, 5, 2), ForecastOn = Day },
        Open(new(2026, 4, 10), "forecast-in-time") with { Reports = [Report(Day) with { Forecast = new(2026, 4, 9) }] },
        Open(new(2026, 9, 1), "moved-31") with { OriginalDue = new(2026, 8, 1), CurrentDue = new(2026, 9, 1) },
        Open(new(2026, 9, 1), "moved-32") with { OriginalDue = new(2026, 7, 31), CurrentDue = new(2026, 9, 1) },
        Open(new(2026, 9, 1), "moved-twice") with
        {
            DateChanges =
            [
                new() { On = new(2026, 1, 5), Due = new(2026, 9, 15), Reason = "Supplier" },
                new() { On = new(2026, 3, 5), Due = new(2026, 9, 30), Reason = "Weather" },
            ],
        },
        Open(new(2026, 9, 1), "brought-forward") with { DateChanges = [new() { On = new(2026, 3, 1), Due = new(2026, 8, 20) }] },
        Open(new(2026, 9, 1), "behind-20") with { Start = new(2025, 9, 1),
            Reports = [Report(new(2026, 1, 10), RagStatus.Green, .4m, .35m), Report(Day, RagStatus.Green, .6m, .4m)] },
        Open(new(2026, 9, 1), "behind-21") with { Start = new(2025, 9, 1),
            Reports = [Report(QuarterBefore, RagStatus.Amber, .3m, .25m), Report(Day, null, .61m, .4m, "Behind")] },
        Open(new(2026, 9, 1), "measured") with
        {
            Measures =
            [
                new() { Id = new("m-down"), Text = "Fewer", Direction = MeasureDirection.LowerIsBetter, Baseline = 100,
                    BaselineOn = new(2025, 3, 31), Target = 50, TargetOn = new(2027, 3, 31),
                    Readings = [new() { On = new(2025, 12, 20), Value = 90 }, new() { On = new(2026, 3, 20), Value = 80 }] },
                new() { Id = new("m-up"), Text = "More", Direction = MeasureDirection.HigherIsBetter, Baseline = 10,
                    BaselineOn = new(2025, 3, 31), Target = 20, TargetOn = new(2026, 12, 31),
                    Readings = [new() { On = new(2026, 3, 25), Value = 15 }] },
            ],
        },
        Open(new(2026, 9, 1), "measured-vague") with
        {
            Measures = [new() { Id = new("m-vague"), Text = "Vague", Direction = MeasureDirection.HigherIsBetter, Baseline = 10,
                BaselineOn = Month(2025, 3), Target = 20, TargetOn = Month(2026, 12),
                Readings = [new() { On = Month(2026, 2), Value = 11 }] }],
        },
        Open(new(2026, 4, 30),
            "reported-red") with { Reports = [Report(QuarterBefore, RagStatus.Green), Report(Day, RagStatus.Red, reason: "No staff")] },
        Open(new(2026, 4, 30), "disagree") with { Reports = [Report(Day, RagStatus.Green), Report(Day, RagStatus.Amber)] },
        Open(new(2026, 1, 1),
            "set-better") with { Overrides = [new() { On = new(2026, 3, 1), Colour = RagStatus.Amber, Reason = "Agreed",
            Author = new("lead") }] },
        Open(new(2026, 1, 1), "set-better-bare") with { Overrides = [new() { On = new(2026, 3, 1), Colour = RagStatus.Green }] },
        Open(new(2026, 5, 1),
            "set-worse") with { Overrides = [new() { On = new(2026, 3, 1), Colour = RagStatus.Red, Reason = "Risk", Author = new("lead"),
            ExpiresOn = Day }] },
        Open(new(2026, 5, 1),
            "set-lapsed") with { Overrides = [new() { On = new(2026, 3, 1), Colour = RagStatus.Red, Reason = "Risk", Author = new("lead"),
            ExpiresOn = new(2026, 3, 30) }] },
        Open(new(2026, 9, 1), "moved-since-green") with
        {
            Reports = [Report(new(2026, 2, 1), RagStatus.Green), Report(new(2026, 3, 20), RagStatus.Green)],
            DateChanges = [new() { On = new(2026, 1, 31), Due = new(2026, 9, 2) }, new() { On = new(2026, 2, 1), Due = new(2026, 9, 3) },
                new() { On = new(2026, 3, 31), Due = new(2026, 9, 4) }],
        },
        Open(new(2026, 5, 1),
            "set-as-it-is") with { Overrides = [new() { On = new(2026, 3, 1), Colour = RagStatus.Green, Reason = "Sure",
            Author = new("lead") }] },
        Open(new(2026, 1, 1), "critical-set-green") with
        {
            IsCritical = true,
            Reports = [Report(Day, RagStatus.Amber)],
            Overrides = [new() { On = new(2026, 3, 1), Colour = RagStatus.Green, Reason = "Agreed", Author = new("lead") }],
        },
        Open(new(2026, 5, 1),
            "confident") with { Reports = [Report(Day) with { Confidence = DeliveryConfidence.AmberRed, Evidence = "Minutes",
            EvidenceOn = new(2025, 9, 1) }] },
        Open(new(2026, 5, 1),
            "old-evidence") with { Reports = [Report(Day, RagStatus.Green) with { Evidence = "Minutes", EvidenceOn = new(2025, 12, 28) }] },
    ];

    /// <summary>Milestones that are not judged, or of which the record says only part.</summary>
    private static readonly Milestone[] Others =
    [
        Open(Day, "complete") with { Status = MilestoneStatus.Complete, CompletedOn = new(2026, 2, 10), OriginalDue = new(2026, 2, 1) },
        Open(Day, "complete-vague") with { Status = MilestoneStatus.Complete, CompletedOn = Month(2026, 3), OriginalDue = new(2026, 4, 1) },
        Open(Day, "complete-before") with { Status = MilestoneStatus.Complete, CompletedOn = new(2025, 11, 3),
            OriginalDue = new(2025, 10, 31) },
        Done("forecast-right", new(2026, 2, 12)),
        Done("forecast-too-early", new(2026, 1, 31)),
        Done("forecast-too-late", new(2026, 5, 1)),
        Open(Day, "complete-undated") with { Status = MilestoneStatus.Complete },
        Open(Day, "given-up") with { Status = MilestoneStatus.Cancelled, StatusOn = new(2026, 1, 2) },
        Open(Day, "on-hold") with { Status = MilestoneStatus.OnHold },
        Open(Day, "suspended") with { Status = MilestoneStatus.Suspended },
        Open(new(2026, 6, 1), "not-due") with { Status = MilestoneStatus.NotStarted, Start = new(2026, 4, 1), Reports = [] },
        Open(new(2026, 8, 1), "not-due-later") with { Status = MilestoneStatus.NotStarted, Start = new(2026, 4, 1), Reports = [] },
        Open(new(2026, 6, 1), "no-evidence") with { Reports = [] },
        Open(new(2026, 3, 30), "no-evidence-overdue") with { Reports = [] },
        Open(new(2026, 6, 1), "stale") with { Reports = [Report(new(2025, 12, 1), RagStatus.Green)] },
        Open(new(2026, 6, 1), "stale-by-a-day") with { Reports = [Report(new(2025, 12, 29), RagStatus.Green)] },
        Open(new(2026, 6, 1), "fresh-by-a-day") with { Reports = [Report(QuarterBefore, RagStatus.Green)] },
        Open(Day, "no-date") with { OriginalDue = null },
        Open(Day, "vague-due") with { OriginalDue = Month(2026, 3) },
        Open(Day, "vague-both") with { OriginalDue = Month(2026, 2), Reports = [Report(Month(2026, 3), RagStatus.Amber)] },
        Open(Day, "no-original") with { OriginalDue = null, CurrentDue = new(2026, 7, 1) },
        Open(new(2026, 7, 1), "vague-forecast") with { Forecast = new(2026, 8, 1), ForecastOn = Month(2026, 3) },
        Open(new(2026, 3, 20),
            "vague-move") with { DateChanges = [new() { On = Month(2026, 3), Due = new(2026, 6, 1) },
            new() { On = Month(2026, 3), Due = new(2026, 5, 1) }] },
        Open(new(2026, 5, 1),
            "vague-setting") with { Overrides = [new() { On = Month(2026, 3), Colour = RagStatus.Red, Reason = "Risk",
            Author = new("lead") },
            new() { On = new(2026, 3, 2), Colour = RagStatus.Amber, Reason = "Risk", Author = new("lead"), ExpiresOn = Month(2026, 3) }] },
        Open(new(2026, 7, 1), "waits") with { DependsOn = [new("late-32"), new("late-8")] },
        Open(new(2026, 7, 1), "waits-for-unknown") with { DependsOn = [new("no-date")] },
        Open(new(2026, 7, 1), "waits-for-done") with { DependsOn = [new("complete")] },
    ];

    private static Landscape Plan { get; } = Builder()
        .Add(new Organisation { Id = new("office"), Name = "Office" })
        .Add(
            new Post { Id = new("lead"), Title = "Lead", Organisation = new("office") },
            new Post { Id = new("deputy"), Title = "Deputy", Organisation = new("office") })
        .Add(new Portfolio
        {
            Id = new("portfolio"),
            Subject = "Portfolio",
            LeadPost = new("lead"),
            FurtherLeads = [new() { Post = new("deputy"), IsDeputy = true }],
        })
        .Add(new Portfolio { Id = new("idle"), Subject = "Idle", LeadOrganisation = new("office") })
        .Add(new BusinessPlan
        {
            Id = new("plan"),
            Name = "Plan",
            Strands =
            [
                Strand(
                    "judged",
                    Priority("first", Deliverable("a", Judged[..7]) with { Owner = new("office"), Weight = 2 },
                        Deliverable("b", Judged[7..15])) with { Portfolio = new("portfolio") },
                    Priority("second", Deliverable("c", [.. Judged[15..^3], .. Judged[^2..]]),
                        Deliverable("g", Judged[^3])) with { Weight = 3 }),
                Strand(
                    "others",
                    Priority("third", Deliverable("d", Others[..4]), Deliverable("e", Others[4..5])),
                    Priority("fourth", Deliverable("f", Others[5..]), Deliverable("nothing"))),
                Strand("empty", Priority("none")),
            ],
        })
        .Build();

    [Fact]
    public void Reports_OfThePlan_SayWhatTheSnapshotSays()
    {
        DeliveryReport before = DeliveryAnalysis.Analyse(Plan, QuarterBefore);
        DeliveryReport after = DeliveryAnalysis.Analyse(Plan, Day);
        DeliveryReport strict = DeliveryAnalysis.Analyse(Plan, Day, new() { Policy = Strict });
        Holds(
            "delivery.txt",
            ReportLines.Of("The plan at the end of the year", ("", after)),
            ReportLines.Of(
                "What a strict policy says otherwise",
                ("Milestone",
                    strict.Milestones.Except(after.Milestones)
                    .Where(static one => one.Standing is DeliveryStanding.Rated or DeliveryStanding.Unknown).Take(14).ToValueList()),
                ("Plan", strict.Plans),
                ("Strand", strict.Strands)),
            ReportLines.Without(
                ["Before", "After", "Milestones"], "Between two plans",
                    ("", DeliveryComparison.Between(DeliveryAnalysis.Analyse(Of(Judged[..3]), Day),
                    DeliveryAnalysis.Analyse(Of(Judged[1..4]), Day)))),
            ReportLines.Without(
                ["Before", "After", "Changed"], "Since the quarter before", ("", DeliveryComparison.Between(before, after))));
    }

    [Fact]
    public void Updates_OfThePlan_SayWhatTheSnapshotSays() => Holds(
        "delivery-updates.txt",
        ReportLines.Without(["Comparison", "Signals"], "The last quarter",
            ("", DeliveryUpdates.Of(Plan, ReportingPeriod.Quarter(2025, 4), Day))),
        ReportLines.Of("The year", ("", DeliveryUpdates.ImpactOf(Plan, 2025, Day))));

    private static void Holds(string file, params string[] texts) =>
        Repository.ShouldHold(string.Concat(texts), "tests", "PccGovernance.Tests", "Snapshots", file);

    /// <summary>A milestone reached on 10 February, with what was forecast of it in January.</summary>
    private static Milestone Done(string id, LocalDate forecast) => Open(new(2026, 2, 1), id) with
    {
        Status = MilestoneStatus.Complete,
        CompletedOn = new(2026, 2, 10),
        Reports = [Report(new(2026, 1, 15), RagStatus.Green) with { Forecast = forecast }],
    };

    private static Landscape Of(Milestone[] milestones) =>
        DeliveryLandscapes.PlanWithLead(Strand("strand", Priority("priority", Deliverable("deliverable", milestones))));

    private static PartialDate Month(int year, int month) => PartialDate.Parse(FormattableString.Invariant($"{year:0000}-{month:00}"));
}
