using PccGovernance.Reference;

namespace PccGovernance.SyntheticLandscapes;

/// <summary>The kinds of partnership in synthetic landscapes: some of the edition's, and one for the parallel families of a number.</summary>
internal static class SyntheticKinds
{
    /// <summary>The edition's kinds for joint work that exist in a country and neither co-ordinate others nor are co-ordinated.</summary>
    public static IEnumerable<PartnershipKind> Of(AreaCode country)
    {
        ValueList<PartnershipKind> all = EnglandAndWales.Edition.PartnershipKinds;
        HashSet<Id<PartnershipKind>> coordinated = [.. all.SelectMany(static kind => kind.Coordinates)];
        LegalExtent here = country == AreaCode.Wales ? LegalExtent.Wales : LegalExtent.England;
        return all.Where(kind => kind.Function == PartnershipFunction.Partnership && kind.Coordinates.IsEmpty && !coordinated.Contains(kind.Id)
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
