using PccGovernance.Rules;
using PccGovernance.Tests.Rules.Contract;
using PccGovernance.Text;

namespace PccGovernance.Tests.Text;

/// <summary>The sentences of rules, where they are said: names, dates and counts as a reader wants them.</summary>
public sealed class EnglishRulePhrasesTests
{
    private static readonly Partnership Board = RuleLandscapes.Sound with { Name = "Safer Boston" };

    [Fact]
    public void Descriptor_OfEveryRule_IsSaidInEnglish()
    {
        foreach (RuleDescriptor rule in RuleCatalogue.Descriptors)
        {
            rule.Title.English().Should().MatchRegex("^[A-Z].*[^.]$", rule.Id);
            rule.Rationale.English().Should().MatchRegex("^[A-Z].*[.]$", rule.Id);
            rule.Examines.English().Should().MatchRegex("^[a-zP].*[^.]$", rule.Id);
        }
    }

    [Fact]
    public void Title_OfARule_IsASentenceWithoutItsStop() =>
        RuleCatalogue.Find("REV004")!.Title.English().Should().Be("A partnership reports to partnerships that still exist");

    [Theory]
    [MemberData(nameof(RuleContractTests.Made), MemberType = typeof(RuleContractTests))]
    public void Finding_OfARule_IsASentenceWithARemedy(int index, string name)
    {
        foreach (Finding finding in RuleContractTests.Cases[index].Review().Findings)
        {
            finding.Statement.English().Should().MatchRegex("^[A-Z'‘0-9£]", name).And.NotContain("  ");
            finding.Remedy.English().Should().MatchRegex("[.)]$", name);
        }
    }

    [Fact]
    public void Say_ConfirmedLongAgo_GivesTheDayAndTheBound() =>
        Said("DAT005", RuleLandscapes.Of(Board with { Provenance = new() { ConfirmedOn = new LocalDate(2025, 11, 20) } }))
            .Should().Be("The record of Safer Boston was last confirmed on 20 November 2025, more than 365 days before 21 November 2026.");

    [Fact]
    public void Say_AssumedSeats_Agree() =>
        Said(
                "DAT008",
                RuleLandscapes.Of(
                    Board with
                    {
                        Seats =
                        [
                            new() { Organisation = RuleLandscapes.Council, Provenance = Provenance.AssumedFrom("the law") },
                            new() { Organisation = RuleLandscapes.Police },
                        ],
                    }))
            .Should()
            .Be("1 of the 2 seats of Safer Boston is assumed: nobody recorded who sits there.");

    [Fact]
    public void Say_NoChair_DoesNotTakeThePartForTheWhole() =>
        Said("REV002", RuleLandscapes.Of(Board with { Seats = [new() { Organisation = RuleLandscapes.Police, Role = SeatRole.Member }] }))
            .Should().Be("Safer Boston has no chair among its 1 seat on record; whether others sit on it is not known.");

    [Fact]
    public void Say_TermsOverdue_GivesTheDay() =>
        Said("REV003", RuleLandscapes.Of(Board with { TermsOfReference = new() { ReviewDue = new LocalDate(2026, 11, 20) } }))
            .Should().Be("The terms of reference of Safer Boston were due for review on 20 November 2026.");

    [Fact]
    public void Say_HolderEnded_NamesThem() =>
        Said("REV005", RuleLandscapes.WithOrganisationsUntil(new(2026, 1, 1), RuleLandscapes.Contents(Board)))
            .Should().Be("Safer Boston has seats held by Council and Police, which have ended.");

    [Fact]
    public void Say_NoOwner_GivesTheDay() =>
        Said("DAT007", RuleLandscapes.With(RuleLandscapes.Written with { OwnerOrganisation = null }))
            .Should().Be("Strategy has no owner in force on 21 November 2026: none is on record, or its owner has ended.");

    private static string Said(string rule, Landscape landscape) =>
        Phrasebook.English.Say(
            RuleSet
                .Default.Rules.Single(other => other.Descriptor.Id == rule)
                .Evaluate(RuleContext.For(landscape, RuleLandscapes.Day))
                .Findings.Single()
                .Statement,
            EntityNames.Of(landscape));
}
