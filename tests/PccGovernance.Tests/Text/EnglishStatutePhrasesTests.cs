using PccGovernance.Reference;
using PccGovernance.Rules;
using PccGovernance.Statute;
using PccGovernance.Tests.Statute;

namespace PccGovernance.Tests.Text;

public sealed class EnglishStatutePhrasesTests
{
    [Fact]
    public void Titles_AreOneForEachRequirement_AndUnlikeEachOther() =>
        RuleCatalogue.Descriptors.Where(static rule => rule.Family is "LAW")
            .Select(static rule => rule.Title.English())
            .Should()
            .OnlyHaveUniqueItems().And.HaveCount(204);

    [Fact]
    public void Reasons_OfOutcomesOfEveryExample_AreSentences_AndFactsAreNot()
    {
        foreach (StatutoryOutcome outcome in StatuteExample.All.SelectMany(static example => example.Ask()))
        {
            outcome.Reason.English().Should().MatchRegex("^[A-Z].*\\.$").And.NotContain("  ").And.NotContain("statute.");
            outcome.Missing?.English().Should().MatchRegex("^[a-z'].*[^.]$").And.NotContain("statute.");
        }
    }

    [Fact]
    public void Reasons_OfAreasWithNothingOnRecord_AreSentences()
    {
        Landscape country = Landscape.Create(EnglandAndWales.Edition, new() { LocalPolicingBodies = EnglandAndWales.LocalPolicingBodies });
        foreach (StatutoryOutcome outcome in StatuteAnalysis.Analyse(country, new(2026, 11, 21),
            new()).Outcomes.DistinctBy(static outcome => (outcome.Rule, outcome.Reason.Code)))
        {
            outcome.Reason.English().Should().MatchRegex("^[A-Z].*\\.$").And.NotContain("  ").And.NotContain("statute.");
        }
    }

    [Theory]
    [InlineData("precept-notify", StatutoryVerdict.NotMet,
        "The step 'notified' of the precept was taken on 3 February 2026, after the last day, 1 February 2026.")]
    [InlineData("precept-veto-majority", StatutoryVerdict.NotMet,
        "The precept has 9 for 'votes for veto', less than 2/3 of 14, the members in post.")]
    [InlineData("plan-draft-to-panel", StatutoryVerdict.NotMet,
        "The step 'draft sent' of the police and crime plan was taken on 5 February 2025, too late for the step 'issued' on 10 January "
        + "2025.")]
    [InlineData("sab", StatutoryVerdict.NotMet,
        "The record of the seats of 'board-0' is complete and has none of the kind 'chief officer of police'.")]
    [InlineData("death-review", StatutoryVerdict.DoesNotApply,
        "It is guidance or practice and no duty, so that this is no breach: the step 'decided' of the death review was not taken.")]
    public void Reason_OfAnExample_IsSaidInFull(string requirement, StatutoryVerdict verdict, string said)
    {
        StatuteExample example = StatuteExample.All.First(example => example.Requirement.Id == requirement && example.Verdict == verdict);

        example.Ask().First(outcome => outcome.Verdict == verdict).Reason.English().Should().Be(said);
    }
}
