namespace PccGovernance.Reference;

/// <summary>Finds things by what people call them.</summary>
internal sealed class NameSearch
{
    private const int MostVariants = 16;

    private readonly NameEntry[] _entries;
    private readonly string[][] _cores;
    private readonly ILookup<string, NameEntry> _official;
    private readonly ILookup<string, NameEntry> _others;
    private readonly ILookup<string, NameEntry> _initials;
    private readonly ILookup<string, NameEntry> _byCore;
    private readonly ILookup<string, int> _byWord;
    private readonly ILookup<string, string> _long;

    public NameSearch(IEnumerable<NameEntry> entries, NamesDocument names)
    {
        _entries = [.. entries.OrderBy(static entry => entry.Thing.Scope).ThenBy(static entry => entry.Thing.Reference)];
        _cores =
        [
            .. _entries.Select(static entry =>
                entry
                    .Official.Concat(entry.Others)
                    .Select(static key => NameKey.CoreOf(key).Core)
                    .Where(static core => core.Length > 0)
                    .Distinct(StringComparer.Ordinal)
                    .ToArray()),
        ];
        _official = By(static entry => entry.Official);
        _others = By(static entry => entry.Others);
        _initials = By(static entry => entry.Initials);
        _byWord = Enumerable.Range(0, _entries.Length)
            .SelectMany(place => _cores[place].SelectMany(NameKey.Words).Distinct(StringComparer.Ordinal).Select(word => (word, place)))
            .ToLookup(static pair => pair.word, static pair => pair.place, StringComparer.Ordinal);
        _byCore = Enumerable.Range(0, _entries.Length)
            .SelectMany(place => _cores[place].Select(core => (core, entry: _entries[place])))
            .ToLookup(static pair => pair.core, static pair => pair.entry, StringComparer.Ordinal);
        _long = names.ShortWords.SelectMany(static word => word.Long.Select(full => (word.Short, full)))
            .ToLookup(static pair => pair.Short, static pair => pair.full, StringComparer.Ordinal);
    }

    /// <summary>What a text stands for among the things of a scope: by official name, else by another, else what is nearest.</summary>
    public NameSearchResult Find(string text, NameScope scope, int nearest)
    {
        string key = NameKey.Of(text);
        if (key.Length == 0)
        {
            return new() { Text = text, Match = NameMatch.None };
        }

        foreach ((NameMatch match, IEnumerable<NameEntry> found) in Steps(key, scope))
        {
            NamedThing[] things = [.. found.Select(static entry => entry.Thing).Where(thing => scope.HasFlag(thing.Scope)).Distinct()];
            if (things.Length > 0)
            {
                return new() { Text = text, Match = match, Things = Standing(things).ToValueList() };
            }
        }

        if (nearest == 0)
        {
            return new() { Text = text, Match = NameMatch.None };
        }

        string[] cores = CoresOf(Variants(key));
        int[] whole = [.. WithAllWords(cores, scope).Take(nearest)];
        IEnumerable<int> near = whole.Length > 0 ? whole : ByDifference(cores, scope).Take(nearest);
        return new() { Text = text, Match = NameMatch.Near, Things = near.Select(place => _entries[place].Thing).ToValueList() };
    }

    /// <summary>
    /// What a key may be the name of, the surest first. How it can be written out is worked out only where nothing before has it.
    /// </summary>
    private IEnumerable<(NameMatch Match, IEnumerable<NameEntry> Found)> Steps(string key, NameScope scope)
    {
        yield return (NameMatch.Exact, _official[key]);
        yield return (NameMatch.Alias, CalledInUse(key, scope));
        string[] variants = [.. Variants(key)];
        yield return (NameMatch.Alias, variants.SelectMany(variant => _official[variant].Concat(_others[variant])));
        yield return (NameMatch.Alias, variants.SelectMany(ByCore));
    }

    /// <summary>
    /// The things of a scope that a text comes nearest to: first those that have all its words in one name, then those whose names are
    /// least unlike it.
    /// </summary>
    public IEnumerable<NamedThing> Nearest(string text, NameScope scope, int count)
    {
        string[] cores = CoresOf(Variants(NameKey.Of(text)));
        return WithAllWords(cores, scope)
            .Concat(ByDifference(cores, scope))
            .Distinct()
            .Take(count)
            .Select(place => _entries[place].Thing);
    }

    private static string[] CoresOf(IEnumerable<string> variants) => [.. variants.Select(static variant => NameKey.CoreOf(variant).Core)];

    /// <summary>
    /// The places of the things with every word of a text in one name: those that begin with them first, then by what is left.
    /// </summary>
    private IEnumerable<int> WithAllWords(string[] cores, NameScope scope) => cores
        .Select(NameKey.Words)
        .Where(static words => words.Length > 0)
        .SelectMany(words => _byWord[words.MinBy(word => _byWord[word].Count())!].Select(place => (words, place)))
        .Where(pair => scope.HasFlag(_entries[pair.place].Thing.Scope))
        .SelectMany(pair => _cores[pair.place]
            .Select(NameKey.Words)
            .Where(name => pair.words.All(name.Contains))
            .Select(name => (pair.place, IsWithin: !name.AsSpan().StartsWith(pair.words), Left: name.Length - pair.words.Length)))
        .OrderBy(static found => found.IsWithin)
        .ThenBy(static found => found.Left)
        .ThenBy(found => _entries[found.place].Thing.HasEnded)
        .ThenBy(static found => found.place)
        .Select(static found => found.place)
        .Distinct();

    private IEnumerable<int> ByDifference(string[] cores, NameScope scope) =>
        Enumerable.Range(0, _entries.Length)
            .Where(place => scope.HasFlag(_entries[place].Thing.Scope))
            .Select(place => (place, Difference: cores.Min(core => Difference(core, _cores[place]))))
            .OrderBy(static candidate => candidate.Difference)
            .ThenBy(candidate => _entries[candidate.place].Thing.HasEnded)
            .ThenBy(static candidate => candidate.place)
            .Select(static candidate => candidate.place);

    private static double Difference(string core, string[] names) =>
        names.Length == 0 ? 1 : names.Min(name => NameKey.Difference(core, name));

    /// <summary>Of things of one name, those that have ended give way to those that stand.</summary>
    private static NamedThing[] Standing(NamedThing[] things) =>
        Array.Exists(things, static thing => !thing.HasEnded) ? Array.FindAll(things, static thing => !thing.HasEnded) : things;

    /// <summary>
    /// What goes by a name in use. A theme has the abbreviations of the bodies and boards that it is about among its words: what they
    /// abbreviate comes first.
    /// </summary>
    private IEnumerable<NameEntry> CalledInUse(string key, NameScope scope)
    {
        NameEntry[] called = [.. _others[key].Where(entry => scope.HasFlag(entry.Thing.Scope))];
        return Array.TrueForAll(called, static entry => entry.Thing.Scope == NameScope.Themes)
            ? _initials[key].Concat(called)
            : called;
    }

    private IEnumerable<NameEntry> ByCore(string variant)
    {
        (string core, NameScope scope) = NameKey.CoreOf(variant);
        return core.Length == 0 ? [] : _byCore[core].Where(entry => scope.HasFlag(entry.Thing.Scope));
    }

    /// <summary>A key with its short words written out, in every way that they can be.</summary>
    private IEnumerable<string> Variants(string key)
    {
        string[] words = NameKey.Words(key);
        if (!Array.Exists(words, _long.Contains))
        {
            return [key];
        }

        string[] variants = [string.Empty];
        foreach (string word in words)
        {
            variants =
            [
                .. variants
                    .SelectMany(begun => _long[word].DefaultIfEmpty(word).Select(full => begun.Length == 0 ? full : $"{begun} {full}"))
                    .Take(MostVariants),
            ];
        }

        return variants.Append(key).Distinct(StringComparer.Ordinal);
    }

    private ILookup<string, NameEntry> By(Func<NameEntry, string[]> keys) => _entries
        .SelectMany(entry => keys(entry).Select(key => (key, entry)))
        .ToLookup(static pair => pair.key, static pair => pair.entry, StringComparer.Ordinal);
}
