using PccGovernance.Costing;

namespace PccGovernance.Tests.Costing;

public sealed class AssumptionSetTests
{
    public static TheoryData<int, decimal, decimal, decimal, decimal, decimal> CheckedTable { get; } = new()
    {
        { 50_000, 0m, 56_750m, 4_632.65m, 4_952.73m, 6_022.45m },
        { 50_000, 0.20m, 66_750m, 5_448.98m, 5_825.45m, 7_083.67m },
        { 50_000, 0.2897m, 71_235m, 5_815.10m, 6_216.87m, 7_559.63m },
        { 50_000, 0.353m, 74_400m, 6_073.47m, 6_493.09m, 7_895.51m },
        { 80_000, 0m, 91_250m, 7_448.98m, 7_963.64m, 9_683.67m },
        { 80_000, 0.20m, 107_250m, 8_755.10m, 9_360.00m, 11_381.63m },
        { 80_000, 0.353m, 119_490m, 9_754.29m, 10_428.22m, 12_680.57m },
    };

    /// <summary>144 person-hours a year, National Insurance of 2025-26 (15% above £5,000), checked by hand.</summary>
    [Theory]
    [MemberData(nameof(CheckedTable))]
    public void CostOf_OnCostsAndOverheads_GivesTheCheckedTable(
        int salary, decimal pension, decimal employment, decimal at1764, decimal at1650, decimal withOverheads)
    {
        AssumptionSet set = AssumptionSets.EmployerOnCosts2025To2026(pension, 1_764);
        AssumptionSet shorter = AssumptionSets.EmployerOnCosts2025To2026(pension, 1_650);
        AssumptionSet full = set with { OverheadRate = new() { Value = 0.30m, Source = new() { Text = "Illustration" } } };
        Money pay = new(salary);

        set.EmploymentCost(pay, CostBasis.WithOnCosts).Amount.Should().Be(employment);
        set.CostOf(144, pay, CostBasis.WithOnCosts).Pennies().Should().Be(at1764);
        shorter.CostOf(144, pay, CostBasis.WithOnCosts).Pennies().Should().Be(at1650);
        full.CostOf(144, pay, CostBasis.FullEconomic).Pennies().Should().Be(withOverheads);
    }

    public static TheoryData<decimal, decimal> AroundTheThreshold { get; } = new()
    {
        { 4_999.99m, 4_999.99m },
        { 5_000m, 5_000m },
        { 5_001m, 5_001.15m },
    };

    [Theory]
    [MemberData(nameof(AroundTheThreshold))]
    public void EmploymentCost_AroundTheThreshold_PaysNationalInsuranceAboveItOnly(decimal salary, decimal expected) =>
        AssumptionSets.EmployerOnCosts2025To2026(0, 1_764).EmploymentCost(new(salary), CostBasis.WithOnCosts).Amount.Should().Be(expected);

    [Fact]
    public void CostOf_OverheadsOnRecordButNotAskedFor_LeavesThemOut()
    {
        AssumptionSet set = AssumptionSets.EmployerOnCosts2025To2026(0.2m, 1_764) with
        {
            OverheadRate = new() { Value = 0.30m, Source = new() { Text = "Illustration" } },
        };

        set.CostOf(144, new(50_000), CostBasis.WithOnCosts).Pennies().Should().Be(5_448.98m);
        set.CostOf(144, new(50_000), CostBasis.SalaryOnly).Pennies().Should().Be(4_081.63m);
    }

    [Theory]
    [InlineData(CostBasis.WithOnCosts, 3)]
    [InlineData(CostBasis.FullEconomic, 4)]
    public void CostOf_ABasisThatTheApccsSetDoesNotServe_IsRefusedInFullSentences(CostBasis basis, int gaps)
    {
        Action cost = () => AssumptionSets.Apcc2025.CostOf(144, new(50_000), basis);

        string message = cost.Should().Throw<ArgumentException>().Which.Message;
        message
            .Split('\n')
            .Should()
            .HaveCount(gaps)
            .And.OnlyContain(line => line.Contains("' is missing in the assumption set 'apcc-2025', which the basis "));
        message
            .Should()
            .Contain(
                $"The option 'PensionRate' is missing in the assumption set 'apcc-2025', which the basis '{basis}' needs: give it, 0 for nothing paid, or "
                + "another basis."
            );
    }

    [Fact]
    public void Validate_SeveralNumbersOutOfRange_NamesThemAll()
    {
        AssumptionSet set = AssumptionSets.Apcc2025 with
        {
            Year = 1999,
            ProductiveHours = new() { Value = 0, Source = new() { Text = "None" } },
            PensionRate = new() { Value = 20, Source = new() { Text = "A percentage by mistake" } },
        };

        Action validate = set.Validate;

        validate.Should().Throw<ArgumentException>().Which.Message.Split('\n').Should().SatisfyRespectively(
            line => line.Should().Be("The option 'Year' is 1999: give a number from 2000 to 2100."),
            line => line.Should().Be("The option 'ProductiveHours.Value' is 0: give a number from 1 to 8784."),
            line => line.Should().StartWith("The option 'PensionRate.Value' is 20: give a number from 0 to 1."));
    }

    public static TheoryData<decimal> BadRates { get; } = new()
    {
        { -0.01m },
        { 1.01m },
    };

    [Theory]
    [MemberData(nameof(BadRates))]
    public void EmployerOnCosts2025To2026_PensionRateOutOfRange_Throws(decimal rate)
    {
        Action make = () => AssumptionSets.EmployerOnCosts2025To2026(rate, 1_764);

        make.Should().Throw<ArgumentException>().WithMessage("The option 'PensionRate.Value' of the assumption set 'employer-on-costs-2025-2026' is *: give a number from 0 to 1.*");
    }
}
