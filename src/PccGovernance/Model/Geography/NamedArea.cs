namespace PccGovernance;

/// <summary>An area known only by its code and name: an English region, a fire area or a Local Health Board's area.</summary>
public sealed record NamedArea
{
    /// <summary>The area's code; its <see cref="AreaCode.Level"/> says what kind of area it is.</summary>
    public required AreaCode Code { get; init; }

    /// <summary>The area's name, as the Office for National Statistics writes it.</summary>
    public required string Name { get; init; }
}
