using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Finds boards that may be one under two names: of one kind and ground, called by the same words but for the area. They are kept apart,
/// and told with what differs.
/// </summary>
internal sealed partial class LikelyListings(ImportContext context)
{
    private static readonly HashSet<string> s_small = new(
        ["board", "group", "partnership", "panel", "meeting", "forum", "committee", "and", "the", "of", "for", "bwrdd", "grwp",
            "partneriaeth"],
        StringComparer.Ordinal);

    private readonly Listings _listings = new(context);

    public void Find()
    {
        HashSet<string> places =
        [
            .. context.Areas.LocalAuthorities.SelectMany(static authority => TextKey.Of(authority.Name).Split(' ')),
            .. TextKey.Of(context.Areas.Home.Name).Split(' '),
            .. s_small,
        ];
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> left = places.GetAlternateLookup<ReadOnlySpan<char>>();
        Dictionary<Footprint, string> grounds = [];
        Dictionary<(string Kind, string Ground, long Words), BoardDraft> first = [];
        foreach (BoardDraft board in context.Drafts)
        {
            if (board is not { SameAs: null, Kind: { } kind, Footprint.IsUnknown: false }
                || Words(board, left) is not (not 0 and var words))
            {
                continue;
            }

            if (!grounds.TryGetValue(board.Footprint, out string? ground))
            {
                grounds[board.Footprint] = ground = _listings.Ground(board)!;
            }

            if (!first.TryAdd((kind, ground, words), board)
                && first[(kind, ground, words)] is var other
                && KeyOf(other) != KeyOf(board)
                && other.To is null == board.To is null)
            {
                Say(other, board, "import.duplicate.perhaps");
            }
        }

        ByRemarks();
    }

    private static string KeyOf(BoardDraft board) => board.Key ?? TextKey.Expanded(board.Name);

    /// <summary>A sum of the words of a name, in whatever order, without those that all such names have; 0 where there are none.</summary>
    private static long Words(BoardDraft board, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> left)
    {
        ReadOnlySpan<char> key = KeyOf(board);
        long sum = 0;
        foreach (Range range in key.Split(' '))
        {
            ReadOnlySpan<char> word = key[range];
            if (word.Length > 0 && !left.Contains(word))
            {
                sum += Sum(word);
            }
        }

        return sum;
    }

    /// <summary>The sum of a word after Fowler, Noll and Vo, the same on every machine.</summary>
    private static long Sum(ReadOnlySpan<char> word)
    {
        ulong sum = 14_695_981_039_346_656_037;
        foreach (char c in word)
        {
            sum = (sum ^ c) * 1_099_511_628_211;
        }

        return (long)sum;
    }

    /// <summary>Boards of which a remark says that they are another: <c>same as the county group</c>.</summary>
    private void ByRemarks()
    {
        BoardDraft? above = null;
        foreach (BoardDraft board in context.Drafts)
        {
            BoardDraft? before = above?.Row.Sheet == board.Row.Sheet ? above.SameAs ?? above : null;
            above = board;
            if (board.SameAs is null
                && before is not null
                && board.Row[ColumnField.Notes] is { IsBlank: false, Text.Length: <= 80 } said
                && IsAbove().IsMatch(TextKey.Of(said.Text)))
            {
                Say(before, board, "import.duplicate.remark");
                continue;
            }

            if (board.SameAs is null && board.Row[ColumnField.Notes] is { IsBlank: false, Text.Length: <= 200 } notes
                && IsOther().Match(TextKey.Tidy(notes.Text)) is { Success: true } match
                && context.Boards.Find(match.Groups["name"].Value.Trim()) is { Score: >= 0.8m, Boards: [var other] }
                && other != board)
            {
                Say(other, board, "import.duplicate.remark");
            }
        }
    }

    private void Say(BoardDraft first, BoardDraft second, string code)
    {
        _listings.Say(
            second,
            ColumnField.Name,
            ImportEntryKind.Duplicate,
            Statement.Of(code, ("second", second.Name), ("first", first.Name), ("row", first.Row.Row)),
            0.5m,
            "two boards");
        _listings.Compare(first, second);
    }

    [GeneratedRegex(
        "^(is this )?(the )?(same( (board|one|thing))? as|duplicate of|repeats?|yr un (fath|peth|bwrdd) ar?) (the )?(above|one "
            + "above|row above|r uchod|uchod)$"
        + "|^yr un (fath|peth|bwrdd) ar uchod$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex IsAbove();

    [GeneratedRegex(
        "^(=|same (board )?as|the same as|duplicate of|duplicates|see|now called|now|yr un (peth )?a) ?(the )?(?<name>[^,;.(]{4,80}?)"
        + "( on the .*| above| below|\\?)?(?=$|[,;.(])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        60_000)]
    private static partial Regex IsOther();
}
