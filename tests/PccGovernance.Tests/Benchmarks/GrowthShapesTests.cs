using PccGovernance.Alignment;
using PccGovernance.Benchmarks;
using PccGovernance.Duplication;
using PccGovernance.Scenarios;

namespace PccGovernance.Tests.Benchmarks;

/// <summary>What analyses of the shapes that once grew with the square allocate, which is the same on every machine.</summary>
public sealed class GrowthShapesTests
{
    /// <summary>Twice the size may take somewhat more than twice the memory: lists grow by doubling.</summary>
    private const double MostGrowth = 2.6;

    private static readonly LocalDate s_asOf = new(2026, 11, 21);

    [Fact]
    public void Analyse_AChainTwiceAsLong_AllocatesAboutTwiceAsMuch() =>
        Growth(GrowthShapes.Chain, 2_000, Duplicates).Should().BeLessThan(MostGrowth);

    [Fact]
    public void Analyse_TwiceAsManyNationalStrategies_AllocatesAboutTwiceAsMuch() =>
        Growth(GrowthShapes.NationalStrategies, 500, Align).Should().BeLessThan(MostGrowth);

    [Fact]
    public void Analyse_TwiceAsManyLocalStrategies_AllocatesAboutTwiceAsMuch() =>
        Growth(GrowthShapes.LocalStrategies, 1_000, Align).Should().BeLessThan(MostGrowth);

    [Theory]
    [InlineData(nameof(EditShapes.Closings))]
    [InlineData(nameof(EditShapes.Mergers))]
    [InlineData(nameof(EditShapes.Organisations))]
    [InlineData(nameof(EditShapes.Reorganisations))]
    [InlineData(nameof(EditShapes.Joins))]
    [InlineData(nameof(EditShapes.Puts))]
    public void Replay_TwiceAsManyEdits_AllocatesAboutTwiceAsMuch(string edits) =>
        Growth(EditShapes.NamedBoards, 300, landscape => Replay(landscape, edits)).Should().BeLessThan(MostGrowth);

    [Theory]
    [InlineData("")]
    [InlineData("--smallest 100 --steps 2 --only chain")]
    public void Run_Arguments_PrintsATableOrSaysHow(string arguments)
    {
        using StringWriter output = new();
        using StringWriter errors = new();

        int code = ShapesRunner.Run(["--smallest", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)], output, errors);

        code.Should().Be(arguments.Length == 0 ? 1 : 0);
        errors.ToString().Should().Be(arguments.Length == 0 ? ShapesRunner.Usage + Environment.NewLine : string.Empty);
        output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(arguments.Length == 0 ? 0 : 2 + 2);
    }

    private static ScenarioRun Replay(Landscape landscape, string edits)
    {
        LandscapeEdit[] all = [.. edits switch
        {
            nameof(EditShapes.Closings) => EditShapes.Closings(landscape),
            nameof(EditShapes.Mergers) => EditShapes.Mergers(landscape),
            nameof(EditShapes.Organisations) => EditShapes.Organisations(landscape),
            nameof(EditShapes.Reorganisations) => EditShapes.Reorganisations(landscape),
            nameof(EditShapes.Joins) => EditShapes.Joins(landscape),
            _ => EditShapes.Puts(landscape),
        }];
        ScenarioRun run = Scenario.Of("Changed", all).Replay(landscape, s_asOf);
        run.IsPossible.Should().BeTrue();
        return run;
    }

    private static object Duplicates(Landscape landscape) => DuplicationAnalysis.Analyse(landscape, s_asOf, DuplicationOptions.Default);

    private static object Align(Landscape landscape) => AlignmentAnalysis.Analyse(landscape, s_asOf, execution: new() { MaximumThreads = 1 });

    private static double Growth(Func<int, Landscape> make, int size, Func<Landscape, object> analyse)
    {
        // What a landscape remembers of itself, and the code, are made before.
        Landscape once = make(size);
        Landscape twice = make(size * 2);
        _ = (analyse(once), analyse(twice));
        return (double)Allocated(() => analyse(twice)) / Allocated(() => analyse(once));
    }

    private static long Allocated(Func<object> work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
