using PccGovernance.Reviews;
using PccGovernance.Rules;

namespace PccGovernance.Tests.Rules.Contract;

/// <summary>One case of a rule: a landscape, and what the rule says of it; or why the rule has no such case.</summary>
public sealed record RuleCase
{
    /// <summary>Stands for a code of whatever analysis the rule reads.</summary>
    public const string Any = "*";

    public required string Rule { get; init; }

    public required RuleCaseKind Kind { get; init; }

    /// <summary>What the case is, or why there is none.</summary>
    public required string What { get; init; }

    /// <summary>Makes the landscape; <c>null</c> where there is no such case.</summary>
    public Func<Landscape>? Make { get; init; }

    /// <summary>The codes of the statements that are found, in any order; empty where nothing is.</summary>
    public string[] Codes { get; init; } = [];

    public LocalDate Day { get; init; } = new(2026, 11, 21);

    public ReviewOptions Options { get; init; } = new();

    /// <summary>A rule to apply in the place of the library's: for the rules about rules.</summary>
    public IGovernanceRule? Own { get; init; }

    public static RuleCase Satisfied(string rule, string what, Func<Landscape> make) =>
        new()
        {
            Rule = rule,
            Kind = RuleCaseKind.Satisfied,
            What = what,
            Make = make,
        };

    public static RuleCase Violated(string rule, string what, Func<Landscape> make, params string[] codes) =>
        new()
        {
            Rule = rule,
            Kind = RuleCaseKind.Violated,
            What = what,
            Make = make,
            Codes = codes,
        };

    public static RuleCase Undetermined(string rule, string what, Func<Landscape> make, params string[] codes) =>
        new()
        {
            Rule = rule,
            Kind = RuleCaseKind.Undetermined,
            What = what,
            Make = make,
            Codes = codes,
        };

    /// <summary>A case at the bound; without codes it is satisfied.</summary>
    public static RuleCase Boundary(string rule, string what, Func<Landscape> make, params string[] codes) =>
        new()
        {
            Rule = rule,
            Kind = RuleCaseKind.Boundary,
            What = what,
            Make = make,
            Codes = codes,
        };

    public static RuleCase None(string rule, RuleCaseKind kind, string why) => new() { Rule = rule, Kind = kind, What = why };

    /// <summary>Reviews the landscape by the rule alone.</summary>
    public (RuleRun Run, Finding[] Findings) Review()
    {
        IGovernanceRule rule = Own ?? RuleSet.Default.Rules.Single(other => other.Descriptor.Id == Rule);
        LandscapeReview review = new LandscapeReviewer(Options with { Rules = RuleSet.Empty.With(rule) }).Review(Make!(), Day);
        return (review.Rules.Single(), [.. review.Findings.Where(finding => finding.RuleId == Rule)]);
    }

    public override string ToString() => $"{Rule} {Kind}: {What}";
}
