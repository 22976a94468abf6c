using PccGovernance.Rules;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>That a rule was applied, and to how much: a rule that looked at nothing says so.</summary>
public sealed record RuleRun
{
    /// <summary>The rule.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>The severity of its findings in the review.</summary>
    public required RuleSeverity Severity { get; init; }

    /// <summary>How many things it looked at.</summary>
    public required int Examined { get; init; }

    /// <summary>How many violations it found, accepted ones included.</summary>
    public required int Violated { get; init; }

    /// <summary>How often it could not tell for want of data, accepted ones included.</summary>
    public required int Undetermined { get; init; }

    /// <summary>What came of it.</summary>
    public required Statement Statement { get; init; }

    internal static RuleRun Of(RuleDescriptor rule, RuleSeverity severity, RuleEvaluation? evaluation)
    {
        int violated = evaluation?.Findings.Count(static f => f.Outcome == FindingOutcome.Violated) ?? 0;
        int undetermined = (evaluation?.Findings.Count ?? 0) - violated;
        return new()
        {
            Rule = rule,
            Severity = severity,
            Examined = evaluation?.Examined ?? 0,
            Violated = violated,
            Undetermined = undetermined,
            Statement = evaluation switch
            {
                null => Statement.Of("rule.not-applied", ("rule", rule.Id)),
                { Examined: 0 } => Statement.Of("rule.looked-at-nothing", ("rule", rule.Id), ("examines", rule.Examines)),
                _ => Statement.Of(
                    "rule.looked",
                    ("rule", rule.Id),
                    ("examined", evaluation.Examined),
                    ("examines", rule.Examines),
                    ("violated", violated),
                    ("undetermined", undetermined)),
            },
        };
    }
}
