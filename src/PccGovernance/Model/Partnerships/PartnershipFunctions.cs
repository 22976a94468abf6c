namespace PccGovernance;

/// <summary>What follows from the function of a board.</summary>
internal static class PartnershipFunctions
{
    /// <summary>
    /// Whether a board meets as boards do, so that usual values of meetings can stand for its own. Casework meets as its cases come, often weekly, and a
    /// shared service works as a team: a few meetings a year would make either far too cheap.
    /// </summary>
    public static bool MeetsAsPartnershipsDo(this PartnershipFunction function) => function is not (PartnershipFunction.Casework or PartnershipFunction.Service);
}
