using PccGovernance.Reviews;

namespace PccGovernance.Reporting.Tests.Papers;

/// <summary>The first page of a paper says what the headlines of its review say.</summary>
public sealed class FirstPageTests
{
    [Fact]
    public void Of_Cambridgeshire_BeginsWithWhatLapsesAndEndsWithWhatToLeaveAsItIs()
    {
        LandscapeReview review = Samples.CambridgeshireReview;
        PaperList[] lists = [.. Section("what-to-do-first").Blocks.OfType<PaperList>()];

        lists[0].Items.Select(static item => item.Text).Should().Equal(ReviewHeadlines.Of(review).Lapses.Select(said => review.Say(said)));
        lists[^1].Items.Select(static item => item.Text).Should()
            .Equal(review.Advice.Where(static item => item.AsksForNothing).Select(item => review.Say(item.What[0]))).And.NotBeEmpty();
    }

    [Fact]
    public void Of_Cambridgeshire_SaysOfCostAndLawWhatTheFirstPageOfAnyReviewSays()
    {
        var headlines = ReviewHeadlines.Of(Samples.CambridgeshireReview);
        string lead = string.Join(' ', Samples.CambridgeshirePaper.Lead.OfType<PaperParagraph>().Select(static block => block.Text));
        string money = string.Join(' ', Section("the-money").Blocks.OfType<PaperParagraph>().Select(static block => block.Text));

        lead.Should().Contain(Samples.CambridgeshireReview.Say(headlines.Missing!));
        money.Should().Contain(Samples.CambridgeshireReview.Say(headlines.Money!))
            .And.Contain(Samples.CambridgeshireReview.Say(headlines.NotCosted!));
    }

    [Fact]
    public void Of_Cambridgeshire_TellsOfNoBoardWhereTheMayorIsToFollow()
    {
        PaperTable changes = Section("who-governs").Blocks.OfType<PaperTable>().Single();

        changes.Rows.Select(static row => row.Cells[0].Text).Should()
            .Contain(static text => text.Contains("pass to the mayor")).And.NotContain(static text => text.Contains("Policing and Crime Board"));
    }

    private static PaperSection Section(string anchor) =>
        Samples.CambridgeshirePaper.Sections.Single(section => section.Anchor == anchor);
}
