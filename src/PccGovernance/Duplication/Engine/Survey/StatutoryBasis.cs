namespace PccGovernance.Duplication;

/// <summary>The provisions by which the law requires a board's kinds.</summary>
internal static class StatutoryBasis
{
    public static string[] Of(PartnershipProfile board) =>
    [
        .. board.Kind.Kinds
            .Where(kind => kind.IsStatutory && board.Ground.Touches(kind.Extent))
            .Select(static kind => kind.EnactingProvision?.Text ?? kind.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}
