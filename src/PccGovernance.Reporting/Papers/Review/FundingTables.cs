using System.Globalization;
using PccGovernance.Costing;

namespace PccGovernance.Reporting;

/// <summary>The money on record: by kind and payer, by financial year, what streams are divided into, and what ends soon.</summary>
internal static class FundingTables
{
    public static IEnumerable<PaperBlock> Of(PaperSpeech speech, FundingReport funding)
    {
        if (funding.ByYear.IsEmpty)
        {
            yield break;
        }

        yield return speech.Heading("paper.funding.heading");
        yield return speech.Paragraph("paper.funding.apart");
        if (funding.EndsUnknown > 0)
        {
            yield return speech.Notice("paper.funding.ends-unknown", ("count", funding.EndsUnknown));
        }

        PaperTable?[] tables = [Ends(speech, funding), Payers(speech, funding), Streams(speech, funding), Years(speech, funding)];
        foreach (PaperTable table in tables.OfType<PaperTable>())
        {
            yield return table;
        }
    }

    private static PaperTable? Ends(PaperSpeech speech, FundingReport funding)
    {
        TableDraft table = new TableDraft(speech, "paper.funding.ends", ("days", funding.HorizonDays))
            .Text("paper.column.money", "paper.column.ends")
            .Money("paper.column.amount")
            .Text("paper.column.followed-by");
        foreach (FundingEnd end in funding.EndingSoon)
        {
            table.Row(
                PaperCell.Of(speech.Name(end.Line)),
                PaperCell.Of(speech.Date(end.Ends)),
                speech.Money(end.Amount),
                end.FollowedBy.IsEmpty
                    ? new() { Text = speech.Say("paper.funding.nothing-on-record"), Mark = PaperMark.Unknown }
                    : PaperCell.Of(string.Join("; ", end.FollowedBy.Select(speech.Name))));
        }

        return table.IsEmpty ? null : table.ToTable(speech.Say("paper.funding.ends.note"));
    }

    private static PaperTable? Payers(PaperSpeech speech, FundingReport funding)
    {
        TableDraft table = new TableDraft(speech, "paper.funding.payers").Text("paper.column.payer", "paper.column.kind");
        Totals(table);
        foreach (PayerFunding row in funding.ByPayer)
        {
            table.Row([
                PaperCell.Of(row.Payer is { } payer ? speech.Name(payer) : speech.Say("paper.money.payer-unknown")),
                PaperCell.Of(speech.Title(row.Kind)),
                .. Cells(speech, row.Total),
            ]);
        }

        foreach (KindFunding row in funding.ByKind)
        {
            table.Row([PaperCell.Of(speech.Say("paper.together")), PaperCell.Of(speech.Title(row.Kind)), .. Cells(speech, row.Total)]);
        }

        return table.IsEmpty ? null : table.ToTable();
    }

    private static PaperTable? Streams(PaperSpeech speech, FundingReport funding)
    {
        TableDraft table = new TableDraft(speech, "paper.funding.streams")
            .Text("paper.column.money")
            .Money("paper.column.amount")
            .Number("paper.column.parts", "paper.column.amounts-unknown")
            .Money("paper.column.parts-amount", "paper.column.remaining");
        foreach (StreamFunding row in funding.Streams)
        {
            table.Row(
                PaperCell.Of(speech.Name(row.Line)),
                speech.Money(row.Amount),
                speech.Number(row.Parts.Lines),
                speech.Number(row.Parts.AmountsUnknown),
                speech.Money(row.Parts.Amount),
                speech.Money(row.Remaining));
        }

        return table.IsEmpty ? null : table.ToTable();
    }

    private static PaperTable Years(PaperSpeech speech, FundingReport funding)
    {
        TableDraft table = new TableDraft(speech, "paper.funding.years").Text("paper.column.financial-year", "paper.column.kind");
        Totals(table).Number("paper.column.known-in-part");
        foreach (YearFunding row in funding.ByYear)
        {
            table.Row([
                row.FinancialYear is { } year
                    ? PaperCell.Of(string.Create(CultureInfo.InvariantCulture, $"{year}/{(year + 1) % 100:00}"))
                    : speech.UnknownCell,
                PaperCell.Of(speech.Title(row.Kind)),
                .. Cells(speech, row.Total),
                speech.Number(row.KnownInPart),
            ]);
        }

        return table.ToTable(speech.Say("paper.funding.years.note"));
    }

    private static TableDraft Totals(TableDraft table) =>
        table.Number("paper.column.lines", "paper.column.amounts-unknown").Money("paper.column.amount", "paper.column.actual");

    private static PaperCell[] Cells(PaperSpeech speech, FundingTotal total) =>
    [
        speech.Number(total.Lines), speech.Number(total.AmountsUnknown), speech.Money(total.Amount), speech.Money(total.Actual),
    ];
}
