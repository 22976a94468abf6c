using PccGovernance.Costing;
using PccGovernance.Delivery;
using PccGovernance.Interchange;
using PccGovernance.Reviews;

namespace PccGovernance.Reporting.Tests.Papers;

public sealed class OtherPaperTests
{
    [Fact]
    public void Comparison_OfAReviewWithItself_FindsNoChange()
    {
        Paper paper = ReviewComparisonPaper.Of(
            Samples.CambridgeshireReview,
            ReviewJson.Read(ReviewJson.WriteToUtf8Bytes(Samples.CambridgeshireReview)),
            Samples.Cambridgeshire);

        paper
            .Lead.OfType<PaperParagraph>()
            .Where(static paragraph => paragraph.IsNotice)
            .Should()
            .ContainSingle("only persons have to be spoken of");
        Figures(paper).Rows.Should().OnlyContain(static row => row.Cells[3].Number == 0 && row.Cells[3].Text == "no change");
        paper.Texts().Should().Contain($"0 findings are new, 0 are gone and {Samples.CambridgeshireReview.Findings.Count} are as before.");
    }

    [Fact]
    public void Comparison_OfTwoDays_CountsWhatCameAndWent()
    {
        LandscapeReview before = Samples.Reviewer.Review(Samples.Cambridgeshire, new LocalDate(2021, 1, 1));
        Paper paper = ReviewComparisonPaper.Of(before, Samples.CambridgeshireReview, Samples.Cambridgeshire);
        PaperRow boards = Figures(paper).Rows[0];

        boards.Cells[1].Number.Should().Be(before.Summary.Partnerships);
        boards.Cells[2].Number.Should().Be(Samples.CambridgeshireReview.Summary.Partnerships);
        boards.Cells[3].Number.Should().Be(Samples.CambridgeshireReview.Summary.Partnerships - before.Summary.Partnerships);
    }

    [Fact]
    public void Comparison_OnOtherAssumptions_DoesNotCompareMoney()
    {
        LandscapeReview other = new LandscapeReviewer(
            Samples.Reviewer.Options with
            {
                Costing = new() { Assumptions = AssumptionSets.Apcc2025 with { Name = "Others" }, Basis = CostBasis.SalaryOnly },
            }
        ).Review(Samples.Cambridgeshire, Samples.AsOf);
        Paper paper = ReviewComparisonPaper.Of(Samples.CambridgeshireReview, other, Samples.Cambridgeshire);

        paper.Sections.Should().NotContain(static section => section.Anchor == "money");
        paper.Texts().Should().Contain(static text => text.StartsWith("The money of the two cannot be compared", StringComparison.Ordinal));
    }

    [Fact]
    public void Delivery_OfAQuarter_CountsWhatTheUpdateHolds()
    {
        DeliveryUpdate update = DeliveryUpdates.Of(Samples.Delivery, ReportingPeriod.Quarter(2021, 1), Samples.DeliveryDay);
        Paper paper = Samples.Quarter();

        paper
            .Lead.OfType<PaperFigures>()
            .Single()
            .Items.Select(static figure => figure.Value)
            .Should()
            .Equal(
                new[]
                {
                    update.AtRisk.Count,
                    update.Slipped.Count,
                    update.Achieved.Count,
                    update.DueNext.Count,
                    update.NotKnown.Count,
                }.Select(static count => $"{count}"));
        PaperPicture picture = paper.Blocks().OfType<PaperPicture>().Single();
        picture.Table.Rows.Should().HaveCount(DeliveryAnalysis.Analyse(Samples.Delivery, Samples.DeliveryDay).Milestones.Count);
    }

    [Fact]
    public void Delivery_OfAQuarter_NamesJointLeadsAndDeputies()
    {
        Organisation body = Samples.Delivery.Organisations[0];
        LandscapeContents contents = Samples.Delivery.Contents;
        Landscape landscape = Landscape.Create(
            Samples.Delivery.Edition,
            contents with
            {
                Portfolios = contents
                    .Portfolios.Select(portfolio => portfolio with
                    {
                        LeadPost = null,
                        LeadOrganisation = body.Id,
                        FurtherLeads = [new() { Organisation = body.Id }, new() { Organisation = body.Id, IsDeputy = true }],
                    })
                    .ToValueList(),
            });

        Paper paper = DeliveryPaper.Of(
            landscape,
            DeliveryUpdates.Of(landscape, ReportingPeriod.Quarter(2021, 1), Samples.DeliveryDay),
            DeliveryAnalysis.Analyse(landscape, Samples.DeliveryDay));

        Table(paper, "portfolios")
            .Rows.Select(static row => row.Cells[1].Text)
            .Should()
            .Contain($"{body.Name} and {body.Name}; deputy {body.Name}");
    }

    [Fact]
    public void Delivery_OfTwoDays_IsRefused() =>
        FluentActions
            .Invoking(static () =>
                DeliveryPaper.Of(
                    Samples.Delivery,
                    DeliveryUpdates.Of(Samples.Delivery, ReportingPeriod.Quarter(2021, 1), Samples.DeliveryDay),
                    DeliveryAnalysis.Analyse(Samples.Delivery, new LocalDate(2021, 7, 1))))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*2021-06-30*2021-07-01*");

    [Fact]
    public void Import_OfAMessyFile_ShowsEveryEntryAndCount()
    {
        ImportReport report = ImportPapers.Report;
        Paper paper = ImportPapers.Messy();

        report.Questions.Should().NotBeEmpty();
        Table(paper, "questions")
            .Rows.Select(static row => row.Cells[0].Text)
            .Should()
            .Equal(report.Questions.Select(static question => question.Key.Value));
        paper
            .Sections.Single(static section => section.Anchor == "entries")
            .Blocks.OfType<PaperTable>()
            .Sum(static table => table.Rows.Count)
            .Should()
            .Be(report.Entries.Count);
        Table(paper, "counts").Rows.Skip(4).Sum(static row => row.Cells[1].Number).Should().Be(report.Counts.Cells);
    }

    private static PaperTable Table(Paper paper, string anchor) =>
        paper.Sections.Single(section => section.Anchor == anchor).Blocks.OfType<PaperTable>().Single();

    private static PaperTable Figures(Paper paper) => Table(paper, "at-a-glance");
}
