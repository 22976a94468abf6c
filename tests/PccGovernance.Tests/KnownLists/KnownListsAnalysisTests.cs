using PccGovernance.KnownLists;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Rules;

namespace PccGovernance.Tests.KnownLists;

/// <summary>A caller's list held against the law of its area.</summary>
public sealed class KnownListsAnalysisTests
{
    private static readonly LocalDate s_day = new(2026, 11, 21);
    private static readonly Id<PartnershipKind> s_safety = new("community-safety-partnership");

    /// <summary>Two tiers, single tiers, Wales, London.</summary>
    public static TheoryData<string> Areas => ["E23000028", "E23000013", "W15000002", "W15000004", "E23000001"];

    [Theory]
    [MemberData(nameof(Areas))]
    public void Of_WhatTheLawRequires_HasNoGap(string area)
    {
        KnownListsReport report = Report(area, static board => board);

        report.Gaps.Should().BeEmpty();
        report.Untold.Should().BeEmpty();
        report.Matches.Should()
            .OnlyContain(static match => match.Basis == KnownListBasis.Kind).And.HaveCountGreaterThanOrEqualTo(report.Required);
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void Of_AKindTakenOut_IsTheOneGap(string area)
    {
        KnownListsReport report = Report(area, static board => board.Kind == s_safety ? null : board);

        KnownListGap gap = report.Gaps.Should().ContainSingle().Subject;
        gap.Kind.Should().Be(s_safety);
        gap.Grounds.Should().HaveCount(gap.Required);
        gap.ByNameAlone.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void Of_AListWithoutKinds_IsReadByNamesAndNothingIsSaidToBeThere(string area)
    {
        KnownListsReport report = Report(area, static board => board with { Kind = null });

        report.BeyondTheLaw.Should().BeEmpty("without kinds nothing is known to be beyond the law");
        report.Matches.Should().NotBeEmpty().And.OnlyContain(static match => match.Basis == KnownListBasis.Name && !match.Words.IsEmpty);
        report.Gaps.Single(static gap => gap.Kind == s_safety).ByNameAlone.Should().NotBeEmpty();
    }

    [Fact]
    public void Of_OneBoardOverSeveralPlaces_IsTheHomeOfEach()
    {
        Partnership one =
            new() { Id = new("one"), Name = "Safer Tees", Kind = s_safety, Footprint = Footprint.Of(new AreaCode("E23000013")) };

        Report("E23000013", static board => board.Kind == s_safety ? null : board, one).Gaps.Should().BeEmpty();
        Report("E23000013", static board =>
            board.Kind == s_safety ? null : board, one with { Footprint = Footprint.Of(new AreaCode("E06000001")) })
            .Gaps.Should().ContainSingle().Which.Grounds.Should().HaveCount(3, "it covers one of the four places");
    }

    [Fact]
    public void Of_AGroupThatBearsTheBoardsName_IsNotTheBoard()
    {
        Partnership group = new()
        {
            Id = new("group"),
            Name = "Community Safety Partnership Delivery Group",
            Footprint = Footprint.Of(new AreaCode("E23000013"))
        };

        KnownListsReport report = Report("E23000013", static board => board.Kind == s_safety ? null : board, group);

        report.Gaps.Should().ContainSingle().Which.ByNameAlone.Should().BeEmpty();
        report.Untold.Should().Equal(new Id<Partnership>("group"));
    }

    [Fact]
    public void Of_ALandscapeThatNamesNoArea_IsNotHeldAgainstAny() =>
        new LandscapeReviewer(new() { Reports = [Analyses.KnownList.Name] })
            .Review(Landscape.Create(EnglandAndWales.Edition, new()), s_day).Reports.Find(Analyses.KnownList)
            .Should()
            .BeNull();

    [Fact]
    public void Analyse_AnotherAreaThanTheList_TakesNothingForItsBoards()
    {
        Landscape law = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire);
        AreaCode other = EnglandAndWales.ForceAreas.Norfolk.Code;

        KnownListsReport report = KnownListsAnalysis.Analyse(law, s_day, new() { ForceAreas = [other] })!;

        report.ForceAreas.Should().Equal(other);
        report.Gaps.Sum(static gap => gap.Grounds.Count).Should().Be(report.Required);
    }

    [Fact]
    public void Validate_AnAreaThatIsNoForceArea_SaysWhichAndWhatToGive()
    {
        KnownListsOptions options = new() { ForceAreas = [EnglandAndWales.ForceAreas.Norfolk.Code, new("E07000136")] };

        options.Invoking(static it => it.Validate()).Should().Throw<ArgumentException>()
            .WithMessage("The option 'ForceAreas[1]' is 'E07000136': give the code of one of the 43 police force areas.*");
    }

    private static KnownListsReport Report(string area, Func<Partnership, Partnership?> change, params Partnership[] more)
    {
        Landscape law = EnglandAndWales.StatutoryLandscape(EnglandAndWales.Geography.ForceArea(new AreaCode(area))!);
        var listed = Landscape.Create(EnglandAndWales.Edition,
            law.Contents with
            {
                Partnerships = law.Contents.Partnerships.Select(change)
                .OfType<Partnership>()
                .Concat(more)
                .ToValueList(),
                Panels = []
            });
        return new LandscapeReviewer(new() { Reports = [Analyses.KnownList.Name] }).Review(listed, s_day).Reports.Find(Analyses.KnownList)!;
    }
}
