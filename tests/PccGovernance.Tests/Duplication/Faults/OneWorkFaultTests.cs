using PccGovernance.Duplication;
using PccGovernance.Text;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>What the same people do in two rooms, and what only looks like it, each with a control.</summary>
public sealed class OneWorkFaultTests
{
    private static readonly string[] s_table = ["police", "county", "icb", "probation", "prison", "fire"];

    private static readonly Partnership s_top =
        Board("top", "Fenmarsh Leaders", null, Strategic, [Force], ["commissioner", "yot"], "crime-reduction");

    [Theory]
    [InlineData("reoffending", null, DuplicationPattern.Overlapping)]
    [InlineData("housing", null, DuplicationPattern.SharedTable)]
    [InlineData("reoffending", "local-criminal-justice-board", DuplicationPattern.Overlapping)]
    public void Analyse_OneCompanyOnMostOfTheSameSubjects_IsAskedWhetherItHasToBeTwo(string theme, string? kind, DuplicationPattern expected)
    {
        Partnership pathways = Sending(
            Board("pathways", "Fenmarsh Pathways Board", null, Strategic, [Force], s_table, theme, "substance-misuse",
                "mental-health", "fraud"), "head");
        Partnership offenders = Sending(
            Board("offenders", "Fenmarsh Offenders Board", kind, Tactical, [Force], [.. s_table, "courts"], "reoffending",
                "substance-misuse", "neighbourhood-crime"), "head").Below("top");

        DuplicationPair pair = Analyse(s_top, pathways, offenders).Between("pathways", "offenders")!;

        (pair.Form, pair.Pattern, pair.Remedy.Kind).Should().Be((DuplicationForm.OneCompany, expected, DuplicationRemedyKind.SitTogether));
        pair.Remedy.Statement.Code.Should().Be(
            expected == DuplicationPattern.Overlapping ? "duplication.perhaps-one-work" : "duplication.one-day");
    }

    [Fact]
    public void Analyse_OneCompanyOfWhichBothPurposesAreOnRecord_IsLookedAtAsOneAndKeepsTheDutyOfTheOneInLaw()
    {
        Partnership abuse = Sending(Board("abuse", "Fenmarsh Domestic Abuse Board", "domestic-abuse-local-partnership-board", Strategic,
            [County], s_table, "domestic-abuse", "sexual-violence", "housing"), "head");
        Partnership women = Sending(Board("women", "Fenmarsh Women and Girls Group", null, Tactical, [County], s_table, "domestic-abuse",
            "vawg", "public-spaces", "sexual-violence", "cyber-crime"), "head").Below("top") with
        {
            Function = PartnershipFunction.Partnership,
        };

        DuplicationPair pair = Analyse(s_top, abuse, women).Between("abuse", "women")!;

        (pair.Pattern, pair.Remedy.Kind, pair.Remedy.Statement.Code).Should().Be(
            (DuplicationPattern.Overlapping, DuplicationRemedyKind.HoldTogether, "duplication.run-as-one"));
        pair.Remedy.Statement.Find("required").Should().Be((StatementValue)EntityReference.Of(new Id<Partnership>("abuse")));
    }

    [Theory]
    [InlineData(4, "fraud", null, true)]
    [InlineData(3, "fraud", null, false)]
    [InlineData(4, "cyber-crime", null, false)]
    [InlineData(4, "fraud", "safeguarding-adults-board", false)]
    public void Analyse_TwoGroupsOnOneSubjectToWhichFourOfTheSameComeAmongOthers_AskWhoLeads(int same, string theme, string? kind, bool isTold)
    {
        Partnership fraud = Sending(Board("fraud", "Fenmarsh Fraud Group", null, Tactical, [Force],
            ["police", "county", "icb", "voluntary", "fire", "prosecution", "courts"], "fraud", "vulnerability"), "head").Below("top");
        Partnership scams = SendingOthersFrom(same, Board("scams", "Fenmarsh Scams Partnership", kind, Tactical, [County],
            ["police", "county", "icb", "voluntary", "council-1", "council-2", "healthwatch"], theme, "prevention"));

        (Analyse(s_top, fraud, scams).Between("fraud", "scams") is { Pattern: DuplicationPattern.SharedTheme, Form: DuplicationForm.OneSubject })
            .Should().Be(isTold);
    }

    [Theory]
    [InlineData("victims", "perpetrators", false)]
    [InlineData("victims", "victims", true)]
    [InlineData("perpetrators", "perpetrators", true)]
    public void Analyse_ConferencesForOtherPeople_AreToldApart(string one, string other, bool isTold)
    {
        Partnership Conference(string id, string people) => Sending(Board(id, $"Fenmarsh {id} conference", null, Operational, [Force],
            ["police", "county", "probation", "refuge", "icb"], "domestic-abuse", people), "worker");

        (Analyse(Conference("one", one), Conference("other", other)).Between("one", "other") is not null).Should().Be(isTold);
    }

    [Theory]
    [InlineData("Eastmarsh Safety Hub", "Westmarsh Safety Hub", Operational, false)]
    [InlineData("Eastmarsh Safety Hub", "Eastmarsh Nuisance Panel", Operational, true)]
    [InlineData("Eastmarsh Safety Hub", "Westmarsh Safety Hub", Tactical, true)]
    [InlineData("The Safety Hub", "Safety Hub", Operational, true)]
    public void Analyse_LocalitiesOnTheGroundOfOneCouncil_AreToldApart(string one, string other, PartnershipTier tier, bool isTold)
    {
        Partnership Hub(string id, string name) => Sending(Board(id, name, null, tier, [Districts[0]],
            ["police", "council-0", "landlord", "icb", "fire"], "asb", "public-spaces"), "officer") with
        {
            Purpose = "Officers who work together on nuisance, places and people who come to notice again and again.",
        };

        (Analyse(Hub("one", one), Hub("other", other)).Between("one", "other") is not null).Should().Be(isTold);
    }

    [Theory]
    [InlineData("Settles local matters in the Eastmarsh.", "Settles local matters in the Westmarsh.", false)]
    [InlineData("Settles local matters in the Eastmarsh.", "Hears offenders in the Westmarsh.", true)]
    [InlineData("Settles local matters in the Eastmarsh.", "", true)]
    public void Analyse_LocalitiesThatSayTheSameOfTheirPlaces_AreToldApart(string one, string other, bool isTold)
    {
        Partnership Hub(string id, string name, string purpose) => Sending(Board(id, name, null, Operational, [Districts[0]],
            ["police", "council-0", "landlord", "icb", "fire"], "asb", "public-spaces"), "officer") with
        {
            Purpose = purpose.Length == 0 ? null : purpose,
        };

        (Analyse(Hub("one", "Eastmarsh Coordinating Group", one), Hub("other", "Westmarsh Coordinating Group", other))
            .Between("one", "other") is not null).Should().Be(isTold);
    }

    [Theory]
    [InlineData("Fenmarsh Joint Audit Committee", false)]
    [InlineData("Fenmarsh Audit and Risk Panel", false)]
    [InlineData("Joint Audit Committee (Fenmarsh and the Wolds)", false)]
    [InlineData("Fenmarsh Assurance Board", true)]
    [InlineData("Fenmarsh Case Audit Group", true)]
    [InlineData("Fenmarsh Case Audit Panel", true)]
    public void Analyse_AnAuditCommitteeBesideABoardThatItAssures_IsToldApart(string name, bool isTold)
    {
        Partnership Table(string id, string called) => Board(id, called, null, Strategic, [Force],
            ["police", "commissioner", "fire", "county"], "fraud", "cyber-crime");

        (Analyse(Table("one", "Fenmarsh Executive Board"), Table("other", name)).Between("one", "other") is not null).Should().Be(isTold);
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("Agrees the plan for prevention", null, false)]
    [InlineData(null, SeatRole.Chair, false)]
    public void Analyse_ABoardOfWhichNeitherPurposeNorChairIsOnRecord_IsAskedAbout(string? purpose, SeatRole? role, bool isTold)
    {
        Partnership forum = Board("forum", "Fenmarsh Partners", null, Strategic, [Force], ["police", "commissioner"], "partnership", "prevention");
        forum = forum with { Purpose = purpose, Seats = [forum.Seats[0] with { Role = role ?? SeatRole.Member }, forum.Seats[1]] };
        Partnership safety = Board("safety", "Fenmarsh Safety Board", null, Strategic, [Force], ["police", "commissioner", "county", "icb"],
            "prevention", "asb");
        Partnership justice = Board("justice", "Fenmarsh Justice Board", null, Strategic, [Force], ["police", "courts", "prison"], "reoffending");

        DuplicationReport report = Analyse(forum, safety, justice);

        (report.Between("forum", "safety") is { Form: DuplicationForm.UnclearPurpose, IsQuestion: true }).Should().Be(isTold);
        report.Between("forum", "justice").Should().BeNull("it has none of its headings");
    }

    [Fact]
    public void Analyse_ABoardThatIsToComeUnderAnotherAndReportsToAThird_IsSaidToHaveTwoMasters()
    {
        string[] table = ["police", "county", "icb", "probation", "fire"];
        Partnership broad = Board("broad", "Fenmarsh Safety Board", "county-strategy-group", Strategic, [County], [.. table, "commissioner"],
            "asb", "reoffending", "domestic-abuse", "serious-violence");
        Partnership narrow = Board("narrow", "Fenmarsh Nuisance Board", null, Strategic, [County], table, "asb");
        Partnership third = Board("third", "Fenmarsh Leaders", null, Strategic, [County], ["county", "council-0"], "efficiency");

        string[] Against(Partnership board) => Analyse(broad, board, third).Between("broad", "narrow") is
        { Remedy.Kind: DuplicationRemedyKind.BringUnder } pair
            ? [.. pair.EvidenceAgainst.Select(static evidence => evidence.Statement.Code)]
            : ["not brought under"];

        Against(narrow).Should().NotContain("duplication.against.reports-elsewhere").And.NotContain("not brought under");
        Against(narrow.Below("third")).Should().Contain("duplication.against.reports-elsewhere");
        broad = broad.Below("third");
        Against(narrow).Should().NotContain("duplication.against.reports-elsewhere", "the board that stays has a master of its own");
    }
}
