namespace PccGovernance.Costing;

/// <summary>Sorts the lines of boards by who pays them.</summary>
internal static class OrganisationCosting
{
    public static ValueList<OrganisationCost> Of(ValueList<BoardCost> boards) =>
        boards.SelectMany(static board => board.Lines.Select(line => (Board: board, Line: line)))
            .GroupBy(static pair => pair.Line.Organisation)
            .OrderBy(static group => group.Key is null)
            .ThenBy(static group => group.Key)
            .Select(static group => Row(group.Key, [.. group]))
            .ToValueList();

    private static OrganisationCost Row(Id<Organisation>? organisation, (BoardCost Board, CostLine Line)[] lines)
    {
        BoardCost[] boards = [.. lines.Where(static pair => pair.Line.Kind == CostLineKind.Attendance).Select(static pair => pair.Board).DistinctBy(static board => board.Board)];
        return new()
        {
            Organisation = organisation,
            Boards = boards.Length,
            Seats = lines.Count(static pair => pair.Line.Kind == CostLineKind.Attendance),
            MeetingsPerYear = boards.Sum(static board => board.MeetingsPerYear ?? 0),
            BoardsWithUnknownMeetings = boards.Count(static board => board.MeetingsPerYear is null),
            Total = CostTotal.Of(lines.Select(static pair => pair.Line)),
        };
    }
}
