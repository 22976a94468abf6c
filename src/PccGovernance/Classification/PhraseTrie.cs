namespace PccGovernance.Classification;

/// <summary>The phrases of a lexicon as a tree of words and classes: one walk down it finds every phrase that begins at a place.</summary>
internal sealed class PhraseTrie
{
    public const int Root = 0;

    private readonly Dictionary<long, int> _children = [];
    private readonly List<bool> _hasChildren = [false];
    private readonly List<int[]> _phrases = [[]];

    public PhraseTrie(ThemeLexicon lexicon)
    {
        Vocabulary = new(lexicon.Grammar);
        Phrases = [.. lexicon.Phrases];
        for (int i = 0; i < Phrases.Length; i++)
        {
            foreach (string[] words in LexiconPhrases.Variants(Phrases[i].Phrase).Where(static words => words.Length > 0))
            {
                Add(words, i);
            }
        }
    }

    public Vocabulary Vocabulary { get; }

    public ThemePhrase[] Phrases { get; }

    /// <summary>The node that a word leads to; -1 when no phrase goes on with it.</summary>
    public int ByWord(int node, int word) => _children.GetValueOrDefault(Key(node, word), -1);

    /// <summary>The node that a class leads to; -1 when no phrase goes on with it.</summary>
    public int ByClass(int node, int id) => _children.GetValueOrDefault(Key(node, ~id), -1);

    public bool HasChildren(int node) => _hasChildren[node];

    /// <summary>The phrases that end at a node.</summary>
    public int[] PhrasesAt(int node) => _phrases[node];

    private static long Key(int node, int symbol) => ((long)node << 32) | (uint)symbol;

    private void Add(string[] words, int phrase)
    {
        int node = Root;
        foreach (string word in words)
        {
            int symbol = LexiconPhrases.IsClass(word) ? ~Vocabulary.ClassId(LexiconPhrases.ClassName(word)) : Vocabulary.Word(word);
            if (!_children.TryGetValue(Key(node, symbol), out int next))
            {
                next = _phrases.Count;
                _phrases.Add([]);
                _hasChildren.Add(false);
                _hasChildren[node] = true;
                _children.Add(Key(node, symbol), next);
            }

            node = next;
        }

        // Two ways to write the same words of a theme count once, as the surer.
        _phrases[node] = [.. _phrases[node].Append(phrase).GroupBy(place => Phrases[place].Theme).Select(same => same.MaxBy(place => Phrases[place].Weight)).Order()];
    }
}
