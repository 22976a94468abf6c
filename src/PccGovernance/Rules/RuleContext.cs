using NodaTime;
using PccGovernance.Alignment;
using PccGovernance.Costing;
using PccGovernance.Delivery;
using PccGovernance.Demand;
using PccGovernance.Duplication;

namespace PccGovernance.Rules;

/// <summary>What a rule may look at.</summary>
public sealed record RuleContext
{
    /// <summary>The whole landscape, with what has ended and what is to come.</summary>
    public required Landscape Landscape { get; init; }

    /// <summary>The landscape in force on <see cref="AsOf"/>.</summary>
    public required Landscape InForce { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The bounds that rules read.</summary>
    public RuleOptions Options { get; init => field = value ?? new(); } = new();

    /// <summary>Which boards duplicate each other; <c>null</c> when that was not analysed.</summary>
    public DuplicationReport? Duplication { get; init; }

    /// <summary>What the boards cost; <c>null</c> when that was not analysed.</summary>
    public CostingReport? Costing { get; init; }

    /// <summary>What the boards ask of posts and people; <c>null</c> when that was not analysed.</summary>
    public DemandReport? Demand { get; init; }

    /// <summary>Whether strategies serve the plans; <c>null</c> when that was not analysed.</summary>
    public AlignmentReport? Alignment { get; init; }

    /// <summary>Whether delivery is on track; <c>null</c> when that was not analysed.</summary>
    public DeliveryReport? Delivery { get; init; }

    /// <summary>A context without analyses: rules that read them look at nothing.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    public static RuleContext For(Landscape landscape, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        return new() { Landscape = landscape, InForce = landscape.AsOf(asOf), AsOf = asOf };
    }
}
