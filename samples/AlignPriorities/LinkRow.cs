using PccGovernance.Alignment;

namespace PccGovernance.Samples.AlignPriorities;

/// <summary>A link that was found.</summary>
internal sealed record LinkRow
{
    /// <summary>The documents.</summary>
    public required PairRow Pair { get; init; }

    public required string Strategy { get; init; }

    public required string Plan { get; init; }

    public required PriorityAlignment Found { get; init; }
}
