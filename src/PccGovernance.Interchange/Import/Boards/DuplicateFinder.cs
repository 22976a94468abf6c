using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Finds boards that are listed twice, under one name or two, and says where the listings differ. The second listing is left out unless it
/// has ended.
/// </summary>
internal sealed class DuplicateFinder(ImportContext context)
{
    private const int LongestInShort = 8;
    private const double LeastAlike = 0.3;
    private readonly Listings _listings = new(context);

    public void Find()
    {
        foreach ((BoardDraft board, BoardDraft listing, _) in SideRegisters.Find(context).ToList())
        {
            Report(board, listing, Statement.Of("import.duplicate.in-short"));
        }

        // Most keys have one board: a list is made for those that have more.
        Dictionary<(char Sort, string Text), object> byKey = [];
        foreach (BoardDraft board in context.Drafts)
        {
            foreach ((char Sort, string Text) key in Keys(board))
            {
                if (!byKey.TryGetValue(key, out object? found))
                {
                    byKey.Add(key, board);
                    continue;
                }

                if (found is not List<BoardDraft> others)
                {
                    byKey[key] = others = [(BoardDraft)found];
                }

                if (
                    board.SameAs is null
                    && others.Find(other => other.SameAs is null && other != board && Why(other, board) is not null) is { } first)
                {
                    Report(first, board, Why(first, board)!);
                }

                others.Add(board);
            }
        }
    }

    private IEnumerable<(char Sort, string Text)> Keys(BoardDraft board)
    {
        if (context.Boards.IsShared(board))
        {
            yield return ('n', board.Key ?? TextKey.Expanded(board.Name));
        }

        foreach (string alias in board.Aliases.Count == 0
            ? []
            : board.Aliases.Select(TextKey.Expanded).Distinct(StringComparer.Ordinal))
        {
            if (context.Boards.IsNameOfTwo(alias))
            {
                yield return ('n', alias);
            }
        }

        if (board.ShortName is { Length: > 1 })
        {
            yield return ('s', TextKey.Of(board.ShortName));
        }

        if (board.Number is { } number)
        {
            yield return ('r', number);
        }

        if (board.Kind is not null && KindUses.Is(board.Kind, "one-for-an-area") && _listings.Ground(board) is { } ground)
        {
            yield return ('k', $"{board.Kind}:{ground}");
        }
    }

    private Statement? Why(BoardDraft first, BoardDraft second)
    {
        if (IsOfOtherSheet(first, second))
        {
            return null;
        }

        if (
            TextKey.Expanded(first.Name) == TextKey.Expanded(second.Name)
            && (first.Footprint.IsUnknown || second.Footprint.IsUnknown || Overlap(first, second)))
        {
            return Statement.Of("import.duplicate.name");
        }

        if (IsAlias(first, second) || IsAlias(second, first))
        {
            return Statement.Of("import.duplicate.other-name");
        }

        if (
            first.ShortName is { Length: > 1 }
            && TextKey.Of(first.ShortName) == TextKey.Of(second.ShortName)
            && Alike(first.Name, second.Name) >= 0.6)
        {
            return Statement.Of("import.duplicate.abbreviation");
        }

        if (first.Number is not null && first.Number == second.Number && first.Row.Sheet != second.Row.Sheet
            && Alike(first.Name, second.Name) >= LeastAlike)
        {
            return Statement.Of("import.duplicate.number", ("text", first.Number));
        }

        return
            first.Kind is not null
            && first.Kind == second.Kind
            && KindUses.Is(first.Kind, "one-for-an-area")
            && !first.Footprint.IsUnknown
            && context.Areas.Ground(first.Footprint.Areas).SetEquals(context.Areas.Ground(second.Footprint.Areas))
            && !IsBelow(first, second) && !IsBelow(second, first)
            && FormerAreas.InName(context, first.Name) == FormerAreas.InName(context, second.Name)
            ? Statement.Of("import.duplicate.kind", ("kind", first.Kind))
            : null;
    }

    /// <summary>Whether a board says that it reports to the other: no board reports to itself.</summary>
    private bool IsBelow(BoardDraft below, BoardDraft above) =>
        below.Row[ColumnField.ReportsTo] is { IsBlank: false } line
        && TextKey.Of(line.Text) is { Length: > 1 } key
        && (key == TextKey.Of(above.Name)
            || (above.ShortName is not null && key == TextKey.Of(above.ShortName))
            || above.Aliases.Any(alias => TextKey.Of(alias) == key)
            || context.References.GetValueOrDefault(key) == above
            || (key.Length <= LongestInShort && below.ShortName is { } own && TextKey.Of(own) != key && above.Kind is { } kind
                && context.Kinds.OfType(line.Text).Kind == kind));

    /// <summary>Whether one board is called by what the other has as another name, and nothing shows two places.</summary>
    private bool IsAlias(BoardDraft named, BoardDraft called) =>
        called.Aliases.Count > 0
            && TextKey.Expanded(named.Name) is { Length: > 2 } key
            && called.Aliases.Any(alias => TextKey.Expanded(alias) == key)
            && (named.Kind is null || called.Kind is null || named.Kind == called.Kind)
            && (named.Footprint.IsUnknown || called.Footprint.IsUnknown || Overlap(named, called));

    /// <summary>Boards on sheets of two areas are two, whatever they are called; on sheets of one area they may be one.</summary>
    private bool IsOfOtherSheet(BoardDraft first, BoardDraft second) =>
        first.Row.Sheet != second.Row.Sheet
            && context.SheetAreas.TryGetValue(first.Row.Sheet, out Footprint? one)
            && context.SheetAreas.TryGetValue(second.Row.Sheet, out Footprint? other)
            && !context.Areas.Ground(one.Areas).SetEquals(context.Areas.Ground(other.Areas));

    private bool Overlap(BoardDraft first, BoardDraft second) =>
        context.Areas.Ground(first.Footprint.Areas).Overlaps(context.Areas.Ground(second.Footprint.Areas));

    /// <summary>Whether a board is struck out in its sheet: what is gone is not the same as what is there.</summary>
    private static bool IsStruck(BoardDraft board) => board.Row[ColumnField.Name] is { IsStruckThrough: true };

    private static double Alike(string first, string second)
    {
        HashSet<string> one = [.. TextKey.Expanded(first).Split(' ').Where(static word => !TextKey.IsSmall(word))];
        HashSet<string> other = [.. TextKey.Expanded(second).Split(' ').Where(static word => !TextKey.IsSmall(word))];
        int shared = one.Count(other.Contains);
        return (double)shared / Math.Max(1, one.Count + other.Count - shared);
    }

    private void Report(BoardDraft first, BoardDraft second, Statement why)
    {
        bool kept = (second.To is not null) != (first.To is not null) || IsStruck(second) != IsStruck(first);
        string answer = second.Row[ColumnField.Name] is { } cell
            ? context.Decisions.Find("duplicate", cell.Text, second.Row.Sheet, second.Row.Row) ?? string.Empty
            : string.Empty;
        if (TextKey.Of(answer) is "no" or "two boards" or "other")
        {
            return;
        }

        if (!kept)
        {
            second.SameAs = first;
            first.Complete(second);
        }

        _listings.Say(
            second,
            ColumnField.Name,
            ImportEntryKind.Duplicate,
            kept
                ? Statement.Of(
                    "import.duplicate.predecessor",
                    ("second", second.Name),
                    ("first", first.Name),
                    ("row", first.Row.Row),
                    ("why", why))
                : Statement.Of(
                    "import.duplicate.left-out",
                    ("second", second.Name),
                    ("first", first.Name),
                    ("row", first.Row.Row),
                    ("why", why)),
            0.85m,
            "same board",
            "two boards"
        );
        if (!kept)
        {
            _listings.Compare(first, second);
        }
    }

}
