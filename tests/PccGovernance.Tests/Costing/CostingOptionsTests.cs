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
        message.Should().Contain("The usual number of meetings a year is 367: give a number from 0 to 366.")
            .And.Contain("The usual attendance is 1.5: give a number from 0 to 1.")
            .And.Contain("The usual pay band is from £80,000.00 to £50,000.00: give salaries that are not negative, the lower first.");
    }

    [Fact]
    public void Validate_ABasisThatIsNone_Throws()
    {
        CostingOptions options = new() { Assumptions = AssumptionSets.Apcc2025, Basis = (CostBasis)7 };

        Action validate = options.Validate;

        validate.Should().Throw<ArgumentException>().WithMessage("The cost basis 7 is not one: give 'SalaryOnly', 'WithOnCosts' or 'FullEconomic'.*");
    }
}
