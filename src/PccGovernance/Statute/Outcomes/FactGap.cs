using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>A fact that is missing, and how much it would settle.</summary>
public sealed record FactGap
{
    /// <summary>The fact.</summary>
    public required Statement Fact { get; init; }

    /// <summary>How many outcomes cannot be told for want of it.</summary>
    public required int Outcomes { get; init; }

    /// <summary>How many requirements those are of.</summary>
    public required int Requirements { get; init; }
}
