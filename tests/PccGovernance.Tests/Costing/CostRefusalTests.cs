using PccGovernance.Costing;
using PccGovernance.Reference;

namespace PccGovernance.Tests.Costing;

/// <summary>Options, sets and burdens on the edge of what may be given; ties among boards.</summary>
public sealed class CostRefusalTests
{
    private static readonly AssumptionSet Set = AssumptionSets.EmployerOnCosts2025To2026(0.2m, 1_764);

    private static readonly CostingOptions Options = new() { Assumptions = Set, Basis = CostBasis.WithOnCosts, UsualValues = null };

    [Fact]
    public void EmploymentCost_OfASetThatLacksANumber_IsRefused()
    {
        FluentActions.Invoking(static () => (Set with { NiRate = null }).EmploymentCost(new(50_000), CostBasis.WithOnCosts))
            .Should().Throw<ArgumentException>().WithMessage("*NiRate*");
        FluentActions.Invoking(static () => Set.HourlyRate(new(50_000), CostBasis.FullEconomic))
            .Should().Throw<ArgumentException>().WithMessage("*OverheadRate*");
    }

    [Fact]
    public void CostOf_AShareOfFullTimeBeyondOne_IsRefused()
    {
        foreach (decimal share in new[] { 0, -0.5m, 1.01m })
        {
            FluentActions.Invoking(() => Set.CostOf(1, new(50_000), CostBasis.WithOnCosts, null, share))
                .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("fullTimeShare");
        }

        Set.CostOf(1, new(50_000), CostBasis.WithOnCosts, null, 1).Amount.Should()
            .Be(Set.CostOf(1, new(50_000), CostBasis.WithOnCosts).Amount);
    }

    [Fact]
    public void Analyse_OptionsThatAreNotSound_AreRefusedByEveryFrontDoor()
    {
        Assumption nil = new() { Value = 0, Source = new() { Text = "a" } };
        CostingOptions unsound = Options with { Assumptions = Set with { ProductiveHours = nil } };
        Landscape empty = Landscape.Create(EnglandAndWales.Edition, new());
        LocalDate day = new(2026, 11, 21);

        FluentActions.Invoking(() => CostingAnalysis.Analyse(empty, day, unsound)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CostingAnalysis.Analyse(empty, empty, day, unsound, default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CostingAnalysis.CostOf(empty, day, new("a"), unsound)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CostingAnalysis.SavingOfMerging(empty, day, [new("a"), new("b")], unsound)).Should()
            .Throw<ArgumentException>();
        CostingAnalysis.CostOf(empty, day, new("a"), Options).Should().BeNull();
    }

    [Fact]
    public void Costliest_OfBoardsThatCostTheSame_IsInTheOrderOfIdentifiers()
    {
        Landscape landscape = Landscape.Create(EnglandAndWales.Edition, new()
        {
            Organisations = [new() { Id = new("police"), Name = "Police" }],
            Partnerships = [.. new[] { ("d", 4), ("b", 4), ("c", 8), ("a", 0), ("e", 4) }.Select(static board => new Partnership
            {
                Id = new(board.Item1), Name = board.Item1,
                Meetings = board.Item2 == 0 ? new()
                    : new() { MeetingsPerYear = board.Item2, MeetingHours = 1, PreparationHours = 0, TravelHours = 0 },
                Seats = [new() { Organisation = new("police"), Pay = PayBand.Of(50_000), Attendance = 1 }],
            })],
        });
        CostingReport report = CostingAnalysis.Analyse(landscape, new(2026, 11, 21), Options);

        report.Costliest(9).Select(static board => board.Partnership.Value).Should().Equal("c", "b", "d", "e");
        report.Costliest(2).Select(static board => board.Partnership.Value).Should().Equal("c", "b");
        report.Costliest(0).Should().BeEmpty();
        FluentActions.Invoking(() => report.Costliest(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>Schemes are named by their place, and what is missing in each is said.</summary>
    [Fact]
    public void PensionSchemes_ThatLackSomething_SayWhat()
    {
        PensionScheme scheme = new()
        {
            Name = "Local",
            Rate = new() { Value = 0.2m, Source = new() { Text = "a" } },
            Kinds = [new("district-council")],
        };

        Said(scheme).Should().BeEmpty();
        Said(scheme with { Rate = null! }).Single().Should().EndWith("give the employer's contribution as a share of salary.");
        Said(scheme with { Kinds = null! }).Single().Should().EndWith("give the kinds of organisation whose staff are in the scheme.");
        Said(scheme, scheme with { Name = "Other" }).Single().Should()
            .EndWith("has 'district-council', which the scheme 'Local' has too: leave it in one.");

        static IEnumerable<string> Said(params PensionScheme[] schemes) =>
            PensionScheme.FindProblems("PensionSchemes", [.. schemes]).Select(static problem => problem.ToString());
    }
}
