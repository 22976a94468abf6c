namespace PccGovernance.Interchange;

/// <summary>
/// Tells whether a text is the name of a board in short: each of its words is one of the name, the beginning of one, initials of several,
/// the kind of the board, or a letter that a place begins with; in whatever order, with whatever brackets and dashes: <c>CSP - E</c>,
/// <c>MARAC (N)</c>.
/// </summary>
internal sealed class ShortNames
{
    private const int LeastBeginning = 3;
    private const int LeastContraction = 4;

    /// <summary>Words that names of boards have whatever they are of: a letter alone does not stand for them.</summary>
    private static readonly HashSet<string> s_general =
    [
        .. Lexicon.Lines("kinds").SelectMany(static line => Lexicon.Words(line[1])).SelectMany(static phrase => phrase.Split(' ')),
        .. DraftNames.Droppable,
    ];

    private readonly KindReader _kinds;
    private readonly HashSet<string> _home;

    public ShortNames(KindReader kinds, AreaGazetteer areas) =>
        (_kinds, _home) = (kinds, [.. TextKey.Of(areas.Home.Name).Split(' ')]);

    /// <summary>The words of a text or a name, to be held against others.</summary>
    public static string[] Words(string text) =>
        DraftNames.InEnglish(TextKey.Expanded(text)).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How well the words of a text fit those of a name.</summary>
    /// <param name="asked">The words of the text.</param>
    /// <param name="name">The words of the name.</param>
    /// <param name="kind">The kind of the board; <c>null</c> where it is not known.</param>
    public ShortNameFit Fit(string[] asked, string[] name, string? kind)
    {
        var used = new bool[name.Length];
        ShortNameFit fit = ShortNameFit.Whole;
        bool isStrong = false;

        // What stands for more words goes first, so that a letter takes none that another word of the text stands for.
        foreach (string word in asked.OrderByDescending(static word => word.Length))
        {
            if (TextKey.IsSmall(word) && word.Length > 1)
            {
                continue;
            }

            ShortNameFit one = Take(word, name, used, kind);
            if (one == ShortNameFit.None)
            {
                if (DraftNames.Droppable.Contains(word))
                {
                    continue;
                }

                return ShortNameFit.None;
            }

            fit = one < fit ? one : fit;
            isStrong |= word.Length > 1 && !DraftNames.Droppable.Contains(word);
        }

        return isStrong ? fit : ShortNameFit.None;
    }

    private ShortNameFit Take(string word, string[] name, bool[] used, string? kind)
    {
        if (One(name, used, other => other == word) || One(name, used, other => IsPlural(word, other) || IsPlural(other, word)))
        {
            return ShortNameFit.Whole;
        }

        if (word.Length == 1)
        {
            string? point = AreaGazetteer.Expand(word) is { Length: > 1 } written ? written : null;
            return char.IsLetter(word[0]) && One(name, used, other =>
                other[0] == word[0] && !s_general.Contains(other) && (!_home.Contains(other) || other == point))
                    ? ShortNameFit.Letter
                    : ShortNameFit.None;
        }

        for (int start = 0; start < name.Length; start++)
        {
            int taken = DraftNames.Initials(word, name, start);
            if (taken > 1 && Array.IndexOf(used, true, start, taken) < 0)
            {
                Array.Fill(used, true, start, taken);
                return ShortNameFit.Whole;
            }
        }

        if (kind is not null && _kinds.OfType(word).Kind == kind)
        {
            return ShortNameFit.Whole;
        }

        if (AreaGazetteer.Expand(word) is var place && place != word && place.Split(' ') is var points
            && points.All(point => One(name, used, other => other.StartsWith(point, StringComparison.Ordinal))))
        {
            return ShortNameFit.Begun;
        }

        return word.Length >= LeastBeginning && One(name, used, other => other.StartsWith(word, StringComparison.Ordinal))
            ? ShortNameFit.Begun
            : word.Length >= LeastContraction && One(name, used, other => IsContraction(word, other))
                ? ShortNameFit.Letter
                : ShortNameFit.None;
    }

    private static bool IsPlural(string one, string other) =>
        other.Length == one.Length + 1 && other[^1] == 's' && other.StartsWith(one, StringComparison.Ordinal);

    private static bool One(string[] name, bool[] used, Predicate<string> fits)
    {
        for (int at = 0; at < name.Length; at++)
        {
            if (!used[at] && fits(name[at]))
            {
                used[at] = true;
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is another with letters left out, the first and the last of which stand: <c>sfgdng</c>.</summary>
    private static bool IsContraction(string word, string other)
    {
        if (word.Length * 5 < other.Length * 2 || word[0] != other[0] || word[^1] != other[^1] || word.Length >= other.Length)
        {
            return false;
        }

        int at = 0;
        foreach (char letter in other)
        {
            at += at < word.Length && letter == word[at] ? 1 : 0;
        }

        return at == word.Length;
    }
}
