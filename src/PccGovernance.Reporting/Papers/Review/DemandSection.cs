using PccGovernance.Demand;

namespace PccGovernance.Reporting;

/// <summary>Who is asked to be where.</summary>
internal static class DemandSection
{
    public static PaperSection? Of(ReviewContext context)
    {
        if (context.Review.Demand is not { Total.Seats: > 0 } demand)
        {
            return null;
        }

        PaperSpeech speech = context.Speech;
        List<PaperBlock> blocks =
        [
            demand.Total.MeetingsPerYear is not null && context.Headlines.Meetings is not null
                ? speech.Paragraph(
                    "paper.demand.sum",
                    ("said", context.Headlines.Meetings),
                    ("unknown", demand.Total.SeatsUnknown),
                    ("seats", demand.Total.Seats))
                : speech.Notice("paper.demand.sum-unknown", ("unknown", demand.Total.SeatsUnknown), ("seats", demand.Total.Seats)),
            Table(
                speech,
                "paper.demand.bodies",
                "paper.column.body",
                demand.Organisations.Select(row => (speech.Name(row.Organisation), row.Load))),
        ];
        blocks.InsertRange(
            1, context.Headlines.CountedOnce.Select(said => new PaperParagraph { Text = speech.Say(said), IsNotice = true }));
        if (!demand.Posts.IsEmpty)
        {
            blocks.Add(
                Table(speech, "paper.demand.posts", "paper.column.post", demand.Posts.Select(row => (speech.Name(row.Post), row.Load))));
        }

        if (!demand.People.IsEmpty && speech.Options.Persons != Interchange.PersonHandling.LeaveOut)
        {
            blocks.Add(
                Table(
                    speech,
                    "paper.demand.people",
                    "paper.column.person",
                    demand.People.Select(row => (speech.Name(row.Person), row.Load))));
        }

        return new() { Anchor = "demand", Heading = speech.Say("paper.demand.heading"), Blocks = [.. blocks] };
    }

    private static PaperTable Table(PaperSpeech speech, string caption, string first, IEnumerable<(string Name, DemandLoad Load)> rows)
    {
        TableDraft table = new TableDraft(speech, caption)
            .Text(first)
            .Number(
                "paper.column.boards",
                "paper.column.seats",
                "paper.column.meetings",
                "paper.column.boards-unknown",
                "paper.column.hours")
            .Share("paper.column.of-a-year");
        foreach (
            (string name, DemandLoad load) in rows.OrderByDescending(static row => row.Load.Hours ?? -1)
                .ThenByDescending(static row => row.Load.Partnerships)
                .ThenBy(static row => row.Name, StringComparer.Ordinal))
        {
            table.Row(
                PaperCell.Of(name),
                speech.Number(load.Partnerships),
                speech.Number(load.Seats),
                speech.Number(load.MeetingsPerYear),
                speech.Number(load.PartnershipsWithUnknownMeetings),
                speech.Number(load.Hours),
                speech.ShareCell(load.ShareOfProductiveHours));
        }

        return table.ToTable();
    }
}
