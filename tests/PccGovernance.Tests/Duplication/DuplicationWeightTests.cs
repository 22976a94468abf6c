using PccGovernance.Duplication;
using PccGovernance.Tests.Duplication.Examples;
using static PccGovernance.Tests.Duplication.TestWorld;

namespace PccGovernance.Tests.Duplication;

public sealed class DuplicationWeightTests
{
    private static readonly DuplicationOptions s_rarity = RandomBoards.Loose with { WeighMembersByRarity = true };
    private static readonly DuplicationOptions s_attendance = RandomBoards.Loose with { WeighMembersByAttendance = true };

    [Fact]
    public void Analyse_ByDefault_WeighsEveryMemberOne()
    {
        (DuplicationOptions.Default.WeighMembersByRarity, DuplicationOptions.Default.WeighMembersByAttendance).Should().Be((false, false));

        DuplicationPair pair =
            Analyse(Attended("a", ("police", 0.5m), ("fire", null)), Attended("b", ("police", 0), ("fire", 0))).Pairs.Should()
            .ContainSingle().Subject;

        pair.People.Jaccard.Should().Be(1);
        pair.EvidenceAgainst.Should().NotContain(evidence => evidence.Kind == DuplicationEvidenceKind.UnknownAttendance);
    }

    [Fact]
    public void Analyse_ByRarity_WeighsAMemberByTheBoardsItSitsOn()
    {
        Partnership a = Board("a", ["police", "charity"], ["theme-1"]);
        Partnership b = Board("b", ["police", "charity", "fire"], ["theme-1"]);
        Partnership c = Board("c", ["police", "council"], ["theme-9"]);

        DuplicationPair pair = Pair(s_rarity, [a, b, c, Board("seatless", [], ["theme-1"])], "a", "b");

        // Three boards have seats: the police sit on 3 (log2 2 = 1), the charity on 2 (log2 2.5) and fire on 1 (log2 4 = 2).
        pair.People.Should()
            .Be(new SimilarityMeasure { Intersection = 2.321928, Union = 4.321928, SizeOfFirst = 2.321928, SizeOfSecond = 4.321928 });
        pair.EvidenceFor[0].Stated.Should()
            .Be("duplication.for.shared-bodies (shared: Organisation 'charity', Organisation 'police', either: 3, expected: 0)");
    }

    [Fact]
    public void Analyse_ByRarity_ARareMemberInCommonSaysMoreThanACommonOne()
    {
        Partnership[] boards =
        [
            Board("a", ["police", "charity"], ["theme-1"]), Board("b", ["police", "fire"], ["theme-1"]),
            Board("c", ["council", "charity"], ["theme-1"]),
            Board("d", ["police", "probation"], ["theme-9"]), Board("e", ["police", "health"], ["theme-9"]),
        ];

        Pair(s_rarity, boards, "a", "c").People.Jaccard.Should().BeGreaterThan(Pair(s_rarity, boards, "a", "b").People.Jaccard);
        Pair(RandomBoards.Loose, boards, "a", "c").People.Jaccard.Should().Be(Pair(RandomBoards.Loose, boards, "a", "b").People.Jaccard);
    }

    [Fact]
    public void Analyse_ByAttendance_CountsTheShareThatBothSee()
    {
        DuplicationPair pair = Pair(
            s_attendance, [Attended("a", ("police", 0.75m), ("fire", 1), ("health", 0.5m)),
                Attended("b", ("police", 0.25m), ("fire", null))], "a", "b");

        // In common 0.25 of the police and all of fire; at either 0.75, 1 and 0.5.
        pair.People.Should().Be(new SimilarityMeasure { Intersection = 1.25, Union = 2.25, SizeOfFirst = 2.25, SizeOfSecond = 1.25 });
        pair.EvidenceAgainst.Should().ContainSingle(evidence => evidence.Kind == DuplicationEvidenceKind.UnknownAttendance)
            .Which.Stated.Should().Be("duplication.against.unknown-attendance (organisations: Organisation 'fire', shared: 2)");
    }

    [Fact]
    public void Analyse_ByAttendance_TakesTheBestAttendedOfSeveralSeats()
    {
        DuplicationPair pair =
            Pair(s_attendance, [Attended("a", ("police", 0.25m), ("police", 0.75m)), Attended("b", ("police", 1))], "a", "b");

        pair.People.Jaccard.Should().Be(0.75);
    }

    [Fact]
    public void Analyse_ByAttendance_MembersWhoNeverComeMakeNoPair()
    {
        DuplicationReport report = Heard.Analyse(
            Of(Attended("a", ("police", 0), ("fire", 0)), Attended("b", ("police", 0), ("fire", 0))), Today,
            DuplicationOptions.Default with { WeighMembersByAttendance = true });

        report.Pairs.Should().BeEmpty();
    }

    private static Partnership Attended(string id, params (string Organisation, decimal? Attendance)[] seats) =>
        Board(id, [], ["theme-1"]) with
        {
            Seats = seats.Select(seat => new Seat { Organisation = new(seat.Organisation), Attendance = seat.Attendance }).ToValueList(),
        };

    private static DuplicationPair Pair(DuplicationOptions options, Partnership[] boards, string first, string second) =>
        Heard.Analyse(Of(boards), Today, options).Pairs.Should()
            .ContainSingle(pair => pair.First.Value == first && pair.Second.Value == second).Subject;
}
