using PccGovernance.Classification;

namespace PccGovernance.Duplication;

/// <summary>Finds boards that another's purpose names: by name, or by kind where one board of the kind stands on the same ground.</summary>
internal static class NamedInPurpose
{
    private const int FewestWords = 3;
    private const int MostWords = 10;

    /// <summary>A name that more boards share than this names none of them.</summary>
    private const int Most = 3;

    /// <summary>Words by which a purpose says that work passes between boards; one that only reports to another speaks of a line.</summary>
    private static readonly HashSet<string> s_passing = new(
        ["takes", "took", "taken", "leaves", "left", "transfer", "transfers", "transferred", "handed", "hands", "passes", "passed",
            "moved", "moves", "replaces", "replaced", "inherited"],
        StringComparer.Ordinal);

    public static Dictionary<int, List<int>> Of(PartnershipProfile[] boards)
    {
        Dictionary<int, List<int>> links = [];
        if (Array.TrueForAll(boards, static board => board.Partnership.Purpose is null))
        {
            return links;
        }

        Dictionary<string, List<int>> names = new(StringComparer.Ordinal);
        foreach (PartnershipProfile board in boards)
        {
            foreach (string name in NamesOf(board))
            {
                if (!names.TryGetValue(name, out List<int>? known))
                {
                    names.Add(name, known = []);
                }

                known.Add(board.Number);
            }
        }

        foreach (PartnershipProfile board in boards.Where(static board =>
            board.Partnership.Purpose is not null && board.IsOrMayBeForJointWork))
        {
            foreach (int other in Found(board, boards, names))
            {
                LinkSurvey.Link(links, board.Number, other);
                LinkSurvey.Link(links, other, board.Number);
            }
        }

        return links;
    }

    private static IEnumerable<int> Found(PartnershipProfile board, PartnershipProfile[] boards, Dictionary<string, List<int>> names)
    {
        string[] words = PlainWords.Of(board.Partnership.Purpose!);
        if (!Array.Exists(words, s_passing.Contains))
        {
            yield break;
        }

        for (int start = 0; start + FewestWords <= words.Length; start++)
        {
            for (int count = Math.Min(MostWords, words.Length - start); count >= FewestWords; count--)
            {
                if (names.TryGetValue(string.Join(' ', words, start, count), out List<int>? those)
                    && Near(board, boards, those) is { Length: > 0 and <= Most } near)
                {
                    foreach (int other in near)
                    {
                        yield return other;
                    }

                    start += count - 1;
                    break;
                }
            }
        }
    }

    private static int[] Near(PartnershipProfile board, PartnershipProfile[] boards, List<int> those)
    {
        if (those.Count > 1_000)
        {
            return [];
        }

        int[] equal = [.. those.Where(other => other != board.Number && boards[other].Ground.Number == board.Ground.Number)];
        return equal.Length > 0
            ? equal
            : [.. those.Where(other => other != board.Number && boards[other].Ground.Extent.Intersects(board.Ground.Extent))];
    }

    /// <summary>What a board may be called: its name, with and without "Board" or "Group" at the end, and the name of its kind.</summary>
    private static IEnumerable<string> NamesOf(PartnershipProfile board)
    {
        string[] words = PlainWords.Of(board.Partnership.Name);
        if (words.Length >= FewestWords)
        {
            yield return string.Join(' ', words);
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
        }
    }
}
