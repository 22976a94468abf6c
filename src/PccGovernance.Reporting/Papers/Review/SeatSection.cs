using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>Who sits where.</summary>
internal static class SeatSection
{
    public static PaperSection? Of(ReviewContext context)
    {
        if (context.Landscape is not { } landscape)
        {
            return null;
        }

        PaperSpeech speech = context.Speech;
        SeatPlan plan = SeatPlan.Of(landscape, speech);
        if (plan.Bodies.Count == 0)
        {
            return null;
        }

        return new()
        {
            Anchor = "who-sits-where",
            Heading = speech.Say("paper.seats.heading"),
            Blocks =
            [
                new PaperPicture
                {
                    Title = speech.Say("paper.seats.picture"),
                    Alternative = speech.Say(
                        "paper.seats.alternative",
                        ("bodies", plan.Bodies.Count),
                        ("boards", plan.Boards.Count),
                        ("without", landscape.Partnerships.Count - plan.Boards.Count),
                        ("busiest", plan.Bodies[0].Name),
                        ("on", plan.Bodies[0].Boards)),
                    Drawing = SeatMatrix.Draw(plan, speech),
                    Table = ByBoard(context, landscape),
                },
                ByBody(context, landscape, plan),
            ],
        };
    }

    private static PaperTable ByBoard(ReviewContext context, Landscape landscape)
    {
        PaperSpeech speech = context.Speech;
        TableDraft table = new TableDraft(speech, "paper.seats.by-board").Text(
            "paper.column.board",
            "paper.column.chair",
            "paper.column.others");
        foreach (
            Partnership board in landscape
                .Partnerships.OrderBy(static board => board.Name, StringComparer.Ordinal)
                .ThenBy(static board => board.Id))
        {
            Seat[] chairs = [.. board.Seats.Where(static seat => seat.Role == SeatRole.Chair)];
            table.Row(
                context.Board(board.Id),
                speech.CellOrUnknown(chairs.Length == 0 ? null : string.Join("; ", chairs.Select(seat => Seat(speech, seat)))),
                speech.CellOrUnknown(
                    board.Seats.Count == chairs.Length
                        ? (chairs.Length == 0 ? null : string.Empty)
                        : string.Join(
                            "; ",
                            board.Seats.Where(static seat => seat.Role != SeatRole.Chair).Select(seat => Seat(speech, seat)))));
        }

        return table.ToTable();
    }

    private static PaperTable ByBody(ReviewContext context, Landscape landscape, SeatPlan plan)
    {
        PaperSpeech speech = context.Speech;
        TableDraft table = new TableDraft(speech, "paper.seats.by-body")
            .Text("paper.column.body")
            .Number("paper.column.boards", "paper.column.chairs")
            .Text("paper.column.on");
        foreach (SeatPlan.Body body in plan.Bodies)
        {
            PartnershipSeat[] seats = [.. landscape.SeatsOf(body.Id)];
            table.Row(
                PaperCell.Of(body.Name),
                speech.Number(body.Boards),
                speech.Number(seats.Count(static seat => seat.Seat.Role == SeatRole.Chair)),
                PaperCell.Of(context.Names(seats.Select(static seat => seat.Partnership).Distinct())));
        }

        return table.ToTable(isReference: true);
    }

    /// <summary>
    /// A seat in brief: its body, its post, its person where persons are given, its role where that is not member, and whether it is
    /// assumed.
    /// </summary>
    private static string Seat(PaperSpeech speech, Seat seat) =>
        speech.Say(
            "paper.seat",
            ("body", speech.Name(seat.Organisation)),
            ("post", seat.Post is { } post ? speech.Name(post) : null),
            (
                "person",
                seat.Person is { } person && speech.Options.Persons != Interchange.PersonHandling.LeaveOut ? speech.Name(person) : null
            ),
            ("role", seat.Role is SeatRole.Member or SeatRole.Chair ? null : StatementValue.Word(seat.Role)),
            ("basis", seat.Provenance.Basis == FactBasis.Assumed ? StatementValue.Word(FactBasis.Assumed) : null)
        );
}
