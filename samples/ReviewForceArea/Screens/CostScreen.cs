using PccGovernance.Costing;
using PccGovernance.Reviews;
using PccGovernance.Text;
using Spectre.Console;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>What boards take of time, as far as it can be estimated, and who pays.</summary>
internal static class CostScreen
{
    private const int Top = 10;

    public static void Print(IAnsiConsole console, Landscape landscape, LandscapeReview review, CostingReport costing)
    {
        CostCoverage coverage = costing.Coverage;
        Table boards = ReviewDetail.Titled(
            "Boards by estimated staff time, where it can be estimated "
                + $"({coverage.Partnerships - coverage.PartnershipsUnknown} of {coverage.Partnerships})",
            "Board",
            "Seats",
            "Meetings",
            "Hours",
            "Cost",
            "Known how",
            "Last confirmed");
        foreach (PartnershipCost board in costing.Costliest(Top))
        {
            boards.AddRow(
                Markup.Escape(landscape.Partnership(board.Partnership)!.Name),
                $"{board.Seats}",
                Meetings(board),
                Words.Between(board.Hours, board.Total.HoursLow, board.Total.HoursHigh, board.IsAtLeast, " h"),
                Words.Pounds(board.Cost),
                Words.Standing(board.Standing),
                Confirmed(landscape.Partnership(board.Partnership)!, review));
        }

        console.Write(boards);
        ReviewHeadlines headlines = ReviewHeadlines.Of(review);
        foreach (Statement said in headlines.NotCosted is { } lacking ? headlines.CountedOnce.Prepend(lacking) : headlines.CountedOnce)
        {
            console.MarkupLineInterpolated($"{review.Say(said)}");
        }

        Table sectors = ReviewDetail.Titled("Who pays, by sector", "Sector", "Organisations", "Hours", "Cost");
        foreach (SectorCost sector in costing.BySector)
        {
            sectors.AddRow(
                sector.Sector is { } known ? Words.Spaced(known.ToString()) : "payer not known",
                $"{sector.Organisations}",
                Words.Between(sector.Total.Hours, sector.Total.HoursLow, sector.Total.HoursHigh, sector.Total.LinesAtLeast > 0, " h"),
                Words.Pounds(sector.Total.Cost));
        }

        console.Write(sectors);
        console.MarkupLineInterpolated($"[grey]{Phrasebook.English.Say(costing.Caveat, EntityNames.None)}[/]");
        FundingScreen.Show(console, landscape, costing.Funding);
    }

    private static string Meetings(PartnershipCost board) =>
        Words.Between(board.MeetingsPerYear, board.MeetingsPerYearLow, board.MeetingsPerYearHigh, board.IsAtLeast)
            + (board.Lines.Any(static line => line.Assumed.Contains(CostInput.MeetingsPerYear)) ? ", assumed" : string.Empty);

    private static string Confirmed(Partnership board, LandscapeReview review) =>
        board.Provenance.ConfirmedOn is not { } confirmed ? "never, on record"
        : Words.Date(confirmed)
            + (confirmed.Latest.PlusDays(review.RuleOptions.MaximumDaysSinceConfirmed) < review.AsOf
                ? ", out of date"
                : string.Empty);
}
