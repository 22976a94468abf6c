using PccGovernance.Rules;

namespace PccGovernance.Tests.Rules;

public sealed class RuleSetTests
{
    [Fact]
    public void Default_HasEveryRuleOfTheCatalogue_InOrder()
    {
        RuleSet
            .Default.Rules.Select(rule => rule.Descriptor.Id)
            .Should()
            .Equal(RuleCatalogue.Descriptors.Where(rule => rule.Family != "RULE").Select(rule => rule.Id))
            .And.BeInAscendingOrder(StringComparer.Ordinal)
            .And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void With_RuleOfTheSameIdentifier_IsRefused()
    {
        Action add = () => RuleSet.Default.With(new FixedRule("DAT001"));

        add.Should().Throw<ArgumentException>().WithMessage("The rule 'DAT001' is already in the set*");
    }

    [Fact]
    public void Without_LeavesTheOtherSetAsItWas()
    {
        RuleSet fewer = RuleSet.Default.Without("DAT001", "REV001");

        fewer.Rules.Should().HaveCount(RuleSet.Default.Rules.Count - 2);
        RuleSet.Default.Rules.Should().Contain(rule => rule.Descriptor.Id == "DAT001");
    }

    [Fact]
    public void Without_UnknownRule_IsRefused()
    {
        Action remove = () => RuleSet.Default.Without("DAT999");

        remove.Should().Throw<ArgumentException>().WithMessage("The set has no rule 'DAT999'*");
    }

    [Fact]
    public void WithSeverity_ChangesOneRuleInOneSet()
    {
        RuleSet stricter = RuleSet.Default.WithSeverity("REV001", RuleSeverity.Error);

        stricter.SeverityOf("REV001").Should().Be(RuleSeverity.Error);
        RuleSet.Default.SeverityOf("REV001").Should().Be(RuleSeverity.Advice);
        stricter.SeverityOf("REV002").Should().Be(RuleSet.Default.SeverityOf("REV002"));
    }

    [Theory]
    [InlineData("dup001")]
    [InlineData("D001")]
    [InlineData("DUP1")]
    [InlineData("DUP0001")]
    [InlineData("")]
    [InlineData("DUP001\n")]
    public void Descriptor_MalformedIdentifier_IsRefused(string id)
    {
        Action make = () => _ = new FixedRule(id);

        make.Should().Throw<ArgumentException>().WithMessage($"The rule identifier '{id}' is not well formed*");
    }

    [Fact]
    public void RuleSeverity_GreaterIsGraver()
    {
        Enum.GetValues<RuleSeverity>().Should().Equal(RuleSeverity.Info, RuleSeverity.Advice, RuleSeverity.Warning, RuleSeverity.Error);
    }
}
