using PccGovernance.Duplication;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>Facts on which a rule hangs by one body, one board or one day.</summary>
public sealed class EdgeFaultTests
{
    private static readonly string[] s_table = ["police", "county", "probation", "hospital", "landlord", "college"];

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Analyse_WhatBoardsOfTwoKindsShareOnTheirOtherGrounds_IsWhatTheyShareAnyway(int elsewhere, bool isTold) =>
        Analyse(Enumerable.Range(0, elsewhere + 1).SelectMany(n => new[]
        {
            Board($"drugs-{n}", $"Fenmarsh {n} Drugs", "combating-drugs-partnership", Strategic, [Districts[n]], s_table,
                "substance-misuse"),
            Board($"roads-{n}", $"Fenmarsh {n} Roads", "road-safety-partnership", Strategic, [Districts[n]], s_table, "road-safety"),
        })).Pairs.Any(static pair => pair.Pattern == DuplicationPattern.SharedTable).Should().Be(isTold);

    /// <summary>On one other ground with two boards of the one kind and one of the other there are two pairs to go by.</summary>
    [Theory]
    [InlineData(2, 6, false)]
    [InlineData(2, 3, true)]
    [InlineData(1, 6, true)]
    public void Analyse_TwoBoardsOfAKindOnOneOtherGround_AreTwoPlaces(int drugs, int shared, bool isTold) =>
        (Analyse([
            Board("drugs", "Fenmarsh Drugs", "combating-drugs-partnership", Strategic, [Districts[0]], s_table, "substance-misuse"),
            Board("roads", "Fenmarsh Roads", "road-safety-partnership", Strategic, [Districts[0]], s_table, "road-safety"),
            .. Enumerable.Range(0, drugs).Select(n => Board($"drugs-{n}", $"Wash {n} Drugs", "combating-drugs-partnership", Strategic,
                [Districts[1]], s_table[..shared], "substance-misuse")),
            Board("roads-0", "Wash Roads", "road-safety-partnership", Strategic, [Districts[1]], s_table, "road-safety")])
            .Between("drugs", "roads")?.Pattern == DuplicationPattern.SharedTable).Should().Be(isTold);

    [Theory]
    [InlineData("2026-04-02", true)]
    [InlineData("2026-10-03", true)]
    [InlineData("2026-10-04", false)]
    [InlineData("2026-04-01", false)]
    public void Analyse_PartnershipsThatBeganWhenOneOfTheirKindEnded_WereParted(string began, bool wereParted)
    {
        LocalDate from = NodaTime.Text.LocalDatePattern.Iso.Parse(began).Value;
        Partnership joint = Csp(0) with
        {
            Id = new("joint"),
            Footprint = new() { Areas = [new(Districts[0]), new(Districts[1])] },
            Period = new(null, new(2026, 7, 3)),
        };

        Analyse(joint, Csp(0) with { Period = new(from, null) }, Csp(1) with { Period = new(from, null) })
            .ParallelGroups.Should().ContainSingle()
            .Which.EvidenceAgainst.Any(static against => against.Kind == DuplicationEvidenceKind.PartedBefore).Should().Be(wereParted);
    }

    [Theory]
    [InlineData(Tactical, false)]
    [InlineData(Operational, true)]
    public void Analyse_ABoardOfAnArrangementForCases_DirectsItAndDecidesNone(PartnershipTier tier, bool isForCases) =>
        Analyse(
            Board("cases", "Fenmarsh MARAC Steering Board", "marac", tier, [County], s_table, "domestic-abuse", "victims"),
            Board("abuse", "Fenmarsh Abuse Board", null, tier, [County], s_table, "domestic-abuse", "victims") with
            {
                Function = PartnershipFunction.Partnership,
            })
            .SetAside.Any(static pair => pair.Reason == SetAsideReason.DifferentFunctions).Should().Be(isForCases);

    [Theory]
    [InlineData("E07000136 E07000137", false)]
    [InlineData("E07000136", true)]
    public void Analyse_AForumOfTheBoardsOfItsGround_IsNoSecondHolderOfTheirSubjectWhereItIsWider(string ground, bool isTold) =>
        Analyse(
            Board("forum", "Fenmarsh Assembly", null, Strategic, ground.Split(' '), s_table[..4], "rural-crime") with
            {
                Purpose = "Brings together the seven district partnerships",
            },
            Board("local", "Fenmarsh Rural Group", null, Strategic, [Districts[0]], [.. s_table[..3], "museum"], "rural-crime", "asb"))
            .Pairs.Should().HaveCount(isTold ? 1 : 0);

    [Fact]
    public void Analyse_NeighboursWithThreeOfFiveBodiesInCommon_AreAFamily()
    {
        Partnership[] two = [Csp(0), Csp(1)];
        int Families(int common) => Analyse(two.Select(board => board with
        {
            Seats = Core.Take(common).Concat(Enumerable.Range(common, 5 - common).Select(n => $"{board.Id}-{n}"))
                .Select(static body => new Seat { Organisation = new(body) }).ToValueList(),
        })).ParallelGroups.Count;

        (Families(3), Families(2)).Should().Be((1, 0), "three of five are six tenths");
    }

    [Fact]
    public void Analyse_AClusterInWhichOneGivesNoThemes_SaysThatTheyAreAssumed()
    {
        Partnership roads = Board("roads", "Fenmarsh Roads", "road-safety-partnership", Strategic, [County], s_table);
        Partnership travel = Board("travel", "Fenmarsh Travel", null, Strategic, [County], s_table, "road-safety") with
        {
            Function = PartnershipFunction.Partnership,
        };

        Analyse(roads, travel).Clusters.Should().ContainSingle()
            .Which.EvidenceAgainst.Should().Contain(static against => against.Kind == DuplicationEvidenceKind.AssumedThemes);
    }

    [Fact]
    public void Analyse_OptionsOutOfRange_NameTheArgument() =>
        ((Action)(() => DuplicationAnalysis.Analyse(Of(Csp(0)), TestWorld.Today, new() { Threshold = 2 })))
            .Should().Throw<ArgumentException>().WithParameterName("options");
}
