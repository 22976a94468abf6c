using PccGovernance.Delivery;
using PccGovernance.Text;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

/// <summary>Each sign alone on a history made for it, all that can be together, and none on a clean one.</summary>
public sealed class WatermelonTests
{
    private static readonly LocalDate Soon = Day.PlusDays(10);
    private static readonly Id<Post> Lead = new("lead");
    private static readonly Id<Post> Deputy = new("deputy");

    private static Milestone Clean { get; } =
        Open(Soon) with
        {
            IsCritical = true,
            Forecast = Soon,
            ForecastOn = Day,
            Reports =
            [
                .. Enumerable
                    .Range(0, 8)
                    .Select(static i =>
                        Report(Day.PlusDays(-91 * i), RagStatus.Green, 0.8m - (i / 10m), 0.8m - (i / 10m)) with
                        {
                            ReportedBy = Lead,
                            Evidence = "minutes",
                            EvidenceOn = Day.PlusDays(-91 * i),
                        }),
            ],
        };

    public static TheoryData<string> Histories => [.. Made.Keys];

    private static IReadOnlyDictionary<string, (DeliverySignalKind Kind, Milestone Milestone)> Made { get; } =
        new (DeliverySignalKind Kind, Milestone Milestone)[]
        {
            (DeliverySignalKind.ReportedBetterThanComputed, Clean with { Forecast = Soon.PlusDays(8) }),
            (
                DeliverySignalKind.GreenToRed,
                With(
                    Report(Day, RagStatus.Red) with
                    {
                        ReportedBy = Lead,
                    },
                    Report(Day.PlusDays(-91), RagStatus.Green) with
                    {
                        ReportedBy = Lead,
                    })),
            (DeliverySignalKind.GreenOverOverdueCritical, Clean with { OriginalDue = Day.PlusDays(-1), Forecast = Day, Start = null }),
            (
                DeliverySignalKind.StaleEvidence,
                With(Report(Day.PlusDays(-93), RagStatus.Green) with { ReportedBy = Lead }) with
                {
                    ForecastOn = null,
                    Forecast = null,
                }),
            (
                DeliverySignalKind.GreenOnOldEvidence,
                With(Report(Day, RagStatus.Green) with { ReportedBy = Lead, EvidenceOn = Day.PlusDays(-93) })),
            (
                DeliverySignalKind.GreenWhileDatesMove,
                Clean with
                {
                    OriginalDue = Soon.PlusDays(-30),
                    DateChanges =
                    [
                        new() { On = Day.PlusDays(-200), Due = Soon.PlusDays(-15) },
                        new() { On = Day.PlusDays(-100), Due = Soon },
                    ],
                }),
            (
                DeliverySignalKind.AssessorsDisagree,
                With(
                    Report(Day, RagStatus.Amber) with
                    {
                        ReportedBy = Lead,
                    },
                    Report(Day.PlusDays(-30), RagStatus.Green) with
                    {
                        ReportedBy = Deputy,
                    })),
            (
                DeliverySignalKind.OverrideWithoutReason,
                With(Report(Day, RagStatus.Amber) with { ReportedBy = Lead }) with
                {
                    Overrides =
                    [
                        new()
                        {
                            On = Day,
                            Colour = RagStatus.Green,
                            Author = Lead,
                        },
                    ],
                }),
        }.ToDictionary(static made => made.Kind.ToString(), StringComparer.Ordinal);

    [Fact]
    public void Signals_OnACleanHistory_AreNone() => Signals(Clean).Should().BeEmpty();

    [Fact]
    public void Signals_EveryKind_HasAHistoryOfItsOwn() => Made.Keys.Should().BeEquivalentTo(Enum.GetNames<DeliverySignalKind>());

    [Theory]
    [MemberData(nameof(Histories))]
    public void Signals_OnTheHistoryMadeForOne_AreThatOneAlone(string kind)
    {
        DeliverySignal signal = Signals(Made[kind].Milestone).Should().ContainSingle().Subject;

        signal.Kind.Should().Be(Made[kind].Kind);
        signal.Statement.Find("milestone").Should().Be((StatementValue)EntityReference.Of(new Id<Milestone>("milestone")));
    }

    [Fact]
    public void Signals_OnTheWorstGreenHistory_AreAllThatGoTogether()
    {
        Milestone worst = Open(Day.PlusDays(-200)) with
        {
            IsCritical = true,
            DateChanges =
            [
                new() { On = Day.PlusDays(-150), Due = Day.PlusDays(-100) },
                new() { On = Day.PlusDays(-110), Due = Day.PlusDays(-40) },
            ],
            Overrides = [new() { On = Day, Colour = RagStatus.Green }],
            Reports =
            [
                Report(Day.PlusDays(-93), RagStatus.Green) with { ReportedBy = Lead, EvidenceOn = Day.PlusDays(-300) },
                Report(Day.PlusDays(-160), RagStatus.Red) with { ReportedBy = Deputy },
            ],
        };

        // Going from green to red cannot be seen while green is reported, so it is the one left out.
        Signals(worst)
            .Select(static s => s.Kind)
            .Should()
            .Equal(Enum.GetValues<DeliverySignalKind>().Except([DeliverySignalKind.GreenToRed]));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    public void Signals_GreenWhileDatesMove_NeedsTwoMoves(int moves, int signals)
    {
        Milestone milestone = Clean with
        {
            OriginalDue = Soon.PlusDays(-20),
            DateChanges =
            [
                .. Enumerable
                    .Range(0, moves)
                    .Select(i => new DueDateChange { On = Day.PlusDays(-100 + i), Due = Soon.PlusDays(i - moves + 1) }),
            ],
        };

        Signals(milestone).Count(static s => s.Kind == DeliverySignalKind.GreenWhileDatesMove).Should().Be(signals);
    }

    [Fact]
    public void Signals_OnWhatIsCompleteOrGivenUp_AreNone()
    {
        foreach (MilestoneStatus status in new[] { MilestoneStatus.Complete, MilestoneStatus.Cancelled })
        {
            Made.Values.SelectMany(made => Signals(made.Milestone with { Status = status })).Should().BeEmpty();
        }
    }

    private static Milestone With(params MilestoneReport[] reports) => Clean with { IsCritical = false, Reports = [.. reports] };

    private static ValueList<DeliverySignal> Signals(Milestone milestone) =>
        DeliveryAnalysis.Analyse(PlanWithLead(Strand("s", Priority("p", Deliverable("d", milestone)))), Day).Signals;
}
