using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Whether boards side by side have the same core: the same bodies, or each its own of the same kinds.</summary>
/// <remarks>
/// Which fire service or health body covers a place does not cut a family. Different people may well go to neighbouring boards, so that
/// organisations count whole.
/// </remarks>
internal static class FamilyCore
{
    /// <summary>Whether the tiers of two boards are the same, as far as they are known.</summary>
    public static bool MayBeOfOneTier(PartnershipProfile first, PartnershipProfile second) =>
        first.Tier == second.Tier || first.Tier == PartnershipTier.Unknown || second.Tier == PartnershipTier.Unknown;

    public static bool Has(PartnershipProfile first, PartnershipProfile second, int shared, double floor, int smallest)
    {
        double smaller = Math.Min(first.Organisations.Length, second.Organisations.Length);
        return shared / smaller >= floor
            || (shared > 0 && SortedSets.CountShared(first.Roles, second.Roles) is var roles
                && roles >= smallest && roles / smaller >= floor);
    }
}
