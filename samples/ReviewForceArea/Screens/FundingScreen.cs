using PccGovernance.Costing;
using Spectre.Console;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>Shows the money on record, where there is any.</summary>
internal static class FundingScreen
{
    public static void Show(IAnsiConsole console, Landscape landscape, FundingReport funding)
    {
        if (funding.ByYear.IsEmpty)
        {
            return;
        }

        Table payers = ReviewDetail.Titled(
            "Money on record, by who pays",
            "Payer", "Kind", "Lines", "Of unknown amount", "Amount", "So far");
        foreach (PayerFunding row in funding.ByPayer)
        {
            payers.AddRow(
                Markup.Escape(row.Payer is { } payer ? landscape.Organisation(payer)!.Name : "payer not known"),
                Words.Spaced(row.Kind.ToString()),
                $"{row.Total.Lines}",
                $"{row.Total.AmountsUnknown}",
                Pounds(row.Total.Amount),
                Pounds(row.Total.Actual));
        }

        console.Write(payers);
        Table ends = ReviewDetail.Titled(
            $"Grants and contracts that end within {funding.HorizonDays} days",
            "Money", "Ends", "Amount", "Followed by");
        foreach (FundingEnd end in funding.EndingSoon)
        {
            ends.AddRow(
                Markup.Escape(Name(end.Line)),
                Words.Date(end.Ends),
                Pounds(end.Amount),
                Markup.Escape(end.FollowedBy.IsEmpty ? "nothing on record" : string.Join("; ", end.FollowedBy.Select(Name))));
        }

        console.Write(ends);
        if (funding.EndsUnknown > 0)
        {
            console.MarkupLineInterpolated($"[yellow]Grants and contracts in force whose end is not on record: {funding.EndsUnknown}[/]");
        }

        string Name(Id<FundingLine> line) => landscape.FundingLines.First(known => known.Id == line).Name;
    }

    private static string Pounds(Money? amount) => amount is { } known ? Words.Pounds(known) : "unknown";
}
