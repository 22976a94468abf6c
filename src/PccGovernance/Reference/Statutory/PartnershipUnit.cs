namespace PccGovernance.Reference;

/// <summary>The ground of one board, with what is needed to fill its seats.</summary>
internal sealed record PartnershipUnit
{
    /// <summary>What the board's identifier ends with: mostly the code of its ground.</summary>
    public required string Code { get; init; }

    /// <summary>The name that the board's name begins with; <c>null</c> where the kind has one board and its name says all.</summary>
    public string? Name { get; init; }

    public required FootprintLevel Level { get; init; }

    public required Footprint Footprint { get; init; }

    /// <summary>The force areas that the ground lies in.</summary>
    public required ValueList<ForceArea> ForceAreas { get; init; }

    /// <summary>The lower-tier and single-tier authorities on the ground.</summary>
    public required ValueList<LocalAuthority> Authorities { get; init; }

    /// <summary>The area that a placeholder stands for where the edition has no register of the organisations.</summary>
    public required NamedArea PlaceholderArea { get; init; }

    /// <summary>Why the ground is not what the law says; <c>null</c> where it is.</summary>
    public string? Assumption { get; init; }

    /// <summary>
    /// The partnership that is known on this ground; <c>null</c> where the law or usage alone says that there should be one.
    /// </summary>
    public KnownPartnership? Known { get; init; }
}
