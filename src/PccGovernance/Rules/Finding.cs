using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>What a rule found: a violation, or that it cannot be told.</summary>
public sealed record Finding
{
    /// <summary>The rule that found it.</summary>
    public required string RuleId { get; init; }

    /// <summary>How much it matters.</summary>
    public required RuleSeverity Severity { get; init; }

    /// <summary>Violated or undetermined.</summary>
    public required FindingOutcome Outcome { get; init; }

    /// <summary>What it is about: at least one thing, each once, in order.</summary>
    public required ValueList<EntityReference> Subjects
    {
        get;
        init => field = InOrder(value);
    }

    /// <summary>What was found, with the values and bounds that decided. A phrasebook says it: <c>LandscapeReview.Say</c>.</summary>
    public required Statement Statement { get; init; }

    /// <summary>The values that decided.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>What to do about it; <c>null</c> where there is nothing to say.</summary>
    public Statement? Remedy { get; init; }

    /// <summary>Subjects each once, in order.</summary>
    internal static ValueList<EntityReference> InOrder(ValueList<EntityReference> subjects)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        for (int i = 1; i < subjects.Count; i++)
        {
            if (subjects[i - 1].CompareTo(subjects[i]) >= 0)
            {
                return subjects.Distinct().Order().ToValueList();
            }
        }

        return subjects;
    }
}
