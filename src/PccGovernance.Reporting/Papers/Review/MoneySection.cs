using PccGovernance.Costing;
using PccGovernance.Reviews;
using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>What the boards cost, and who pays.</summary>
internal static class MoneySection
{
    /// <summary>How many payers are drawn. The table has all.</summary>
    private const int Drawn = 15;

    public static PaperSection? Of(ReviewContext context)
    {
        if (context.Review.Summary.Partnerships == 0)
        {
            return null;
        }

        PaperSpeech speech = context.Speech;
        PaperSection section = new() { Anchor = "the-money", Heading = speech.Say("paper.money.heading") };
        if (context.Review.Costing is not { } costing)
        {
            return section with { Blocks = [speech.Notice("paper.money.not-asked")] };
        }

        List<PaperBlock> blocks = [];
        blocks.Add(costing.Total.Cost is null
            ? speech.Notice("paper.money.unknown", ("count", costing.Coverage.Partnerships))
            : speech.Paragraph(
                "paper.money.sum",
                ("hours", context.Totals.Hours ?? 0),
                ("said", context.Headlines.Money is { } money ? money : (StatementValue?)null),
                ("basis", StatementValue.Word(costing.Options.Basis)),
                ("assumptions", costing.Options.Assumptions.Name)));
        blocks.AddRange(context.Headlines.CountedOnce.Select(said => new PaperParagraph { Text = speech.Say(said), IsNotice = true }));
        CostCoverage coverage = costing.Coverage;
        if (coverage.PartnershipsUnknown + coverage.PartnershipsIncomplete > 0)
        {
            blocks.Add(
                speech.Notice(
                    "paper.money.lacks",
                    ("unknown", coverage.PartnershipsUnknown),
                    ("incomplete", coverage.PartnershipsIncomplete),
                    ("boards", coverage.Partnerships)));
        }

        if (context.Headlines.NotCosted is { } lacking)
        {
            blocks.Add(new PaperParagraph { Text = speech.Say(lacking) });
        }

        if (coverage.SeatsWithAttendanceTakenAsFull > 0)
        {
            blocks.Add(speech.Paragraph("paper.money.attendance", ("count", coverage.SeatsWithAttendanceTakenAsFull)));
        }

        if (!costing.ByOrganisation.IsEmpty)
        {
            blocks.Add(Payers(context, costing));
        }

        blocks.Add(Sectors(speech, costing));
        blocks.Add(new PaperParagraph { Text = speech.Say(costing.Caveat) });
        blocks.AddRange(FundingTables.Of(speech, costing.Funding));
        return section with { Blocks = [.. blocks] };
    }

    public static PaperFigure Hours(PaperSpeech speech, ReviewTotals totals, CostingReport costing) =>
        new()
        {
            Label = speech.Say("paper.figure.hours"),
            Value = speech.Hours(totals.Hours),
            Note = speech.Say(
                "paper.figure.hours.note",
                ("unknown", costing.Coverage.PartnershipsUnknown),
                ("recorded", Recorded(totals.HoursRecorded, totals.Hours))),
        };

    public static PaperFigure Cost(PaperSpeech speech, ReviewTotals totals, CostingReport costing) =>
        new()
        {
            Label = speech.Say("paper.figure.cost"),
            Value = speech.Pounds(totals.Cost is { } cost ? MoneyRange.Exactly(cost.Central) : null),
            Note = speech.Say(
                "paper.figure.cost.note",
                ("unknown", costing.Coverage.PartnershipsUnknown),
                ("range", totals.Cost is { IsExact: false } range ? range : (StatementValue?)null)),
        };

    private static StatementValue? Recorded(decimal? part, decimal? whole) =>
        part is { } known && whole is { } all and > 0 ? StatementValue.ShareOf(known / all) : null;

    private static PaperPicture Payers(ReviewContext context, CostingReport costing)
    {
        PaperSpeech speech = context.Speech;
        OrganisationCost[] payers =
        [
            .. costing
                .ByOrganisation.OrderByDescending(static payer => payer.Total.Cost?.Central.Amount ?? -1)
                .ThenBy(payer => Name(speech, payer), StringComparer.Ordinal),
        ];
        TableDraft table = new TableDraft(speech, "paper.money.payers")
            .Text("paper.column.body")
            .Number("paper.column.boards", "paper.column.seats", "paper.column.hours")
            .Money("paper.column.cost", "paper.column.lowest", "paper.column.highest")
            .Number("paper.column.lines-unknown");
        foreach (OrganisationCost payer in payers)
        {
            MoneyRange? cost = payer.Total.Cost;
            table.Row(
                PaperCell.Of(Name(speech, payer)),
                speech.Number(payer.Partnerships),
                speech.Number(payer.Seats),
                speech.Number(payer.Total.Hours),
                speech.Money(cost?.Central),
                speech.Money(cost?.Low),
                speech.Money(cost?.High),
                speech.Number(payer.Total.LinesUnknown));
        }

        OrganisationCost[] drawn = [.. payers.Where(static payer => payer.Total.Cost is not null).Take(Drawn)];
        int unknown = payers.Count(static payer => payer.Total.Cost is null);
        return new()
        {
            Title = speech.Say("paper.money.payers.picture"),
            Alternative =
                drawn.Length == 0
                    ? speech.Say("paper.money.payers.alternative-none", ("unknown", unknown))
                    : speech.Say(
                        "paper.money.payers.alternative",
                        ("drawn", drawn.Length),
                        ("payers", payers.Length),
                        ("unknown", unknown),
                        ("most", Name(speech, drawn[0])),
                        ("amount", drawn[0].Total.Cost!.Value)),
            Drawing = BarChart.Draw(
                [
                    .. drawn.Select(payer => new Bar(
                        Name(speech, payer),
                        payer.Total.Cost!.Value,
                        speech.Pounds(payer.Total.Cost),
                        payer.Total.LinesUnknown > 0)),
                ],
                speech),
            Table = table.ToTable(),
        };
    }

    private static PaperTable Sectors(PaperSpeech speech, CostingReport costing)
    {
        TableDraft table = new TableDraft(speech, "paper.money.sectors")
            .Text("paper.column.sector")
            .Number("paper.column.bodies", "paper.column.hours")
            .Money("paper.column.cost", "paper.column.lowest", "paper.column.highest")
            .Number("paper.column.lines-unknown");
        foreach (SectorCost sector in costing.BySector)
        {
            table.Row(
                PaperCell.Of(sector.Sector is { } known ? speech.Title(known) : speech.Say("paper.money.payer-unknown")),
                speech.Number(sector.Organisations),
                speech.Number(sector.Total.Hours),
                speech.Money(sector.Total.Cost?.Central),
                speech.Money(sector.Total.Cost?.Low),
                speech.Money(sector.Total.Cost?.High),
                speech.Number(sector.Total.LinesUnknown));
        }

        table.Row(
            PaperCell.Of(speech.Say("paper.together")),
            speech.Number(costing.ByOrganisation.Count(static payer => payer.Organisation is not null)),
            speech.Number(costing.Total.Hours),
            speech.Money(costing.Total.Cost?.Central),
            speech.Money(costing.Total.Cost?.Low),
            speech.Money(costing.Total.Cost?.High),
            speech.Number(costing.Total.LinesUnknown));
        return table.ToTable();
    }

    private static string Name(PaperSpeech speech, OrganisationCost payer) =>
        payer.Organisation is { } known ? speech.Name(known) : speech.Say("paper.money.payer-unknown");
}
