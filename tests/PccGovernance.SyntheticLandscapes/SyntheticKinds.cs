using PccGovernance.Reference;

namespace PccGovernance.SyntheticLandscapes;

/// <summary>
/// The kinds of partnership in synthetic landscapes: some of the edition's, and one for the parallel families of a number.
/// </summary>
internal static class SyntheticKinds
{
    // A violence reduction unit is the home of the serious violence duty: both in one area would be one duty with two homes, which nobody
    // planted.
    private static readonly Id<PartnershipKind> s_secondHome = new("violence-reduction-unit");

    /// <summary>
    /// The edition's kinds that exist in a country and stand on ground of some levels, in the order of their identifiers.
    /// </summary>
    public static IEnumerable<PartnershipKind> Of(AreaCode country, params IReadOnlyCollection<FootprintLevel> levels)
    {
        LegalExtent here = country == AreaCode.Wales ? LegalExtent.Wales : LegalExtent.England;
        return EnglandAndWales.Edition.PartnershipKinds
            .Where(kind =>
                kind.Id != s_secondHome
                    && levels.Contains(kind.UsualFootprint)
                    && (kind.Extent == here || kind.Extent == LegalExtent.EnglandAndWales));
    }

    public static Id<PartnershipKind> OfFamily(int family) => new(FormattableString.Invariant($"neighbourhood-forum-{family + 1:D5}"));

    public static ValueList<PartnershipKind> OfFamilies(int families) =>
        Enumerable.Range(0, families)
            .Select(static family => new PartnershipKind
            {
                Id = OfFamily(family),
                Name = FormattableString.Invariant($"Neighbourhood forum {family + 1}"),
                Function = PartnershipFunction.Partnership,
                UsualFootprint = FootprintLevel.District,
            })
            .ToValueList();
}
