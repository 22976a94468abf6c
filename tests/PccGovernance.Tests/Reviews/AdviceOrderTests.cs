using PccGovernance.Reviews;
using PccGovernance.Tests.Duplication.Faults;
using PccGovernance.Tests.Duplication.Invented;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Reviews;

/// <summary>In which order things are advised, and what is said no more of a board of which it is said what becomes.</summary>
public sealed class AdviceOrderTests
{
    private static readonly AdviceKind[] s_becoming =
        [AdviceKind.OneHomeForADuty, AdviceKind.StopWhatRepeats, AdviceKind.Join, AdviceKind.AskWhetherTwo];

    private static readonly AdviceKind[] s_ordering =
        [AdviceKind.DrawTheLine, AdviceKind.DivideTheWork, AdviceKind.SitTogether, AdviceKind.SettleTheLevels];

    public static TheoryData<string> Areas => InventedAreaTests.Names;

    [Theory]
    [MemberData(nameof(Areas))]
    public void Advice_OfAnArea_StandsInTheOrderOfKinds(string name)
    {
        ValueList<AdviceItem> advice = Advice(InventedAreaTests.Read(name).Landscape);

        advice.Select(static item => item.Kind).Should().BeInAscendingOrder().And.HaveCountLessThanOrEqualTo(7);
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void Advice_OfAnArea_SaysNothingElseOfBoardsOfWhichItSaysWhatBecomes(string name)
    {
        ValueList<AdviceItem> advice = Advice(InventedAreaTests.Read(name).Landscape);

        advice.Where(static item => s_ordering.Contains(item.Kind)).SelectMany(static item => item.Partnerships)
            .Should().NotIntersectWith(
                advice.Where(static item => s_becoming.Contains(item.Kind)).SelectMany(static item => item.Partnerships));
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void Advice_OfAnArea_OrdersLevelsOnlyWhereNothingElseIsLeft(string name)
    {
        ValueList<AdviceItem> advice = Advice(InventedAreaTests.Read(name).Landscape);

        if (advice.Any(static item => item.Kind == AdviceKind.SettleTheLevels))
        {
            advice.Where(static item => item.Kind < AdviceKind.SettleTheLevels).Should().AllSatisfy(static item => item.More.Should().Be(0));
        }
    }

    [Theory]
    [InlineData("registrar", "treasurer", AdviceKind.DrawTheLine)]
    [InlineData("registrar", "registrar", AdviceKind.SettleTheLevels)]
    public void Advice_TwoSuperiorsThatOneBodyChairs_AreAMatterOfLevels(string one, string other, AdviceKind expected)
    {
        Landscape landscape = Of([
            Chaired(Board("county", "County Board", "county-strategy-group", Strategic, [County], ["police", "county", "probation"],
                "substance-misuse", "asb"), one),
            Chaired(Csp(0), other),
            Board("drugs", "Local Drugs Table", "combating-drugs-partnership", Tactical, [Districts[0]], ["police", "council-0", "treatment"],
                "substance-misuse").Below("county", "csp-0")]);

        Advice(landscape).Should().ContainSingle(static item => item.What.Any(static what => what.Code == "duplication.two-superiors"))
            .Which.Kind.Should().Be(expected);
    }

    [Fact]
    public void Advice_SamePeopleOnMostSubjects_AsksBeforeWhatOnlyLooksAlike()
    {
        string[] table = ["police", "county", "icb", "probation", "prison", "fire"];
        Partnership[] same =
        [
            Board("top", "Fenmarsh Leaders", null, Strategic, [Force], ["commissioner", "yot"], "crime-reduction"),
            Sending(Board("y-pathways", "Fenmarsh Pathways Board", null, Strategic, [Force], table, "reoffending", "substance-misuse",
                "mental-health", "fraud"), "head"),
            Sending(Board("z-offenders", "Fenmarsh Offenders Board", null, Tactical, [Force], [.. table, "courts"], "reoffending",
                "substance-misuse", "neighbourhood-crime"), "head").Below("top"),
        ];
        string[] others = [.. Enumerable.Range(0, 6).Select(static body => $"other-{body}")];
        Partnership[] alike =
        [
            .. new[] { "a", "b" }.Select(id => Board(id, $"Fenmarsh {id}", null, Tactical, [County], others, "housing")),
        ];

        AdviceItem[] asked = [.. Advice(Of([.. alike, .. same])).Where(static item => item.Kind == AdviceKind.AskWhetherTwo)];

        asked.Select(static item => item.What[0].Code).Should().Equal("duplication.perhaps-one-work", "duplication.clarify-purpose");
    }

    private static Partnership Chaired(Partnership board, string chair) => board with
    {
        Seats = [.. board.Seats, new() { Organisation = new(chair), Role = SeatRole.Chair }],
    };

    private static ValueList<AdviceItem> Advice(Landscape landscape) =>
        new LandscapeReviewer(new()).Review(landscape, Tests.Duplication.TestWorld.Today).Advice;
}
