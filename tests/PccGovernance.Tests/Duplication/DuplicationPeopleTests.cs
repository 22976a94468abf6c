using PccGovernance.Duplication;
using PccGovernance.Tests.Duplication.Examples;
using static PccGovernance.Tests.Duplication.TestWorld;

namespace PccGovernance.Tests.Duplication;

public sealed class DuplicationPeopleTests
{
    [Fact]
    public void Analyse_DifferentPersonForASharedOrganisation_CountsInPart()
    {
        DuplicationPair pair = Analyse(
            Board("a", ["police/p-1", "fire/f-1", "health"], ["theme-1"]),
            Board("b", ["police/p-1", "fire/f-2", "health/h-1"], ["theme-1"])).Pairs.Should().ContainSingle().Subject;

        pair.People.Should().Be(new SimilarityMeasure { Intersection = 2.5, Union = 3, SizeOfFirst = 3, SizeOfSecond = 3 });
        pair.EvidenceFor.Should().ContainSingle(evidence => evidence.Kind == DuplicationEvidenceKind.SamePeople)
            .Which.Values.Should().ContainSingle().Which.Value.Should().Be("police");
        pair.EvidenceAgainst.Should().ContainSingle(evidence => evidence.Kind == DuplicationEvidenceKind.DifferentPeople)
            .Which.Values.Should().ContainSingle().Which.Value.Should().Be("fire");
    }

    [Fact]
    public void Analyse_OneOfSeveralPeopleIsTheSame_CountsWhole()
    {
        DuplicationPair pair = Analyse(
            Board("a", ["police/p-1", "police/p-2"], ["theme-1"]),
            Board("b", ["police/p-2", "police/p-3"], ["theme-1"])).Pairs.Should().ContainSingle().Subject;

        pair.People.Jaccard.Should().Be(1);
    }

    [Fact]
    public void Analyse_StatutoryCore_IsShownApartAndTheScoreGivenWithoutIt()
    {
        string[] shared = ["police", "fire", "council", "voluntary-1", "voluntary-2", "voluntary-3"];
        Partnership first = Board("first", [.. shared, "health"], ["theme-1"], ["crime-strategy"]) with { Kind = new("csp") };
        Partnership second = Board("second", shared, ["theme-1"]) with
        {
            Kind = null,
            AlsoActsAs = [new("csp")],
            Function = PartnershipFunction.Partnership
        };

        DuplicationPair pair = Analyse(first, second).Pairs.Should().ContainSingle().Subject;

        pair.StatutoryCore.Select(id => id.Value).Should().Equal("council", "fire", "police");
        pair.Score.Should().BeApproximately(Math.Pow(6 / 7.0, 0.4), 1e-12);
        pair.ScoreWithoutStatutoryCore.Should().BeApproximately(Math.Pow(3 / 4.0, 0.4), 1e-12);
        pair.EvidenceAgainst.Should().Contain(evidence => evidence.Kind == DuplicationEvidenceKind.StatutoryCore);
    }

    [Fact]
    public void Analyse_NothingButTheStatutoryCore_HasNoScoreWithoutIt()
    {
        Partnership first = Csp("first", Boston, "police", "fire", "council");

        DuplicationPair pair = Analyse(first, first with { Id = new("second") }).Pairs.Should().ContainSingle().Subject;

        pair.Score.Should().Be(1);
        pair.ScoreWithoutStatutoryCore.Should().BeNull();
    }

    [Fact]
    public void Analyse_NoStatutoryCore_GivesTheSameScoreTwice()
    {
        DuplicationPair pair = Analyse(
            Board("a", ["police", "fire"], ["theme-1"]), Board("b", ["police", "fire"], ["theme-1"])).Pairs.Should()
                .ContainSingle().Subject;

        pair.ScoreWithoutStatutoryCore.Should().Be(pair.Score);
    }

    [Fact]
    public void Analyse_RequirementWhereThereAreTwoTiers_DoesNotHoldElsewhere()
    {
        PartnershipKind kind = new()
        {
            Id = new("two-tier"),
            Name = "Two tier",
            StatutoryMembers =
                [new() { Kind = new("council"), TwoTierOnly = true }, new() { Kind = new("fire"), Extent = LegalExtent.England }],
            Duties = [new("duty-1")],
        };
        Partnership english =
            new() { Id = new("e-1"), Name = "e", Kind = kind.Id, Footprint = Footprint.Of(Boston), Seats = Seats("council", "fire") };
        Partnership welsh = english with { Id = new("w-1"), Footprint = Footprint.Of(Newport) };
        Landscape landscape = With(kind, english, english with { Id = new("e-2") }, welsh, welsh with { Id = new("w-2") });

        DuplicationReport report = Heard.Analyse(landscape, Today, DuplicationOptions.Default);

        report.Pairs.Select(pair => (pair.First.Value, string.Join(',', pair.StatutoryCore)))
            .Should()
            .Equal(("e-1", "council,fire"), ("w-1", ""));
    }

    [Fact]
    public void Analyse_CouncilOfAnotherPlace_IsNotPutThereByTheLaw()
    {
        string CoreWhere(Footprint served)
        {
            Landscape landscape = Of(Csp("csp-1", Boston, "police", "council"), Csp("csp-2", Boston, "police", "council"));
            landscape = Landscape.Create(Edition, landscape.Contents with
            {
                Organisations = landscape.Contents.Organisations
                    .Select(body => body.Id.Value == "council" ? body with { Footprint = served } : body).ToValueList(),
            });
            return string.Join(',', Heard.Analyse(landscape, Today, DuplicationOptions.Default).Pairs.Single().StatutoryCore);
        }

        CoreWhere(Footprint.Of(Boston)).Should().Be("council,police");
        CoreWhere(Footprint.Of(Newport)).Should().Be("police", "the council serves another place");
        CoreWhere(Footprint.Unknown).Should().Be("council,police", "where it serves is not on record");
    }
}
