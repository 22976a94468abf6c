namespace PccGovernance.Classification;

/// <summary>The phrases of a lexicon as a tree of words and classes: one walk down it finds every phrase that begins at a place.</summary>
internal sealed class PhraseTrie
{
    public const int Root = 0;

    private readonly SymbolTable _children;
    private readonly bool[] _hasChildren;
    private readonly bool[] _hasClasses;
    private readonly int[][] _phrases;
    private readonly bool[] _meansNothing;
    private readonly bool[] _begins;

    public PhraseTrie(ThemeLexicon lexicon)
    {
        Vocabulary = new(lexicon.Grammar);
        Phrases = [.. lexicon.Phrases];
        Dictionary<long, int> children = [];
        List<int[]> phrases = [[]];
        for (int i = 0; i < Phrases.Length; i++)
        {
            foreach (string[] words in LexiconPhrases.Variants(Phrases[i].Phrase).Where(static words => words.Length > 0))
            {
                Add(words, i, children, phrases);
            }
        }

        Words = Vocabulary.ToTable();
        _children = new(children);
        _phrases = [.. phrases];
        _meansNothing = [.. phrases.Select(places => places.Length > 0 && places.All(place => Phrases[place].Theme is null))];
        _hasChildren = new bool[_phrases.Length];
        _hasClasses = new bool[_phrases.Length];
        foreach (long key in children.Keys)
        {
            _hasChildren[key >> 32] = true;
            _hasClasses[key >> 32] |= (int)key < 0;
        }

        _begins =
        [
            .. Enumerable.Range(0, Vocabulary.Count)
                .Select(word =>
                    ByWord(Root, word) != Root || Vocabulary.ClassesOf(word).Any(id => ByClass(Root, id) != Root)),
        ];
    }

    public Vocabulary Vocabulary { get; }

    public WordTable Words { get; }

    public ThemePhrase[] Phrases { get; }

    /// <summary>Whether some phrase begins with a word, or with a class that it belongs to.</summary>
    public bool Begins(int word) => word != Vocabulary.Unknown && _begins[word];

    /// <summary>The node that a word leads to; the root when no phrase goes on with it.</summary>
    public int ByWord(int node, int word) => _children[Key(node, word)];

    /// <summary>The node that a class leads to; the root when no phrase goes on with it.</summary>
    public int ByClass(int node, int id) => _children[Key(node, ~id)];

    public bool HasChildren(int node) => _hasChildren[node];

    /// <summary>Whether some phrase goes on with a class.</summary>
    public bool HasClasses(int node) => _hasClasses[node];

    /// <summary>The phrases that end at a node.</summary>
    public int[] PhrasesAt(int node) => _phrases[node];

    /// <summary>Whether the phrases that end at a node mean no theme, and only keep their words from meaning one.</summary>
    public bool MeansNothing(int node) => _meansNothing[node];

    private static long Key(int node, int symbol) => ((long)node << 32) | (uint)symbol;

    private void Add(string[] words, int phrase, Dictionary<long, int> children, List<int[]> phrases)
    {
        int node = Root;
        foreach (string word in words)
        {
            long key = Key(
                node,
                LexiconPhrases.IsClass(word) ? ~Vocabulary.ClassId(LexiconPhrases.ClassName(word)) : Vocabulary.Word(word));
            if (!children.TryGetValue(key, out int next))
            {
                next = phrases.Count;
                phrases.Add([]);
                children.Add(key, next);
            }

            node = next;
        }

        // Two ways to write the same words of a theme count once, as the surer.
        phrases[node] =
        [
            .. phrases[node]
                .Append(phrase)
                .GroupBy(place => (Phrases[place].Theme, Phrases[place].Scope == PhraseScope.Heading))
                .Select(same => same.MaxBy(place => Phrases[place].Weight))
                .Order(),
        ];
    }
}
