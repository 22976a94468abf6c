using PccGovernance.Delivery;

namespace PccGovernance.Tests.Delivery;

public sealed class RagPolicyTests
{
    [Fact]
    public void RagStatus_Order_IsGreenThenAmberThenRed()
    {
        Enum.GetValues<RagStatus>().Should().Equal(RagStatus.Green, RagStatus.Amber, RagStatus.Red);
        (RagStatus.Green < RagStatus.Amber && RagStatus.Amber < RagStatus.Red).Should().BeTrue("a greater colour is a worse one");
        ((int)RagStatus.Green, (int)RagStatus.Amber, (int)RagStatus.Red).Should().Be((1, 2, 3));
    }

    [Fact]
    public void Default_IsThePolicyOfTheDocumentation() =>
        RagPolicy.Default.Should().Be(new RagPolicy
        {
            GreenDaysLate = 7,
            AmberDaysLate = 31,
            MaximumSlipDays = 31,
            GreenProgressLag = 0,
            AmberProgressLag = 20,
            ReportingPeriodDays = 92,
        });

    [Fact]
    public void Analyse_UnsoundPolicy_NamesEveryProblemAtOnce()
    {
        DeliveryOptions options = new()
        {
            Policy = new()
            {
                GreenDaysLate = -1,
                AmberDaysLate = 5_000,
                AmberProgressLag = 20.5m,
                GreenProgressLag = 30,
                ReportingPeriodDays = 0,
            },
        };

        Action analyse = () => DeliveryAnalysis.Analyse(DeliveryLandscapes.Plan(), DeliveryLandscapes.Day, options);

        analyse.Should().Throw<ArgumentException>().WithParameterName("options").Which.Message.Split('\n').Should().SatisfyRespectively(
            line => line.Should().Be("The option 'Policy.GreenDaysLate' is -1: give a number from 0 to 3660."),
            line => line.Should().Be("The option 'Policy.AmberDaysLate' is 5000: give a number from 0 to 3660."),
            line => line.Should().Be("The option 'Policy.AmberProgressLag' is 20.5: give a number from 30 to 100."),
            line => line.Should().StartWith("The option 'Policy.ReportingPeriodDays' is 0: give a number from 1 to 3660."));
    }

    [Fact]
    public void Validate_PolicyOutOfRange_Throws()
    {
        Action validate = new RagPolicy { ReportingPeriodDays = 0 }.Validate;

        validate.Should().Throw<ArgumentException>().WithParameterName("policy")
            .WithMessage("The option 'ReportingPeriodDays' is 0: give a number from 1 to 3660.*");
        RagPolicy.Default.Invoking(static policy => policy.Validate()).Should().NotThrow();
    }

    [Fact]
    public void Analyse_WithoutOptions_TakesTheDefault()
    {
        DeliveryReport report = DeliveryAnalysis.Analyse(DeliveryLandscapes.Plan(), DeliveryLandscapes.Day);

        report.Options.Should().BeSameAs(DeliveryOptions.Default).And.Be(new DeliveryOptions());
    }

    [Fact]
    public void Analyse_StricterPolicy_IsApplied()
    {
        Milestone milestone = DeliveryLandscapes.Open(DeliveryLandscapes.Day.PlusDays(-3));
        DeliveryOptions strict = new() { Policy = new() { GreenDaysLate = 0, AmberDaysLate = 2 } };
        Landscape landscape = DeliveryLandscapes.Plan(
            DeliveryLandscapes.Strand("s", DeliveryLandscapes.Priority("p", DeliveryLandscapes.Deliverable("d", milestone))));

        DeliveryAnalysis.Analyse(landscape, DeliveryLandscapes.Day, strict).Plans.Single().Colour.Should().Be(RagStatus.Red);
        DeliveryAnalysis.Analyse(landscape, DeliveryLandscapes.Day, new()).Plans.Single().Colour.Should().Be(RagStatus.Green);
    }
}
