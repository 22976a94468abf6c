using System.Diagnostics;

namespace PccGovernance.Rules;

/// <summary>
/// Where a review says what it does, for whoever listens: an activity for the review, one for each analysis and one for each rule.
/// </summary>
internal static class Tracing
{
    /// <summary>The source's name, which a listener asks for.</summary>
    public const string Name = "PccGovernance";

    public static ActivitySource Source { get; } = new(Name);
}
