using NodaTime;

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
    public RuleOptions Options { get; init => field = value ?? RuleOptions.Default; } = RuleOptions.Default;

    /// <summary>A context without analyses.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    public static RuleContext For(Landscape landscape, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        return new() { Landscape = landscape, InForce = landscape.AsOf(asOf), AsOf = asOf };
    }
}
