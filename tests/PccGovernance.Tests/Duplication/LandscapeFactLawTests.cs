using FsCheck.Fluent;
using PccGovernance.Duplication;

namespace PccGovernance.Tests.Duplication;

/// <summary>
/// Taking any one fact of boards away: a question stays a question or falls silent, and what cannot be told is told to be so.
/// </summary>
public sealed class LandscapeFactLawTests
{
    /// <summary>What waits until another board is settled is no question about facts.</summary>
    private const string Waits = DuplicationRemedy.Waits;

    private static readonly Dictionary<string, Func<Partnership, Partnership>> Without = new(StringComparer.Ordinal)
    {
        ["purpose"] = static board => board with { Purpose = null },
        ["function"] = static board => board with { Function = PartnershipFunction.Unknown },
        ["kind"] = static board => board with { Kind = null, AlsoActsAs = [], CarriedFunctions = [] },
        ["tier"] = static board => board with { Tier = PartnershipTier.Unknown },
        ["footprint"] = static board => board with { Footprint = new() },
        ["duty"] = static board => board with { Duties = [] },
        ["themes"] = static board => board with { Themes = [] },
        ["reportsTo"] = static board => board with { ReportsTo = [], ReportingLines = [] },
        ["seats"] = static board => board with { Seats = [] },
    };

    public static TheoryData<string, string> FactsOfNamed
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (string name in LandscapeLawTests.Named)
            {
                foreach (string fact in Without.Keys)
                {
                    all.Add(name, fact);
                }
            }

            return all;
        }
    }

    public static TheoryData<string> Facts => [.. Without.Keys];

    [Theory]
    [MemberData(nameof(FactsOfNamed))]
    public void Fact_TakenFromOneBoardOfANamedLandscape_TurnsNoQuestionIntoAMerge(string name, string fact)
    {
        Landscape landscape = LandscapeLawTests.Read(name);
        DuplicationReport before = Analyse(landscape, DuplicationOptions.Default);
        foreach (Id<Partnership> bare in landscape.Partnerships.Where(static (_, n) => n % 4 == 0).Select(static board => board.Id))
        {
            Holds(landscape, before, bare, fact, DuplicationOptions.Default);
        }
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void Fact_TakenFromOneBoardOfAnyLandscape_TurnsNoQuestionIntoAMerge(string fact) =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
        {
            Landscape landscape = TestWorld.Of(RandomBoards.Boards(seed));
            DuplicationOptions options = RandomBoards.LooseFor(seed);
            Id<Partnership> bare = landscape.Partnerships[seed % landscape.Partnerships.Count].Id;
            Holds(landscape, Analyse(landscape, options), bare, fact, options);
        }).Holds(100);

    private static void Holds(Landscape landscape, DuplicationReport before, Id<Partnership> bare, string fact, DuplicationOptions options)
    {
        DuplicationReport after = Analyse(
            Landscape.Create(landscape.Edition, landscape.Contents with
            {
                Partnerships = landscape.Contents.Partnerships
                    .Select(board => board.Id == bare ? Without[fact](board) : board).ToValueList(),
            }),
            options);
        HashSet<(Id<Partnership>, Id<Partnership>)> asked =
            [.. before.Pairs.Where(static pair => pair.IsQuestion
                    || (pair.Remedy.Kind == DuplicationRemedyKind.Clarify && pair.Remedy.Statement.Code != Waits))
                .Select(static pair => (pair.First, pair.Second))];

        after.Pairs.Where(pair => pair.Remedy.Joins && (pair.First == bare || pair.Second == bare))
            .Where(pair => asked.Contains((pair.First, pair.Second)))
            .Select(pair => $"{pair.First} and {pair.Second} without the {fact} of {bare}")
            .Should().BeEmpty("less is known of them than when it was a question");
        before.NotCompared.Where(entry => entry.Boards.Contains(bare)).Select(static entry => entry.Reason)
            .Except(after.NotCompared.Where(entry => entry.Boards.Contains(bare)).Select(static entry => entry.Reason))
            .Should().BeEmpty("what could not be told of {0} is not told without its {1}", bare, fact);
    }

    private static DuplicationReport Analyse(Landscape landscape, DuplicationOptions options) =>
        DuplicationAnalysis.Analyse(landscape, TestWorld.Today, options);
}
