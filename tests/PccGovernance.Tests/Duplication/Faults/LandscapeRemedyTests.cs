using PccGovernance.Duplication;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>What is proposed for one board never pulls two ways.</summary>
public sealed class LandscapeRemedyTests
{
    private static readonly string[] s_table = ["police", "county", "fire", "probation"];

    [Fact]
    public void Remedy_OfABoardThatIsToClose_WaitsBesideThatWhichClosesIt()
    {
        Partnership group = Board("group", "Bikes Task and Finish Group", null, Tactical, [County], s_table, "asb", "rural-crime") with
        {
            Period = new(new LocalDate(2021, 1, 1), null),
        };
        DuplicationReport report = Analyse(
            group,
            Board("streets", "Fenmarsh Nuisance Board", null, Tactical, [County], s_table, "asb"),
            Board("fields", "Fenmarsh Fields Board", "rural-crime-partnership", Tactical, [County], ["police", "county", "farmers", "parishes"],
                "rural-crime"));

        DuplicationPair closed = report.Pairs.Should().ContainSingle(static pair => pair.Remedy.Kind == DuplicationRemedyKind.Close).Which;
        closed.Remedy.Into.Should().Be(new Id<Partnership>("streets"));
        DuplicationPair waiting = report.Between("group", "fields")!;
        waiting.Remedy.IsWaiting.Should().BeTrue();
        waiting.Remedy.Kind.Should().Be(DuplicationRemedyKind.Clarify);
    }

    [Fact]
    public void Remedy_OfABoardWithTwoPlacesToGo_BringsItUnderOneAlone()
    {
        DuplicationReport report = Analyse(
            Board("forum", "Fenmarsh Violence Forum", null, Tactical, [County], s_table, "serious-violence"),
            Board("one", "Fenmarsh Safety Board", "county-strategy-group", Strategic, [County], [.. s_table, "icb", "courts"],
                "serious-violence", "asb", "hate-crime", "fraud"),
            Board("other", "Fenmarsh Prevention Board", null, Strategic, [County], [.. s_table, "icb", "prison"],
                "serious-violence", "rural-crime", "housing", "mental-health"));

        report.Pairs.Count(static pair => pair.Remedy is { Kind: DuplicationRemedyKind.BringUnder, IsWaiting: false }
            && (pair.First.Value is "forum" || pair.Second.Value is "forum")).Should().BeLessThan(2);
    }
}
