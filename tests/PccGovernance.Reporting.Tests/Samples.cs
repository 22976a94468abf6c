using PccGovernance.Costing;
using PccGovernance.Delivery;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Serialization;
using PccGovernance.Tests.Conventions;

namespace PccGovernance.Reporting.Tests;

/// <summary>Landscapes and reviews that papers are made of.</summary>
internal static class Samples
{
    public static LocalDate AsOf { get; } = new(2026, 11, 28);

    public static Landscape Cambridgeshire { get; } = Read("cambridgeshire-and-peterborough.json");

    public static Landscape Delivery { get; } = Read("apcc-business-plan-2020-22-illustrative-progress.json");

    /// <summary>A day within the business plan.</summary>
    public static LocalDate DeliveryDay { get; } = new(2021, 6, 30);

    public static LandscapeReviewer Reviewer { get; } = new(new ReviewOptions
    {
        Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly },
        UsualValues = UsualValues.Apcc2025,
        Demand = new() { ProductiveHours = AssumptionSets.Apcc2025.ProductiveHours.Value },
    });

    public static LandscapeReview CambridgeshireReview { get; } = Reviewer.Review(Cambridgeshire, AsOf);

    public static Paper CambridgeshirePaper { get; } = ReviewPaper.Of(CambridgeshireReview, Cambridgeshire);

    /// <summary>Papers of every kind.</summary>
    public static IReadOnlyList<(string Name, Paper Paper)> All { get; } = [.. Make()];

    private static IEnumerable<(string Name, Paper Paper)> Make()
    {
        yield return ("review", CambridgeshirePaper);
        yield return ("review of a review alone", ReviewPaper.Of(ReviewJson.Read(ReviewJson.WriteToUtf8Bytes(CambridgeshireReview))));
        yield return (
            "review of what the law requires",
            ReviewPaper.Of(
                Reviewer.Review(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire), AsOf),
                EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire)));
        yield return ("review with milestones", ReviewPaper.Of(Reviewer.Review(Delivery, DeliveryDay), Delivery));
        yield return (
            "comparison",
            ReviewComparisonPaper.Of(Reviewer.Review(Cambridgeshire, new LocalDate(2021, 1, 1)), CambridgeshireReview, Cambridgeshire));
        yield return ("delivery quarter", Quarter());
        yield return ("import", ImportPapers.Messy());
        yield return ("review of hostile names", Hostile.Paper);
    }

    public static Paper Quarter(PaperOptions? options = null)
    {
        ReportingPeriod quarter = ReportingPeriod.Quarter(2021, 1);
        return DeliveryPaper.Of(
            Delivery,
            DeliveryUpdates.Of(Delivery, quarter, DeliveryDay),
            DeliveryAnalysis.Analyse(Delivery, DeliveryDay),
            options);
    }

    public static IEnumerable<PaperBlock> Blocks(this Paper paper) =>
        paper.Lead.Concat(paper.Sections.SelectMany(static section => section.Blocks));

    public static IEnumerable<PaperTable> Tables(this Paper paper) =>
        paper.Blocks().Select(static block => block is PaperPicture picture ? picture.Table : block).OfType<PaperTable>();

    /// <summary>Every text of a paper.</summary>
    public static IEnumerable<string> Texts(this Paper paper) =>
        paper
            .Blocks()
            .SelectMany(Texts)
            .Append(paper.Title)
            .Append(paper.Subtitle)
            .Concat(paper.Sections.Select(static section => section.Heading));

    private static IEnumerable<string> Texts(PaperBlock block) =>
        block switch
        {
            PaperHeading heading => [heading.Text],
            PaperParagraph paragraph => [paragraph.Text],
            PaperList list => list.Items.SelectMany(static item =>
                item.Details.SelectMany(static detail => new[] { detail.Label, detail.Text }).Append(item.Text)),
            PaperFigures figures => figures.Items.SelectMany(static figure => new[] { figure.Label, figure.Value, figure.Note }),
            PaperTable table => table
                .Rows.SelectMany(static row => row.Cells)
                .Select(static cell => cell.Text)
                .Concat(table.Columns.Select(static column => column.Name))
                .Append(table.Caption)
                .Append(table.Note),
            PaperPicture picture => Texts(picture.Table).Append(picture.Title).Append(picture.Alternative),
            _ => throw new InvalidOperationException($"A block of the type {block.GetType().Name} has no texts here."),
        };

    private static Landscape Read(string file) =>
        LandscapeJson
            .Read(File.ReadAllText(Path.Combine(Repository.Root, "samples", "ReviewForceArea", "Landscapes", file)))
            .GetLandscapeOrThrow();
}
