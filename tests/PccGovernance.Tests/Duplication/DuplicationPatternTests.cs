using PccGovernance.Duplication;
using PccGovernance.Tests.Duplication.Examples;
using static PccGovernance.Tests.Duplication.TestWorld;

namespace PccGovernance.Tests.Duplication;

public sealed class DuplicationPatternTests
{
    private static readonly string[] s_five = ["police", "council", "fire", "probation", "health"];

    [Fact]
    public void Analyse_SamePeopleThingsAndPlace_IsOverlapping()
    {
        DuplicationPair pair = Analyse(
            Board("a", s_five, ["theme-1", "theme-2", "theme-3"]),
            Board("b", ["police", "council", "fire", "probation", "voluntary"], ["theme-1", "theme-2"])).Pairs.Should()
                .ContainSingle().Subject;

        pair.Pattern.Should().Be(DuplicationPattern.Overlapping);
        pair.People.Should().Be(new SimilarityMeasure { Intersection = 4, Union = 6, SizeOfFirst = 5, SizeOfSecond = 5 });
        pair.Remit.Should().Be(new SimilarityMeasure { Intersection = 2, Union = 3, SizeOfFirst = 3, SizeOfSecond = 2 });
        pair.Place.Should().Be(new SimilarityMeasure { Intersection = 7, Union = 7, SizeOfFirst = 7, SizeOfSecond = 7 });
        pair.Score.Should().BeApproximately(Math.Pow(4 / 6.0, 0.4) * Math.Pow(2 / 3.0, 0.4), 1e-12);
        pair.SharedOrganisations.Select(id => id.Value).Should().Equal("council", "fire", "police", "probation");
        pair.SharedThemes.Select(id => id.Value).Should().Equal("theme-1", "theme-2");
        pair.Remedy.Kind.Should().Be(DuplicationRemedyKind.Merge);
        pair.AbsorptionOfFirst.Should().BeApproximately(2 / 3.0, 1e-12);
        pair.AbsorptionOfSecond.Should().BeApproximately(0.8, 1e-12);
    }

    [Fact]
    public void Analyse_OneBoardInsideTheOther_ProposesToAbsorbIt()
    {
        DuplicationPair pair = Analyse(
            Board("large", s_five, ["theme-1", "theme-2", "theme-3"]),
            Board("small", ["police", "council", "fire", "probation"], ["theme-1", "theme-2"])).Pairs.Should().ContainSingle().Subject;

        pair.AbsorptionOfSecond.Should().Be(1);
        pair.Remedy.Kind.Should().Be(DuplicationRemedyKind.Absorb);
        pair.Remedy.Stated.Should().Be("duplication.absorb (kept: Partnership 'large', absorbed: Partnership 'small')");
    }

    [Fact]
    public void Analyse_ParentAndChild_AreLayeredAndNeverOverlapping()
    {
        Partnership upper = Board("upper", s_five, ["theme-1", "theme-2"]);
        Partnership lower = Board("lower", s_five, ["theme-1", "theme-2"]) with { ReportsTo = [upper.Id] };

        DuplicationPair pair = Analyse(upper, lower).Pairs.Should().ContainSingle().Subject;

        pair.Pattern.Should().Be(DuplicationPattern.Layered);
        pair.Upper.Should().Be(upper.Id);
        pair.EvidenceFor.Should().Contain(evidence => evidence.Kind == DuplicationEvidenceKind.ReportingLine);
        pair.Remedy.Kind.Should().Be(DuplicationRemedyKind.FlexibleGroup);
    }

    [Fact]
    public void Analyse_GrandparentAndGrandchild_AreLayered()
    {
        Partnership top = Board("top", s_five, ["theme-1"]);
        Partnership middle = Board("middle", ["voluntary"], ["theme-9"]) with { ReportsTo = [top.Id] };
        Partnership low = Board("low", s_five, ["theme-1"]) with { ReportsTo = [middle.Id] };

        DuplicationPair pair = Analyse(top, middle, low).Pairs.Should().ContainSingle().Subject;

        (pair.First, pair.Second, pair.Upper).Should().Be((low.Id, top.Id, (Id<Partnership>?)top.Id));
        pair.Pattern.Should().Be(DuplicationPattern.Layered);
    }

    [Fact]
    public void Analyse_ChildWithARemitOfItsOwn_IsALayerByDesignOnly()
    {
        Partnership upper = Board("upper", s_five, ["theme-1", "theme-2"]);
        Partnership lower = Board("lower", s_five, ["theme-1", "theme-5", "theme-6"]) with { ReportsTo = [upper.Id] };

        Analyse(upper, lower).Pairs.Should().ContainSingle().Which.IsByDesign.Should().BeTrue();
    }

    [Fact]
    public void Analyse_CoordinatingKindOverACsp_IsLayeredAndKeepsTheStatutoryBoard()
    {
        Partnership group = Board("group", s_five, ["crime-reduction"], ["crime-strategy"]) with { Kind = new("strategy-group") };
        DuplicationPair pair =
            Analyse(group, Csp("csp-boston", Boston, "police", "council", "fire")).Pairs.Should().ContainSingle().Subject;

        pair.Pattern.Should().Be(DuplicationPattern.Layered);
        pair.Upper.Should().Be(group.Id);
        pair.EvidenceFor.Should().Contain(evidence => evidence.Kind == DuplicationEvidenceKind.Coordination);
        pair.Remedy.Kind.Should().Be(DuplicationRemedyKind.DivideWork);
        pair.Remedy.Stated.Should().Contain("Crime and Disorder Act 1998 ss.5-6");
    }

    [Fact]
    public void Analyse_CoordinatingKindAtAHigherTierOnGroundThatHoldsTheOther_IsLayered()
    {
        Partnership group = Board("group", s_five, ["theme-1"]) with { Kind = new("strategy-group") };
        Partnership lower = Board("lower", s_five, ["theme-1"]) with { Tier = PartnershipTier.Tactical, Footprint = Footprint.Of(Boston) };

        DuplicationPair pair = Analyse(group, lower).Pairs.Should().ContainSingle().Subject;

        pair.Pattern.Should().Be(DuplicationPattern.Layered);
        pair.Upper.Should().Be(group.Id);
    }

    [Fact]
    public void Analyse_SamePeopleAndPlaceOnDifferentThings_ShareATable()
    {
        DuplicationPair pair = Analyse(
            Board("a", s_five, ["theme-1", "theme-2"]), Board("b", s_five, ["theme-3", "theme-4"])).Pairs.Should().ContainSingle().Subject;

        pair.Pattern.Should().Be(DuplicationPattern.SharedTable);
        pair.Score.Should().Be(0);
        pair.Remedy.Kind.Should().Be(DuplicationRemedyKind.HoldTogether);
        pair.Remedy.Stated.Should().StartWith("duplication.hold-together (boards: Partnership 'a', Partnership 'b'");
        pair.EvidenceAgainst.Should().Contain(evidence => evidence.Kind == DuplicationEvidenceKind.DifferentRemit);
    }

    [Theory]
    [InlineData(false, 0.5, DuplicationPattern.SharedTheme)]
    [InlineData(false, 0.51, DuplicationPattern.SharedTable)]
    [InlineData(true, 0.5, DuplicationPattern.SharedTheme)]
    [InlineData(true, 0.51, DuplicationPattern.SharedTable)]
    public void Analyse_RemitAtTheFloor_IsCommonBusinessAndNoMereSharedTable(bool siblings, double floor, DuplicationPattern pattern)
    {
        Partnership parent = Board("parent", ["voluntary"], ["theme-9"]);
        ValueList<Id<Partnership>> line = siblings ? [parent.Id] : [];
        Partnership first =
            Board("a", s_five, ["theme-1", "theme-2", "theme-3"]) with { ReportsTo = line, Tier = PartnershipTier.Strategic };
        Partnership second =
            Board("b", s_five, ["theme-1", "theme-2", "theme-4"]) with { ReportsTo = line, Tier = PartnershipTier.Strategic };
        DuplicationOptions options = SmallTables with { RemitFloor = (decimal)floor, Threshold = 1, LayeredRemitFloor = 1 };

        DuplicationPair pair =
            Heard.Analyse(Of(parent, first, second), Today, options).Pairs.Should().ContainSingle().Subject;

        ((double)pair.Remit.Intersection / pair.Remit.Union).Should().Be(0.5, "the two share two themes of four");
        pair.Pattern.Should().Be(pattern);
    }

    [Theory]
    [InlineData(0.79, DuplicationRemedyKind.Absorb)]
    [InlineData(0.8, DuplicationRemedyKind.Absorb)]
    [InlineData(0.81, DuplicationRemedyKind.Merge)]
    public void Analyse_AbsorptionAroundTheFloor_IsProposedFromTheFloorOn(double floor, DuplicationRemedyKind kind)
    {
        DuplicationReport report = Heard.Analyse(
            Of(
                Board("a", s_five, ["theme-1", "theme-2", "theme-3"]),
                Board("b", ["police", "council", "fire", "probation", "voluntary"], ["theme-1", "theme-2"])),
            Today,
            SmallTables with { AbsorptionFloor = (decimal)floor });

        DuplicationPair pair = report.Pairs.Should().ContainSingle().Subject;

        pair.AbsorptionOfSecond.Should().Be(0.8);
        pair.Remedy.Kind.Should().Be(kind);
        pair.Remedy.Into.Should().Be(kind == DuplicationRemedyKind.Absorb ? new Id<Partnership>("a") : null);
    }

    [Fact]
    public void Analyse_SiblingsWithDutiesOfTheirOwn_ShareATableAndAreNotLayered()
    {
        Partnership parent = Board("parent", ["voluntary"], ["theme-9"]);
        Partnership children = Board("children", s_five, ["theme-1", "theme-2"], ["duty-1"]) with { ReportsTo = [parent.Id] };
        Partnership adults = Board("adults", s_five, ["theme-1"], ["duty-2"]) with { ReportsTo = [parent.Id] };

        Analyse(parent, children, adults).Pairs.Should().ContainSingle().Which.Pattern.Should().Be(DuplicationPattern.SharedTable);
    }

    [Fact]
    public void Analyse_OversightBoard_IsSetAside()
    {
        Partnership panel = Board("panel", s_five, ["theme-1"]) with { Kind = new("panel") };

        DuplicationReport report = Analyse(panel, Board("board", s_five, ["theme-1"]));

        report.Pairs.Should().BeEmpty();
        SetAsidePair aside = report.SetAside.Should().ContainSingle().Subject;
        aside.Reason.Should().Be(SetAsideReason.OversightByFunction);
        aside.Pattern.Should().Be(DuplicationPattern.Overlapping);
        aside.Stated.Should().Contain("'panel'");
    }

    [Fact]
    public void Analyse_TwoOversightBoards_MayOverlap()
    {
        Partnership first = Board("first", s_five, ["theme-1"]) with { Kind = new("panel") };
        Partnership second = Board("second", s_five, ["theme-1"]) with { Function = PartnershipFunction.Oversight };

        Analyse(first, second).Pairs.Should().ContainSingle().Which.Pattern.Should().Be(DuplicationPattern.Overlapping);
    }

    [Fact]
    public void Analyse_BoardsOfDifferentFunction_AreSetAside()
    {
        Partnership conference = Board("conference", s_five, ["theme-1"]) with { Kind = new("conference") };

        DuplicationReport report = Analyse(conference, Board("board", s_five, ["theme-1"]));

        report.Pairs.Should().BeEmpty();
        report.SetAside.Should().ContainSingle().Which.Reason.Should().Be(SetAsideReason.DifferentFunctions);
    }

    [Fact]
    public void Analyse_ClosedBoard_IsNeverComparedWithALiveOne()
    {
        Partnership closed = Board("closed", s_five, ["theme-1"]) with { Period = new(null, Today) };
        Partnership live = Board("live", s_five, ["theme-1"]);

        Analyse(closed, live).Pairs.Should().BeEmpty();
        Heard.Analyse(Of(closed, live), Today.PlusDays(-1), DuplicationOptions.Default).Pairs.Should().ContainSingle();
    }
}
