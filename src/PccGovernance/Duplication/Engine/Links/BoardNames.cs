using PccGovernance.Classification;

namespace PccGovernance.Duplication;

/// <summary>Finds the boards that a text names: by name, or by kind where one board of the kind stands on the same ground.</summary>
internal sealed class BoardNames
{
    private const int FewestWords = 3;
    private const int MostWords = 10;
    private const int FewestLetters = 3;

    /// <summary>A name that more boards share than this names none of them.</summary>
    private const int Most = 3;

    private readonly PartnershipProfile[] _boards;
    private readonly Dictionary<string, List<int>> _names = new(StringComparer.Ordinal);

    public BoardNames(PartnershipProfile[] boards)
    {
        _boards = boards;
        foreach (PartnershipProfile board in boards)
        {
            foreach (string name in NamesOf(board))
            {
                if (!_names.TryGetValue(name, out List<int>? known))
                {
                    _names.Add(name, known = []);
                }

                if (known is not [.., var last] || last != board.Number)
                {
                    known.Add(board.Number);
                }
            }
        }
    }

    /// <summary>
    /// The boards other than its own that words about a board name, with the place of the word at which each name begins.
    /// </summary>
    public IEnumerable<(int At, int Board)> In(PartnershipProfile board, string[] words)
    {
        for (int start = 0; start < words.Length; start++)
        {
            for (int count = Math.Min(MostWords, words.Length - start); count > 0; count--)
            {
                if (_names.TryGetValue(string.Join(' ', words, start, count), out List<int>? those)
                    && Near(board, those) is { Length: > 0 and <= Most } near)
                {
                    foreach (int other in near)
                    {
                        yield return (start, other);
                    }

                    start += count - 1;
                    break;
                }
            }
        }
    }

    private int[] Near(PartnershipProfile board, List<int> those)
    {
        if (those.Count > 1_000)
        {
            return [];
        }

        int[] equal = [.. those.Where(other => other != board.Number && _boards[other].Ground.Number == board.Ground.Number)];
        if (equal.Length > 0)
        {
            return equal;
        }

        int[] meeting = [.. those.Where(other => other != board.Number && _boards[other].Ground.Extent.Intersects(board.Ground.Extent))];
        // A name that no other board has is that of a neighbour.
        return meeting.Length > 0 || those is not [var only] || only == board.Number
            || !_boards[only].Ground.SharesAreaWith(board.Ground) ? meeting : [only];
    }

    /// <summary>What a name says in brackets that it is called for short: "(SVPP)"; <c>null</c> where it says nothing.</summary>
    private static string? Abbreviation(string name)
    {
        int open = name.LastIndexOf('(');
        return open > 0 && name.EndsWith(')') && name[(open + 1)..^1] is { Length: >= FewestLetters } letters
            && letters.All(char.IsAsciiLetterUpper)
            ? letters.ToLowerInvariant()
            : null;
    }

    /// <summary>
    /// What a board may be called: its name, with and without "Board" or "Group" at the end or a second name in brackets, the name and the
    /// initials of its kind, and its place with the last word of that.
    /// </summary>
    private static IEnumerable<string> NamesOf(PartnershipProfile board)
    {
        string[] words = PlainWords.Of(board.Partnership.Name);
        if (Abbreviation(board.Partnership.Name) is { } letters)
        {
            yield return letters;
            if (words.Length > FewestWords)
            {
                yield return string.Join(' ', words, 0, words.Length - 1);
            }
        }

        if (words.Length >= FewestWords)
        {
            yield return string.Join(' ', words);
        }

        // "Safer Wensum (Wensum Community Safety Board)" is called by what stands before the name in brackets, be it two words.
        if (board.Partnership.Name.EndsWith(')') && board.Partnership.Name.IndexOf('(', StringComparison.Ordinal) is > 0 and var open
            && PlainWords.Of(board.Partnership.Name[..open]) is { Length: > 1 } called
            && PlainWords.Of(board.Partnership.Name[open..]).Length >= FewestWords)
        {
            yield return string.Join(' ', called);
        }

        if (words.Length > FewestWords && words[^1] is "board" or "group")
        {
            yield return string.Join(' ', words, 0, words.Length - 1);
        }

        if (board.Kind.Kinds is [{ } kind, ..] && board.Partnership.Kind == kind.Id)
        {
            string[] ofKind = PlainWords.Of(kind.Name);
            if (ofKind.Length >= FewestWords && !ofKind.AsSpan().SequenceEqual(words))
            {
                yield return string.Join(' ', ofKind);
            }

            // "The LCJB": of letters that end in that of a board, since others are called by what they are about.
            if (kind.Abbreviation is { Length: > FewestLetters } initials && initials.EndsWith('B')
                && initials.All(char.IsAsciiLetterUpper))
            {
                yield return initials.ToLowerInvariant();
                yield return initials.ToLowerInvariant() + "s";
            }

            // "The Dover partnership" among partnerships of one kind.
            if (ofKind.Length > 1 && words.Length > ofKind.Length && words.AsSpan().EndsWith(ofKind))
            {
                string[] place = words[..^ofKind.Length];
                yield return string.Join(' ', [.. place, ofKind[^1]]);
                if (place.Length > 1 && place[^1] is "district" or "borough" or "city" or "county")
                {
                    yield return string.Join(' ', [.. place[..^1], ofKind[^1]]);
                }
            }
        }
    }
}
