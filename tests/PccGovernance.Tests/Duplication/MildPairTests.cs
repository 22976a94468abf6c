using PccGovernance.Duplication;
using PccGovernance.Tests.Duplication.Examples;
using static PccGovernance.Tests.Duplication.TestWorld;

namespace PccGovernance.Tests.Duplication;

/// <summary>Pairs that are worth knowing and no duplicates: layers by design, and themes that two boards name.</summary>
public sealed class MildPairTests
{
    private static readonly string[] s_five = ["police", "council", "fire", "probation", "health"];

    [Fact]
    public void Analyse_CoordinatingKindWithAnotherRemit_IsALayerByDesign()
    {
        Partnership group = Board("group", s_five, ["theme-1"], ["duty-1"]) with { Kind = new("strategy-group") };

        DuplicationPair pair =
            Analyse(group, Csp("csp-boston", Boston, "police", "council", "fire")).Pairs.Should().ContainSingle().Subject;

        (pair.Pattern, pair.IsByDesign, pair.Upper).Should().Be((DuplicationPattern.Layered, true, (Id<Partnership>?)group.Id));
        pair.Remedy.Kind.Should().Be(DuplicationRemedyKind.DivideWork);
        pair.Remedy.Stated.Should()
            .Be("duplication.divide (upper: Partnership 'group', lower: Partnership 'csp-boston', provisions: Crime and Disorder Act 1998 "
                + "ss.5-6)");
        pair.EvidenceFor.Should().Contain(evidence => evidence.Kind == DuplicationEvidenceKind.Coordination);
        pair.EvidenceAgainst.Should().Contain(evidence => evidence.Kind == DuplicationEvidenceKind.DifferentRemit);
    }

    [Theory]
    [InlineData("police council fire probation", true)]
    [InlineData("police council charity-1 charity-2", true)]
    [InlineData("police council charity-1 charity-2 charity-3", false)]
    [InlineData("police", false)]
    public void Analyse_DirectReportWithAnotherRemit_IsALayerByDesignWhereMostOfItsPeopleSitAbove(string members, bool told)
    {
        Partnership upper = Board("upper", s_five, ["theme-1"]);
        Partnership lower = Board("lower", members.Split(' '), ["theme-2"]) with { ReportsTo = [upper.Id] };

        DuplicationReport report = Analyse(upper, lower);

        report.Pairs.Select(pair => (pair.Pattern, pair.IsByDesign, pair.Upper))
            .Should().Equal(told ? [(DuplicationPattern.Layered, true, (Id<Partnership>?)upper.Id)] : []);
        report.SetAside.Should().BeEmpty();
    }

    [Fact]
    public void Analyse_LineThroughAnotherBoard_IsNoLayerByDesign()
    {
        Partnership top = Board("top", s_five, ["theme-1"]);
        Partnership middle = Board("middle", ["voluntary"], ["theme-3"]) with { ReportsTo = [top.Id] };

        Analyse(top, middle, Board("low", s_five, ["theme-2"]) with { ReportsTo = [middle.Id] }).Pairs.Should().BeEmpty();
    }

    [Fact]
    public void Analyse_HigherTierAlone_IsNoLayerByDesign()
    {
        Partnership group = Board("group", s_five, ["theme-1"]) with { Kind = new("strategy-group") };

        Analyse(group, Board("lower", s_five, ["theme-2"]) with { Tier = PartnershipTier.Tactical }).Pairs.Should().BeEmpty();
    }

    [Fact]
    public void Analyse_LayerByDesignUnderOversight_IsNeitherToldNorSetAside()
    {
        Partnership upper = Board("upper", s_five, ["theme-1"]) with { Function = PartnershipFunction.Oversight };

        DuplicationReport report = Analyse(upper, Board("lower", s_five, ["theme-2"]) with { ReportsTo = [upper.Id] });

        report.Pairs.Should().BeEmpty();
        report.SetAside.Should().BeEmpty();
    }

    [Fact]
    public void Analyse_ThemeThatOnlyTwoBoardsName_IsTold()
    {
        DuplicationPair pair = Analyse(Roads, Safety).Pairs.Should().ContainSingle().Subject;

        (pair.Pattern, pair.Upper).Should().Be((DuplicationPattern.SharedTheme, (Id<Partnership>?)null));
        pair.SharedThemes.Should().Equal(new Id<Theme>("theme-7"));
        pair.EvidenceFor.Should().ContainSingle(evidence => evidence.Kind == DuplicationEvidenceKind.FewNamedThemes)
            .Which.Stated.Should().Be("duplication.for.few-named (themes: Theme 'theme-7')");
        pair.Remedy.Kind.Should().Be(DuplicationRemedyKind.AgreeLead);
        pair.Remedy.Stated.Should()
            .Be("duplication.agree-lead (boards: Partnership 'roads', Partnership 'safety', first: Partnership 'roads', second: "
                + "Partnership 'safety', themes: Theme 'theme-7')");
    }

    [Fact]
    public void Analyse_ThemeOfAThirdBoardOnThatGround_IsNotTold()
    {
        Partnership third = Board("third", [], ["theme-7"]);

        Analyse(Roads, Safety, third).Pairs.Where(pair => !pair.IsQuestion)
            .Should()
            .BeEmpty("a theme of many cuts across all, and a board without seats names its themes too");
        Analyse(Roads, Safety, third with { Footprint = Footprint.Of(Newport) }).Pairs.Should().ContainSingle();
        Heard.Analyse(Of(Roads, Safety, third), Today, new() { MaximumSharedThemePartnerships = 3 }).Pairs.Where(pair =>
            !pair.IsQuestion)
            .Should()
            .ContainSingle();
    }

    /// <summary>Of two on ground as large few must name the theme on either's.</summary>
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Analyse_ThemeOfAThirdBoardOnTheGroundOfOneOfTwo_IsNotTold(int district, bool isTold)
    {
        Partnership third = Board("third", [], ["theme-7"]) with { Footprint = Footprint.Of(Districts[district]) };

        Analyse(Roads with { Footprint = Footprint.Of(Districts[0], Districts[1]) },
            Safety with { Footprint = Footprint.Of(Districts[1], Districts[2]) }, third).Pairs
            .Any(static pair => !pair.IsQuestion).Should().Be(isTold);
    }

    [Fact]
    public void Analyse_ThemeThatIsUsualForBothKinds_IsNotTold()
    {
        Partnership csp = Csp("csp", Boston, "police", "fire", "council",
            "probation") with
        { Themes = [new("crime-reduction"), new("theme-5"), new("theme-6")] };
        Partnership other = csp with
        {
            Id = new("other"),
            Seats = Seats("police", "fire", "health", "voluntary"),
            Themes = [new("crime-reduction"), new("theme-2")]
        };

        Analyse(csp, other).Pairs.Should()
            .NotContain(pair => pair.Pattern == DuplicationPattern.SharedTheme, "both name it because of their kind");
        Analyse(csp, other with { Themes = [] }).Pairs.Should()
            .NotContain(pair => pair.Pattern == DuplicationPattern.SharedTheme, "it is assumed from the kind");
    }

    [Fact]
    public void Analyse_SharedThemeOfSiblingsOrAcrossFunctions_IsNotTold()
    {
        Partnership parent = Board("parent", ["voluntary"], ["theme-9"]);

        Analyse(parent, Roads with { ReportsTo = [parent.Id] }, Safety with { ReportsTo = [parent.Id] }).Pairs.Should().BeEmpty();
        Analyse(Roads with { Function = PartnershipFunction.Service }, Safety).Pairs.Should().BeEmpty();
        Analyse(Roads, Safety with { Seats = Seats("police", "council") }).Pairs.Should()
            .BeEmpty("one organisation in common meets with nobody");
    }

    private static Partnership Roads => Board("roads", ["police", "fire", "highways", "ambulance"], ["theme-7"]);

    private static Partnership Safety => Board("safety", ["police", "fire", "council", "probation"], ["theme-7", "theme-1", "theme-2"]);
}
