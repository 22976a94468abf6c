using PccGovernance.Duplication;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>Work whose time is over, that has moved, or that two boards say in the same words that they do, with controls.</summary>
public sealed class MovedWorkFaultTests
{
    private static readonly string[] s_table = ["police", "county", "fire", "ambulance", "hospital", "landlord"];

    [Theory]
    [InlineData("Barriers and seizures. 12-mth T&F", 2024, true)]
    [InlineData("Barriers and seizures. 12-mth T&F", 2026, false)]
    [InlineData("Task and finish group, appointed for nine months", 2025, true)]
    [InlineData("Task and finish work; report due in March 2027", 2026, false)]
    [InlineData("Task and finish work; report due in March 2022", 2026, true)]
    [InlineData("Task and finish work", 2023, true)]
    [InlineData("Finishes each task that the board gives it", 2015, false)]
    [InlineData("Called by the commissioner for twelve months after the fires", 2024, true)]
    [InlineData("Called by the commissioner for twelve months after the fires", 2026, false)]
    [InlineData("Meant to report within eighteen months", 2022, true)]
    [InlineData("Called together for a year after the floods", 2024, true)]
    [InlineData("Formed for two years after the floods", 2025, false)]
    [InlineData("Set up for one summer of nuisance in the parks", 2024, true)]
    [InlineData("Writes the plan for a year and reports on it", 2015, false)]
    [InlineData("Looks at what was seized within eighteen months", 2015, false)]
    public void Analyse_ATaskGroupPastItsTime_IsClosed(string purpose, int from, bool isOver)
    {
        Partnership group = Table("bikes", Operational, "asb", "environmental-crime") with
        {
            Purpose = purpose,
            Period = new(new LocalDate(from, 6, 1), null),
        };
        Partnership board = Table("nuisance", Tactical, "asb", "neighbourhood-policing");

        Verify(Analyse(board, group).Between("bikes", "nuisance"));
        Verify(Analyse(board, group.Below("nuisance")).Between("bikes", "nuisance"));

        void Verify(DuplicationPair? pair)
        {
            (pair?.Form == DuplicationForm.TaskOver).Should().Be(isOver);
            (pair?.Remedy.Kind == DuplicationRemedyKind.Close).Should().Be(isOver);
        }
    }

    [Theory]
    [InlineData("Took on the old FASV action plan", "FA & Sexual Violence Group", true)]
    [InlineData("Took on the old action plan", "FA & Sexual Violence Group", false)]
    [InlineData("Shall assume the business of the Fenmarsh Assault Forum", "Fenmarsh Assault Forum", true)]
    [InlineData("Reads the FASV action plan", "FA & Sexual Violence Group", false)]
    public void Analyse_ABoardThatSaysThatItTookOnTheWorkOfAnother_FollowsIt(string purpose, string name, bool isTold)
    {
        Partnership before = Table("before", Strategic, "sexual-violence") with
        {
            Name = name,
            Period = new(new LocalDate(2018, 3, 1), null),
        };
        Partnership later = Table("later", Strategic, "sexual-violence", "vawg") with
        {
            Purpose = purpose,
            Period = new(new LocalDate(2022, 10, 1), null),
        };

        DuplicationPair? pair = Analyse(before, later).Between("before", "later");
        (pair?.Form == DuplicationForm.Forerunner).Should().Be(isTold);
        (pair?.Remedy.Kind == DuplicationRemedyKind.Close).Should().Be(isTold);
        Analyse(before with { Period = new(new LocalDate(2023, 1, 1), null) }, later).Between("before", "later")?.Form
            .Should().NotBe(DuplicationForm.Forerunner, "nobody takes on what came after");
    }

    [Theory]
    [InlineData("Section 136 suites and transport", "Handover under section 136", true)]
    [InlineData("Code compliance returns", "Gathers code compliance from every agency", true)]
    [InlineData("Mental health strategy", "Drafts the mental health strategy", false)]
    [InlineData("Local delivery plan", "Writes a local delivery plan", false)]
    [InlineData("Suites, transport", "Suites. Transport", false)]
    public void Analyse_TwoBoardsThatSayTheSame_DoItOnce(string one, string other, bool isTold)
    {
        Partnership first = Table("first", Strategic, "mental-health", "fraud", "asb") with { Purpose = one };
        Partnership second = Board("second", "Fenmarsh Second", null, Tactical, [County],
            ["police", "county", "hospital", "museum", "college"], "mental-health", "road-safety", "housing") with
        {
            Purpose = other,
        };
        Partnership[] others = [.. Enumerable.Range(0, 3).Select(place =>
            Board($"third-{place}", $"Fenmarsh Third {place}", null, Strategic, [County], ["archive"], "mental-health"))];

        (Analyse([first, second, .. others]).Between("first", "second")?.Form == DuplicationForm.OneTask).Should().Be(isTold);
        Analyse([first, second, .. others.Select(third => third with { Purpose = one })]).Between("first", "second")?.Form
            .Should().NotBe(DuplicationForm.OneTask, "so it is called there");
    }

    [Fact]
    public void Analyse_AGroupWhoseBoardHasEnded_IsShownTheBoardOfItsKindAboveItsPlace()
    {
        Partnership ended = Table("ended", Strategic, "rural-crime") with { Period = new(null, new LocalDate(2021, 10, 1)) };
        Partnership group = Board("group", "Fenmarsh Farms", "rural-crime-partnership", Operational, [Districts[0]], s_table[..4],
            "rural-crime").Below("ended");
        DuplicationForm? Of(string? kind) => Analyse(ended, group,
            Board("wide", "Fenmarsh Rural Forum", kind, Tactical, [County], s_table, "rural-crime", "housing", "fraud"))
            .Between("group", "wide")?.Form;

        Of("rural-crime-partnership").Should().Be(DuplicationForm.LineEnded);
        Of("road-safety-partnership").Should().NotBe(DuplicationForm.LineEnded);
    }

    [Fact]
    public void Analyse_AWiderBoardThatDecidesNothing_HoldsNoDutyTwice()
    {
        DuplicationReport With(string purpose) => Analyse(
            Board("here", "Fenmarsh Offenders", "reducing-reoffending-board", Strategic, [Force], s_table, "reoffending"),
            Board("region", "Fenmarsh and Beyond Offenders", "reducing-reoffending-board", Strategic, [Force, "E23000013"], s_table[..4],
                "reoffending") with
            {
                Purpose = purpose,
            });

        With("Forum of two forces for bids; takes no local decisions").Between("here", "region")?.Form
            .Should().NotBe(DuplicationForm.WiderArea);
        With("Directs the work of two forces").Between("here", "region")!.Form.Should().Be(DuplicationForm.WiderArea);
    }

    [Fact]
    public void Analyse_WhatThreeOfAFamilyWish_IsNoMatterOfTwoBoards()
    {
        Partnership wide = Board("hate", "Fenmarsh Hate Group", null, Strategic, [County], ["police", "county", "museum"], "hate-crime");
        Partnership[] family =
            [.. Enumerable.Range(0, 3).Select(district => Csp(district, "asb", "hate-crime") with { Tier = Strategic })];

        Analyse([wide, .. family[..2]]).Between("csp-0", "hate").Should().NotBeNull();
        Analyse([wide, .. family]).Between("csp-0", "hate").Should().BeNull();
    }

    [Fact]
    public void Analyse_OneGroundWrittenInTwoWays_IsOneGround()
    {
        DuplicationPair? Between(params string[] ground) => Analyse(
            Table("first", Tactical, "asb", "vawg"),
            Table("second", Tactical, "asb", "vawg") with { Footprint = new() { Areas = ground.Select(c => new AreaCode(c)).ToValueList() } })
            .Between("first", "second");

        Between(Districts)!.Form.Should().Be(Between(County)!.Form);
    }

    private static Partnership Table(string id, PartnershipTier tier, params string[] themes) =>
        Board(id, $"Fenmarsh {id}", null, tier, [County], s_table, themes) with { Function = PartnershipFunction.Partnership };
}
