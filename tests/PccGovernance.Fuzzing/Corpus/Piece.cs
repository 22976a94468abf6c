namespace PccGovernance.Fuzzing;

/// <summary>A small landscape cut out of a large one: some boards, with what they refer to and what refers to nothing else.</summary>
internal static class Piece
{
    private const int Boards = 4;

    public static Landscape Of(Landscape whole, int part)
    {
        Partnership[] boards = [.. whole.Contents.Partnerships.Skip(part * Boards * 2).Take(Boards)];
        HashSet<Id<Partnership>> kept = [.. boards.Select(static board => board.Id)];
        LandscapeContents all = whole.Contents;
        LandscapeContents contents = all with
        {
            Partnerships = boards.Select(board => board with
            {
                ReportsTo = board.ReportsTo.Where(kept.Contains).ToValueList(),
                ReportingLines = board.ReportingLines.Where(line => kept.Contains(line.To)).ToValueList(),
                Predecessors = board.Predecessors.Where(kept.Contains).ToValueList(),
                MeetsWith = board.MeetsWith.Where(kept.Contains).ToValueList(),
            }).ToValueList(),
            Meetings = all.Meetings.Where(meeting => kept.Contains(meeting.Partnership)).ToValueList(),
            Strategies = all.Strategies.Take(3).ToValueList(),
        };
        if (Landscape.TryCreate(whole.Edition, contents).Landscape is not { } piece)
        {
            return Landscape.Create(whole.Edition, new() { Organisations = all.Organisations.Take(3).ToValueList() });
        }

        // Organisations that nothing names any more are taken out one after the other: what is referred to stays.
        LandscapeContents least = piece.Contents;
        HashSet<Id<Organisation>> seated = [.. boards.SelectMany(static board => board.Seats).Select(static seat => seat.Organisation)];
        LandscapeContents fewer = least with
        {
            Organisations = least.Organisations.Where((body, i) => i % 8 == 0 || seated.Contains(body.Id)).ToValueList(),
        };
        return Landscape.TryCreate(whole.Edition, fewer).Landscape ?? piece;
    }
}
