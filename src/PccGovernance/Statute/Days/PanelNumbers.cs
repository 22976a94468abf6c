namespace PccGovernance.Statute;

/// <summary>The numbers of a police and crime panel (Police Reform and Social Responsibility Act 2011 Sch.5, Sch.6 and Sch.8).</summary>
internal static class PanelNumbers
{
    /// <summary>The greatest number of members that a resolution for further co-options may lead to.</summary>
    public const int MostByResolution = 20;

    internal const int LeastAppointed = 10;

    /// <summary>
    /// How many members are appointed: ten, or as many as there are authorities where there are more (Sch.6 paras 4(2), 13(2)).
    /// </summary>
    /// <param name="authorities">How many councils of both tiers the police area covers.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="authorities"/> is negative.</exception>
    public static int Appointed(int authorities)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(authorities);
        return Math.Max(LeastAppointed, authorities);
    }

    /// <summary>How many votes a veto needs: two thirds of the members in post, whoever attends (Sch.5 para 4, Sch.8 para 5).</summary>
    /// <param name="membersInPost">The members at the time of the decision.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="membersInPost"/> is negative.</exception>
    public static int VotesForVeto(int membersInPost)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(membersInPost);
        return ((2 * membersInPost) + 2) / 3;
    }
}
