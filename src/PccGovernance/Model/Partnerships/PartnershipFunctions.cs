namespace PccGovernance;

/// <summary>What follows from the function of a board.</summary>
internal static class PartnershipFunctions
{
    /// <summary>
    /// Whether a board is known to meet as boards do, so that usual values of meetings can stand for its own. Casework meets as its cases
    /// come, often weekly, and a shared service works as a team: a few meetings a year would make either far too cheap. One whose function
    /// is not known may be either.
    /// </summary>
    public static bool MeetsAsPartnershipsDo(this PartnershipFunction function) =>
        function is PartnershipFunction.Partnership or PartnershipFunction.Oversight;
}
