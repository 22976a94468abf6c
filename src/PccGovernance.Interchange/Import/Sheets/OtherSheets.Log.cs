using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Logs of who came: a row for each meeting and organisation.</summary>
internal sealed partial class OtherSheets
{
    /// <summary>A log of fewer days says nothing of how often a board meets in a year.</summary>
    private const int LeastDaysOfLog = 270;

    /// <summary>Whether rows are of meetings and organisations, and not of seats: they have a day, and a mark or the same again.</summary>
    internal static bool IsLog(MappedSheet map, TableSheet sheet)
    {
        bool Has(ColumnField field) => map.Columns.Any(column => column.Field == field);
        if (!Has(ColumnField.Date) || Has(ColumnField.Meeting))
        {
            return false;
        }

        if (Has(ColumnField.Attendance))
        {
            return true;
        }

        int rows = 0;
        HashSet<(string?, string)> pairs = [];
        foreach (TableRow row in sheet.Lines.Where(row => row.Number > map.HeaderRow))
        {
            if (Cell(map, row, ColumnField.Organisation)?.Text is { } organisation)
            {
                rows++;
                pairs.Add((Cell(map, row, ColumnField.Name)?.Text, organisation));
            }
        }

        return pairs.Count * 3 <= rows * 2;
    }

    private void Log(MappedSheet map, TableSheet sheet, BoardDraft? only)
    {
        context.Logs.Add(sheet.Name);
        LogRows rows = new(context, map, sheet);
        Dictionary<string, BoardDraft?> boards = new(StringComparer.Ordinal);
        Dictionary<string, List<SeatItem>> bodies = new(StringComparer.Ordinal);
        Dictionary<string, SeatRole> roles = new(StringComparer.Ordinal);
        Dictionary<(BoardDraft Board, string Body), LogSeat> seats = [];
        Dictionary<BoardDraft, LogDays> held = [];
        int read = 0;
        int last = 0;
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

            read += row.Number == last ? 0 : 1;
            last = row.Number;
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

            LogDays days = held.TryGetValue(board, out LogDays? known) ? known : held[board] = new();
            int? day = row.Day is { } on ? days.NumberOf(on, isHeld: row.Mark != AttendanceMark.NotAsked) : null;

            foreach (SeatItem item in items)
            {
                string body = item.Bodies is [var one] ? one.Name : item.Text;
                if (!seats.TryGetValue((board, body), out LogSeat? seat))
                {
                    seats[(board, body)] = seat = new(board, item) { Role = item.Role };
                    Say(item, sheet.Name, row.Number, row.Organisation);
                    facts.Facts(board, BoardRow.OfSeat(sheet.Name, row.Row, map));
                }

                seat.Add(day, row.Mark, row.Post ?? (item.Posts is [var post] ? post : null));
                seat.Role = seat.Role != SeatRole.Unknown ? seat.Role : said != SeatRole.Unknown ? said : row.RoleBesidePost;
                seat.Person ??= row.Person;
            }
        }

        foreach (LogSeat seat in seats.Values)
        {
            Seat(seat, held[seat.Board].Held.Count, rows, sheet.Name);
        }

        (BoardDraft Board, IReadOnlyList<PartialDate> Days)[] met =
        [
            .. held.Where(static pair => pair.Value.Held.Count > 0).Select(static pair => (pair.Key, pair.Value.Held)),
        ];
        MeetingsOfLog(met);
        context.Log.Add(new()
        {
            Sheet = sheet.Name,
            Kind = ImportEntryKind.Guessed,
            Value = sheet.Name,
            Score = 0.9m,
            Statement = Statement.Of(
                "import.log.read",
                ("rows", read),
                ("meetings", met.Sum(static one => one.Days.Count)),
                ("boards", met.Length),
                ("seats", seats.Count)),
        });
    }

    private void Seat(LogSeat seat, int held, LogRows rows, string sheet)
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
    private static void MeetingsOfLog((BoardDraft Board, IReadOnlyList<PartialDate> Days)[] held)
    {
        LocalDate[] days = [.. held.SelectMany(static one => one.Days).Select(static day => day.Earliest)];
        if (days.Length == 0 || Period.DaysBetween(days.Min(), days.Max()) < LeastDaysOfLog)
        {
            return;
        }

        LocalDate last = days.Max();
        foreach ((BoardDraft board, IReadOnlyList<PartialDate> met) in held.Where(static one => one.Board.Months.Count == 0))
        {
            foreach (LocalDate day in met.Select(static day => day.Earliest).Where(day => day > last.PlusYears(-1)))
            {
                board.AddMonths(day.Month, 1);
            }
        }
    }
}
