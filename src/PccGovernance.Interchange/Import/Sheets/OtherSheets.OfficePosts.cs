using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <content>Tables of posts with the boards on which each sits, which do not say whose the posts are: the office's.</content>
internal sealed partial class OtherSheets
{
    private void OfficePosts(MappedSheet map, TableSheet sheet)
    {
        TableCell? last = null;
        foreach (TableRow row in sheet.Lines.Where(row => row.Number > map.HeaderRow && !row.IsBlank))
        {
            // A post that sits on several boards stands once, above them.
            TableCell? post = Cell(map, row, ColumnField.Post) is { IsBlank: false } own ? last = own : last;
            if (post is null || Cell(map, row, ColumnField.Name) is not { IsBlank: false } name)
            {
                Ignore(sheet.Name, row, Statement.Of("import.row.no-board-or-organisation"));
                continue;
            }

            foreach (TableCell cell in row.Cells.Where(static cell => !cell.IsBlank))
            {
                context.Log.Understood(sheet.Name, row.Number, cell.Column);
            }

            SeatRole role = Role(Cell(map, row, ColumnField.Role), sheet.Name, row.Number);
            SeatItem seat = SeatReader.Seat(
                post.Text, [context.Bodies.PolicingBody], [PostTitles.Find(post.Text)?.Title ?? TextKey.Tidy(post.Text)], role);
            foreach (TableCell one in Each(name))
            {
                if (Board(one, sheet.Name, row.Number, isMade: false) is { } board)
                {
                    SeatChecks.OtherChair(board, seat, sheet.Name, row.Number, name, context.Log);
                    board.AddSeat(seat, null, null);
                }
            }
        }

        context.Log.Add(new()
        {
            Sheet = sheet.Name,
            Kind = ImportEntryKind.Guessed,
            Value = sheet.Name,
            Score = 0.8m,
            Statement = Statement.Of("import.sheet.office-posts", ("sheet", sheet.Name)),
        });
    }
}
