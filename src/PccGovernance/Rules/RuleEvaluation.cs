namespace PccGovernance.Rules;

/// <summary>What came of applying a rule: how much it looked at, and what it found.</summary>
public sealed record RuleEvaluation
{
    /// <summary>The evaluation of a rule that had nothing to look at.</summary>
    public static RuleEvaluation LookedAtNothing { get; } = new() { Examined = 0 };

    /// <summary>How many of what the descriptor says that the rule examines it looked at; not negative.</summary>
    public required int Examined { get; init; }

    /// <summary>The findings, in any order.</summary>
    public ValueList<Finding> Findings { get; init => field = value ?? []; } = [];

    /// <summary>Examines items one by one, with at most one finding for each.</summary>
    /// <typeparam name="T">What is examined.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="examine">What the rule finds of an item; <c>null</c> when it is satisfied.</param>
    public static RuleEvaluation OfEach<T>(IReadOnlyCollection<T> items, Func<T, Finding?> examine)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(examine);
        return new() { Examined = items.Count, Findings = items.Select(examine).OfType<Finding>().ToValueList() };
    }
}
