using PccGovernance.Text;

namespace PccGovernance.Delivery;

/// <summary>A sign about a milestone that somebody should look at.</summary>
public sealed record DeliverySignal
{
    /// <summary>What kind of sign.</summary>
    public required DeliverySignalKind Kind { get; init; }

    /// <summary>The milestone.</summary>
    public required Id<Milestone> Milestone { get; init; }

    /// <summary>The colour last reported; <c>null</c> when none was.</summary>
    public RagStatus? Reported { get; init; }

    /// <summary>The colour that dates and progress give; <c>null</c> when they give none.</summary>
    public RagStatus? Computed { get; init; }

    /// <summary>The reason given in the last report for a colour better than the computed one; <c>null</c> when none was.</summary>
    public string? GivenReason { get; init; }

    /// <summary>The sign with its values.</summary>
    public required Statement Statement { get; init; }
}
