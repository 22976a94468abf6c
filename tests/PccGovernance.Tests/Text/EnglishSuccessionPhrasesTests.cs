using PccGovernance.Reference;
using PccGovernance.Succession;
using PccGovernance.Text;

namespace PccGovernance.Tests.Text;

/// <summary>What is said of succession: a projection says in every sentence that it is none of the law.</summary>
public sealed class EnglishSuccessionPhrasesTests
{
    private static readonly Landscape Surrey = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Surrey);
    private static readonly EntityReference Area = EntityReference.Of(EnglandAndWales.ForceAreas.Surrey.Code);

    [Fact]
    public void Projection_EverySentenceOfIt_SaysThatItIsNotLaw()
    {
        AreaSuccessionOutcome outcome = SuccessionAnalysis.Analyse(
            Surrey,
            new(2026, 11, 28),
            new() { Until = new(2028, 5, 11), Areas = [EnglandAndWales.ForceAreas.Surrey.Code], Basis = SuccessionBasis.Announced })
            .Areas.Single();

        outcome.IsProjection.Should().BeTrue();
        outcome.Said.Select(Say).Should().OnlyContain(static text => text.StartsWith("As announced, and not law: "));
        outcome.Unsettled.Select(static matter => Say(matter.What)).Should().OnlyContain(static text => text.EndsWith('.'));
        outcome.Unsettled.Select(static matter => Say(matter.SettledBy)).Should().OnlyContain(static text => text.EndsWith('.'));
    }

    [Fact]
    public void Outcomes_OfTheCountry_SayOfEveryProjectionThatItIsNotLaw()
    {
        Landscape country = EnglandAndWales.StatutoryLandscape();
        var names = EntityNames.Of(country);
        AreaSuccessionOutcome[] projected =
        [
            .. SuccessionAnalysis.Analyse(
                country,
                new(2026, 11, 28),
                new()
                {
                    Until = new(2028, 5, 11),
                    Areas = EnglandAndWales.ForceAreas.All.Select(static area => area.Code).ToValueList(),
                    Basis = SuccessionBasis.Announced,
                }).Areas.Where(static area => area.IsProjection),
        ];

        projected.Should().HaveCount(37);
        projected.SelectMany(static area => area.Said)
            .Where(static said => said.Code is not "succession.councils")
            .Select(said => Phrasebook.English.Say(said, names))
            .Should()
            .OnlyContain(static text => text.StartsWith("As announced, and not law: "));
        projected.SelectMany(static area => area.Unsettled)
            .Select(matter => Phrasebook.English.Say(matter.SettledBy, names))
            .Should()
            .OnlyContain(static text => text.Length > 0);
    }

    [Fact]
    public void Beyond_WhatIsKnown_GivesTheLastDay() =>
        Say(Statement.Of(
            "succession.unsettled.beyond", ("area", Area), ("known", new LocalDate(2028, 5, 10)), ("until", new LocalDate(2040, 1, 1))))
            .Should().Be("Who governs policing in Surrey after 10 May 2028 is not settled by the law that was read.");

    [Fact]
    public void Councils_ThatNoOrderHasNamed_AreSaidToHaveNoName()
    {
        LocalDate day = new(2027, 4, 1);

        Say(Statement.Of("succession.unsettled.councils", ("area", Area), ("date", day)))
            .Should().Be("Which councils stand in Surrey from 1 April 2027 is not settled.");
        Say(Statement.Of("succession.councils.announced", ("area", Area), ("date", day), ("ends", 12), ("begins", 0), ("boards", 3)))
            .Should()
            .Be(
                "As announced, and not law: new councils, not yet named, are to take the place of others in Surrey on 1 April 2027, which "
                + "would touch 3 boards.");
    }

    private static string Say(Statement statement) => Phrasebook.English.Say(statement, EntityNames.Of(Surrey));
}
