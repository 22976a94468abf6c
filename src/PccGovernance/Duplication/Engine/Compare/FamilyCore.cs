using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Whether boards side by side have the same core: the same bodies, or each its own of the same kinds.</summary>
/// <remarks>
/// Which fire service or health body covers a place does not cut a family. Different people may well go to neighbouring boards, so that
/// organisations count whole.
/// </remarks>
internal static class FamilyCore
{
    public static bool Has(PartnershipProfile first, PartnershipProfile second, int shared, double floor, int smallest)
    {
        double smaller = Math.Min(first.Organisations.Length, second.Organisations.Length);
        return shared / smaller >= floor
            || (shared > 0 && SortedSets.CountShared(first.Roles, second.Roles) is var roles
                && roles >= smallest && roles / smaller >= floor);
    }
}
