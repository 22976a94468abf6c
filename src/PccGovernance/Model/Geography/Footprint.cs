using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>The ground that a board or strategy covers: a set of areas at any level.</summary>
/// <remarks>
/// The areas may be authorities, counties, community safety areas, fire areas, health board areas, force areas, regions or countries;
/// <see cref="Geography.Resolve"/> brings them to one level. Equality is that of the set: order and repetition do not matter.
/// An empty footprint is an unknown one, not one of no ground.
/// </remarks>
[JsonConverter(typeof(FootprintJsonConverter))]
[TypeConverter(typeof(FootprintTypeConverter))]
public sealed record Footprint
{
    /// <summary>The unknown footprint.</summary>
    public static Footprint Unknown { get; } = new();

    /// <summary>The areas, each once, in the order of their codes. Default empty: unknown.</summary>
    public ValueList<AreaCode> Areas
    {
        get;
        init => field = value is null ? [] : value.Distinct().Order().ToValueList();
    } = [];

    /// <summary>Whether no area is given.</summary>
    public bool IsUnknown => Areas.IsEmpty;

    /// <summary>A footprint of the given areas.</summary>
    /// <param name="areas">The areas.</param>
    public static Footprint Of(params ReadOnlySpan<AreaCode> areas) => new() { Areas = ValueList.Create(areas) };

    /// <summary>The codes of the areas, joined by <c>+</c>; <c>unknown</c> when there are none.</summary>
    public override string ToString() => IsUnknown ? "unknown" : string.Join('+', Areas);
}
