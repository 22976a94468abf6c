namespace PccGovernance.Classification;

/// <summary>The words that a lexicon knows, by number, and what they are apart from words of phrases.</summary>
internal sealed class Vocabulary
{
    /// <summary>The number of a word that no phrase has.</summary>
    public const int Unknown = -1;

    private static readonly string[] Joining = ["and", "or"];

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<WordKind> _kinds = [];
    private readonly List<int[]> _classes = [];
    private readonly Dictionary<string, int> _classIds = new(StringComparer.Ordinal);

    public Vocabulary(LexiconGrammar grammar)
    {
        foreach (
            (string name, ValueList<string> words) in grammar.Classes.Append(KeyValuePair.Create(LexiconGrammar.PlaceClass, grammar.Places))
        )
        {
            int id = ClassId(name);
            foreach (int word in words.Select(Word).Distinct())
            {
                _classes[word] = [.. _classes[word].Append(id).Distinct()];
            }
        }

        Mark(grammar.Light.Concat(grammar.Places), WordKind.Light);
        Mark(grammar.Introducing, WordKind.Introducing);
        Mark(grammar.Means, WordKind.Means);
        Mark(grammar.Beside, WordKind.Beside);
        Mark(grammar.Purpose, WordKind.Purpose);
        Mark(grammar.Focus, WordKind.Focus);
        Mark(grammar.Binding, WordKind.Binding);
        Mark(grammar.Telling, WordKind.Telling);
        Mark(grammar.About, WordKind.About);
        Mark(grammar.Harming, WordKind.Harming);
        Mark(grammar.Relative, WordKind.Relative);
        Mark(
            grammar
                .Classes.Where(entry => grammar.AimClasses.Contains(entry.Key, StringComparer.Ordinal))
                .SelectMany(static entry => entry.Value),
            WordKind.Aim);
        Mark(Joining, WordKind.Joining);
        And = _ids[Joining[0]];
        That = Word("that");
    }

    /// <summary>How many words are known.</summary>
    public int Count => _kinds.Count;

    /// <summary>The number of the word and.</summary>
    public int And { get; }

    /// <summary>The number of the word that.</summary>
    public int That { get; }

    /// <summary>The number of a word of a phrase, which is given one if it has none.</summary>
    public int Word(string word)
    {
        string folded = WordForms.Fold(word);
        if (!_ids.TryGetValue(folded, out int id))
        {
            _ids.Add(folded, id = _kinds.Count);
            _kinds.Add(WordKind.Plain);
            _classes.Add([]);
        }

        return id;
    }

    /// <summary>The number of a class.</summary>
    public int ClassId(string name)
    {
        if (!_classIds.TryGetValue(name, out int id))
        {
            _classIds.Add(name, id = _classIds.Count);
        }

        return id;
    }

    /// <summary>The number of a folded word, or <see cref="Unknown"/>.</summary>
    public int NumberOf(string folded) => _ids.GetValueOrDefault(folded, Unknown);

    /// <summary>The words known by now, to find those of texts in.</summary>
    public WordTable ToTable() => new(_ids);

    /// <summary>The classes that a word belongs to.</summary>
    public int[] ClassesOf(int word) => _classes[word];

    /// <summary>What a word is; plain where it is unknown.</summary>
    public WordKind KindOf(int word) => word == Unknown ? WordKind.Plain : _kinds[word];

    public bool Is(int word, WordKind kind) => word != Unknown && (_kinds[word] & kind) != WordKind.Plain;

    private void Mark(IEnumerable<string> words, WordKind kind)
    {
        foreach (int word in words.Select(Word))
        {
            _kinds[word] |= kind;
        }
    }
}

/// <summary>What a word is apart from a word of phrases.</summary>
[Flags]
internal enum WordKind
{
    /// <summary>Nothing else.</summary>
    Plain = 0,

    /// <summary>It may stand between the words of a phrase.</summary>
    Light = 1,

    /// <summary>What follows is named by it, so that what stands before is general.</summary>
    Introducing = 2,

    /// <summary>It joins words: and, or.</summary>
    Joining = 4,

    /// <summary>What follows is the means.</summary>
    Means = 8,

    /// <summary>What follows are helpers and tools.</summary>
    Beside = 16,

    /// <summary>Before <em>that</em>: what follows is what all is for.</summary>
    Purpose = 32,

    /// <summary>A helper named after it is the subject after all.</summary>
    Focus = 64,

    /// <summary>It begins an aim.</summary>
    Aim = 128,

    /// <summary>It makes what follows a word of means or helpers its own: affected by.</summary>
    Binding = 256,

    /// <summary>Those who are told are named after it.</summary>
    Telling = 512,

    /// <summary>What they are told of is named after it.</summary>
    About = 1024,

    /// <summary>It does harm: after <em>who</em>, those harmed are named.</summary>
    Harming = 2048,

    /// <summary>It begins what is told of somebody.</summary>
    Relative = 4096,

    /// <summary>It tells of something by its place, so that a sentence that has it must be looked at.</summary>
    Marker = Mention | Harming,

    /// <summary>Mentions of any kind follow it.</summary>
    Mention = Means | Beside | Purpose | Telling,
}
