using PccGovernance.Costing;

namespace PccGovernance.Tests.Costing;

public sealed class CostingOptionsTests
{
    [Fact]
    public void Analyse_UnsoundOptions_NamesEveryProblemAtOnce()
    {
        CostingOptions options = new()
        {
            Assumptions = AssumptionSets.Apcc2025,
            Basis = CostBasis.FullEconomic,
            UsualValues = UsualValues.Apcc2025 with { MeetingsPerYear = 367, Attendance = 1.5m, PayBand = PayBand.Between(80_000, 50_000) },
        };

        Action analyse = () => CostingAnalysis.Analyse(CostingLandscapes.Of(), CostingLandscapes.Day, options);

        string message = analyse.Should().Throw<ArgumentException>().WithParameterName("options").Which.Message;
        message.Split('\n').Should().HaveCount(7);
        message.Should().Contain("The option 'UsualValues.MeetingsPerYear' is 367: give a number from 0 to 366.")
            .And.Contain("The option 'UsualValues.Attendance' is 1.5: give a number from 0 to 1.")
            .And.Contain("The option 'UsualValues.PayBand.High' is 50000: give a number from 80000 to 10000000.");
    }

    [Fact]
    public void Validate_ABasisThatIsNone_Throws()
    {
        CostingOptions options = new() { Assumptions = AssumptionSets.Apcc2025, Basis = (CostBasis)7 };

        Action validate = options.Validate;

        validate
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The option 'Basis' is 7: give one of SalaryOnly, WithOnCosts, FullEconomic.*");
    }

    [Fact]
    public void Validate_OptionsThatAreNull_AreNamed()
    {
        CostingOptions none = new() { Assumptions = null!, Basis = CostBasis.SalaryOnly, UsualValues = new() { Source = null! } };
        CostingOptions hollow = none with
        {
            UsualValues = null,
            Assumptions = AssumptionSets.Apcc2025 with
            {
                ProductiveHours = null!,
                PensionRate = new() { Value = 0, Source = null! },
                WorkingYear = new() { HoursPerDay = null!, WorkingDays = null! },
            },
            Grades = new()
            {
                Name = "Scale",
                Year = 2025,
                Source = null!,
                Grades = null!,
            },
        };

        Problems(none.Validate).Should().Equal(
            "The option 'Assumptions' is missing: give an assumption set, for example AssumptionSets.Apcc2025.",
            "The option 'UsualValues.Source' is missing: say where the values come from.");
        Problems(hollow.Validate).Should().Equal(
            "The option 'Assumptions.ProductiveHours' is missing: give the hours a year that a full-time employee is there to work.",
            "The option 'Assumptions.PensionRate.Source' is missing: say where the number comes from.",
            "The option 'Assumptions.WorkingYear.HoursPerDay' is missing: give the hours of a working day.",
            "The option 'Assumptions.WorkingYear.WorkingDays' is missing: give the days a year before anything is taken off.",
            "The option 'Grades.Source' is missing: say where the pay comes from.",
            "The option 'Grades.Grades' is missing: give the grades.");
    }

    [Fact]
    public void HourlyRate_NoProductiveHours_IsRefusedInASentence()
    {
        AssumptionSet none = AssumptionSets.Apcc2025 with { ProductiveHours = new() { Value = 0, Source = new() { Text = "A slip" } } };

        Problems(() => none.HourlyRate(new(100), CostBasis.SalaryOnly))
            .Should()
            .Equal("The option 'ProductiveHours.Value' is 0: give a number from 1 to 8784.");
    }

    [Fact]
    public void CostOf_BeyondReckoning_IsRefusedInASentence() =>
        Problems(static () => AssumptionSets.Apcc2025.CostOf(1_000, new(decimal.MaxValue), CostBasis.SalaryOnly))
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("1000 hours at a salary of £79,228,")
            .And.EndWith("cost more than can be reckoned: give fewer hours or a lower salary.");

    private static string[] Problems(Action act) =>
        act.Should().Throw<ArgumentException>().Which.Message.Split(" (Parameter")[0].Split('\n');
}
