namespace PccGovernance.Kernel;

/// <summary>The least and the most that a number can be. Few numbers have any and rows are many: so a row has one place for both.</summary>
internal sealed record Ends(decimal? Low, decimal? High)
{
    /// <summary>The two; <c>null</c> where there is neither.</summary>
    public static Ends? Of(decimal? low, decimal? high) => low is null && high is null ? null : new(low, high);
}
