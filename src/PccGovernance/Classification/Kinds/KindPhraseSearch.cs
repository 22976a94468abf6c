using System.Buffers;

namespace PccGovernance.Classification;

/// <summary>
/// Finds phrases in a text from left to right, the longest at each place, without making a word of it: a country has thousands of names
/// with none.
/// </summary>
internal sealed class KindPhraseSearch
{
    private const int MostWords = 6;
    private const int Unknown = -1;
    private const int Root = 0;
    private const int FewWords = 64;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbersOf;
    private readonly Dictionary<(int Node, int Word), int> _next = [];
    private readonly List<KindPhrase?> _phrases = [null];

    public KindPhraseSearch(IEnumerable<KindPhrase> phrases)
    {
        _numbersOf = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (KindPhrase phrase in phrases)
        {
            int node = Root;
            foreach (string word in phrase.Words.Split(' '))
            {
                if (!_words.TryGetValue(word, out int number))
                {
                    _words.Add(word, number = _words.Count);
                }

                if (!_next.TryGetValue((node, number), out int next))
                {
                    _next.Add((node, number), next = _phrases.Count);
                    _phrases.Add(null);
                }

                node = next;
            }

            _phrases[node] = phrase;
        }
    }

    /// <summary>The phrases of a text; <c>null</c> when it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isName">Whether it is a name: some phrases tell something in names only.</param>
    public List<KindPhrase>? In(string text, bool isName)
    {
        int most = (text.Length / 2) + 1;
        int[]? rented = most > FewWords ? ArrayPool<int>.Shared.Rent(most) : null;
        Span<int> words = rented is null ? stackalloc int[FewWords] : rented;
        List<KindPhrase>? found = In(words[..PlainWords.Numbers(text, _numbersOf, Unknown, words)], isName);
        if (rented is not null)
        {
            ArrayPool<int>.Shared.Return(rented);
        }

        return found;
    }

    private List<KindPhrase>? In(ReadOnlySpan<int> words, bool isName)
    {
        List<KindPhrase>? found = null;
        for (int start = 0; start < words.Length; start++)
        {
            if (words[start] == Unknown)
            {
                continue;
            }

            KindPhrase? longest = null;
            int end = start;
            int node = Root;
            for (int at = start; at < Math.Min(start + MostWords, words.Length) && _next.TryGetValue((node, words[at]), out node); at++)
            {
                if (_phrases[node] is { } phrase && (isName || !phrase.IsForNamesOnly))
                {
                    (longest, end) = (phrase, at);
                }
            }

            if (longest is not null)
            {
                (found ??= []).Add(longest);
                start = end;
            }
        }

        return found;
    }
}
