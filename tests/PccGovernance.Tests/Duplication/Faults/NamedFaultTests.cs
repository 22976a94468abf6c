using PccGovernance.Duplication;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>What a board may be called by others, where in a note that must stand, and which of several boards is meant.</summary>
public sealed class NamedFaultTests
{
    private const string Lcjb = "local-criminal-justice-board";
    private const string Cspp = "community-safety-partnership";

    [Theory]
    [InlineData("Safer Fenmarsh Now", null, "Safer Fenmarsh Now", true)]
    [InlineData("Safer Fenmarsh", null, "Safer Fenmarsh", false)]
    [InlineData("Fenmarsh Youth Safety Board", null, "Fenmarsh Youth Safety Board", true)]
    [InlineData("Fenmarsh Youth Safety Board", null, "Fenmarsh Youth Safety", true)]
    [InlineData("Fenmarsh Youth Safety Group", null, "Fenmarsh Youth Safety", true)]
    [InlineData("Fenmarsh Youth Safety Panel", null, "Fenmarsh Youth Safety", false)]
    [InlineData("Fenmarsh Safety Board", null, "Fenmarsh Safety", false)]
    [InlineData("Fenmarsh Safety Board (FSB)", null, "FSB", true)]
    [InlineData("Fenmarsh Safety Board (FSB)", null, "Fenmarsh Safety Board", true)]
    [InlineData("Fenmarsh Safety Board (FSB)", null, "Fenmarsh Safety", false)]
    [InlineData("Fenmarsh Safety (FS)", null, "FS", false)]
    [InlineData("Fenmarsh Safety (FSB)", null, "Fenmarsh Safety", false)]
    [InlineData("Fenmarsh Safety Board (FsB)", null, "FSB", false)]
    [InlineData("Fenmarsh Safety Board (FS2)", null, "FS2", false)]
    [InlineData("Fenmarsh (FSB) Safety Board", null, "FSB", false)]
    [InlineData("Safer Fenmarsh (Fenmarsh Community Board)", null, "Safer Fenmarsh", true)]
    [InlineData("Safer Fenmarsh (Fenmarsh Community Board)", null, "Fenmarsh Community Board", false)]
    [InlineData("Safer Fenmarsh (Community Board)", null, "Safer Fenmarsh", false)]
    [InlineData("Safer (Fenmarsh Community Board)", null, "Safer", false)]
    [InlineData("Safer Fenmarsh (Fenmarsh Community Board) North", null, "Safer Fenmarsh", false)]
    [InlineData("Justice Table", Lcjb, "Local Criminal Justice Board", true)]
    [InlineData("Justice Table", Lcjb, "LCJB", true)]
    [InlineData("Justice Table", Lcjb, "LCJBs", true)]
    [InlineData("Justice Table", null, "LCJB", false)]
    [InlineData("Safety Table", Cspp, "CSP", false)]
    [InlineData("Safety Table", "safeguarding-adults-board", "SAB", false)]
    [InlineData("Safety Table", Cspp, "Community Safety Partnership", true)]
    [InlineData("Fenmarsh Community Safety Partnership", Cspp, "Fenmarsh partnership", true)]
    [InlineData("Fenmarsh Community Safety Partnership", null, "Fenmarsh partnership", false)]
    [InlineData("Community Safety Partnership", Cspp, "partnership", false)]
    [InlineData("Fenmarsh Safety Partnership", Cspp, "Fenmarsh partnership", false)]
    [InlineData("Fenmarsh District Community Safety Partnership", Cspp, "Fenmarsh partnership", true)]
    [InlineData("Fenmarsh District Community Safety Partnership", Cspp, "Fenmarsh District partnership", true)]
    [InlineData("Fenmarsh Borough Community Safety Partnership", Cspp, "Fenmarsh partnership", true)]
    [InlineData("Fenmarsh City Community Safety Partnership", Cspp, "Fenmarsh partnership", true)]
    [InlineData("Fenmarsh County Community Safety Partnership", Cspp, "Fenmarsh partnership", true)]
    [InlineData("Fenmarsh Isle Community Safety Partnership", Cspp, "Fenmarsh partnership", false)]
    [InlineData("District Community Safety Partnership", Cspp, "partnership", false)]
    [InlineData("District Community Safety Partnership", Cspp, "District partnership", true)]
    [InlineData("Fenmarsh North Community Safety Partnership", Cspp, "Fenmarsh partnership", false)]
    [InlineData("Fenmarsh North Community Safety Partnership", Cspp, "Fenmarsh North partnership", true)]
    [InlineData("Fenmarsh Safety Board (FSBx)", null, "FSBx", false)]
    public void Analyse_ANoteThatNamesABoard_KnowsItByWhatItMayBeCalled(string name, string? kind, string said, bool isKnown) =>
        IsNamed($"Reported to {said} until 2021; no line since", Upper(name) with
        {
            Kind = kind is null ? null : new Id<PartnershipKind>(kind),
        }).Should().Be(isKnown);

    /// <summary>Eight words from the line that is missing is the farthest, before or behind.</summary>
    [Theory]
    [InlineData("Safer Fenmarsh Now a b c d no line", true)]
    [InlineData("Safer Fenmarsh Now a b c d e no line", false)]
    [InlineData("No line a b c d e f g Safer Fenmarsh Now", true)]
    [InlineData("No line a b c d e f g h Safer Fenmarsh Now", false)]
    public void Analyse_ANoteThatNamesABoardFarFromTheLine_DoesNotSayWhose(string note, bool isNamed) =>
        IsNamed(note, Upper("Safer Fenmarsh Now")).Should().Be(isNamed);

    [Fact]
    public void Analyse_ANoteThatNamesABoard_MeansOneAboveThatIsForJointWork()
    {
        Partnership upper = Upper("Safer Fenmarsh Now");
        const string Note = "Reported to Safer Fenmarsh Now until 2021; no line since";

        IsNamed(Note, upper).Should().BeTrue();
        IsNamed(Note, upper with { Tier = Tactical }).Should().BeFalse();
        IsNamed(Note, upper with { Tier = Unknown }).Should().BeFalse();
        IsNamed(Note, upper with { Function = PartnershipFunction.Oversight }).Should().BeFalse();
        IsNamed(Note, upper.Below("hate")).Should().BeFalse("it stands below the group");
        IsNamed(Note, upper with { Footprint = Footprint.Of(new AreaCode("E23000023")) }).Should().BeFalse("it is another force's");
        IsNamed(Note, upper, upper with { Id = new("safer-2") }).Should().BeFalse("two are called so");
        IsNamed(Note + ". Nor was one to Fenmarsh Care Board", upper, Upper("Fenmarsh Care Board") with { Id = new("care") })
            .Should().BeFalse("two are named");
    }

    /// <summary>Of two boards the one that is nearer, level by level; of two as near none.</summary>
    [Theory]
    [InlineData("crime-reduction partnership", "crime-reduction partnership", "crime-reduction", "one")]
    [InlineData("crime-reduction partnership", "crime-reduction", "crime-reduction partnership", "other")]
    [InlineData("crime-reduction partnership", "crime-reduction", "crime-reduction", "none")]
    [InlineData("serious-violence partnership", "serious-violence", "partnership", "one")]
    [InlineData("serious-violence partnership", "partnership", "serious-violence", "other")]
    [InlineData("asb partnership", "asb fraud", "asb fraud housing", "one")]
    [InlineData("asb partnership", "asb fraud housing", "asb fraud", "other")]
    public void Analyse_ABoardThatNobodyKnowsBesideTwo_IsAskedAboutBesideTheNearerByThemes(
        string themes, string ofOne, string ofOther, string nearest) =>
        Nearest(Doubted([]) with { Themes = Themes(themes) }, Near("one", ofOne), Near("other", ofOther)).Should().Be(nearest);

    [Fact]
    public void Analyse_ABoardThatNobodyKnowsBesideTwoOfItsThemes_IsAskedAboutBesideTheNearerByTheRest()
    {
        Partnership doubted = Doubted("crime-reduction", "partnership");
        Partnership one = Near("one", "crime-reduction partnership");
        Partnership other = Near("other", "crime-reduction partnership");

        Nearest(doubted, one, other).Should().Be("none");
        Nearest(doubted, one, other with { Tier = Tactical }).Should().Be("one");
        Nearest(doubted, one with { Tier = Tactical }, other).Should().Be("other");
        Nearest(doubted, one, With(other, "voluntary")).Should().Be("other");
        Nearest(doubted, With(one, "voluntary"), other).Should().Be("one");
        Nearest(doubted, With(one, "voluntary"), With(other, "voluntary")).Should().Be("none");
        Nearest(doubted with { Footprint = On(Districts[0]) }, one with { Footprint = On(Districts[0]) }, other).Should().Be("one");
        Nearest(doubted with { Footprint = On(Districts[0]) }, one, other with { Footprint = On(Districts[0]) }).Should().Be("other");
        Nearest(doubted, one.Below("doubted"), other).Should().Be("other", "one stands below it");
        Nearest(doubted, one with { Function = PartnershipFunction.Oversight }, other).Should().Be("other");

        static Partnership With(Partnership board, string body) =>
            board with { Seats = [.. board.Seats, new() { Organisation = new(body) }] };
    }

    /// <summary>Half of what a board is about is enough, and so are three people.</summary>
    [Theory]
    [InlineData("asb fraud", "asb", 0, true)]
    [InlineData("asb fraud housing", "asb", 0, false)]
    [InlineData("asb fraud housing", "asb fraud", 0, true)]
    [InlineData("asb fraud housing road-safety", "asb fraud", 0, true)]
    [InlineData("asb", "fraud", 0, false)]
    [InlineData("asb", "fraud", 2, false)]
    [InlineData("asb", "fraud", 3, true)]
    public void Analyse_ABoardThatNobodyKnows_IsAskedAboutBesideOneWithHalfOfItsThemesOrThreePeople(
        string themes, string ofOther, int same, bool isAsked)
    {
        string[] bodies = ["police", "county", "icb", "voluntary"];
        Partnership doubted = Doubted([]) with { Themes = Themes(themes), Seats = Seats(bodies) };
        Partnership other = Near("other", ofOther) with { Seats = Seats([.. bodies.Take(same), "other-1", "other-2"]) };
        DuplicationPair? pair = Analyse(SendingOthersFrom(9, doubted), SendingOthersFrom(9, other)).Between("doubted", "other");

        (pair?.Form == DuplicationForm.InDoubt).Should().Be(isAsked);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void Analyse_BoardsThatNobodyKnows_AreAskedAboutWhereTheyAreFew(int boards, bool areAsked) =>
        Analyse([Near("other", "asb"), .. Enumerable.Range(0, boards).Select(static n => Doubted("asb") with { Id = new($"doubted-{n}") })])
            .Pairs.Count(static pair => pair.Form == DuplicationForm.InDoubt).Should().Be(areAsked ? boards : 0);

    private static string Nearest(params Partnership[] boards) => string.Join(' ', Analyse(boards).Pairs
        .Where(static pair => pair.Form == DuplicationForm.InDoubt)
        .Select(static pair => pair.First.Value == "doubted" ? pair.Second.Value : pair.First.Value)) is { Length: > 0 } id ? id : "none";

    private static bool IsNamed(string note, params Partnership[] boards)
    {
        Partnership hate = Board("hate", "Hate Crime Group", null, Tactical, [Force], ["refuge", "voluntary"], "hate-crime") with
        {
            Provenance = Provenance.Recorded with { Note = note },
        };
        return Analyse([hate, .. boards]).Pairs.Any(static pair => pair.Form == DuplicationForm.LineUnsaid);
    }

    private static Partnership Upper(string name) =>
        Board("safer", name, null, Strategic, [Force], ["police", "county", "fire"], "housing");

    private static Partnership Doubted(params string[] themes) =>
        Board("doubted", "City Steering Group", null, Strategic, [Force], ["voluntary"], themes) with
        {
            Provenance = Provenance.Recorded with { Note = "No terms of reference found" },
        };

    private static Partnership Near(string id, string themes) =>
        Board(id, $"Fenmarsh {id}", null, Strategic, [Force], [$"{id}-1", $"{id}-2"], themes.Split(' '));

    private static ValueList<Seat> Seats(params string[] bodies) =>
        bodies.Select(static body => new Seat { Organisation = new(body) }).ToValueList();

    private static ValueList<Id<Theme>> Themes(string themes) =>
        themes.Split(' ').Select(static theme => new Id<Theme>(theme)).ToValueList();

    private static Footprint On(string area) => Footprint.Of(new AreaCode(area));
}
