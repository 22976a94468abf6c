namespace PccGovernance;

/// <summary>A local authority of England or Wales, of either tier.</summary>
public sealed record LocalAuthority
{
    /// <summary>The authority's code, for example <c>E07000136</c>.</summary>
    public required AreaCode Code { get; init; }

    /// <summary>The name of its area, for example <c>Boston</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name of its council, for example <c>Boston Borough Council</c>.</summary>
    public required string CouncilName { get; init; }

    /// <summary>The type of authority.</summary>
    public required LocalAuthorityType Type { get; init; }

    /// <summary>England or Wales.</summary>
    public required AreaCode Country { get; init; }

    /// <summary>The county that a district lies in; <c>null</c> for any other type.</summary>
    public AreaCode? County { get; init; }

    /// <summary>The English region; <c>null</c> in Wales.</summary>
    public AreaCode? Region { get; init; }

    /// <summary>The police force area that the authority lies in.</summary>
    public required AreaCode ForceArea { get; init; }

    /// <summary>The fire area that it lies in; <c>null</c> where none is recorded.</summary>
    public AreaCode? FireArea { get; init; }

    /// <summary>The Local Health Board area that it lies in; <c>null</c> in England.</summary>
    public AreaCode? LocalHealthBoard { get; init; }

    /// <summary>The code that replaced <see cref="Code"/> from 1 April 2025; <c>null</c> where it did not change.</summary>
    public AreaCode? RecodedAs { get; init; }

    /// <summary>The codes that the same authority had before <see cref="Code"/>; empty where it had none.</summary>
    public ValueList<AreaCode> FormerCodes { get; init => field = value ?? []; } = [];

    /// <summary>When the authority exists. Default open at both ends: it stood before the years that are known and has not ended.</summary>
    public EffectivePeriod Period { get; init; }

    /// <summary>Every code that is this authority's: its own, the one that replaced it, those before.</summary>
    internal IEnumerable<AreaCode> Codes => FormerCodes.Prepend(Code).Concat(RecodedAs is { } recoded ? [recoded] : []);

    /// <summary>Whether the authority is the upper tier of a two-tier county.</summary>
    public bool IsCounty => Type == LocalAuthorityType.County;

    /// <summary>Whether the authority is the lower tier of a two-tier county.</summary>
    public bool IsDistrict => Type == LocalAuthorityType.NonMetropolitanDistrict;

    /// <summary>
    /// Whether social services, education and public health are this authority's: every known type but a non-metropolitan district.
    /// </summary>
    public bool IsUpperTier => Type is not (LocalAuthorityType.NonMetropolitanDistrict or LocalAuthorityType.Unknown);
}
