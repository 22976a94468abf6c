using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Logs of who came: a row for each meeting and organisation.</summary>
internal sealed partial class OtherSheets
{
    /// <summary>A log of fewer days says nothing of how often a board meets in a year.</summary>
    private const int LeastDaysOfLog = 270;

    /// <summary>Whether rows are of meetings and organisations, and not of seats: they have a day, and a mark or the same again.</summary>
    private static bool IsLog(MappedSheet map, TableSheet sheet)
    {
        bool Has(ColumnField field) => map.Columns.Any(column => column.Field == field);
        if (!Has(ColumnField.Date) || Has(ColumnField.Meeting))
        {
            return false;
        }

        (string?, string?)[] pairs =
        [
            .. sheet.Rows.Where(row => row.Number > map.HeaderRow)
                .Select(row => (Cell(map, row, ColumnField.Name)?.Text, Cell(map, row, ColumnField.Organisation)?.Text))
                .Where(static pair => pair.Item2 is not null),
        ];
        return Has(ColumnField.Attendance) || pairs.Distinct().Count() * 3 <= pairs.Length * 2;
    }

    private void Log(MappedSheet map, TableSheet sheet, BoardDraft? only)
    {
        context.Logs.Add(sheet.Name);
        LogRows rows = new(context, map, sheet);
        Dictionary<string, BoardDraft?> boards = new(StringComparer.Ordinal);
        Dictionary<string, List<SeatItem>> bodies = new(StringComparer.Ordinal);
        Dictionary<string, SeatRole> roles = new(StringComparer.Ordinal);
        Dictionary<(BoardDraft Board, string Body), LogSeat> seats = [];
        Dictionary<BoardDraft, HashSet<PartialDate>> held = [];
        int read = 0;
        foreach (LogRow row in rows.Read(only is not null))
        {
            string name = row.Name is null ? string.Empty : TextKey.Tidy(row.Name.Text);
            if (only is null && !boards.TryGetValue(name, out BoardDraft? board))
            {
                boards[name] = board = Board(row.Name!, sheet.Name, row.Number);
            }
            else
            {
                board = only ?? boards[name];
            }

            context.UsedRows.Add(sheet.Name, row.Number);
            if (board is null)
            {
                continue;
            }

            read++;
            string text = TextKey.Tidy(row.Organisation.Text);
            if (!bodies.TryGetValue(text, out List<SeatItem>? items))
            {
                bodies[text] = items = context.Seats.Members(row.Organisation.Text, SeatRole.Unknown, said =>
                    context.Decisions.Find("organisation", said, sheet.Name, row.Number));
            }

            if (row.Role is { } role && !roles.TryGetValue(role.Text, out SeatRole said))
            {
                roles[role.Text] = said = Role(role, sheet.Name, row.Number);
            }
            else
            {
                said = row.Role is null ? SeatRole.Unknown : roles[row.Role.Text];
            }

            if (row.Day is { } day && row.Mark != AttendanceMark.NotAsked)
            {
                (held.TryGetValue(board, out HashSet<PartialDate>? days) ? days : held[board] = []).Add(day);
            }

            foreach (SeatItem item in items)
            {
                string body = item.Bodies is [var one] ? one.Name : item.Text;
                if (!seats.TryGetValue((board, body), out LogSeat? seat))
                {
                    seats[(board, body)] = seat = new(board, item) { Role = item.Role };
                    Say(item, sheet.Name, row.Number, row.Organisation);
                    facts.Facts(board, BoardRow.OfSeat(sheet.Name, row.Row, map));
                }

                seat.Add(row.Day, row.Mark, row.Post ?? (item.Posts is [var post] ? post : null));
                seat.Role = seat.Role != SeatRole.Unknown ? seat.Role : said != SeatRole.Unknown ? said : row.RoleBesidePost;
                seat.Person ??= row.Person;
            }
        }

        foreach (LogSeat seat in seats.Values)
        {
            Seat(seat, held.GetValueOrDefault(seat.Board) ?? [], rows, sheet.Name);
        }

        MeetingsOfLog(held);
        context.Log.Add(new()
        {
            Sheet = sheet.Name,
            Kind = ImportEntryKind.Guessed,
            Value = sheet.Name,
            Score = 0.9m,
            Statement = Statement.Of(
                "import.log.read",
                ("rows", read),
                ("meetings", held.Values.Sum(static days => days.Count)),
                ("boards", held.Count),
                ("seats", seats.Count)),
        });
    }

    private void Seat(LogSeat seat, HashSet<PartialDate> held, LogRows rows, string sheet)
    {
        (string[] posts, bool areTogether) = seat.Posts;
        if (posts.Length > 1 && !areTogether)
        {
            context.Log.Add(new()
            {
                Sheet = sheet,
                Kind = ImportEntryKind.Guessed,
                Value = seat.Item.Text,
                Score = 0.8m,
                Statement = Statement.Of(
                    "import.log.posts",
                    ("text", seat.Item.Text),
                    ("board", seat.Board.Name),
                    ("posts", posts.ToValueList()),
                    ("post", posts[0])),
                Alternatives = [.. posts],
            });
            posts = [posts[0]];
        }

        SeatItem item = seat.Item with { Role = seat.Role, Posts = posts };
        seat.Board.AddSeat(item, seat.Share(held, rows.IsAbsenceMarked), seat.Person);
    }

    /// <summary>The meetings of the last year of a log that is long enough to show one.</summary>
    private static void MeetingsOfLog(Dictionary<BoardDraft, HashSet<PartialDate>> held)
    {
        LocalDate[] days = [.. held.Values.SelectMany(static days => days).Select(static day => day.Earliest)];
        if (days.Length == 0 || Period.DaysBetween(days.Min(), days.Max()) < LeastDaysOfLog)
        {
            return;
        }

        LocalDate last = days.Max();
        foreach ((BoardDraft board, HashSet<PartialDate> met) in held.Where(static pair => pair.Key.Months.Count == 0))
        {
            foreach (LocalDate day in met.Select(static day => day.Earliest).Where(day => day > last.PlusYears(-1)))
            {
                board.AddMonths(day.Month, 1);
            }
        }
    }
}
