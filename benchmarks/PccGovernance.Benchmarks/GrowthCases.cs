using System.Text;
using NodaTime;
using PccGovernance.Alignment;
using PccGovernance.Costing;
using PccGovernance.Demand;
using PccGovernance.Duplication;
using PccGovernance.Interchange;
using PccGovernance.Placement;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Scenarios;
using PccGovernance.Serialization;
using PccGovernance.Succession;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Benchmarks;

/// <summary>Every shape that a person can meet and whose cost has grown, or might grow, faster than what goes in and comes out.</summary>
internal static class GrowthCases
{
    private static readonly LocalDate s_asOf = new(2026, 11, 21);
    private static readonly DemandOptions s_demand = new() { ProductiveHours = AssumptionSets.Apcc2025.ProductiveHours.Value };

    public static IReadOnlyList<GrowthCase> All { get; } =
    [
        GrowthCase.Of("duplication along a chain", GrowthShapes.Chain, Duplication),
        GrowthCase.Of("duplication below two parents each", DenseShapes.TwoParents, Duplication),
        GrowthCase.Of("duplication, the same twenty bodies", GrowthShapes.SameBodies, Duplication),
        GrowthCase.Of("duplication, nearly the same bodies", DenseShapes.NearlySameBodies, Duplication),
        GrowthCase.Of("duplication, one body everywhere", DenseShapes.OneBodyEverywhere, Duplication),
        GrowthCase.Of("duplication, one ground", DenseShapes.OneGround, Duplication),
        GrowthCase.Of("duplication, one kind on one ground", DenseShapes.OneKind, Duplication, 0.25),
        GrowthCase.Of("duplication, the same kinds in 43 areas", DenseShapes.SameKinds, Duplication, 4),
        GrowthCase.Of("alignment of national strategies", GrowthShapes.NationalStrategies, Alignment),
        GrowthCase.Of("alignment of local strategies", GrowthShapes.LocalStrategies, Alignment, 8),
        GrowthCase.Of("duplication of local strategies", GrowthShapes.LocalStrategies, Duplication, 8),
        GrowthCase.Of("duplication of national strategies", GrowthShapes.NationalStrategies, Duplication),
        GrowthCase.Of("review as JSON, the same twenty bodies", GrowthShapes.SameBodies, ReviewAsJson, 0.1),
        GrowthCase.Of("review, the same kinds in 43 areas", DenseShapes.SameKinds, Review),
        GrowthCase.Of("review of a board with so many seats", DenseShapes.OneBoard, Review, 2.5),
        GrowthCase.Of("review of a plan's milestones in a row", DenseShapes.MilestonesInARow, Review, 2.5),
        GrowthCase.Of("review of a plan with so many priorities", DenseShapes.ManyPriorities, Review),
        GrowthCase.Of("review of a log of meetings of one board", static size => DenseShapes.Meetings(1, size), Review, 2.5),
        GrowthCase.Of("review of boards with 500 meetings each", static size => DenseShapes.Meetings(size, 500), Review, 0.02),
        GrowthCase.Of("review by law, filings of each area", PlainStatute.Country, Review, 0.01),
        GrowthCase.Of("landscape as JSON, written and read", Synthetic, static landscape => RoundTrip(landscape), 2),
        GrowthCase.Of("landscape made of its contents", Synthetic, Made, 4),
        new("difference of two landscapes", 4, Difference),
        GrowthCase.Of("costs and demand, every row", Synthetic, CostsAndDemand, 4),
        GrowthCase.Of("placement over so many boards", Synthetic, Placement, 4),
        GrowthCase.Of("succession over the 43 areas", Synthetic, Succession, 4),
        GrowthCase.Of("scenario of so many edits", Synthetic, EditsOf),
        GrowthCase.Of("scenario of so many mergers", DenseShapes.SameKinds, MergersOf),
        Edits("scenario of closings of boards that much names", EditShapes.Closings),
        Edits("scenario of mergers of boards that much names", EditShapes.Mergers),
        Edits("scenario of organisations that take others' places", EditShapes.Organisations),
        Edits("scenario of councils reorganised", EditShapes.Reorganisations),
        Edits("scenario of strategies joined", EditShapes.Joins),
        Edits("scenario of things put in and taken out", EditShapes.Puts),
        new("baseline of so many findings", 2.5, Baseline),
        new("import of so many rows", 2.5, static size => Import(Rows(size), "boards.csv")),
        new("import of so many columns", 1, static size => Import(Columns(size), "boards.csv")),
        new("import of so many sheets", 0.1, static size => Import(DenseShapes.Sheets(size), "boards.xlsx")),
    ];

    // Below so many boards 43 areas have too few each to plant anything in.
    private const int FewestForTheCountry = 1_000;

    private static Landscape Synthetic(int boards)
    {
        SyntheticOptions options = new() { Boards = boards, HasPosts = true };
        return SyntheticLandscape.Create(boards < FewestForTheCountry ? options.Flat() : options).Landscape;
    }

    private static long Duplication(Landscape landscape)
    {
        DuplicationReport report = DuplicationAnalysis.Analyse(landscape, s_asOf, DuplicationOptions.Default);
        return report.Pairs.Count + report.SetAside.Count + report.Strategies.Pairs.Count;
    }

    private static long Alignment(Landscape landscape) =>
        AlignmentAnalysis.Analyse(landscape, s_asOf).Plans
            .Sum(static plan => (long)plan.Strategies.Count + plan.Links.Count + plan.JointCandidatesFound);

    private static long Review(Landscape landscape)
    {
        LandscapeReview review = new LandscapeReviewer().Review(landscape, s_asOf);
        return review.Findings.Count + (review.Duplication?.Pairs.Count ?? 0) + (review.Statute?.Outcomes.Count ?? 0);
    }

    private static long ReviewAsJson(Landscape landscape) =>
        ReviewJson.WriteToUtf8Bytes(new LandscapeReviewer().Review(landscape, s_asOf)).Length;

    private static long RoundTrip(Landscape landscape)
    {
        byte[] written = LandscapeJson.WriteToUtf8Bytes(landscape);
        Expect.That(LandscapeJson.Read(written).IsValid, "what was written is read");
        return written.Length;
    }

    private static long Made(Landscape landscape) => Landscape.Create(landscape.Edition, Renamed(landscape)).Partnerships.Count;

    private static Func<long> Difference(int size)
    {
        Landscape landscape = Synthetic(size);
        var other = Landscape.Create(landscape.Edition, Renamed(landscape));
        return () => LandscapeDifference.Between(landscape, other).Changed.Count;
    }

    private static LandscapeContents Renamed(Landscape landscape) => landscape.Contents with
    {
        Partnerships = [.. landscape.Partnerships.Select(static board => board with { Name = board.Name + " (new)" })],
    };

    private static long CostsAndDemand(Landscape landscape)
    {
        CostingReport costs = CostingAnalysis.Analyse(landscape, s_asOf, CostBenchmarks.Options);
        return costs.Partnerships.Count + DemandAnalysis.Analyse(landscape, s_asOf, s_demand).Organisations.Count;
    }

    private static long Placement(Landscape landscape)
    {
        DutyToPlace duty = DutyToPlace.Of(
            landscape,
            new("serious-violence-duty"),
            Footprint.Of(EnglandAndWales.ForceAreas.Lincolnshire.Code),
            new() { MeetingsPerYear = 4, MeetingHours = 2 });
        return PlacementAnalysis.Analyse(landscape, s_asOf, duty).Homes.Count;
    }

    private static long Succession(Landscape landscape) =>
        SuccessionAnalysis.Analyse(landscape, s_asOf, new() { Until = new(2028, 5, 8) }).Areas.Count;

    private static long EditsOf(Landscape landscape) => Differences(landscape, landscape.Partnerships.Select(static board => new Retime
    {
        Partnership = board.Id,
        Meetings = new() { MeetingsPerYear = 4, MeetingHours = 2 },
    }));

    private static long MergersOf(Landscape landscape) => Differences(
        landscape,
        landscape.Partnerships.Chunk(2).Where(static two => two.Length == 2).Select(static two => new MergePartnerships
        {
            Partnerships = [two[0].Id, two[1].Id],
            Into = two[0].Id,
        }));

    /// <summary>The replay alone: comparing the two sides has rows of its own.</summary>
    private static GrowthCase Edits(string name, Func<Landscape, IEnumerable<LandscapeEdit>> edits) =>
        GrowthCase.Of(name, EditShapes.NamedBoards, landscape =>
        {
            ScenarioRun run = Scenario.Of("Changed", [.. edits(landscape)]).Replay(landscape, s_asOf);
            Expect.That(run.IsPossible, "every edit can be made");
            return run.Steps.Count;
        });

    private static long Differences(Landscape landscape, IEnumerable<LandscapeEdit> edits)
    {
        ScenarioReport report = ScenarioAnalysis.Analyse(landscape, s_asOf, Scenario.Of("Changed", [.. edits]));
        Expect.That(report.Run.IsPossible, "every edit can be made");
        return report.Differences.Count + report.HoursOfOrganisations.Count;
    }

    private static Func<long> Baseline(int size)
    {
        Finding one = new LandscapeReviewer().Review(Synthetic(80), s_asOf).Findings[0];
        Finding[] findings =
        [
            .. Enumerable.Range(0, size).Select(number => one with
            {
                Subjects = [EntityReference.Of(new Id<Partnership>($"b-{number}"))],
            }),
        ];
        return () =>
        {
            Baseline baseline = Rules.Baseline.Empty.Accepting(findings, "Known", "The board", s_asOf.PlusYears(1));
            byte[] written = BaselineJson.WriteToUtf8Bytes(baseline);
            return BaselineJson.Read(written).Baseline!.Apply(findings, s_asOf).Accepted.Count;
        };
    }

    private static Func<long> Import(byte[] content, string name)
    {
        ImportOptions options = new()
        {
            AsOf = s_asOf,
            ForceArea = EnglandAndWales.ForceAreas.Lincolnshire,
            Table = new() { MaxRows = 1_000_000, MaxCells = 50_000_000 },
        };
        return () => LandscapeImport.Import(content, name, options) is { } read
            ? read.Landscape.Partnerships.Count + read.Report.Entries.Count
            : 0;
    }

    private static byte[] Rows(int rows) => Encoding.UTF8.GetBytes(
        "Partnership,Area,Frequency,Duration,Chair,Members\n" + string.Concat(Enumerable.Range(0, rows).Select(static row =>
            FormattableString.Invariant($"Working Group {row},Boston,monthly,2 hours,Lincolnshire Police,Probation; Body {row}\n"))));

    private static byte[] Columns(int columns)
    {
        string head = string.Join(',', Enumerable.Range(0, columns).Select(static column => $"Board {column}"));
        string cells = string.Join(',', Enumerable.Range(0, columns).Select(static column => column % 3 == 0 ? "X" : ""));
        return Encoding.UTF8.GetBytes(
            $"Organisation,{head}\nLincolnshire Police,{cells}\nProbation Service,{cells}\nBoston Borough Council,{cells}\n");
    }
}
