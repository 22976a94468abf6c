using PccGovernance.Duplication;
using static PccGovernance.Tests.Duplication.TestWorld;

namespace PccGovernance.Tests.Duplication;

public sealed class DuplicationMissingDataTests
{
    [Fact]
    public void Analyse_BoardsWithMissingData_AreCountedByReasonAndNotCompared()
    {
        Partnership whole = Board("whole", ["police", "fire"], ["theme-1"]);

        DuplicationReport report = Analyse(
            whole,
            whole with { Id = new("other") },
            Board("no-seats", [], ["theme-1"]),
            Board("no-remit", ["police", "fire"], []),
            whole with { Id = new("no-place"), Footprint = Footprint.Unknown },
            Board("nothing", [], []) with { Footprint = Footprint.Unknown });

        report.PartnershipsCompared.Should().Be(2);
        report.PairsCompared.Should().Be(1);
        report.PartnershipsNotComparedTotal.Should().Be(4);
        report.NotCompared.Select(entry => (entry.Reason, string.Join(',', entry.Boards))).Should().Equal(
            (NotComparedReason.NoSeats, "no-seats,nothing"),
            (NotComparedReason.NoThemesAndDuties, "no-remit,nothing"),
            (NotComparedReason.UnknownFootprint, "no-place,nothing"));
        report.Pairs.Where(pair => !pair.IsQuestion).Should().ContainSingle();
    }

    [Fact]
    public void Analyse_OneGivesThemesAndTheOtherDuties_IsCountedAsWithoutCommonTerms()
    {
        DuplicationReport report = Analyse(
            Board("themes", ["police", "fire"], ["theme-1"]),
            Board("duties", ["police", "fire"], [], ["duty-1"]));

        report.PartnershipsCompared.Should().Be(2);
        report.PairsCompared.Should().Be(0);
        report.PairsWithoutCommonTerms.Should().Be(1);
        report.Pairs.Should().BeEmpty("different terms are no sign of different things");
    }

    [Fact]
    public void Analyse_BoardWithoutThemes_TakesThoseUsualForItsKindAndSaysSo()
    {
        Partnership first = Csp("first", Boston, "police", "fire", "council");

        DuplicationReport report = Analyse(first, first with { Id = new("second") });

        report.PartnershipsWithAssumedThemes.Select(id => id.Value).Should().Equal("first", "second");
        DuplicationPair pair = report.Pairs.Should().ContainSingle().Subject;
        pair.SharedThemes.Should().Equal(new Id<Theme>("crime-reduction"));
        pair.EvidenceAgainst.Should().Contain(evidence => evidence.Kind == DuplicationEvidenceKind.AssumedThemes);
    }

    [Fact]
    public void Analyse_DutiesOfOneNotKnown_ComparesThemesAloneAndSaysSo()
    {
        Partnership known = Board("known", ["police", "fire"], ["theme-1"], ["duty-1"]);
        Partnership unknown = Board("unknown", ["police", "fire"], ["theme-1"]) with { Kind = null };

        DuplicationPair pair = Analyse(known, unknown).Pairs.Should().ContainSingle().Subject;

        pair.Remit.Should().Be(new SimilarityMeasure { Intersection = 1, Union = 1, SizeOfFirst = 1, SizeOfSecond = 1 });
        pair.EvidenceAgainst.Should().ContainSingle(evidence => evidence.Kind == DuplicationEvidenceKind.UnknownRemit)
            .Which.Stated.Should().Be("duplication.against.unknown-duties (boards: Partnership 'unknown')");
        pair.EvidenceAgainst.Should()
            .ContainSingle(evidence =>
                evidence.Kind == DuplicationEvidenceKind.DifferentDuties, "a duty that one is known to have must keep a home");
    }

    [Fact]
    public void Analyse_DutiesOfTheKindKnownToBeNone_AreCompared() =>
        Analyse(Board("a", ["police", "fire"], ["theme-1"], ["duty-1"]), Board("b", ["police", "fire"], ["theme-1"]))
            .Pairs.Should().ContainSingle().Which.Remit.Jaccard.Should().Be(0.5);

    [Fact]
    public void Analyse_ThemesOfOneNotGiven_ComparesDutiesAloneAndSaysSo()
    {
        DuplicationPair pair = Analyse(
            Board("a", ["police", "fire"], ["theme-1"], ["duty-1"]), Board("b", ["police", "fire"], [], ["duty-1"])).Pairs.Should()
                .ContainSingle().Subject;

        pair.Remit.Jaccard.Should().Be(1);
        pair.EvidenceAgainst.Should().ContainSingle(evidence => evidence.Kind == DuplicationEvidenceKind.UnknownRemit)
            .Which.Stated.Should().Be("duplication.against.unknown-themes (boards: Partnership 'b')");
    }

    [Fact]
    public void Analyse_SeatNotInForce_DoesNotCount()
    {
        Partnership board = Board("board", ["police"], ["theme-1"]);
        Partnership past = board with { Id = new("past"), Seats = [board.Seats[0] with { Period = new(null, Today) }] };

        Analyse(board, past).NotCompared.Should().ContainSingle().Which.Boards.Should().Equal(past.Id);
    }

    [Fact]
    public void Analyse_AssumedSeats_SpeakAgainst()
    {
        Partnership board = Board("board", ["police", "fire"], ["theme-1"]);
        Partnership assumed = board with
        {
            Id = new("assumed"),
            Seats = board.Seats.Select(seat => seat with { Provenance = Provenance.AssumedFrom("the kind") }).ToValueList(),
        };

        Analyse(board, assumed).Pairs.Should().ContainSingle().Which.EvidenceAgainst
            .Should().ContainSingle(evidence => evidence.Kind == DuplicationEvidenceKind.AssumedSeats)
            .Which.Stated.Should()
            .Be("duplication.against.assumed-seats (organisations: Organisation 'fire', Organisation 'police', shared: 2)");
    }

    [Fact]
    public void Analyse_EmptyLandscape_ReportsNothing()
    {
        DuplicationReport report = Analyse();

        (report.PartnershipsCompared, report.PairsCompared).Should().Be((0, 0L));
        report.Pairs.Should().BeEmpty();
        report.Counts.Should().HaveCount(5).And.OnlyContain(count => count.Pairs == 0);
    }
}
