using PccGovernance.Costing;
using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>Every board, with what is known of it.</summary>
internal static class BoardSection
{
    public static PaperSection? Of(ReviewContext context)
    {
        PaperSpeech speech = context.Speech;
        // A review that was read from JSON may name a board twice: the first counts.
        Dictionary<Id<Partnership>, PartnershipCost> costs = (context.Review.Costing?.Partnerships ?? [])
            .DistinctBy(static cost => cost.Partnership)
            .ToDictionary(static cost => cost.Partnership);
        Id<Partnership>[] boards =
        [
            .. (context.Landscape is { } landscape ? landscape.Partnerships.Select(static board => board.Id) : costs.Keys)
                .OrderBy(id => speech.Name(id), StringComparer.Ordinal)
                .ThenBy(static id => id),
        ];
        if (boards.Length == 0)
        {
            return null;
        }

        TableDraft table = new TableDraft(speech, "paper.boards.caption", ("count", boards.Length))
            .Text("paper.column.board", "paper.column.tier")
            .Number("paper.column.seats", "paper.column.meetings", "paper.column.hours")
            .Money("paper.column.cost", "paper.column.lowest", "paper.column.highest")
            .Text("paper.column.known-how", "paper.column.reviewed", "paper.column.confirmed");
        foreach (Id<Partnership> id in boards)
        {
            Partnership? board = context.Landscape?.Partnership(id);
            PartnershipCost? cost = costs.GetValueOrDefault(id);
            decimal? meetings = cost?.MeetingsPerYear ?? board?.Meetings?.MeetingsPerYear;
            table.AnchoredRow(
                PaperSpeech.Anchor(ReviewContext.BoardAnchor, id.Value),
                PaperCell.Of(speech.Name(id)),
                board is null || board.Tier == PartnershipTier.Unknown ? speech.UnknownCell : PaperCell.Of(speech.Title(board.Tier)),
                board is { Seats.IsEmpty: true } ? speech.UnknownCell : speech.Number(board?.Seats.Count ?? cost?.Seats),
                cost is not null && AreAssumed(cost) && speech.Number(meetings) is { Number: not null } number
                    ? number with { Text = speech.Say("paper.assumed-number", ("number", number.Text)) }
                    : speech.Number(meetings),
                speech.Number(cost?.Hours),
                speech.Money(cost?.Cost?.Central),
                speech.Money(cost?.Cost?.Low),
                speech.Money(cost?.Cost?.High),
                cost is null ? speech.UnknownCell : Standing(speech, cost.Standing),
                Day(speech, board?.LastReviewed, "paper.never-on-record"),
                Day(speech, board?.Provenance.ConfirmedOn, "paper.never-on-record"));
        }

        return new()
        {
            Anchor = "boards",
            Heading = speech.Say("paper.boards.heading"),
            Blocks = [table.ToTable(speech.Say("paper.boards.note"))],
        };
    }

    private static bool AreAssumed(PartnershipCost cost) =>
        cost.Lines.Any(static line => line.Assumed.Contains(CostInput.MeetingsPerYear));

    private static PaperCell Standing(PaperSpeech speech, CostStanding standing) => new()
    {
        Text = speech.Say("paper.cost-standing", ("standing", StatementValue.Word(standing))),
        Mark = standing == CostStanding.Unknown ? PaperMark.Unknown : PaperMark.None,
    };

    private static PaperCell Day(PaperSpeech speech, PartialDate? date, string otherwise) => date is { } known
        ? PaperCell.Of(speech.Date(known))
        : new() { Text = speech.Say(otherwise), Mark = PaperMark.Unknown };
}
