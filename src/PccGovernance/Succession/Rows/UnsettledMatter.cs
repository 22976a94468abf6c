using PccGovernance.Text;

namespace PccGovernance.Succession;

/// <summary>Something that is not settled.</summary>
public sealed record UnsettledMatter
{
    /// <summary>What is not settled.</summary>
    public required Statement What { get; init; }

    /// <summary>What would settle it.</summary>
    public required Statement SettledBy { get; init; }

    /// <summary>The function that it is about; <c>null</c> for the area as a whole.</summary>
    public string? Function { get; init; }
}
