using PccGovernance.Duplication;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>What the note of a board says that nobody knows of it: asked only where nothing else is told. Each with controls.</summary>
public sealed class DoubtFaultTests
{
    private static readonly string[] s_wide = ["police", "fire", "voluntary", "refuge", "prison"];

    [Theory]
    [InlineData("No terms of reference found", true)]
    [InlineData("Last minutes seen are of 2019", true)]
    [InlineData("Terms of reference last seen in 2014", true)]
    [InlineData("No papers since spring 2024", true)]
    [InlineData("Nobody now in post can say what it decides", true)]
    [InlineData("Officers asked could not say who convenes it", true)]
    [InlineData("Still in two diaries", true)]
    [InlineData("Not known whether it was stood down", true)]
    [InlineData("No formal terms of reference", true)]
    [InlineData("Hasn't met since 2019", true)]
    [InlineData("Has not met since March; next meeting 9 June", false)]
    [InlineData("Latest papers are on the council's website", false)]
    [InlineData("Last minutes: 12 March 2026", false)]
    [InlineData("Latest terms of reference adopted in January 2026", false)]
    [InlineData("Had no terms of reference until 2022", false)]
    [InlineData("No terms of reference of its own: works under those of the partnership", false)]
    [InlineData("Not known who will chair after the election", false)]
    [InlineData("The chair could not say whether the grant continues", false)]
    [InlineData("Members are still on the distribution list", false)]
    [InlineData("No minutes are seen by the public", false)]
    [InlineData("No minutes are taken", false)]
    [InlineData("Nobody could say to whom it reports", false)]
    [InlineData("Terms of reference revised in 2024", false)]
    [InlineData("Still meets each month", false)]
    [InlineData("The last meeting of the year is in public", false)]
    public void Analyse_ABoardThatNobodyKnows_IsAskedAboutBesideTheOneWithItsSubjects(string note, bool isAsked)
    {
        DuplicationPair? pair = Analyse(Noted(Forum(), note), Hub(), Other()).Between("forum", "hub");

        (pair is { Form: DuplicationForm.InDoubt, IsQuestion: true, Remedy.Statement.Code: "duplication.in-doubt" }).Should().Be(isAsked);
    }

    [Fact]
    public void Analyse_ABoardThatNobodyKnowsAndOfWhichMoreIsTold_IsNotAskedAboutAgain()
    {
        Partnership doubted = Sending(Noted(Board("forum", "Fenmarsh Drugs Forum", null, Strategic, [Force],
            ["police", "county", "icb", "probation", "prison"], "substance-misuse", "drug-supply"), "No terms of reference found"), "head");
        Partnership twin = Sending(Board("twin", "Fenmarsh Drugs Board", null, Strategic, [Force],
            ["police", "county", "icb", "probation", "prison"], "substance-misuse", "drug-supply"), "head");

        Analyse(doubted, twin, Hub()).Pairs.Should().ContainSingle()
            .Which.Form.Should().NotBe(DuplicationForm.InDoubt);
    }

    [Fact]
    public void Analyse_ABoardThatNobodyKnowsBelowAnother_IsTheOthersToExplain() =>
        Analyse(Noted(Forum(), "No terms of reference found").Below("other"), Hub(), Other())
            .Pairs.Should().NotContain(static pair => pair.Form == DuplicationForm.InDoubt);

    [Fact]
    public void Analyse_TwoBoardsAsNearToOneThatNobodyKnows_LeaveOpenWhich() =>
        Analyse(Noted(Forum(), "No terms of reference found"), Hub(), Hub() with { Id = new("hub-2"), Name = "Fenmarsh Council" })
            .Pairs.Should().NotContain(static pair => pair.Form == DuplicationForm.InDoubt);

    [Fact]
    public void Analyse_ABoardThatNobodyKnowsBesideOneOfTheSameTierAndMoreSubjects_IsAskedAboutBesideTheOneMostLikeIt()
    {
        Partnership doubted = Noted(Forum(), "No terms of reference found");
        Partnership[] like = [Hub() with { Id = new("like"), Name = "Fenmarsh Network", Tier = Operational, Themes = doubted.Themes }];

        DuplicationReport report = Analyse([doubted, Hub() with { Tier = doubted.Tier, Themes = [.. doubted.Themes, new("rural-crime"),
            new("road-safety"), new("fraud")] }, .. like]);

        report.Between("forum", "like").Should().NotBeNull();
        report.Between("forum", "hub").Should().BeNull();
    }

    [Fact]
    public void Analyse_SevenBoardsThatNobodyKnows_AreAFaultOfTheList() =>
        Analyse([Hub(), .. Enumerable.Range(0, 7).Select(static n =>
                Noted(Forum(), "No terms of reference found") with { Id = new($"forum-{n}"), Name = $"Forum {n}" })])
            .Pairs.Should().NotContain(static pair => pair.Form == DuplicationForm.InDoubt);

    [Theory]
    [InlineData("No reporting line on record", true)]
    [InlineData("The line to it was dropped when the name changed", true)]
    [InlineData("Reports to nobody", true)]
    [InlineData("The page does not say to which board it answers", true)]
    [InlineData("Never seen in the papers of the partnership", true)]
    [InlineData("No line on record; that there is none is inferred", false)]
    [InlineData("Nobody has said whether it reports to the cabinet", true)]
    [InlineData("Statutory: no reporting line in law", false)]
    [InlineData("No line manager in post", false)]
    [InlineData("County line activity has dropped", false)]
    [InlineData("No change to which indicators it reports", false)]
    [InlineData("Reports to the cabinet", false)]
    [InlineData("On the front line of the work with offenders", false)]
    public void Analyse_ABoardWhoseRecordSaysThatItsLineIsMissing_IsAskedAboutBesideTheBroadBoardOfItsPlace(string note, bool isAsked)
    {
        DuplicationPair? pair = Analyse(Noted(Youth(Strategic), note), Safer()).Between("youth", "safer");

        (pair is { Form: DuplicationForm.LineUnsaid, IsQuestion: true, Remedy.Statement.Code: "duplication.line-unsaid" })
            .Should().Be(isAsked);
    }

    [Fact]
    public void Analyse_AGroupOfOfficersWithoutALine_AnswersToThoseWhoSendThem() =>
        Analyse(Noted(Youth(Tactical), "No reporting line on record"), Safer())
            .Pairs.Should().NotContain(static pair => pair.Form == DuplicationForm.LineUnsaid);

    [Theory]
    [InlineData("Reported to Safer Fenmarsh until about 2021; no line since", true)]
    [InlineData("Reported to Safer Ousedale until about 2021; no line since", false)]
    [InlineData("Not to be confused with Safer Fenmarsh, which is another thing altogether, as the director wrote; no line since", false)]
    public void Analyse_ANoteThatNamesTheBoardToWhichTheLineIsMissing_IsAskedAboutBesideThatOne(string note, bool isAsked)
    {
        Partnership justice = Board(
            "justice", "Fenmarsh Justice Board", null, Strategic, [County], ["police", "courts", "prosecution"], "hate-crime");
        Partnership hate = Noted(Board("hate", "Hate Crime Group", null, Tactical, [County], ["refuge", "voluntary"], "hate-crime"), note);
        Partnership safer = Safer() with { Name = "Safer Fenmarsh (Fenmarsh Community Board)" };

        (Analyse(hate, safer, justice).Between("hate", "safer")?.Form == DuplicationForm.LineUnsaid).Should().Be(isAsked);
        Analyse(hate, safer, justice).Between("hate", "justice")?.Form.Should().NotBe(DuplicationForm.LineUnsaid);
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    public void Analyse_ABoardOfTwoPlacesBelowTheBoardOfOne_IsAskedAboutBesideTheFellow(bool coversBoth, bool reportsToBoth, bool isAsked)
    {
        Partnership group = Board("group", "Joint Abuse Group", null, Strategic, coversBoth ? Districts[..2] : Districts[..1],
            ["refuge", "voluntary", "icb"], "domestic-abuse").Below(reportsToBoth ? ["csp-0", "csp-1"] : ["csp-0"]);

        DuplicationPair? pair = Analyse(group, Csp(0, "asb"), Csp(1, "asb"), Csp(2, "asb")).Between("group", "csp-1");
        (pair is { Form: DuplicationForm.HalfLine, Remedy.Statement.Code: "duplication.half-line" }).Should().Be(isAsked);
    }

    [Theory]
    [InlineData("serious-organised-crime-partnership", "organised-crime", false)]
    [InlineData("rural-crime-partnership", "rural-crime", false)]
    [InlineData("road-safety-partnership", "road-safety", true)]
    public void Analyse_APlaceThatNamesTheSubjectOfAWiderBoard_IsToldWhereALawAsksForTheBoard(string kind, string theme, bool isTold) =>
        (Analyse(Csp(0, "asb", theme), Board("wide", "Fenmarsh Board", kind, Strategic, [Force], s_wide, theme))
            .Between("csp-0", "wide") is not null)
            .Should().Be(isTold);

    [Fact]
    public void Analyse_ABoardForOneSubjectOfABroadOneInLaw_BelongsUnderItAndIsNotTheSame()
    {
        string[] table = ["police", "council-0", "icb", "probation", "fire"];
        Partnership drugs = Sending(Board("drugs", "Drugs Partnership", "combating-drugs-partnership", Strategic, [Districts[0]], table,
            "substance-misuse", "drug-supply"), "head");
        DuplicationPair? With(params string[] themes) => Analyse(drugs, Sending(Board(
            "csp-0", "Safer Boston", "community-safety-partnership", Strategic, [Districts[0]], table, themes), "head"))
            .Between("csp-0", "drugs");

        With("serious-violence", "vawg", "substance-misuse", "drug-supply")!.Form.Should().Be(DuplicationForm.LineMissing);
        With("substance-misuse", "drug-supply")!.Pattern.Should().Be(DuplicationPattern.Overlapping);
    }

    private static Partnership Forum() =>
        Board("forum", "City Steering Group", null, Strategic, [Force], ["voluntary"], "crime-reduction", "partnership");

    private static Partnership Hub() =>
        Board(
            "hub", "Fenmarsh Board", null, Strategic, [Force], ["police", "county"], "crime-reduction", "partnership", "serious-violence");

    private static Partnership Other() =>
        Board("other", "Fenmarsh Care Board", null, Strategic, [Force], ["icb", "prison"], "housing", "partnership");

    private static Partnership Youth(PartnershipTier tier) =>
        Board("youth", "Youth Board", null, tier, [County], ["refuge", "voluntary"], "serious-violence", "young-people");

    private static Partnership Safer() => Board("safer", "Fenmarsh Partnership", null, Strategic, [County], ["police", "county", "fire"],
        "serious-violence", "asb", "hate-crime");

    private static Partnership Noted(Partnership board, string note) =>
        board with { Provenance = Provenance.Recorded with { Note = note } };
}
