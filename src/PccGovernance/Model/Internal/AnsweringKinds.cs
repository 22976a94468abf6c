using System.Collections.Frozen;

namespace PccGovernance;

/// <summary>
/// Which kinds of organisation answer for one that the law names: those of <see cref="OrganisationKind.AnswersFor"/>, a caller's own too.
/// </summary>
internal sealed class AnsweringKinds
{
    private readonly FrozenDictionary<string, Answering> _byNamed;

    private readonly FrozenDictionary<string, OrganisationRole> _roles;

    private AnsweringKinds(IEnumerable<OrganisationKind> kinds)
    {
        OrganisationKind[] all = [.. kinds];
        _roles = all.ToFrozenDictionary(static kind => kind.Id.Value, static kind => kind.Role, StringComparer.Ordinal);
        ILookup<string, string> always = Lookup(all, static kind => kind.AnswersFor);
        ILookup<string, string> inOneTier = Lookup(all, static kind => kind.AnswersForInOneTier);
        _byNamed = always.Select(static named => named.Key)
            .Concat(inOneTier.Select(static named => named.Key))
            .Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(
                static named => named,
                named => new Answering([.. always[named]], [.. always[named].Union(inOneTier[named], StringComparer.Ordinal)]),
                StringComparer.Ordinal);
    }

    public static AnsweringKinds Of(Landscape landscape) =>
        landscape.Derived.Of(
            landscape,
            static of => new AnsweringKinds(of.Edition.OrganisationKinds.Concat(of.Contents.OrganisationKinds)
                .Select(static kind => kind.Id)
                .Distinct()
                .Select(kind => of.OrganisationKind(kind)!)));

    /// <summary>A kind that the law names, and every kind that answers for it.</summary>
    /// <param name="named">The kind that is named.</param>
    /// <param name="hasTwoTiers">Whether there are two tiers of local government on the ground; where there is one, the one council has the
    /// functions of both.</param>
    public IEnumerable<Id<OrganisationKind>> For(Id<OrganisationKind> named, bool hasTwoTiers = false)
    {
        yield return named;
        if (_byNamed.TryGetValue(named.Value, out Answering? answering))
        {
            foreach (string kind in hasTwoTiers ? answering.Always : answering.InOneTier)
            {
                yield return new(kind);
            }
        }
    }

    /// <summary>What a kind is in law; nothing in particular for a word that is no kind.</summary>
    public OrganisationRole RoleOf(string kind) => _roles.GetValueOrDefault(kind);

    /// <summary>Whether a kind is one of several that the law names, written with strokes between, or answers for one.</summary>
    public bool Does(string kind, string named)
    {
        foreach (Range part in named.AsSpan().Split('/'))
        {
            ReadOnlySpan<char> wanted = named.AsSpan()[part];
            if (wanted.SequenceEqual(kind)
                || (_byNamed.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(wanted, out Answering? answering)
                    && answering.InOneTier.Contains(kind, StringComparer.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether any of some kinds does.</summary>
    public bool DoesAny(IEnumerable<string> kinds, string named)
    {
        foreach (string kind in kinds)
        {
            if (Does(kind, named))
            {
                return true;
            }
        }

        return false;
    }

    private static ILookup<string, string> Lookup(
        OrganisationKind[] kinds,
        Func<OrganisationKind, ValueList<Id<OrganisationKind>>> named) =>
        kinds.SelectMany(kind => named(kind).Select(wider => (wider, kind.Id)))
            .ToLookup(static row => row.wider.Value, static row => row.Id.Value, StringComparer.Ordinal);

    private sealed record Answering(string[] Always, string[] InOneTier);
}
