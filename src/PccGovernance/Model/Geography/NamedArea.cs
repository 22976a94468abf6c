namespace PccGovernance;

/// <summary>
/// An area known only by its code and name: an English region, a fire area, a Local Health Board's or a combined authority's area.
/// </summary>
public sealed record NamedArea
{
    /// <summary>The area's code; its <see cref="AreaCode.Level"/> says what kind of area it is.</summary>
    public required AreaCode Code { get; init; }

    /// <summary>The area's name, as the Office for National Statistics writes it.</summary>
    public required string Name { get; init; }

    /// <summary>When the area exists. Default open at both ends.</summary>
    public EffectivePeriod Period { get; init; }

    /// <summary>The authorities that make it up, where they do not name it themselves; default empty.</summary>
    public ValueList<AreaCode> Authorities { get; init => field = value ?? []; } = [];
}
