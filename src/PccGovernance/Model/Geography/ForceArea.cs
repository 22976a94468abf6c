namespace PccGovernance;

/// <summary>A police force area: one of the 43 of England and Wales.</summary>
public sealed record ForceArea
{
    /// <summary>The area's code, for example <c>E23000020</c>.</summary>
    public required AreaCode Code { get; init; }

    /// <summary>The area's name as the Office for National Statistics writes it, for example <c>London, City of</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name of its police force, for example <c>Lincolnshire Police</c>.</summary>
    public required string ForceName { get; init; }

    /// <summary>The Welsh name of the force; <c>null</c> in England.</summary>
    public string? WelshForceName { get; init; }

    /// <summary>The area's identifier at data.police.uk, for example <c>lincolnshire</c>.</summary>
    public required string PoliceUkId { get; init; }

    /// <summary>England or Wales.</summary>
    public required AreaCode Country { get; init; }

    /// <summary>The English region that it lies in; <c>null</c> in Wales.</summary>
    public AreaCode? Region { get; init; }

    /// <summary>Whether the area is in Wales.</summary>
    public bool IsInWales => Country == AreaCode.Wales;
}
