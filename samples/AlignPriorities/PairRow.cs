namespace PccGovernance.Samples.AlignPriorities;

/// <summary>A strategy and the plan to hold it against.</summary>
internal sealed record PairRow
{
    public required string Strategy { get; init; }

    public required string Plan { get; init; }
}
