namespace PccGovernance.Interchange;

/// <summary>Finds a board of the file by a name, an abbreviation or initials.</summary>
internal sealed class DraftNames
{
    internal static readonly HashSet<string> Droppable = new(
        ["board", "group", "partnership", "panel", "meeting", "and", "the", "of", "for", "forum", "committee", "gp", "bd", "mtg"],
        StringComparer.Ordinal);

    /// <summary>The board of a name, or a list of them where there are several: few names have more than one.</summary>
    private readonly Dictionary<string, object> _names = new(StringComparer.Ordinal);
    private readonly List<BoardDraft> _boards = [];

    public void Add(BoardDraft board)
    {
        Add(board, TextKey.Of(board.Name));
        foreach (string alias in board.Aliases)
        {
            AddName(board, TextKey.Of(alias));
        }
    }

    /// <summary>Adds a board by its own name; by others with <see cref="AddName"/>.</summary>
    public void Add(BoardDraft board, string key)
    {
        _boards.Add(board);
        board.Key = AddName(board, key);
    }

    /// <summary>Adds a name, by its key, and gives the key with its words written out.</summary>
    public string AddName(BoardDraft board, string key)
    {
        string expanded = TextKey.ExpandedKey(key);
        if (!_names.TryGetValue(expanded, out object? known))
        {
            _names.Add(expanded, board);
        }
        else if (known is List<BoardDraft> several)
        {
            if (!several.Contains(board))
            {
                several.Add(board);
            }
        }
        else if (known != board)
        {
            _names[expanded] = new List<BoardDraft> { (BoardDraft)known, board };
        }

        return expanded;
    }

    /// <summary>Makes room for so many boards at once: what grows by doubling leaves as much behind as it holds.</summary>
    public void Expect(int boards)
    {
        _boards.EnsureCapacity(boards);
        _names.EnsureCapacity(boards);
    }

    /// <summary>Whether another board is called as this one is, by its name or another; so too of one that has not been added.</summary>
    public bool IsShared(BoardDraft board) =>
        board.Key is null || !_names.TryGetValue(board.Key, out object? found) || found is List<BoardDraft>;

    /// <summary>Whether a name, by its words written out, is one of several boards.</summary>
    public bool IsNameOfTwo(string expanded) => _names.GetValueOrDefault(expanded) is List<BoardDraft>;

    /// <summary>Forgets all boards.</summary>
    public void Clear()
    {
        _boards.Clear();
        _names.Clear();
        _boards.TrimExcess();
        _names.TrimExcess();
    }

    public bool IsName(string text) => _names.ContainsKey(TextKey.Expanded(text));

    /// <summary>The boards that a text can stand for, with how sure that is.</summary>
    public (IReadOnlyList<BoardDraft> Boards, decimal Score) Find(string text)
    {
        string key = TextKey.Expanded(text);
        if (key.Length < 2)
        {
            return ([], 0);
        }

        if (_names.TryGetValue(key, out object? exact))
        {
            IEnumerable<BoardDraft> boards = exact as List<BoardDraft> ?? [(BoardDraft)exact];
            BoardDraft[] live = [.. boards.Select(static board => board.SameAs ?? board).Distinct()];
            return (live, 1);
        }

        if (key.Split(' ') is [{ Length: 1 } one, "and", { Length: 1 } other])
        {
            // 'V&W' is the two words of which it has the letters.
            return ([.. _boards.Where(board =>
                board.SameAs is null && HasWords(TextKey.Of(board.Name).Split(' '), one[0], other[0]))], 0.7m);
        }

        string whole = InEnglish(AreaGazetteer.Expand(key));
        if (whole.Split(' ').All(Droppable.Contains))
        {
            // 'Panel' is each board that is called one: no word tells them apart.
            return ([.. _boards.Where(board => board.SameAs is null && TextKey.Holds(InEnglish(TextKey.Of(board.Name)), whole))], 0.6m);
        }

        List<(BoardDraft Board, decimal Score)> fitting = [];
        foreach (BoardDraft board in _boards.Where(static board => board.SameAs is null))
        {
            decimal score = ((IEnumerable<string>)[board.Name, .. board.Aliases]).Max(name =>
                Fit(whole, InEnglish(AreaGazetteer.Expand(TextKey.Of(name)))));
            if (score > 0)
            {
                fitting.Add((board, score));
            }
        }

        // The very word in a name goes before initials of another: 'VAWG' is no group of victims and witnesses beside the VAWG board.
        if (!whole.Contains(' ', StringComparison.Ordinal)
            && fitting.Where(pair => HasWord(pair.Board, whole)).ToList() is { Count: > 0 } called)
        {
            fitting = called;
        }

        decimal best = fitting.Select(static pair => pair.Score).DefaultIfEmpty().Max();
        return ([.. fitting.Where(pair => pair.Score == best).Select(static pair => pair.Board)], best);
    }

    private static bool HasWords(string[] words, char one, char other)
    {
        for (int at = 2; at < words.Length; at++)
        {
            if (words[at - 2][0] == one && words[at - 1] == "and" && words[at][0] == other)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWord(BoardDraft board, string word) =>
        ((IEnumerable<string>)[board.Name, .. board.Aliases]).Any(name => TextKey.Holds(TextKey.Of(name), word));

    /// <summary>The Welsh nouns for boards as the English ones: a board is called by either.</summary>
    internal static string InEnglish(string key) => string.Join(' ', key.Split(' ').Select(static word => word switch
    {
        "bwrdd" => "board",
        "grwp" => "group",
        "partneriaeth" or "bartneriaeth" => "partnership",
        "fforwm" => "forum",
        "pwyllgor" => "committee",
        _ => word,
    }));

    /// <summary>
    /// How well a text fits a name word by word: words whole or begun, and initials of words that follow each other. 0 when a word of the
    /// text fits nothing.
    /// </summary>
    internal static decimal Fit(string key, string name)
    {
        string[] asked = key.Split(' ');
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        int used = 0;
        int dropped = 0;
        bool strong = false;
        int at = 0;
        foreach (string word in asked)
        {
            if (Droppable.Contains(word) && Array.IndexOf(words, word, Math.Min(at, words.Length)) < 0)
            {
                dropped += TextKey.IsSmall(word) ? 0 : 1;
                continue;
            }

            int taken = 0;
            for (int start = at; start < words.Length && taken == 0; start++)
            {
                taken =
                    words[start] == word || (word.Length >= 4 && words[start].StartsWith(word, StringComparison.Ordinal))
                        ? 1
                        : Initials(word, words, start);
                if (taken > 0)
                {
                    at = start + taken;
                    strong |= word.Length > 2;
                }
            }

            if (taken == 0)
            {
                return 0;
            }

            used += taken;
        }

        int whole = words.Count(static word => !Droppable.Contains(word));
        return !strong || used == 0
            ? 0
            : Math.Round(0.6m + (0.3m * Math.Min(1, (decimal)used / Math.Max(1, whole))) - (0.01m * dropped), 3);
    }

    /// <summary>
    /// How many words from a place on the letters of a word are the initials of, with or without an A for 'and'; 0 when they are not.
    /// </summary>
    internal static int Initials(string word, string[] words, int start)
    {
        if (word.Length < 2)
        {
            return 0;
        }

        int at = start;
        foreach (char letter in word)
        {
            while (at < words.Length && TextKey.IsSmall(words[at]) && words[at][0] != letter)
            {
                at++;
            }

            if (at >= words.Length || words[at][0] != letter)
            {
                return 0;
            }

            at++;
        }

        return at - start;
    }
}
