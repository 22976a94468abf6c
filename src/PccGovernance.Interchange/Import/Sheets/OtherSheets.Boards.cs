using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>The boards that other sheets speak of.</summary>
internal sealed partial class OtherSheets
{
    private const int MostReadings = 8;

    /// <summary>Names of which it was said which board they were taken for: once a sheet.</summary>
    private readonly HashSet<(string Sheet, string Name)> _told = [];

    /// <summary>The board that a cell names; <c>null</c> where it may be any of several, which is asked.</summary>
    private BoardDraft? Board(TableCell name, string sheet, int row, bool isMade = true)
    {
        context.UsedRows.Add(sheet, row);
        string text = TextKey.Unmarked(TextKey.Tidy(name.Text).Replace('\n', ' '));
        string? answer = context.Decisions.Find("board", text, sheet, row);
        if (answer is not null && CellWords.IsNothing(answer))
        {
            return null;
        }

        (IReadOnlyList<BoardDraft> found, decimal score) = context.Boards.Find(answer ?? text);
        if (score < 1 && BoardsOfKey.Find(context, answer ?? text, null) is { } byKey)
        {
            (found, score) = ([byKey], 0.95m);
        }

        if (score < 0.95m && context.Areas.WithoutHome(answer ?? text) is { } inShort
            && context.Boards.Find(inShort) is { Score: 1 } exact)
        {
            (found, score) = (exact.Boards, 0.9m);
        }

        if (found.Count == 0 && BoardsOfKind.Find(context, answer ?? text) is { } ofKind)
        {
            (found, score) = ([ofKind], 0.75m);
        }

        if (found.Count == 0)
        {
            (found, score) = BoardsInShort.Find(context, answer ?? text);
        }

        if (found.Count > 1 && (score == 1 || found.All(other => string.Equals(other.Key, found[0].Key, StringComparison.Ordinal))))
        {
            // Boards that are called alike are the same board, or told apart by their sheets; what is said of one is said of the first.
            found = [found[0]];
        }

        if (found is [var board])
        {
            if (score < 1 && _told.Add((sheet, text)))
            {
                Say(name, sheet, row, text, new()
                {
                    Kind = ImportEntryKind.Guessed,
                    Score = score,
                    Statement = Statement.Of("import.board.taken", ("text", text), ("board", board.Name)),
                    Alternatives = [board.Name],
                });
            }

            return board;
        }

        if (found.Count > 1)
        {
            Say(name, sheet, row, text, new()
            {
                Kind = ImportEntryKind.Ambiguous,
                Field = "board",
                Score = 0,
                Statement = Statement.Of("import.board.any-of", ("text", text), ("boards", found.Count)),
                Alternatives = [.. found.Take(MostReadings).Select(static other => other.Name)],
            });
            return null;
        }

        if (isMade)
        {
            return Made(name, sheet, row, text);
        }

        Say(name, sheet, row, text, new()
        {
            Kind = ImportEntryKind.NotUnderstood,
            Field = "board",
            Score = 0,
            Statement = Statement.Of("import.board.none", ("text", text)),
        });
        return null;
    }

    private BoardDraft Made(TableCell name, string sheet, int row, string text)
    {
        BoardRow at = BoardRow.OfName(sheet, row, name);
        BoardDraft made = BoardDraft.Begin(at, text, null);
        CellReading<string> kind = context.Kinds.OfName(text, null);
        made.Kind = kind.HasValue ? kind.Value : null;
        context.Log.Add(kind, at, name, "kind");
        if (context.HasRegister)
        {
            Say(name, sheet, row, text, new()
            {
                Kind = ImportEntryKind.Ambiguous,
                Field = "board",
                Score = 0.6m,
                Statement = Statement.Of("import.board.not-listed", ("text", text)),
                Alternatives = ["new"],
            });
        }

        context.Drafts.Add(made);
        context.Boards.Add(made);
        return made;
    }

    private void Say(TableCell name, string sheet, int row, string text, ImportNote note) => context.Log.Add(new()
    {
        Sheet = sheet,
        Row = row,
        Column = name.Letter,
        Kind = note.Kind,
        Field = note.Field,
        Value = text,
        Score = note.Score,
        Statement = note.Statement,
        Alternatives = note.Alternatives,
    });

    /// <summary>What is said of a name, without where it stands.</summary>
    private readonly record struct ImportNote()
    {
        public required ImportEntryKind Kind { get; init; }

        public string Field { get; init; } = string.Empty;

        public required decimal Score { get; init; }

        public required Statement Statement { get; init; }

        public ValueList<string> Alternatives { get; init; } = [];
    }
}
