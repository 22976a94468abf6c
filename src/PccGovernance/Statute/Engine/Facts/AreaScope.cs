namespace PccGovernance.Statute;

/// <summary>A force area as requirements see it: who governs it, and which areas are in it.</summary>
internal sealed class AreaScope
{
    public required AreaCode ForceArea { get; init; }

    public required bool IsInWales { get; init; }

    public required LocalPolicingBodyKind Body { get; init; }

    /// <summary>The local policing body of the day; <c>null</c> when none is known.</summary>
    public LocalPolicingBody? Governing { get; init; }

    public required AreaCode[] LocalAreas { get; init; }

    public required AreaCode[] Councils { get; init; }

    public required AreaCode[] UpperTier { get; init; }

    public required AreaCode[] UpperTierButBoroughs { get; init; }

    public required AreaCode[] Counties { get; init; }

    public AreaCode[] Whole => field ??= [ForceArea];

    public bool IsLondon => Body == LocalPolicingBodyKind.MayorsOfficeForPolicingAndCrime;

    public bool IsTheCity => Body == LocalPolicingBodyKind.CommonCouncil;

    public AreaCode[] Subjects(StatutoryRequirement requirement) => requirement.Role switch
    {
        StatutoryRole.LocalArea => !requirement.IsOfTheCity && IsTheCity ? [] : LocalAreas,
        StatutoryRole.Council => Councils,
        StatutoryRole.UpperTier => requirement.IsOfLondonBoroughs ? UpperTier : UpperTierButBoroughs,
        StatutoryRole.County => Counties,
        _ => Whole,
    };

    public static AreaScope Of(ForceArea area, LocalPolicingBody? body, AreaTree areas)
    {
        LocalAuthority[] all = [.. areas.AuthoritiesOf(area.Code)];
        return new()
        {
            ForceArea = area.Code,
            IsInWales = area.IsInWales,
            Governing = body,
            Body = body?.Kind ?? LocalPolicingBodyKind.Unknown,
            LocalAreas = Codes(static authority => !authority.IsCounty),
            Councils = Codes(static _ => true),
            UpperTier = Codes(static authority => authority.IsUpperTier),
            UpperTierButBoroughs = Codes(static authority =>
                authority.IsUpperTier && authority.Type is not (LocalAuthorityType.LondonBorough or LocalAuthorityType.CityCorporation)),
            Counties = Codes(static authority => authority.IsCounty),
        };

        AreaCode[] Codes(Func<LocalAuthority, bool> isOf) => [.. all.Where(isOf).Select(static authority => authority.Code)];
    }
}
