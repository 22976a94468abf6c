using PccGovernance.Alignment;

namespace PccGovernance.Samples.AlignPriorities;

/// <summary>A link that was found.</summary>
internal sealed record LinkRow
{
    public required string Strategy { get; init; }

    public required string Plan { get; init; }

    public required PriorityAlignment Found { get; init; }
}
