namespace PccGovernance.Reference;

/// <summary>Finds things by what people call them.</summary>
internal sealed class NameSearch
{
    private const int MostVariants = 16;

    private readonly NameEntry[] _entries;
    private readonly string[][] _cores;
    private readonly ILookup<string, NameEntry> _official;
    private readonly ILookup<string, NameEntry> _others;
    private readonly ILookup<string, NameEntry> _byCore;
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

        string[] variants = [.. Variants(key)];
        IEnumerable<(NameMatch Match, IEnumerable<NameEntry> Found)> steps =
        [
            (NameMatch.Exact, _official[key]),
            (NameMatch.Alias, _others[key]),
            (NameMatch.Alias, variants.SelectMany(variant => _official[variant].Concat(_others[variant]))),
            (NameMatch.Alias, variants.SelectMany(ByCore)),
        ];
        foreach ((NameMatch match, IEnumerable<NameEntry> found) in steps)
        {
            NamedThing[] things = [.. found.Select(static entry => entry.Thing).Where(thing => scope.HasFlag(thing.Scope)).Distinct()];
            if (things.Length > 0)
            {
                return new() { Text = text, Match = match, Things = Standing(things).ToValueList() };
            }
        }

        return nearest == 0
            ? new() { Text = text, Match = NameMatch.None }
            : new() { Text = text, Match = NameMatch.Near, Things = Nearest(text, scope, nearest).ToValueList() };
    }

    /// <summary>The things of a scope whose names are least unlike a text, nearest first.</summary>
    public IEnumerable<NamedThing> Nearest(string text, NameScope scope, int count)
    {
        (string Core, NameScope Scope)[] cores = [.. Variants(NameKey.Of(text)).Select(NameKey.CoreOf)];
        return Enumerable.Range(0, _entries.Length)
            .Where(place => scope.HasFlag(_entries[place].Thing.Scope))
            .Select(place => (_entries[place].Thing, Difference: cores.Min(core => Difference(core.Core, _cores[place]))))
            .OrderBy(static candidate => candidate.Difference)
            .ThenBy(static candidate => candidate.Thing.HasEnded)
            .ThenBy(static candidate => candidate.Thing.Scope)
            .ThenBy(static candidate => candidate.Thing.Reference)
            .Take(count)
            .Select(static candidate => candidate.Thing);
    }

    private static double Difference(string core, string[] names) =>
        names.Length == 0 ? 1 : names.Min(name => NameKey.Difference(core, name));

    /// <summary>Of things of one name, those that have ended give way to those that stand.</summary>
    private static NamedThing[] Standing(NamedThing[] things) =>
        Array.Exists(things, static thing => !thing.HasEnded) ? Array.FindAll(things, static thing => !thing.HasEnded) : things;

    private IEnumerable<NameEntry> ByCore(string variant)
    {
        (string core, NameScope scope) = NameKey.CoreOf(variant);
        return core.Length == 0 ? [] : _byCore[core].Where(entry => scope.HasFlag(entry.Thing.Scope));
    }

    /// <summary>A key with its short words written out, in every way that they can be.</summary>
    private IEnumerable<string> Variants(string key)
    {
        string[] variants = [string.Empty];
        foreach (string word in NameKey.Words(key))
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
