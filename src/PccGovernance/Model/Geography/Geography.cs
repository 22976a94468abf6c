using System.Collections.Frozen;

namespace PccGovernance;

/// <summary>The areas of England and Wales and how they nest: those that stand on one day, with what was there before them.</summary>
/// <remarks>Immutable and safe for use from any thread. Look-ups by an unknown code answer <c>null</c>, never a guess.</remarks>
public sealed partial class Geography
{
    private readonly FrozenDictionary<AreaCode, ForceArea> _forceAreas;
    private readonly FrozenDictionary<AreaCode, LocalAuthority> _authorities;
    private readonly FrozenDictionary<AreaCode, CommunitySafetyArea> _communitySafetyAreas;
    private readonly FrozenDictionary<AreaCode, string> _names;
    private readonly AreaHistory _history;
    private readonly GeographyCells _cells;
    private readonly FootprintExtent[] _forceAreaExtents;

    /// <summary>Makes a geography of its areas.</summary>
    /// <param name="forceAreas">The police force areas.</param>
    /// <param name="authorities">The authorities of both tiers.</param>
    /// <param name="communitySafetyAreas">The community safety areas.</param>
    /// <param name="otherAreas">Regions, fire areas, Local Health Board areas and combined authorities.</param>
    /// <param name="otherAuthorities">Authorities that do not stand on the map's day, mostly those that have ended; <c>null</c> for
    /// none.</param>
    /// <param name="changes">What took the place of what; <c>null</c> for nothing.</param>
    /// <exception cref="ArgumentException">
    /// A code stands twice or has the form of another level, an area names another that is not given, or a community safety area does not
    /// lie in authorities of its force area; the message lists every problem.
    /// </exception>
    public Geography(
        IEnumerable<ForceArea> forceAreas,
        IEnumerable<LocalAuthority> authorities,
        IEnumerable<CommunitySafetyArea> communitySafetyAreas,
        IEnumerable<NamedArea> otherAreas,
        IEnumerable<LocalAuthority>? otherAuthorities = null,
        IEnumerable<AreaChange>? changes = null)
    {
        ArgumentNullException.ThrowIfNull(forceAreas);
        ArgumentNullException.ThrowIfNull(authorities);
        ArgumentNullException.ThrowIfNull(communitySafetyAreas);
        ArgumentNullException.ThrowIfNull(otherAreas);
        ForceAreas = forceAreas.OrderBy(static a => a.Code).ToValueList();
        Authorities = authorities.OrderBy(static a => a.Code).ToValueList();
        CommunitySafetyAreas = communitySafetyAreas.OrderBy(static a => a.Code).ToValueList();
        OtherAreas = otherAreas.OrderBy(static a => a.Code).ToValueList();
        OtherAuthorities = (otherAuthorities ?? []).OrderBy(static a => a.Code).ToValueList();
        Changes = (changes ?? []).OrderBy(static change => change.Id).ToValueList();

        IReadOnlyList<string> problems = GeographyProblems.Find(this);
        if (problems.Count > 0)
        {
            throw new ArgumentException(string.Join('\n', problems), nameof(forceAreas));
        }

        _forceAreas = ForceAreas.ToFrozenDictionary(static a => a.Code);
        _authorities = Authorities.Concat(OtherAuthorities)
            .SelectMany(static a => a.Codes.Select(code => (code, a)))
            .ToFrozenDictionary(static known => known.code, static known => known.a);
        _communitySafetyAreas = CommunitySafetyAreas.ToFrozenDictionary(static a => a.Code);
        _names = Names().ToFrozenDictionary(static n => n.Key, static n => n.Value);
        _history = new(this);
        _cells = new(this, _history);
        _forceAreaExtents = [.. ForceAreas.Select(area => Resolve(Footprint.Of(area.Code)))];
    }

    /// <summary>The police force areas, in the order of their codes.</summary>
    public ValueList<ForceArea> ForceAreas { get; }

    /// <summary>The local authorities of both tiers, in the order of their codes.</summary>
    public ValueList<LocalAuthority> Authorities { get; }

    /// <summary>The community safety areas, in the order of their codes.</summary>
    public ValueList<CommunitySafetyArea> CommunitySafetyAreas { get; }

    /// <summary>Regions, fire areas, Local Health Board areas and combined authorities of any day, in the order of their codes.</summary>
    public ValueList<NamedArea> OtherAreas { get; }

    /// <summary>Authorities that do not stand on the map's day, in the order of their codes.</summary>
    public ValueList<LocalAuthority> OtherAuthorities { get; }

    /// <summary>What took the place of what, and what is announced to; in the order of identifiers.</summary>
    public ValueList<AreaChange> Changes { get; }

    internal int CellUnit => _cells.Unit;

    /// <summary>Whether the geography has an area of this code, at any level.</summary>
    /// <param name="code">The code.</param>
    public bool Contains(AreaCode code) => _names.ContainsKey(code);

    /// <summary>The name of an area of any level, or <c>null</c> when it is not known.</summary>
    /// <param name="code">The code.</param>
    public string? NameOf(AreaCode code) => _names.GetValueOrDefault(code);

    /// <summary>A police force area, or <c>null</c> when the code is not one.</summary>
    /// <param name="code">The code.</param>
    public ForceArea? ForceArea(AreaCode code) => _forceAreas.GetValueOrDefault(code);

    /// <summary>A local authority of either tier and any day, or <c>null</c> when the code is not one.</summary>
    /// <param name="code">Its code, the code that replaced it, or one that it had before.</param>
    public LocalAuthority? Authority(AreaCode code) => _authorities.GetValueOrDefault(code);

    /// <summary>A community safety area, or <c>null</c> when the code is not one.</summary>
    /// <param name="code">The code.</param>
    public CommunitySafetyArea? CommunitySafetyArea(AreaCode code) => _communitySafetyAreas.GetValueOrDefault(code);

    /// <summary>Brings a footprint to the ground.</summary>
    /// <param name="footprint">The footprint; an area that this geography does not have adds no ground.</param>
    public FootprintExtent Resolve(Footprint footprint)
    {
        ArgumentNullException.ThrowIfNull(footprint);
        return new(this, _cells.Union(footprint.Areas));
    }

    /// <summary>The police force areas that a footprint touches, in the order of their codes; none when it is unknown.</summary>
    /// <param name="footprint">The footprint.</param>
    public ValueList<ForceArea> ForceAreasOf(Footprint footprint)
    {
        FootprintExtent extent = Resolve(footprint);
        return ForceAreas.Where((_, place) => extent.Intersects(_forceAreaExtents[place])).ToValueList();
    }

    internal int CellWeight(int cell) => _cells.Weight(cell);

    private IEnumerable<KeyValuePair<AreaCode, string>> Names()
    {
        yield return new(AreaCode.England, "England");
        yield return new(AreaCode.Wales, "Wales");
        yield return new(AreaCode.EnglandAndWales, "England and Wales");
        foreach (ForceArea area in ForceAreas)
        {
            yield return new(area.Code, area.Name);
        }

        foreach (LocalAuthority authority in Authorities.Concat(OtherAuthorities))
        {
            foreach (AreaCode code in authority.Codes)
            {
                yield return new(code, authority.Name);
            }
        }

        foreach (CommunitySafetyArea area in CommunitySafetyAreas)
        {
            yield return new(area.Code, area.Name);
        }

        foreach (NamedArea area in OtherAreas)
        {
            yield return new(area.Code, area.Name);
        }
    }
}
