using PccGovernance.Reviews;
using PccGovernance.Succession;
using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>Who governs, and what is announced.</summary>
internal static class GovernanceSection
{
    public static PaperSection? Of(ReviewContext context)
    {
        PaperSpeech speech = context.Speech;
        AreaGovernance[] areas = [.. context.Review.Governance];
        if (areas.Length == 0)
        {
            return null;
        }

        List<PaperBlock> blocks = [];
        if (areas is [var area])
        {
            blocks.Add(
                area.Body is { } body
                    ? speech.Paragraph(
                        "paper.review.governed-by",
                        ("body", body.Name),
                        ("since", Since(body)),
                        ("law", body.Instrument?.Text))
                    : speech.Paragraph("paper.review.governed-by-none", ("area", area.Name)));
            blocks.AddRange(Announced(context, area));
        }
        else
        {
            blocks.Add(speech.Paragraph("paper.review.areas", ("count", areas.Length)));
            TableDraft table = new TableDraft(speech, "paper.review.governing").Text(
                "paper.column.area",
                "paper.column.body",
                "paper.column.since");
            foreach (AreaGovernance one in areas)
            {
                table.Row(
                    PaperCell.Of(one.Name),
                    speech.CellOrUnknown(one.Body?.Name),
                    speech.CellOrUnknown(one.Body?.Period.From is { } from ? speech.Date(from) : null));
            }

            if (!table.IsEmpty)
            {
                blocks.Add(table.ToTable());
            }
        }

        return new() { Anchor = "who-governs", Heading = speech.Say("paper.review.who-governs"), Blocks = [.. blocks] };
    }

    private static IEnumerable<PaperBlock> Announced(ReviewContext context, AreaGovernance area)
    {
        PaperSpeech speech = context.Speech;
        TableDraft table = new TableDraft(speech, "paper.review.changes").Text(
            "paper.column.what",
            "paper.column.when",
            "paper.column.status");
        foreach (AnnouncedChange change in Pending(context, area))
        {
            table.Row(
                PaperCell.Of(change.Summary),
                speech.CellOrUnknown(change.Effective is { } date ? speech.Say("paper.date", ("date", date)) : null),
                PaperCell.Of(speech.Say("paper.review.status", ("status", StatementValue.Word(change.Status)))));
        }

        return table.IsEmpty ? [] : [table.ToTable()];
    }

    /// <summary>Changes that are announced and neither quashed nor overtaken: those with a date first.</summary>
    private static IEnumerable<AnnouncedChange> Pending(ReviewContext context, AreaGovernance area) => Applying(context, area)
        .Where(static change => change.Status is not (AnnouncementStatus.Quashed or AnnouncementStatus.Overtaken))
        .OrderBy(static change => change.Effective is null).ThenBy(static change => change.Effective).ThenBy(static change => change.Id);

    /// <summary>What can hold in the area, where the landscape is there to tell it by; else all that the review has.</summary>
    private static ValueList<AnnouncedChange> Applying(ReviewContext context, AreaGovernance area) =>
        context.Whole is { } landscape && landscape.Geography.ForceArea(area.ForceArea) is not null
            ? SuccessionAnalysis.AnnouncedFor(landscape, area.ForceArea, context.Review.AsOf)
            : area.Announced;

    private static StatementValue? Since(LocalPolicingBody body) => body.Period.From is { } from ? from : null;
}
