using FsCheck.Fluent;
using PccGovernance.Costing;
using PccGovernance.Demand;
using PccGovernance.Reference;
using PccGovernance.Scenarios;

namespace PccGovernance.Tests.Scenarios;

/// <summary>Meetings and hours that are on record as ranges: before and after have the ends that they leave.</summary>
public sealed class ScenarioRangeTests
{
    private static readonly ScenarioOptions Options = new()
    {
        Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly, UsualValues = null },
        Duplication = null,
        Alignment = null,
        Statute = null,
    };

    private static readonly Landscape World = CaseWorld.Landscape(
        [CaseWorld.Body("north", "North council"), CaseWorld.Body("police", "Police")],
        [
            Board("exact", 4, 2),
            Board("ranged", 4, 2) with { Meetings = Ranged(NumberRange.Between(4, 6), NumberRange.Between(2, 3)) },
            Board("least", 4, 2) with { Meetings = Ranged(NumberRange.AtLeast(4), NumberRange.Exactly(2)) },
        ]);

    [Fact]
    public void Analyse_ClosingABoardOfRanges_TakesTheirEndsFromTheHours()
    {
        ScenarioReport report = Analyse(new ClosePartnership { Partnership = new("ranged") });

        report.Hours!.HoursBefore.Should().Be(2 * (8 + 12.5m + 8));
        report.Hours.HoursEndsBefore.Should().Be(Ends(2 * (8 + 8 + 8), 2 * (8 + 18 + 8), 2));
        report.Hours.HoursEndsAfter.Should().Be(Ends(32, 32, 2));
        report.Hours.MeetingsEndsBefore.Should().Be(Ends(12, 14, 1));
        report.Hours.MeetingsEndsAfter.Should().Be(Ends(8, 8, 1));
        report.Hours.HoursAddedEnds.Should().Be(Ends(-16, -36, 0));
        HoursChange police = report.HoursOfOrganisations.Single(static change => change.Who.Id is "police");
        (police.Before, police.After).Should().Be((28.5m, 16));
        (police.EndsBefore, police.EndsAfter).Should().Be((Ends(24, 34, 1), Ends(16, 16, 1)));
        report.Differences.Select(static difference => difference.Code).Should().Contain("scenario.hours").And.Contain("scenario.hours-of");
    }

    [Fact]
    public void Analyse_RangeMadeOneNumber_IsADifferenceThoughItsMiddleIsTheSame()
    {
        ScenarioReport report = Analyse(new Retime
        {
            Partnership = new("ranged"),
            Meetings = new() { MeetingsPerYear = 5, MeetingHours = 2.5m },
        });

        report.Hours!.HoursAfter.Should().Be(report.Hours.HoursBefore);
        report.Hours.HoursEndsAfter.Should().NotBe(report.Hours.HoursEndsBefore);
        report.Agenda.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Before = 12.5m, After = 12.5m, EndsBefore = Ends(8, 18, 0), EndsAfter = (AmountEnds?)null });
        report.Differences.Select(static difference => difference.Code).Should().Contain("scenario.agenda");
    }

    [Fact]
    public void Analyse_WithoutRanges_HasNoEnds()
    {
        ScenarioReport report = ScenarioAnalysis.Analyse(
            CaseWorld.Landscape([CaseWorld.Body("north", "North council"), CaseWorld.Body("police", "Police")], [Board("exact", 4, 2)]),
            CaseWorld.Day,
            Scenario.Of("none", new ChangeMeetingLength { Partnership = new("exact"), MeetingHours = 1 }),
            Options);

        (report.Hours!.HoursEndsBefore, report.Hours.HoursEndsAfter, report.Hours.HoursAddedEnds).Should().Be((null, null, null));
        report.HoursOfOrganisations.Should().NotBeEmpty()
            .And.OnlyContain(static change => change.EndsBefore == null && change.EndsAfter == null);
    }

    [Fact]
    public void Analyse_AnyScenarioOfRanges_HasTheEndsOfReckoningAllAnew() => ForAll(static (landscape, scenario) =>
    {
        ScenarioReport report = ScenarioAnalysis.Analyse(landscape, RandomScenario.Day, scenario, Options);

        DemandReport before = DemandAnalysis.Analyse(report.Run.Before, RandomScenario.Day, Options.Demand);
        DemandReport after = DemandAnalysis.Analyse(report.Run.After!, RandomScenario.Day, Options.Demand);
        HoursOf(report.Hours!.HoursBefore, report.Hours.HoursEndsBefore).Should().Be(HoursOf(before.Total));
        HoursOf(report.Hours.HoursAfter, report.Hours.HoursEndsAfter).Should().Be(HoursOf(after.Total));
        HoursOf(report.Hours.MeetingsAfter, report.Hours.MeetingsEndsAfter).Should().Be(
            (after.Total.MeetingsLow ?? after.Total.MeetingsPerYear ?? 0,
                after.Total.MeetingsHigh ?? after.Total.MeetingsPerYear ?? 0, after.Total.PartnershipsAtLeast));
        Dictionary<EntityReference, DemandLoad> loads =
            after.Organisations.ToDictionary(static row => EntityReference.Of(row.Organisation), static row => row.Load);
        foreach (HoursChange change in report.HoursOfOrganisations)
        {
            HoursOf(change.After, change.EndsAfter).Should()
                .Be(loads.TryGetValue(change.Who, out DemandLoad? load) ? HoursOf(load) : (0, 0, 0));
        }

        CostTotal cost = CostingAnalysis.Analyse(report.Run.After!, RandomScenario.Day, Options.Costing!).Total;
        (report.Cost!.After, report.Cost.LinesAtLeastAfter).Should().Be((cost.Cost, cost.LinesAtLeast));
    });

    private static (decimal Low, decimal High, int AtLeast) HoursOf(DemandLoad load) =>
        (load.HoursLow ?? load.Hours ?? 0, load.HoursHigh ?? load.Hours ?? 0, load.SeatsAtLeast);

    private static (decimal Low, decimal High, int AtLeast) HoursOf(decimal? central, AmountEnds? ends) =>
        (ends?.Low ?? central ?? 0, ends?.High ?? central ?? 0, ends?.AtLeast ?? 0);

    internal static ScenarioReport Analyse(LandscapeEdit edit) =>
        ScenarioAnalysis.Analyse(World, CaseWorld.Day, Scenario.Of("ranges", edit), Options);

    private static AmountEnds Ends(decimal low, decimal high, int atLeast) => new() { Low = low, High = high, AtLeast = atLeast };

    private static MeetingPattern Ranged(NumberRange often, NumberRange hours) =>
        new() { MeetingsPerYearRange = often, MeetingHoursRange = hours, PreparationHours = 0, TravelHours = 0 };

    private static Partnership Board(string id, int often, int hours) =>
        CaseWorld.Board(id, id, null, ["north*", "police"], ["asb"]) with
        {
            Meetings = new() { MeetingsPerYear = often, MeetingHours = hours, PreparationHours = 0, TravelHours = 0 },
            Seats = [Seat("north"), Seat("police")],
        };

    private static Seat Seat(string organisation) => new() { Organisation = new(organisation), Attendance = 1 };

    /// <summary>Random landscapes in which one board in two meets between as often and twice as often, and one in four at least so.</summary>
    private static void ForAll(Action<Landscape, Scenario> law) =>
        Prop.ForAll(RandomScenario.Arbitrary, spec =>
        {
            Landscape exact = spec.Landscape();
            var landscape = Landscape.Create(EnglandAndWales.Edition, exact.Contents with
            {
                Partnerships = exact.Partnerships.Select((board, place) => board.Meetings is { MeetingsPerYear: { } often } && place % 4 > 0
                    ? board with
                    {
                        Meetings = board.Meetings with
                        {
                            MeetingsPerYearRange = place % 4 == 1
                                ? NumberRange.AtLeast(often)
                                : NumberRange.Between(often, Math.Min(366, 2 * often)),
                        },
                    }
                    : board).ToValueList(),
            });
            law(landscape, spec.Scenario(landscape));
        }).Holds(300);
}
