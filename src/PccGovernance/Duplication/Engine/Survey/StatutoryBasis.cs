namespace PccGovernance.Duplication;

/// <summary>The provisions by which the law requires a board's kinds.</summary>
internal static class StatutoryBasis
{
    /// <summary>Whether one provision requires both.</summary>
    public static bool Share(PartnershipProfile first, PartnershipProfile second)
    {
        foreach (string provision in first.Provisions)
        {
            if (Array.IndexOf(second.Provisions, provision) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    public static string[] Of(KindProfile kinds, FootprintFacts ground) => kinds.Kinds.IsEmpty ? [] :
    [
        .. kinds.Kinds
            .Where(kind => kind.IsStatutory && ground.Touches(kind.Extent))
            .Select(static kind => kind.EnactingProvision?.Text ?? kind.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}
