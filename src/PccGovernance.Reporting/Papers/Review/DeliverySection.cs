using PccGovernance.Delivery;

namespace PccGovernance.Reporting;

/// <summary>Whether delivery is on track.</summary>
internal static class DeliverySection
{
    public static PaperSection? Of(ReviewContext context) =>
        context.Review.Delivery is { Milestones.IsEmpty: false } report
            ? new()
            {
                Anchor = "delivery",
                Heading = context.Speech.Say("paper.delivery.heading"),
                Blocks = [.. Blocks(context.Speech, report, context.Landscape)],
            }
            : null;

    /// <summary>The milestones over time, what the plans come to, and what the colours hide.</summary>
    public static IEnumerable<PaperBlock> Blocks(PaperSpeech speech, DeliveryReport report, Landscape? landscape)
    {
        yield return Timeline(speech, report, landscape);
        if (!report.Priorities.IsEmpty)
        {
            yield return RollUps(speech, report);
        }

        if (!report.Signals.IsEmpty)
        {
            TableDraft signals = new TableDraft(speech, "paper.delivery.signals").Text(
                "paper.column.milestone",
                "paper.column.why",
                "paper.column.given-reason");
            foreach (DeliverySignal signal in report.Signals)
            {
                signals.Row(
                    PaperCell.Of(speech.Name(signal.Milestone)),
                    PaperCell.Of(speech.Say(signal.Statement)),
                    PaperCell.Of(signal.GivenReason ?? string.Empty));
            }

            yield return signals.ToTable();
        }
    }

    /// <summary>A colour or standing in words, with its mark.</summary>
    public static PaperCell Colour(PaperSpeech speech, RagStatus? colour, DeliveryStanding standing) => new()
    {
        Text = colour is { } known && standing == DeliveryStanding.Rated ? speech.Title(known) : speech.Title(standing),
        Mark = standing switch
        {
            DeliveryStanding.Unknown => PaperMark.Unknown,
            DeliveryStanding.Complete => PaperMark.Good,
            DeliveryStanding.Rated =>
                colour switch
                {
                    RagStatus.Green => PaperMark.Good,
                    RagStatus.Amber => PaperMark.Caution,
                    RagStatus.Red => PaperMark.Bad,
                    _ => PaperMark.Unknown
                },
            _ => PaperMark.None,
        },
    };

    private static PaperPicture Timeline(PaperSpeech speech, DeliveryReport report, Landscape? landscape)
    {
        Dictionary<Id<Milestone>, Milestone> milestones = (landscape?.BusinessPlans ?? [])
            .SelectMany(static plan => plan.Strands)
            .SelectMany(static strand => strand.Priorities)
            .SelectMany(static priority => priority.Deliverables)
            .SelectMany(static deliverable => deliverable.Milestones)
            .DistinctBy(static milestone => milestone.Id)
            .ToDictionary(static milestone => milestone.Id);
        TableDraft table = new TableDraft(speech, "paper.delivery.milestones").Text(
            "paper.column.milestone",
            "paper.column.original",
            "paper.column.due",
            "paper.column.completed",
            "paper.column.standing",
            "paper.column.why");
        List<TimelineRow> rows = [];
        foreach (MilestoneAssessment one in report.Milestones)
        {
            Milestone? milestone = milestones.GetValueOrDefault(one.Milestone);
            PaperCell standing = Colour(speech, one.Colour, one.Standing);
            table.Row(
                PaperCell.Of(speech.Name(one.Milestone)),
                speech.CellOrUnknown(milestone?.OriginalDue is { } original ? speech.Date(original) : null),
                speech.CellOrUnknown(one.Due is { } due ? speech.Date(due) : null),
                PaperCell.Of(one.CompletedOn is { } completed ? speech.Date(completed) : string.Empty),
                standing,
                PaperCell.Of(speech.Say(one.Reason)));
            rows.Add(
                new(speech.Name(one.Milestone), milestone?.OriginalDue?.Latest, one.Due?.Latest, one.CompletedOn?.Latest, standing.Mark,
                    standing.Text));
        }

        return new()
        {
            Title = speech.Say("paper.delivery.picture"),
            Alternative = speech.Say(
                "paper.delivery.alternative",
                ("count", rows.Count),
                ("day", report.AsOf),
                ("good", rows.Count(static row => row.Mark == PaperMark.Good)),
                ("caution", rows.Count(static row => row.Mark == PaperMark.Caution)),
                ("bad", rows.Count(static row => row.Mark == PaperMark.Bad)),
                ("unknown", rows.Count(static row => row.Mark == PaperMark.Unknown)),
                ("other", rows.Count(static row => row.Mark == PaperMark.None))),
            Drawing = MilestoneChart.Draw(rows, report.AsOf, speech),
            Table = table.ToTable(),
        };
    }

    private static PaperTable RollUps(PaperSpeech speech, DeliveryReport report)
    {
        TableDraft table = new TableDraft(speech, "paper.delivery.priorities")
            .Text("paper.column.priority", "paper.column.standing")
            .Number(
                "paper.column.green",
                "paper.column.amber",
                "paper.column.red",
                "paper.column.complete",
                "paper.column.not-due",
                "paper.column.unknown")
            .Text("paper.column.why");
        foreach (DeliveryRollUp row in report.Priorities)
        {
            table.Row(
                PaperCell.Of(speech.Name(row.Subject)),
                Colour(speech, row.Colour, row.Standing),
                speech.Number(row.Counts.Green),
                speech.Number(row.Counts.Amber),
                speech.Number(row.Counts.Red),
                speech.Number(row.Counts.Complete),
                speech.Number(row.Counts.NotDue),
                speech.Number(row.Counts.Unknown),
                PaperCell.Of(speech.Say(row.Reason)));
        }

        return table.ToTable();
    }
}
