using System.Collections.Frozen;

namespace PccGovernance;

/// <summary>The areas of England and Wales and how they nest, of one vintage.</summary>
/// <remarks>Immutable and safe for use from any thread. Look-ups by an unknown code answer <c>null</c>, never a guess.</remarks>
public sealed class Geography
{
    private readonly FrozenDictionary<AreaCode, ForceArea> _forceAreas;
    private readonly FrozenDictionary<AreaCode, LocalAuthority> _authorities;
    private readonly FrozenDictionary<AreaCode, CommunitySafetyArea> _communitySafetyAreas;
    private readonly FrozenDictionary<AreaCode, string> _names;
    private readonly GeographyCells _cells;
    private readonly FootprintExtent[] _forceAreaExtents;

    /// <summary>Makes a geography of its areas.</summary>
    /// <param name="forceAreas">The police force areas.</param>
    /// <param name="authorities">The authorities of both tiers.</param>
    /// <param name="communitySafetyAreas">The community safety areas.</param>
    /// <param name="otherAreas">The names of regions, fire areas and Local Health Board areas.</param>
    /// <exception cref="ArgumentException">
    /// A code stands twice or has the form of another level, an area names another that is not given, or a community safety area does not
    /// lie in authorities of its force area; the message lists every problem.
    /// </exception>
    public Geography(
        IEnumerable<ForceArea> forceAreas,
        IEnumerable<LocalAuthority> authorities,
        IEnumerable<CommunitySafetyArea> communitySafetyAreas,
        IEnumerable<NamedArea> otherAreas)
    {
        ArgumentNullException.ThrowIfNull(forceAreas);
        ArgumentNullException.ThrowIfNull(authorities);
        ArgumentNullException.ThrowIfNull(communitySafetyAreas);
        ArgumentNullException.ThrowIfNull(otherAreas);
        ForceAreas = forceAreas.OrderBy(static a => a.Code).ToValueList();
        Authorities = authorities.OrderBy(static a => a.Code).ToValueList();
        CommunitySafetyAreas = communitySafetyAreas.OrderBy(static a => a.Code).ToValueList();
        OtherAreas = otherAreas.OrderBy(static a => a.Code).ToValueList();

        IReadOnlyList<string> problems = GeographyProblems.Find(this);
        if (problems.Count > 0)
        {
            throw new ArgumentException(string.Join('\n', problems), nameof(forceAreas));
        }

        _forceAreas = ForceAreas.ToFrozenDictionary(static a => a.Code);
        _authorities = Authorities
            .SelectMany(static a => new AreaCode?[] { a.Code, a.RecodedAs }.OfType<AreaCode>().Select(code => (code, a)))
            .ToFrozenDictionary(static known => known.code, static known => known.a);
        _communitySafetyAreas = CommunitySafetyAreas.ToFrozenDictionary(static a => a.Code);
        _names = Names().ToFrozenDictionary(static n => n.Key, static n => n.Value);
        _cells = new(this);
        _forceAreaExtents = [.. ForceAreas.Select(area => Resolve(Footprint.Of(area.Code)))];
    }

    /// <summary>The police force areas, in the order of their codes.</summary>
    public ValueList<ForceArea> ForceAreas { get; }

    /// <summary>The local authorities of both tiers, in the order of their codes.</summary>
    public ValueList<LocalAuthority> Authorities { get; }

    /// <summary>The community safety areas, in the order of their codes.</summary>
    public ValueList<CommunitySafetyArea> CommunitySafetyAreas { get; }

    /// <summary>Regions, fire areas and Local Health Board areas, in the order of their codes.</summary>
    public ValueList<NamedArea> OtherAreas { get; }

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

    /// <summary>A local authority of either tier, or <c>null</c> when the code is not one.</summary>
    /// <param name="code">Its code, or the code that replaced it.</param>
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

        foreach (LocalAuthority authority in Authorities)
        {
            yield return new(authority.Code, authority.Name);
            if (authority.RecodedAs is { } recoded)
            {
                yield return new(recoded, authority.Name);
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
