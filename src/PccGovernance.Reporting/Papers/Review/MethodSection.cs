using PccGovernance.Costing;
using PccGovernance.Reference;

namespace PccGovernance.Reporting;

/// <summary>How the figures were come by: assumptions and their sources, and the lines that every cost is the sum of.</summary>
internal static class MethodSection
{
    public static PaperSection Of(ReviewContext context)
    {
        PaperSpeech speech = context.Speech;
        List<PaperBlock> blocks = [speech.Paragraph("paper.method.facts", ("edition", context.Review.Edition.Value))];
        if (context.Review.Costing is { } costing)
        {
            blocks.Add(speech.Paragraph("paper.method.formula"));
            blocks.Add(Assumptions(speech, costing.Options.Assumptions));
            blocks.Add(Lines(context, costing));
        }

        blocks.Add(speech.Paragraph("paper.method.deterministic"));
        blocks.Add(speech.Notice("paper.method.no-advice"));
        blocks.Add(new PaperParagraph { Text = EnglandAndWales.Attribution });
        return new() { Anchor = "method", Heading = speech.Say("paper.method.heading"), Blocks = [.. blocks] };
    }

    private static PaperTable Assumptions(PaperSpeech speech, AssumptionSet set)
    {
        TableDraft table = new TableDraft(speech, "paper.method.assumptions", ("name", set.Name))
            .Text("paper.column.assumption")
            .Number("paper.column.value")
            .Text("paper.column.source");
        void Row(string code, Assumption? assumption)
        {
            if (assumption is { } known)
            {
                table.Row(PaperCell.Of(speech.Say(code)), speech.Number(known.Value, 4), PaperCell.Of(known.Source.Text));
            }
        }

        Row("paper.assumption.productive-hours", set.ProductiveHours);
        Row("paper.assumption.ni-rate", set.NiRate);
        Row("paper.assumption.ni-threshold", set.NiThreshold);
        Row("paper.assumption.levy-rate", set.LevyRate);
        Row("paper.assumption.pension-rate", set.PensionRate);
        Row("paper.assumption.overhead-rate", set.OverheadRate);
        Row("paper.assumption.mileage-rate", set.MileageRate);
        return table.ToTable();
    }

    private static PaperTable Lines(ReviewContext context, CostingReport costing)
    {
        PaperSpeech speech = context.Speech;
        TableDraft table = new TableDraft(speech, "paper.method.lines")
            .Text("paper.column.board", "paper.column.what", "paper.column.payer", "paper.column.role")
            .Number("paper.column.meetings", "paper.column.hours-a-meeting", "paper.column.attendance", "paper.column.hours")
            .Money("paper.column.salary")
            .Number("paper.column.rate")
            .Money("paper.column.cost")
            .Text("paper.column.assumed", "paper.column.missing");
        foreach (PartnershipCost board in costing.Partnerships)
        {
            foreach (CostLine line in board.Lines)
            {
                bool attends = line.Kind == CostLineKind.Attendance;
                table.Row(
                    context.Board(board.Partnership),
                    PaperCell.Of(speech.Title(line.Kind)),
                    line.Organisation is { } payer
                        ? PaperCell.Of(speech.Name(payer))
                        : PaperCell.Of(speech.Say("paper.money.payer-unknown")),
                    PaperCell.Of(line.Role is { } role ? speech.Title(role) : string.Empty),
                    attends ? speech.Number(board.MeetingsPerYear) : PaperCell.Of(string.Empty),
                    attends
                        ? speech.Number(board.MeetingHours + board.PreparationHours + board.TravelHours, 2)
                        : PaperCell.Of(string.Empty),
                    attends ? speech.Number(line.Attendance, 2) : PaperCell.Of(string.Empty),
                    speech.Number(line.Hours, 2),
                    line.Salary is { } salary ? speech.Money(salary.Central) : PaperCell.Of(string.Empty),
                    line.HourlyRate is { } rate ? speech.Number(rate.Central.Amount, 2) : PaperCell.Of(string.Empty),
                    speech.Money(line.Cost?.Central),
                    PaperCell.Of(Inputs(speech, line.Assumed, line.AttendanceIsTakenAsFull)),
                    PaperCell.Of(Inputs(speech, line.Missing, false)));
            }
        }

        return table.ToTable(speech.Say("paper.method.lines.note"), isReference: true);
    }

    private static string Inputs(PaperSpeech speech, ValueList<CostInput> inputs, bool isTakenAsFull) => string.Join(
        ", ",
        inputs.Select(speech.Word).Concat(isTakenAsFull ? [speech.Say("paper.method.full-attendance")] : []));
}
