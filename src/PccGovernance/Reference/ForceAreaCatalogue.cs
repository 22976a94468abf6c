using System.Collections.Frozen;

namespace PccGovernance.Reference;

/// <summary>The 43 police force areas of England and Wales, each by name.</summary>
/// <remarks>
/// A property for each area carries the name by which the Office for National Statistics knows it, put in the usual order: <c>Hampshire</c>
/// is the area of the Hampshire and Isle of Wight force, <c>MetropolitanPolice</c> that of London without the City. Immutable and safe for
/// use from any thread.
/// </remarks>
public sealed partial class ForceAreaCatalogue
{
    private readonly FrozenDictionary<string, ForceArea> _byCode;
    private readonly Lazy<NameSearch> _search;

    internal ForceAreaCatalogue(ValueList<ForceArea> areas, Lazy<NameSearch> search)
    {
        All = areas;
        _byCode = areas.ToFrozenDictionary(static area => area.Code.ToString(), StringComparer.Ordinal);
        _search = search;
    }

    /// <summary>All 43, in the order of their codes.</summary>
    public ValueList<ForceArea> All { get; }

    private ForceArea this[string code] => _byCode[code];

    /// <summary>Finds an area by its code or by any name in use.</summary>
    /// <remarks>
    /// Understood are the code, the name of the Office for National Statistics and its everyday form (<c>City of London</c>, <c>Devon and
    /// Cornwall</c>, <c>Hampshire and Isle of Wight</c>), the name of the force in English and Welsh, with or without
    /// <c>Police</c> or <c>Constabulary</c>, short names (<c>Lincs</c>, <c>GMP</c>), the names of its local policing bodies, and the
    /// identifier at data.police.uk. Case, accents and punctuation do not matter, and <c>&amp;</c> is <c>and</c>.
    /// </remarks>
    /// <param name="codeOrName">The code or name.</param>
    /// <returns>
    /// The area, or <c>null</c> when there is none of that code or name; <see cref="Nearest"/> then tells what may have been meant.
    /// </returns>
    public ForceArea? Find(string? codeOrName) =>
        codeOrName is not null && _search.Value.Find(codeOrName, NameScope.ForceAreas, 0).Only is { } found ? Area(found) : null;

    /// <summary>The areas whose names come nearest to a text, for a message such as "did you mean ...?".</summary>
    /// <remarks>
    /// Areas with every word of the text in one name stand first. Nearness else is the share of letters or of words that differ from the
    /// nearest of an area's names, whichever is less; areas as near stand in the order of their codes.
    /// </remarks>
    /// <param name="name">The text.</param>
    /// <param name="count">How many areas, at most 43.</param>
    /// <returns>The areas, nearest first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public ValueList<ForceArea> Nearest(string name, int count)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return _search.Value.Nearest(name, NameScope.ForceAreas, count).Select(Area).ToValueList();
    }

    private ForceArea Area(NamedThing thing) => _byCode[thing.Reference.Id.ToUpperInvariant()];
}
