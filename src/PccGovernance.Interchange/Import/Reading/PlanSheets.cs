using System.Text.RegularExpressions;
using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads sheets of strategies and of milestones.</summary>
internal sealed partial class PlanSheets(ImportContext context)
{
    public void Strategy(MappedSheet map, TableSheet sheet, TableRow row)
    {
        if (Cell(map, row, ColumnField.Strategy) is not { IsBlank: false } name || row.Cells.Count(static cell => !cell.IsBlank) < 2)
        {
            Say(sheet, row, row.Cells.First(static cell => !cell.IsBlank), ImportEntryKind.RowIgnored, string.Empty,
                Statement.Of("import.row.no-strategy", ("row", row.Number)), null);
            return;
        }

        Use(map, sheet, row);
        (BoardDraft? board, OrganisationMeaning? owner) = Owner(Cell(map, row, ColumnField.LeadOrganisation), sheet, row);
        TableCell? priorities = map.Columns.FirstOrDefault(static column =>
            column.Field == ColumnField.Themes
                || TextKey.Of(column.Header).Contains("priorit", StringComparison.Ordinal)
                || TextKey.Of(column.Header).Contains("blaenoriaeth", StringComparison.Ordinal)) is { } mapped
            ? row[TableColumns.Number(mapped.Letter)] : null;
        if (priorities is { IsBlank: false })
        {
            context.Log.Understood(sheet.Name, row.Number, priorities.Column);
        }

        context.Strategies.Add(new()
        {
            Name = TextKey.Tidy(name.Text).Replace('\n', ' '),
            Sheet = sheet.Name,
            Row = row.Number,
            OwnerBoard = board,
            Owner = owner,
            Period = Period(map, sheet, row),
            Priorities = priorities is { IsBlank: false } && !CellWords.IsNothing(priorities.Text) ? Priorities(priorities.Text) : [],
        });
    }

    public void Milestone(MappedSheet map, TableSheet sheet, TableRow row)
    {
        if (Cell(map, row, ColumnField.Milestone) is not { IsBlank: false } name || row.Cells.Count(static cell => !cell.IsBlank) < 2)
        {
            Say(sheet, row, row.Cells.First(static cell => !cell.IsBlank), ImportEntryKind.RowIgnored, string.Empty,
                Statement.Of("import.row.no-milestone", ("row", row.Number)), null);
            return;
        }

        Use(map, sheet, row);
        PartialDate? first = Date(map, sheet, row, ColumnField.OriginalDue);
        PartialDate? now = Date(map, sheet, row, ColumnField.CurrentDue);
        List<Milestone> list =
            context.Milestones.TryGetValue(sheet.Name, out List<Milestone>? found) ? found : context.Milestones[sheet.Name] = [];
        list.Add(new()
        {
            Id = new("m"),
            Text = TextKey.Tidy(name.Text).Replace('\n', ' '),
            OriginalDue = first ?? now,
            CurrentDue = first is null ? null : now,
            Status = Status(Cell(map, row, ColumnField.Ended), sheet, row),
            Reports = [.. Reports(map, sheet, row)],
            Provenance = new() { Sources = [$"{context.FileName}, sheet '{sheet.Name}', row {row.Number}"] },
        });
    }

    /// <summary>
    /// The parts of a list of priorities: lines, semicolons or numbers; commas only where there is nothing else and they part three.
    /// </summary>
    internal static List<string> Priorities(string text)
    {
        List<string> parts = [.. Numbered()
            .Replace(TextKey.Tidy(text), "\n")
            .Split('\n', ';', '•')
            .Select(static part => part.Trim(' ', '-', '–', '*', '.'))
            .Where(static part => part.Length > 0)];
        string[] commas =
            parts.Count == 1 ? parts[0].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
        return commas.Length >= 3 ? [.. commas] : parts;
    }

    private (BoardDraft? Board, OrganisationMeaning? Owner) Owner(TableCell? cell, TableSheet sheet, TableRow row)
    {
        if (cell is null or { IsBlank: true } || CellWords.IsNothing(cell.Text))
        {
            return default;
        }

        string text = TextKey.Tidy(context.Decisions.Find("owner", cell.Text, sheet.Name, row.Number) ?? cell.Text);
        (IReadOnlyList<BoardDraft> boards, decimal score) = context.Boards.Find(text);
        if (boards is [var board] && score == 1)
        {
            return (board, null);
        }

        IReadOnlyList<OrganisationMeaning> bodies = context.Organisations.Resolve(text);
        if (bodies is [{ Kind: { } kind } body] && kind != KindUses.Board)
        {
            return (null, body);
        }

        if (boards is [var near])
        {
            Statement taken = Statement.Of("import.board.taken", ("text", text), ("board", near.Name));
            Say(sheet, row, cell, ImportEntryKind.Guessed, string.Empty, taken, score);
            return (near, null);
        }

        Say(sheet, row, cell, boards.Count + bodies.Count > 1
            ? ImportEntryKind.Ambiguous
            : ImportEntryKind.NotUnderstood, "owner", Statement.Of("import.plan.no-owner", ("text", text)), 0,
            [.. boards.Select(static board => board.Name), .. bodies.Select(static body => body.Name)]);
        return default;
    }

    private EffectivePeriod Period(MappedSheet map, TableSheet sheet, TableRow row)
    {
        PartialDate? from = Date(map, sheet, row, ColumnField.Established);
        PartialDate? to = Date(map, sheet, row, ColumnField.Ended) is { } end ? BoardReader.AfterLast(end) : null;
        if (from is null && to is null && Cell(map, row, ColumnField.Period) is { IsBlank: false } cell)
        {
            if (Years().Match(TextKey.Tidy(cell.Text)) is { Success: true } match)
            {
                int first = int.Parse(match.Groups["a"].Value);
                int last = int.Parse(match.Groups["b"].Value) is var year && year < 100 ? (first / 100 * 100) + year : year;
                (from, to) = (new PartialDate(first, 1, 1), new LocalDate(last, 12, 31).PlusDays(1));
                Say(sheet, row, cell, ImportEntryKind.Guessed, string.Empty,
                    Statement.Of("import.plan.calendar-years", ("text", cell.Text), ("first", first), ("last", last)), 0.7m);
            }
            else if (!CellWords.IsNothing(cell.Text))
            {
                Statement none = Statement.Of("import.plan.no-period", ("text", cell.Text));
                Say(sheet, row, cell, ImportEntryKind.NotUnderstood, "period", none, 0);
            }
        }

        if (!EffectivePeriod.Between(from, to).IsInOrder)
        {
            Say(sheet, row, row.Cells[0], ImportEntryKind.Conflicting, string.Empty, Statement.Of("import.plan.ends-before"), 0);
            to = null;
        }

        return EffectivePeriod.Between(from, to);
    }

    private PartialDate? Date(MappedSheet map, TableSheet sheet, TableRow row, ColumnField field)
    {
        if (Cell(map, row, field) is not { IsBlank: false } cell)
        {
            return null;
        }

        string name = FormatJson.Word(field);
        CellReading<PartialDate> reading = context.Decisions.Find(name, cell.Text, sheet.Name, row.Number) is { } answer
            ? PartialDateCell.Read(answer)
            : PartialDateCell.Read(cell);
        if (reading.Issue != ImportEntryKind.Unknown)
        {
            Say(sheet, row, cell, reading.Issue, name, reading.Statement!, reading.HasValue ? reading.Score : 0, reading.Alternatives);
        }

        return reading.HasValue ? reading.Value : null;
    }

    private MilestoneStatus Status(TableCell? cell, TableSheet sheet, TableRow row)
    {
        if (cell is null or { IsBlank: true } || CellWords.IsNothing(cell.Text))
        {
            return MilestoneStatus.Unknown;
        }

        switch (TextKey.Of(context.Decisions.Find("status", cell.Text, sheet.Name, row.Number) ?? cell.Text))
        {
            case "complete"
                or "completed"
                or "done"
                or "achieved"
                or "closed"
                or "delivered"
                or "finished"
                or "cwblhawyd"
                or "wedi cwblhau":
                return MilestoneStatus.Complete;
            case "in progress"
                or "underway"
                or "under way"
                or "ongoing"
                or "started"
                or "on track"
                or "progressing"
                or "live"
                or "ar waith"
                or "yn mynd rhagddo":
                return MilestoneStatus.InProgress;
            case "not started" or "not yet started" or "not due" or "planned" or "to do" or "heb ddechrau":
                return MilestoneStatus.NotStarted;
            case "cancelled" or "canceled" or "withdrawn" or "dropped" or "abandoned" or "wedi canslo":
                return MilestoneStatus.Cancelled;
            case "on hold" or "paused" or "deferred" or "wedi oedi":
                return MilestoneStatus.OnHold;
            case "suspended" or "wedi atal":
                return MilestoneStatus.Suspended;
            default:
                Say(sheet, row, cell, ImportEntryKind.NotUnderstood, "status",
                    Statement.Of("import.plan.no-status", ("text", cell.Text)), 0, "complete",
                    "in progress", "not started", "on hold", "suspended", "cancelled");
                return MilestoneStatus.Unknown;
        }
    }

    private IEnumerable<MilestoneReport> Reports(MappedSheet map, TableSheet sheet, TableRow row)
    {
        foreach (MappedColumn column in map.Columns.Where(static column => column.Field == ColumnField.Rag))
        {
            if (row[TableColumns.Number(column.Letter)] is not { IsBlank: false } cell || CellWords.IsNothing(cell.Text))
            {
                continue;
            }

            context.Log.Understood(sheet.Name, row.Number, cell.Column);
            CellReading<RagStatus> rag = RagText.Read(cell.Text);
            LocalDate? on = RagText.Day(column.Header, map.Sheet,
                [.. sheet.Lines.Where(other => other.Number < map.HeaderRow)
                    .SelectMany(static other => other.Cells)
                    .Select(static other => other.Text)]);
            if (rag.Issue != ImportEntryKind.Unknown || on is null)
            {
                Say(sheet, row, cell, rag.Issue == ImportEntryKind.Unknown
                    ? ImportEntryKind.Ambiguous
                    : rag.Issue, "rag", rag.Issue == ImportEntryKind.Unknown
                    ? Statement.Of("import.plan.colour-without-day", ("text", cell.Text), ("header", column.Header))
                    : rag.Statement!, 0);
            }
            else if (rag.HasValue)
            {
                yield return new() { On = on.Value, Rag = rag.Value };
            }
        }
    }

    private void Use(MappedSheet map, TableSheet sheet, TableRow row)
    {
        context.UsedRows.Add(sheet.Name, row.Number);
        foreach (TableCell cell in row.Cells.Where(cell =>
            !cell.IsBlank
                && map.Columns.Any(column =>
                    column.Letter == cell.Letter
                        && column.Field is ColumnField.Strategy
                            or ColumnField.Milestone
                            or ColumnField.LeadOrganisation
                            or ColumnField.Established
                            or ColumnField.Ended
                            or ColumnField.Period
                            or ColumnField.OriginalDue
                            or ColumnField.CurrentDue
                        && column.Letter == cell.Letter)))
        {
            context.Log.Understood(sheet.Name, row.Number, cell.Column);
        }
    }

    private void Say(TableSheet sheet, TableRow row, TableCell cell, ImportEntryKind kind, string field, Statement statement,
        decimal? score, params string[] alternatives) => context.Log.Add(new()
        {
            Sheet = sheet.Name,
            Row = row.Number,
            Column = cell.Letter,
            Kind = kind,
            Field = field,
            Value = cell.Text,
            Statement = statement,
            Score = score,
            Alternatives = [.. alternatives],
        });

    private static TableCell? Cell(MappedSheet map, TableRow row, ColumnField field) =>
        map.Columns.FirstOrDefault(column => column.Field == field) is { } mapped ? row[TableColumns.Number(mapped.Letter)] : null;

    [GeneratedRegex("(^|[\\n;,] ?| )\\(?\\d{1,2}[.)] ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Numbered();

    [GeneratedRegex("(?<a>(19|20)\\d\\d)\\s*(-|–|/|to|i)\\s*(?<b>(19|20)?\\d\\d)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Years();
}
