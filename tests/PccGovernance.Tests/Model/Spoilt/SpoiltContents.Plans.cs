using Kind = PccGovernance.LandscapeErrorKind;

namespace PccGovernance.Tests.Model;

public static partial class SpoiltContents
{
    private static IEnumerable<Spoilt> Strategies() =>
    [
        Strategy("ownerPartnership", Kind.UnknownReference, "The strategy 'violence-strategy' names the partnership 'none'", static s =>
            s with { OwnerPartnership = new("none") }),
        Strategy("ownerOrganisation", Kind.UnknownReference, "The strategy 'violence-strategy' names the organisation 'none'", static s =>
            s with { OwnerPartnership = null, OwnerOrganisation = new("none") }),
        Strategy("footprint", Kind.UnknownReference, "The strategy 'violence-strategy' names the area 'E23000020'", static s =>
            s with { Footprint = Footprint.Of(Elsewhere) }),
        Strategy("period", Kind.DatesOutOfOrder, "The strategy 'violence-strategy' has the period", static s =>
            s with { Period = Backwards }),
        Strategy("themes[0]", Kind.UnknownReference, "The strategy 'violence-strategy' names the theme 'none'", static s =>
            s with { Themes = [new("none")] }),
        Strategy("priorities[1].id", Kind.DuplicateIdentifier, "The strategy priority identifier 'vs-1' stands twice", static s =>
            s with { Priorities = s.Priorities.Again() }),
        Strategy("priorities[0].text", Kind.InvalidValue, "The strategy priority 'vs-1' has no text", static s =>
            s with { Priorities = s.Priorities.First(static p => p with { Text = string.Empty }) }),
        Strategy("priorities[0].themes[0]", Kind.UnknownReference, "The strategy priority 'vs-1' names the theme 'none'", static s =>
            s with { Priorities = s.Priorities.First(static p => p with { Themes = [new("none")] }) }),
        Strategy("priorities[0].serves[0]", Kind.UnknownReference, "The strategy priority 'vs-1' names the plan priority 'none'",
            static s => s with { Priorities = s.Priorities.First(static p => p with { Serves = [new("none")] }) }),
        new("$.strategies[1].priorities[0].id", Kind.DuplicateIdentifier, "The strategy priority identifier 'vs-1' stands twice",
            static c => c with { Strategies = [c.Strategies[0], c.Strategies[1] with { Priorities = c.Strategies[0].Priorities }] }),
        new("$.strategies[0]", Kind.Contradiction,
            "The strategy 'violence-strategy' is owned by the partnership 'safety' and by the organisation 'office': give one owner.",
            static c => c with { Strategies = c.Strategies.First(static s => s with { OwnerOrganisation = new("office") }) }),
    ];

    private static IEnumerable<Spoilt> Plans() =>
    [
        Plan("forceArea", Kind.OutOfRange, "names the area 'E12000091', whose level is 'region': give a force area.", static p =>
            p with { ForceArea = TestEdition.Region }),
        Plan("period", Kind.DatesOutOfOrder, "has the period", static p => p with { Period = Backwards }),
        Plan("priorities[2].id", Kind.DuplicateIdentifier, "The plan priority identifier 'objective-1' stands twice", static p =>
            p with { Priorities = p.Priorities.Again() }),
        Plan("priorities[0].themes[0]", Kind.UnknownReference, "The plan priority 'objective-1' names the theme 'none'", static p =>
            p with { Priorities = p.Priorities.First(static o => o with { Themes = [new("none")] }) }),
        Corporate("owner", Kind.UnknownReference, "The corporate plan 'corporate' names the organisation 'none'", static p =>
            p with { Owner = new("none") }),
        Corporate("delivers", Kind.UnknownReference, "The corporate plan 'corporate' names the police and crime plan 'none'", static p =>
            p with { Delivers = new("none") }),
        Corporate("period", Kind.DatesOutOfOrder, "The corporate plan 'corporate' has the period", static p =>
            p with { Period = Backwards }),
        Corporate("priorities[1].id", Kind.DuplicateIdentifier, "The corporate priority identifier 'cp-1' stands twice", static p =>
            p with { Priorities = p.Priorities.Again() }),
        Corporate("priorities[0].themes[0]", Kind.UnknownReference, "The corporate priority 'cp-1' names the theme 'none'", static p =>
            p with { Priorities = p.Priorities.First(static c => c with { Themes = [new("none")] }) }),
        Corporate("priorities[0].serves[0]", Kind.UnknownReference, "The corporate priority 'cp-1' names the plan priority 'none'",
            static p => p with { Priorities = p.Priorities.First(static c => c with { Serves = [new("none")] }) }),
        Business("owner", Kind.UnknownReference, "The business plan 'business' names the organisation 'none'", static p =>
            p with { Owner = new("none") }),
        Business("period", Kind.DatesOutOfOrder, "The business plan 'business' has the period", static p => p with { Period = Backwards }),
        Business("strands[1].id", Kind.DuplicateIdentifier, "The strand identifier 'strand-1' stands twice", static p =>
            p with { Strands = [.. p.Strands, new() { Id = new("strand-1"), Name = "Again" }] }),
        Business("strands[0].name", Kind.InvalidValue, "The strand 'strand-1' has no name", static p =>
            p with { Strands = p.Strands.First(static s => s with { Name = string.Empty }) }),
        Priority("id", Kind.MissingIdentifier, "The business priority has no identifier", static p => p with { Id = default }),
        Priority("portfolio", Kind.UnknownReference, "The business plan priority 'bp-1' names the portfolio 'none'", static p =>
            p with { Portfolio = new("none") }),
        Priority("themes[0]", Kind.UnknownReference, "The business plan priority 'bp-1' names the theme 'none'", static p =>
            p with { Themes = [new("none")] }),
        Priority("deliverables[0].owner", Kind.UnknownReference, "The deliverable 'deliverable-1' names the organisation 'none'",
            static p => p with { Deliverables = p.Deliverables.First(static d => d with { Owner = new("none") }) }),
        Priority("deliverables[1].id", Kind.DuplicateIdentifier, "The deliverable identifier 'deliverable-1' stands twice", static p =>
            p with { Deliverables = [.. p.Deliverables, new() { Id = new("deliverable-1"), Text = "Again" }] }),
        Priority("deliverables[1].milestones[0].id", Kind.DuplicateIdentifier, "The milestone identifier 'milestone-1' stands twice",
            static p =>
                p with { Deliverables = [.. p.Deliverables,
                    new() { Id = new("d2"), Text = "Again", Milestones = p.Deliverables[0].Milestones }] }),
    ];

    private static IEnumerable<Spoilt> Milestones() =>
    [
        Milestone("status", Kind.OutOfRange, "has the milestone status '9'", static m => m with { Status = (MilestoneStatus)9 }),
        Milestone("originalDue", Kind.DatesOutOfOrder,
            "has its original date on 2025-12-31 before its start on 2026-01-01: correct one of them.", static m =>
                m with { OriginalDue = new(2025, 12, 31) }),
        Milestone("completedOn", Kind.DatesOutOfOrder, "has its completion on 2025-12-31 before its start on 2026-01-01", static m =>
            m with { Status = MilestoneStatus.Complete, CompletedOn = new(2025, 12, 31) }),
        Milestone("completedOn", Kind.Contradiction,
            "has a completion date and the status 'InProgress': make the status 'Complete' or leave the date out.", static m =>
                m with { CompletedOn = new(2026, 2, 1) }),
        Report("rag", Kind.OutOfRange, "has the rag status '0', which is none: give one of Green, Amber, Red.", static r =>
            r with { Rag = default(RagStatus) }),
        Report("progress", Kind.OutOfRange, "has a progress of 1.1: give 0 to 1.", static r => r with { Progress = 1.1m }),
        Report("plannedProgress", Kind.OutOfRange, "has a planned progress of -0.1: give 0 to 1.", static r =>
            r with { PlannedProgress = -0.1m }),
        Report("reportedBy", Kind.UnknownReference, "names the post 'none'", static r => r with { ReportedBy = new("none") }),
        Milestone("weight", Kind.OutOfRange, "has a weight of -1: give 0 to 1000.", static m => m with { Weight = -1 }),
        Milestone("forecast", Kind.DatesOutOfOrder,
            "has a forecast of 2026-06-30 before the day on which it was made, 2026-07-01: correct one of them.", static m =>
                m with { ForecastOn = new(2026, 7, 1), Forecast = new(2026, 6, 30) }),
        Milestone("dependsOn[0]", Kind.UnknownReference, "names the milestone 'none', which the landscape does not have", static m =>
            m with { DependsOn = [new("none")] }),
        Milestone("dependsOn", Kind.DependencyCycle,
            "The milestones 'milestone-1' -> 'milestone-1' wait for each other in a circle: take one of its steps out.", static m =>
                m with { DependsOn = [m.Id] }),
        Milestone("currentDue", Kind.Contradiction,
            "has the current date 2026-09-30 and was last moved to 2026-08-31: make them one or leave the current date out.", static m =>
                m with { CurrentDue = new(2026, 9, 30), DateChanges = [new() { On = new(2026, 5, 1), Due = new(2026, 8, 31) }] }),
        Milestone("dateChanges[0].agreedBy", Kind.UnknownReference, "names the post 'none'", static m =>
            m with { DateChanges = [new() { On = new(2026, 5, 1), Due = new(2026, 8, 31), AgreedBy = new("none") }] }),
        Milestone("overrides[0].colour", Kind.OutOfRange, "has the rag status '0'", static m =>
            m with { Overrides = [new() { On = new(2026, 5, 1), Colour = default }] }),
        Milestone("overrides[0].author", Kind.UnknownReference, "names the post 'none'", static m =>
            m with { Overrides = [new() { On = new(2026, 5, 1), Colour = RagStatus.Green, Author = new("none") }] }),
        Milestone("overrides[0].expiresOn", Kind.DatesOutOfOrder,
            "has the period '2026-05-01/2026-05-01', whose end is not after its beginning", static m =>
                m with { Overrides = [new() { On = new(2026, 5, 1), Colour = RagStatus.Green, ExpiresOn = new(2026, 5, 1) }] }),
        Milestone("actions[0].text", Kind.InvalidValue, "The plan action 'a' has no text", static m =>
            m with { Actions = [new() { Id = new("a"), Text = " " }] }),
        Milestone("actions[0].owner", Kind.UnknownReference, "The plan action 'a' names the post 'none'", static m =>
            m with { Actions = [new() { Id = new("a"), Text = "x", Owner = new("none") }] }),
        Milestone("actions[1].id", Kind.DuplicateIdentifier,
            "The plan action identifier 'a' stands twice: give each plan action an identifier of its own.", static m =>
                m with { Actions = [new() { Id = new("a"), Text = "x" }, new() { Id = new("a"), Text = "y" }] }),
        Milestone("measures[0].direction", Kind.OutOfRange,
            "The measure 'x' has the measure direction '0', which is none: give one of HigherIsBetter, LowerIsBetter.", static m =>
                m with { Measures = [Saving with { Direction = default }] }),
        Milestone("measures[0].target", Kind.Contradiction,
            "The measure 'x' has a target of -1 that is worse than its baseline of 0: correct one of them or the direction.", static m =>
                m with { Measures = [Saving with { Target = -1 }] }),
        Milestone("measures[0].target", Kind.Contradiction, "The measure 'x' has a target of 36 that is worse than its baseline of 0",
            static m => m with { Measures = [Saving with { Direction = MeasureDirection.LowerIsBetter }] }),
        Milestone("measures[0].targetOn", Kind.DatesOutOfOrder, "The measure 'x' has the period '2021-03-31/2020-04-01'", static m =>
            m with { Measures = [Saving with { BaselineOn = new(2021, 3, 31), TargetOn = new(2020, 4, 1) }] }),
        Report("progress", Kind.OutOfRange, "has a progress of 1.4: give 0 to 1.", static r => r with { Progress = 1.4m }),
        Report("forecast", Kind.DatesOutOfOrder,
            "has a forecast of 2026-03-31 before the day of the report, 2026-04-01: correct one of them.", static r =>
                r with { Forecast = new(2026, 3, 31) }),
        Report("on", Kind.DatesOutOfOrder,
            "has the day 2026-04-01 before the beginning of the time that it reports on, 2026-04-02: correct one of them.", static r =>
                r with { Period = new(new(2026, 4, 2)) }),
        Report("on", Kind.DatesOutOfOrder, "has the day 2026-04-01 before its evidence of 2026-04-02: correct one of them.", static r =>
            r with { EvidenceOn = new(2026, 4, 2) }),
        Report("status", Kind.OutOfRange, "has the milestone status '9'", static r => r with { Status = (MilestoneStatus)9 }),
        Report("confidence", Kind.OutOfRange, "has the delivery confidence '0'", static r =>
            r with { Confidence = default(DeliveryConfidence) }),
        Business("strands[0].priorities[0].deliverables[0].milestones[0].reports[1].on", Kind.DatesOutOfOrder,
            "Report 1 of the milestone 'milestone-1' has the day 2026-07-01, and its plan is recorded to 2026-06-30 only: correct one of "
            + "them.", static p => p with { RecordedTo = new(2026, 6, 30) }),
        Recorded("statusOn", "has a status of 2026-07-02, and its plan is recorded to 2026-07-01 only: correct one of them.", static m =>
            m with { StatusOn = new(2026, 7, 2) }),
        Recorded("forecastOn", "has a forecast made on 2026-07-02, and its plan is recorded to 2026-07-01 only: correct one of them.",
            static m => m with { ForecastOn = new(2026, 7, 2), Forecast = new(2026, 9, 30) }),
        Recorded("overrides[0].on", "has a colour set on 2026-07-02, and its plan is recorded to 2026-07-01 only: correct one of them.",
            static m => m with { Overrides = [new() { On = new(2026, 7, 2), Colour = RagStatus.Red }] }),
        Business("earlierVersions[0].strands[1].id", Kind.DuplicateIdentifier, "The strand identifier 'strand-1' stands twice", static p =>
            p with { EarlierVersions = [new() { Version = "1", ReplacedOn = new(2026, 1, 1),
                Parts = [p.Strands[0], new() { Id = new("strand-1"), Name = "x" }] }] }),
        Business("earlierVersions[0].version", Kind.InvalidValue, "The business plan 'business' has no version: give one.", static p =>
            p with { EarlierVersions = [new() { Version = " ", ReplacedOn = new(2026, 1, 1) }] }),
        Plan("priorities[0].grants[0].recipient", Kind.UnknownReference, "The plan priority 'objective-1' names the organisation 'none'",
            static p =>
                p with { Priorities = p.Priorities.First(static o =>
                    o with { Grants = [new() { Purpose = "x", Recipient = new("none") }] }) }),
        Plan("priorities[0].grants[0].amount", Kind.OutOfRange,
            "The plan priority 'objective-1' has an amount of -1: give 0 to 1000000000.", static p =>
                p with { Priorities = p.Priorities.First(static o =>
                    o with { Grants = [new() { Purpose = "x", Amount = new Money(-1) }] }) }),
        Plan("earlierVersions[0].priorities[0].text", Kind.InvalidValue, "The plan priority 'old' has no text", static p =>
            p with { EarlierVersions = [new() { Version = "1", ReplacedOn = new(2025, 1, 1),
                Parts = [new() { Id = new("old"), Text = "" }] }] }),
        Corporate("earlierVersions[0].priorities[0].text", Kind.InvalidValue, "The corporate priority 'old' has no text", static p =>
            p with { EarlierVersions = [new() { Version = "1", ReplacedOn = new(2025, 1, 1),
                Parts = [new() { Id = new("old"), Text = "" }] }] }),
    ];

    private static Measure Saving { get; } =
        new() { Id = new("x"), Text = "Savings", Direction = MeasureDirection.HigherIsBetter, Baseline = 0, Target = 36 };

    private static Spoilt Strategy(string member, Kind kind, string message, Func<Strategy, Strategy> change) =>
        new($"$.strategies[0].{member}", kind, message, c => c with { Strategies = c.Strategies.First(change) });

    private static Spoilt Plan(string member, Kind kind, string what, Func<PoliceAndCrimePlan, PoliceAndCrimePlan> change) =>
        new($"$.policeAndCrimePlans[0].{member}", kind, what.StartsWith("The", StringComparison.Ordinal)
            ? what
            : $"The Police and Crime Plan 'plan' {what}", c => c with { PoliceAndCrimePlans = c.PoliceAndCrimePlans.First(change) });

    private static Spoilt Corporate(string member, Kind kind, string message, Func<CorporatePlan, CorporatePlan> change) =>
        new($"$.corporatePlans[0].{member}", kind, message, c => c with { CorporatePlans = c.CorporatePlans.First(change) });

    private static Spoilt Business(string member, Kind kind, string message, Func<BusinessPlan, BusinessPlan> change) =>
        new($"$.businessPlans[0].{member}", kind, message, c => c with { BusinessPlans = c.BusinessPlans.First(change) });

    private static Spoilt Priority(string member, Kind kind, string message, Func<BusinessPriority, BusinessPriority> change) =>
        Business($"strands[0].priorities[0].{member}", kind, message, p =>
            p with { Strands = p.Strands.First(s => s with { Priorities = s.Priorities.First(change) }) });

    private static Spoilt Milestone(string member, Kind kind, string what, Func<Milestone, Milestone> change) =>
        Priority($"deliverables[0].milestones[0].{member}", kind, what.StartsWith("The", StringComparison.Ordinal)
            ? what
            : $"The milestone 'milestone-1' {what}", p =>
                p with { Deliverables = p.Deliverables.First(d => d with { Milestones = d.Milestones.First(change) }) });

    private static Spoilt Report(string member, Kind kind, string what, Func<MilestoneReport, MilestoneReport> change) =>
        Priority(
            $"deliverables[0].milestones[0].reports[0].{member}", kind, $"Report 0 of the milestone 'milestone-1' {what}",
            p => p with
            {
                Deliverables = p.Deliverables.First(d =>
                d with { Milestones = d.Milestones.First(m => m with { Reports = m.Reports.First(change) }) })
            });

    /// <summary>What a milestone says of a day after the one up to which its plan is recorded.</summary>
    private static Spoilt Recorded(string member, string what, Func<Milestone, Milestone> change) =>
        Business(
            $"strands[0].priorities[0].deliverables[0].milestones[0].{member}", Kind.DatesOutOfOrder, $"The milestone 'milestone-1' {what}",
            p => p with
            {
                RecordedTo = new(2026, 7, 1),
                Strands = p.Strands.First(s =>
                    s with
                    {
                        Priorities = s.Priorities.First(q =>
                        q with { Deliverables = q.Deliverables.First(d => d with { Milestones = d.Milestones.First(change) }) })
                    }),
            });
}
