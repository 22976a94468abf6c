namespace PccGovernance;

/// <summary>What follows from the function of a board.</summary>
internal static class BoardFunctions
{
    /// <summary>
    /// Whether a board meets as boards do, so that usual values of meetings can stand for its own. Casework meets as its cases come, often weekly, and a
    /// shared service works as a team: a few meetings a year would make either far too cheap.
    /// </summary>
    public static bool MeetsAsBoardsDo(this BoardFunction function) => function is not (BoardFunction.Casework or BoardFunction.Service);
}
