namespace PccGovernance.Duplication;

/// <summary>The kinds that two boards have in common, their own or carried.</summary>
internal static class KindsInCommon
{
    /// <summary>The kinds, the first board's own first.</summary>
    public static ValueList<PartnershipKind> Of(PartnershipProfile first, PartnershipProfile second) =>
        first.Kind.Kinds.Where(second.Kind.Kinds.Contains).ToValueList();
}
