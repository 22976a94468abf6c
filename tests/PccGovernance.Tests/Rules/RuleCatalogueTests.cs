using PccGovernance.Rules;

namespace PccGovernance.Tests.Rules;

public sealed class RuleCatalogueTests
{
    [Fact]
    public void Options_AreMembersOfRuleOptions_WithTheirDefaults()
    {
        foreach (RuleOption option in RuleCatalogue.Descriptors.SelectMany(rule => rule.Options))
        {
            System.Reflection.PropertyInfo? member = typeof(RuleOptions).GetProperty(option.Name);

            member.Should().NotBeNull("the option '{0}' is read from RuleOptions", option.Name);
            Convert.ToString(member!.GetValue(RuleOptions.Default), System.Globalization.CultureInfo.InvariantCulture)
                .Should()
                .Be(option.Default);
        }
    }

    [Fact]
    public void Families_AreThoseOfTheLibrary()
    {
        RuleCatalogue.Descriptors.Select(rule => rule.Family).Distinct().Should().BeSubsetOf(Documentation.RulesDocumentTests.Families.Keys);
    }

    [Fact]
    public void Find_KnownAndUnknown_AnswersOrNull()
    {
        RuleCatalogue.Find("REV004")!.Title.Code.Should().Be("rule.REV004.title");
        RuleCatalogue.Find("REV999").Should().BeNull();
    }
}
