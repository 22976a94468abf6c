using FsCheck;
using FsCheck.Fluent;
using PccGovernance.Delivery;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

/// <summary>What holds of every plan.</summary>
public sealed class DeliveryLawTests
{
    private static Gen<Milestone> MilestoneGen { get; } =
        from status in Gen.Elements(Enum.GetValues<MilestoneStatus>())
        from due in Gen.Choose(-60, 60)
        from moved in Gen.Elements(0, 0, 20, 40)
        from forecast in Gen.Choose(-80, 80)
        from critical in Gen.Elements(true, false)
        from age in Gen.Choose(-10, 120)
        from rag in Gen.Elements<RagStatus?>(null, RagStatus.Green, RagStatus.Amber, RagStatus.Red)
        from lag in Gen.Choose(-10, 30)
        from reported in Gen.Choose(0, 3)
        select Open(Day.PlusDays(due)) with
        {
            Status = status,
            IsCritical = critical,
            OriginalDue = due == 60 ? null : Day.PlusDays(due - moved),
            CurrentDue = due == 60 || moved == 0 ? null : Day.PlusDays(due),
            Forecast = forecast % 3 == 0 ? Day.PlusDays(forecast) : null,
            Reports = reported == 0 ? [] : [Report(Day.PlusDays(-age), rag, reported == 1 ? null : 0.5m, 0.5m - (lag / 100m))],
        };

    private static Gen<Milestone[]> Milestones { get; } =
        from count in Gen.Choose(0, 6)
        from items in MilestoneGen.ListOf(count)
        select items.Select(static (m, i) => m with { Id = new($"m-{i}") }).ToArray();

    [Fact]
    public void Analyse_AnyOrderOfChildren_RollsUpTheSame() =>
        Prop.ForAll(Milestones.ToArbitrary(), milestones =>
        {
            DeliveryReport forwards = Analyse(milestones);
            DeliveryReport backwards = Analyse([.. milestones.Reverse()]);

            return forwards == backwards;
        }).Holds();

    [Fact]
    public void Analyse_OneMoreMilestone_NeverImprovesTheParent() =>
        Prop.ForAll(Milestones.Where(static m => m.Length > 1).ToArbitrary(), milestones =>
            Severity(Analyse(milestones)) >= Severity(Analyse(milestones[1..]))).Holds();

    [Fact]
    public void Analyse_AWorseMilestoneInPlaceOfAnother_NeverImprovesTheParent() =>
        Prop.ForAll(Milestones.Where(static m => m.Length > 0).ToArbitrary(), MilestoneGen.ToArbitrary(), (milestones, other) =>
        {
            Milestone changed = other with { Id = milestones[0].Id };
            bool isWorse = Severity(Analyse(changed)) >= Severity(Analyse(milestones[0]));
            int before = Severity(Analyse(milestones));
            int after = Severity(Analyse([changed, .. milestones[1..]]));

            return isWorse ? after >= before : after <= before;
        }).Holds();

    [Fact]
    public void Analyse_AReportGoingStale_NeverImprovesTheParent() =>
        Prop.ForAll(Milestones.Where(static m => m.Length > 0).ToArbitrary(), milestones =>
        {
            Milestone aged = milestones[0] with
            {
                Reports = [.. milestones[0].Reports.Select(static r =>
                r.On.Latest <= Day ? r with { On = Day.PlusDays(-93) } : r)]
            };

            return Severity(Analyse([aged, .. milestones[1..]])) >= Severity(Analyse(milestones));
        }).Holds();

    [Fact]
    public void RollUp_AnyMethod_AWorseColourOrNoneNeverImprovesTheParent() =>
        Prop.ForAll(Milestones.Where(static m => m.Length > 0)
            .ToArbitrary(), Gen.Elements(Enum.GetValues<RollUpMethod>())
            .ToArbitrary(), (milestones, method) =>
        {
            Milestone[] looks =
            [
                .. new[] { RagStatus.Green, RagStatus.Amber, RagStatus.Red }.Select(colour => RollUpMethodTests.Rated("x", colour)),
                Open(Day.PlusDays(10), "x") with { Reports = [] },
            ];
            int[] severities = [.. looks.Select(look => Severity(RollUp(method, [.. milestones, look])))];
            return severities[0] <= severities[1] && severities[1] <= severities[2] && severities[0] <= severities[3];
        }).Holds();

    [Fact]
    public void RollUp_AnyMethod_GoingStaleNeverImprovesTheParent() =>
        Prop.ForAll(Milestones.Where(static m => m.Length > 0)
            .ToArbitrary(), Gen.Elements(Enum.GetValues<RollUpMethod>())
            .ToArbitrary(), (milestones, method) =>
        {
            Milestone aged = milestones[0] with
            {
                Reports = [.. milestones[0].Reports.Select(static r =>
                r.On.Latest <= Day ? r with { On = Day.PlusDays(-93) } : r)]
            };

            return Severity(RollUp(method, [aged, .. milestones[1..]])) >= Severity(RollUp(method, milestones));
        }).Holds();

    [Fact]
    public void RollUp_AnyMethodAndOrder_IsTheSame() =>
        Prop.ForAll(Milestones.ToArbitrary(), Gen.Elements(Enum.GetValues<RollUpMethod>()).ToArbitrary(), (milestones, method) =>
            RollUp(method, milestones) == RollUp(method, [.. milestones.Reverse()])).Holds();

    [Fact]
    public void Assess_AnOverrideWithoutReason_NeverBeatsTheComputedColour() =>
        Prop.ForAll(MilestoneGen.ToArbitrary(), Gen.Elements(Enum.GetValues<RagStatus>()).ToArbitrary(), (milestone, colour) =>
        {
            MilestoneAssessment with = Assess(milestone with { Overrides = [new() { On = Day, Colour = colour, Author = null }] });
            MilestoneAssessment without = Assess(milestone);

            return with.Standing == without.Standing
                && !(with.Colour < without.Colour)
                && !(with.LastKnownColour < without.LastKnownColour);
        }).Holds();

    [Fact]
    public void Analyse_AnythingUnknown_IsNeverGreen() =>
        Prop.ForAll(Milestones.ToArbitrary(), milestones =>
        {
            DeliveryReport report = Analyse(milestones);

            return report.Plans.Concat(report.Strands).Concat(report.Priorities).Concat(report.Deliverables)
                .All(static r => r.Colour != RagStatus.Green || (r.Counts.Unknown == 0 && r.Counts.DeliverablesWithoutMilestones == 0));
        }).Holds();

    [Fact]
    public void Analyse_AnyPlan_CountsEveryMilestoneOnceAndExplainsEveryColour() =>
        Prop.ForAll(Milestones.ToArbitrary(), milestones =>
        {
            DeliveryReport report = Analyse(milestones);

            return report.Plans.Single().Counts.Milestones == milestones.Length
                && report.Milestones.All(static m => m.Colour is null == (m.Standing != DeliveryStanding.Rated))
                && report.Milestones.All(static m => m.Colour is null || m.Indicators.Max(static i => i.Colour) == m.Colour)
                && report.Milestones.All(static m => m.ReportedColour is null || m.Colour is null || m.Colour >= m.ReportedColour);
        }).Holds();

    [Fact]
    public void Analyse_CappedByDependencies_IsAsBadAsTheWorstBeforeItAndHidesNothingUnknown() =>
        Prop.ForAll(Milestones.ToArbitrary(), Gen.Choose(0, 1 << 15).ToArbitrary(), (milestones, links) =>
        {
            // Each may wait for any before it: the bits say which.
            Milestone[] waiting = [.. milestones.Select((m, i) =>
                m with { DependsOn = [.. milestones[..i]
                    .Where((_, j) => (links >> ((i * (i - 1) / 2) + j) & 1) == 1)
                    .Select(static b => b.Id)] })];
            Landscape landscape = Plan(Strand("strand", Priority("priority", Deliverable("deliverable", waiting))));
            ValueList<MilestoneAssessment> free = DeliveryAnalysis.Analyse(landscape, Day).Milestones;
            ValueList<MilestoneAssessment> capped =
                DeliveryAnalysis.Analyse(landscape, Day, new() { Policy = new() { CapsByDependencies = true } }).Milestones;
            var expected = new List<(DeliveryStanding Standing, RagStatus? Known)>();
            for (int i = 0; i < waiting.Length; i++)
            {
                (DeliveryStanding Standing, RagStatus? Known) own = (free[i].Standing, free[i].LastKnownColour);
                (DeliveryStanding Standing, RagStatus? Known)[] all =
                    [own, .. waiting[i].DependsOn.Select(b => expected[Array.FindIndex(waiting, m => m.Id == b)])];
                (DeliveryStanding Standing, RagStatus? Known) worst =
                    all.MaxBy(static look => (DeliverySeverity.Of(look.Standing, look.Known), look.Standing == DeliveryStanding.Rated));
                bool isOpen = own.Standing is DeliveryStanding.Rated or DeliveryStanding.Unknown;
                bool isWorse = DeliverySeverity.Of(worst.Standing, worst.Known) > DeliverySeverity.Of(own.Standing, own.Known);
                expected.Add(!isOpen || !isWorse
                    ? own
                    : (own.Standing == DeliveryStanding.Unknown
                        ? own.Standing
                        : worst.Standing, worst.Known > own.Known || own.Known is null
                        ? worst.Known
                        : own.Known));
            }

            return capped.Select(static m => (m.Standing, m.LastKnownColour)).SequenceEqual(expected)
                && capped.All(static m => m.Colour == (m.Standing == DeliveryStanding.Rated ? m.LastKnownColour : null))
                && free.Zip(capped)
                    .All(static pair =>
                        pair.First.UnknownBecause == UnknownReason.None || pair.First.UnknownBecause == pair.Second.UnknownBecause);
        }).Holds();

    [Fact]
    public void RollUp_ByMeanOrShare_IsWhatThePlainSumsGive() =>
        Prop.ForAll(Milestones.ToArbitrary(), Gen.Choose(1, 4)
            .ListOf(6)
            .ToArbitrary(), Gen.Elements(RollUpMethod.Weighted, RollUpMethod.ShareOfGreen)
            .ToArbitrary(), (milestones, weights, method) =>
        {
            RagPolicy policy = new() { RollUp = method, CriticalOverrides = false };
            Landscape landscape = Plan(
                Strand("strand", Priority("priority",
                    Deliverable("deliverable", [.. milestones.Select((m, i) => m with { Weight = weights[i] })]))));
            DeliveryReport report = DeliveryAnalysis.Analyse(landscape, Day, new() { Policy = policy });
            (MilestoneAssessment Look, decimal Weight)[] due =
                [.. report.Milestones.Select((m, i) => (m, (decimal)weights[i]))
                    .Where(static m =>
                        m.m.Standing is not (DeliveryStanding.NotDue or DeliveryStanding.Cancelled or DeliveryStanding.OnHold))];
            DeliveryRollUp rolledUp = report.Deliverables.Single();
            if (due.All(static m => m.Look.Standing == DeliveryStanding.Complete))
            {
                return rolledUp.Score is null && rolledUp.Colour is null;
            }

            RagStatus best = Colour(Score(static _ => RagStatus.Green));
            RagStatus worst = Colour(Score(static known => known == RagStatus.Red ? RagStatus.Red : RagStatus.Amber));
            bool isRated = best == worst && (worst != RagStatus.Green || due.All(static m => m.Look.Standing != DeliveryStanding.Unknown));
            return (rolledUp.Standing, rolledUp.WorstKnownColour) == (isRated ? DeliveryStanding.Rated : DeliveryStanding.Unknown, worst)
                && rolledUp.Score == Score(static known => known == RagStatus.Red ? RagStatus.Red : RagStatus.Amber);

            decimal Score(Func<RagStatus?, RagStatus> ofUnknown) => due.Sum(m => m.Weight * Points(m.Look.Standing switch
            {
                DeliveryStanding.Complete => RagStatus.Green,
                DeliveryStanding.Unknown => ofUnknown(m.Look.LastKnownColour),
                _ => m.Look.Colour!.Value,
            })) / due.Sum(static m => m.Weight);

            decimal Points(RagStatus colour) => method == RollUpMethod.Weighted ? (int)colour - 1 : colour == RagStatus.Green ? 1 : 0;

            RagStatus Colour(decimal score) => method == RollUpMethod.Weighted
                ? score <= 0.5m ? RagStatus.Green : score <= 1.5m ? RagStatus.Amber : RagStatus.Red
                : score > 0.9m ? RagStatus.Green : score >= 0.8m ? RagStatus.Amber : RagStatus.Red;
        }).Holds();

    /// <summary>Without a report, reading, forecast or colour set nothing is green, nor is anything above it.</summary>
    [Fact]
    public void Analyse_WithoutAnyEvidence_IsGreenNowhere() =>
        Prop.ForAll(Milestones.ToArbitrary(), Gen.Elements(Enum.GetValues<RollUpMethod>()).ToArbitrary(), (milestones, method) =>
        {
            Milestone[] bare = [.. milestones.Select(static m =>
                m with { Reports = [], Measures = [], Overrides = [], Forecast = null, ForecastOn = null })];
            DeliveryReport report = Analyse(bare);
            DeliveryStandings standings = RollUp(method, bare);

            return report.Milestones.All(static m => m.Colour != RagStatus.Green)
                && standings.Deliverables.Concat(standings.Priorities).Concat(standings.Strands).Concat(standings.Plans)
                    .All(static r => r.Colour != RagStatus.Green || r.Counts.Complete > 0);
        }).Holds();

    [Fact]
    public void Analyse_WithoutAGreenReportOfTheDay_IsNeverBetterThanWithIt() =>
        Prop.ForAll(Milestones.Where(static m => m.Length > 0).ToArbitrary(), milestones =>
        {
            Milestone reported = milestones[0] with { Reports = [.. milestones[0].Reports, Report(Day, RagStatus.Green)] };

            return reported.Reports.Any(static r => r.On.Latest > Day || (r.On == Day && r.Rag > RagStatus.Green))
                || Severity(Analyse(milestones)) >= Severity(Analyse([reported, .. milestones[1..]]));
        }).Holds();

    /// <summary>Whatever is not known of when something was said, it is never the better for it.</summary>
    [Fact]
    public void Analyse_WithoutTheDayOfAForecast_IsNeverBetterThanWithIt() =>
        Prop.ForAll(Milestones.Where(static m => m.Length > 0).ToArbitrary(), milestones =>
        {
            Milestone dated =
                milestones[0] with { ForecastOn = Day, Forecast = milestones[0].Forecast?.Latest < Day ? null : milestones[0].Forecast };

            return Severity(Analyse([dated with { ForecastOn = null }, .. milestones[1..]]))
                >= Severity(Analyse([dated, .. milestones[1..]]));
        }).Holds();

    /// <summary>What is green with a fact taken away was green with it: a date due, a plan to hold progress to, a baseline.</summary>
    [Fact]
    public void Analyse_WithoutTheDateDue_IsNeverRated() =>
        Prop.ForAll(MilestoneGen.ToArbitrary(), static milestone =>
            Assess(milestone with { OriginalDue = null, CurrentDue = null }).Standing != DeliveryStanding.Rated).Holds();

    private static DeliveryStandings RollUp(RollUpMethod method, Milestone[] milestones) =>
        DeliveryAnalysis.RollUp(Plan(Strand("strand", Priority("priority", Deliverable("deliverable", milestones)))), Day,
            new() { Policy = new() { RollUp = method } });

    private static int Severity(DeliveryReport report) => Severity(report.Standings);

    private static int Severity(DeliveryStandings standings) =>
        DeliverySeverity.Of(standings.Plans.Single().Standing, standings.Plans.Single().WorstKnownColour);
}
