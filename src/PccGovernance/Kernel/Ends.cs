namespace PccGovernance.Kernel;

/// <summary>
/// The least and the most that a number can be, and of how many of its parts only the least is known. Few numbers have any and rows are
/// many: so a row has one place for all.
/// </summary>
internal sealed record Ends(decimal? Low, decimal? High, int AtLeast = 0)
{
    /// <summary>All of them; <c>null</c> where there is none.</summary>
    public static Ends? Of(decimal? low, decimal? high, int atLeast = 0) =>
        low is null && high is null && atLeast == 0 ? null : new(low, high, atLeast);
}
