using PccGovernance.Duplication;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>The same work in other words, on a part of the ground, or in one sitting with another place, with controls.</summary>
public sealed class OtherWordsFaultTests
{
    private const string Lenders = "Traces loan sharks, their runners and the flats from which they lend, each fortnight";

    private static readonly string[] s_table = ["police", "county", "fire", "ambulance", "hospital", "landlord"];

    [Theory]
    [InlineData("Draws up every fortnight a map of runners and of flats where a shark keeps his books", true)]
    [InlineData("Draws up every fortnight a map of those who deliver and of flats", false)]
    [InlineData("Meets about the strategy, the plan and the performance of partners in the county", false)]
    public void Analyse_TwoPurposesWithSeveralRareWordsInCommon_SayTheSameWork(string purpose, bool isTold)
    {
        Partnership first = Panel("first", s_table[..4], "fraud", "vulnerability") with { Purpose = Lenders };
        Partnership second = Panel("second", [.. s_table[..2], "court", "prison"], "organised-crime", "fraud", "housing") with
        {
            Purpose = purpose,
        };

        DuplicationPair? pair = Analyse(first, second).Between("first", "second");
        (pair?.Form == DuplicationForm.OneTask).Should().Be(isTold);
        DuplicationReport called = Analyse([first, second, .. Enumerable.Range(0, 3).Select(static place =>
            Panel($"third-{place}", ["archive"], "fraud") with { Purpose = Lenders })]);
        called.Between("first", "second")?.Form.Should().NotBe(DuplicationForm.OneTask, "so it is called there");
    }

    [Fact]
    public void Analyse_PurposesAlikeOfBoardsWithoutASubjectOrMembersInCommon_SayNothing()
    {
        Partnership first = Panel("first", s_table[..4], "fraud") with { Purpose = Lenders };

        Analyse(first, Panel("second", s_table[..4], "road-safety") with { Purpose = Lenders }).Between("first", "second")?.Form
            .Should().NotBe(DuplicationForm.OneTask, "no subject is in common");
        Analyse(first, Panel("second", [.. s_table[..1], "court", "prison"], "fraud") with { Purpose = Lenders })
            .Between("first", "second")?.Form.Should().NotBe(DuplicationForm.OneTask, "others sit there");
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void Analyse_ABoardForAPartOfTheGroundToWhichTheSamePeopleCome_IsItsLocalArm(int same, bool isTold)
    {
        Partnership wide = Named(Board("wide", "Fenmarsh Runaways", null, Strategic, [County], s_table, "child-abuse", "modern-slavery"),
            static seat => seat);
        Partnership local = Named(
            Board("local", "Boston Runaways", null, Tactical, [Districts[0]], s_table[..5], "child-abuse"),
            seat => Array.IndexOf(s_table, seat) < same ? seat : $"{seat}-deputy");

        DuplicationPair? pair = Analyse(wide, local).Between("wide", "local");
        (pair?.Form == DuplicationForm.OneSubjectOnNestedGround).Should().Be(isTold);
        if (isTold)
        {
            (pair!.Pattern, pair.Upper, pair.Remedy.Kind, pair.Remedy.Into).Should()
                .Be((DuplicationPattern.Layered, wide.Id, DuplicationRemedyKind.BringUnder, wide.Id));
        }
    }

    [Fact]
    public void Analyse_TheSameTableOnASmallPartOfTheGround_IsNotOneBoardTwice()
    {
        Partnership wide = Panel("wide", s_table, "substance-misuse", "fraud") with { Function = PartnershipFunction.Partnership };
        DuplicationPair? In(params string[] ground) => Analyse(wide, Board("local", "Local", null, Tactical, ground, s_table,
            "substance-misuse", "fraud") with
        { Function = PartnershipFunction.Partnership }).Between("wide", "local");

        (In(Districts[0])?.Pattern, In(Districts[0])?.Form).Should()
            .Be((DuplicationPattern.Layered, DuplicationForm.OneSubjectOnNestedGround));
        In(County)?.Pattern.Should().Be(DuplicationPattern.Overlapping);
    }

    [Theory]
    [InlineData("Meets with South Holland's as one, with one agenda", true)]
    [InlineData("Shares one sitting and one chair with that of South Holland", true)]
    [InlineData("Sitting jointly with South Holland under one chair", true)]
    [InlineData("Works with South Holland on one plan", false)]
    [InlineData("Meets with South Kesteven's as one", false)]
    public void Analyse_AnOwnPurposeThatNamesTheOtherPlace_IsOneSitting(string purpose, bool isOne)
    {
        Partnership boston = Board("one", "Boston Watch", "channel-panel", Operational, [Districts[0]], s_table, "terrorism") with
        {
            Purpose = purpose,
        };
        Partnership other = Board("other", "Channel Panel, South Holland", "channel-panel", Operational, [Districts[4]], s_table,
            "terrorism");

        (Analyse(boston, other).Between("one", "other")?.Form == DuplicationForm.OneSitting).Should().Be(isOne);
    }

    [Fact]
    public void Analyse_AKindThatOnlyANameSuggests_IsNoSecondBodyOnAnotherSubject()
    {
        Partnership known = Board("known", "Fenmarsh Resilience Forum", "local-resilience-forum", Strategic, [Force], s_table,
            "national-threats");
        DuplicationForm? With(string theme) => Analyse(known, Board("named", "Fraud Local Resilience Forum", null, Tactical, [Force],
            s_table[..4], theme)).Between("known", "named")?.Form;

        With("national-threats").Should().Be(DuplicationForm.PerhapsOneBody);
        With("fraud").Should().NotBe(DuplicationForm.PerhapsOneBody);
    }

    private static Partnership Panel(string id, string[] seats, params string[] themes) =>
        Board(id, id, null, Strategic, [County], seats, themes);

    private static Partnership Named(Partnership board, Func<string, string> post) => board with
    {
        Seats = board.Seats.Select(seat => seat with { Post = new Id<Post>($"{seat.Organisation}.{post(seat.Organisation.Value)}") })
            .ToValueList(),
    };
}
