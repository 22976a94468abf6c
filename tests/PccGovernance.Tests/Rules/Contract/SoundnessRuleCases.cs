using PccGovernance.Rules;

namespace PccGovernance.Tests.Rules.Contract;

/// <summary>The rules about rules and analyses (RULE), each on a rule of a caller's own.</summary>
internal static class SoundnessRuleCases
{
    private static readonly Finding Sound = new FixedRule("OWN001").Descriptor.Violated(
        "It is not in order.",
        [EntityReference.Of(AreaCode.Wales)]);

    private static readonly Analysis<string> Broken = new("broken", static _ => throw new InvalidCastException("Oh."));

    public static RuleCase[] All { get; } =
    [
        .. RuleCatalogue.Descriptors.Where(static rule => rule.Family == "RULE").SelectMany(static rule => new[]
        {
            RuleCase.Satisfied(rule.Id, "a rule that finds something", Empty) with { Own = new FixedRule("OWN001", Sound) },
            RuleCase.None(rule.Id, RuleCaseKind.Boundary, "a rule is sound or it is not"),
        }),
        .. RuleCatalogue.Descriptors.Where(static rule => rule.Family == "RULE" && rule.Id != "RULE005")
            .Select(static rule => RuleCase.None(rule.Id, RuleCaseKind.Undetermined, "a rule is sound or it is not")),

        RuleCase.Violated("RULE001", "a rule that throws", Empty,
            "rule.failed") with { Own = new UnsoundRule(static _ => throw new InvalidCastException("Oh.")) },
        RuleCase.Violated("RULE001", "a rule that gives no answer", Empty,
            "rule.answered-nothing") with { Own = new UnsoundRule(static _ => null!) },
        RuleCase.Violated("RULE001", "a rule that reads what it does not say that it reads", Empty, "rule.failed") with
        {
            Own = new UnsoundRule(static context => new() { Examined = context.Demand!.Organisations.Count }),
        },
        RuleCase.Violated("RULE002", "a rule that finds for another", Empty, "rule.finds-for-another") with
        {
            Own = new UnsoundRule(static _ => new() { Examined = 1, Findings = [Sound with { RuleId = "DUP001" }] }),
        },
        RuleCase.Violated("RULE003", "a finding without a subject", Empty, "rule.no-subject") with
        {
            Own = new FixedRule("OWN001", Sound with { Subjects = [] }),
        },
        RuleCase.Violated("RULE003", "a finding about nothing", Empty, "rule.no-subject") with
        {
            Own = new FixedRule("OWN001", Sound with { Subjects = [default] }),
        },
        RuleCase.Violated("RULE004", "looked at nothing and found something", Empty, "rule.miscounts") with
        {
            Own = new UnsoundRule(static _ => new() { Examined = 0, Findings = [Sound] }),
        },
        RuleCase.Violated("RULE004", "looked at less than nothing", Empty, "rule.miscounts") with
        {
            Own = new UnsoundRule(static _ => new() { Examined = -1 }),
        },
        RuleCase.None("RULE005", RuleCaseKind.Violated, "what an analysis that failed would have shown cannot be told"),
        RuleCase.Undetermined("RULE005", "an analysis that throws", Empty, "rule.analysis-failed") with
        {
            Own = new UnsoundRule(static context => context.Report(Broken) is null ? RuleEvaluation.LookedAtNothing : null!),
        },
    ];

    private static Landscape Empty() => RuleLandscapes.Of(RuleLandscapes.Sound);

    private sealed class UnsoundRule(Func<RuleContext, RuleEvaluation> evaluate) : IGovernanceRule
    {
        public RuleDescriptor Descriptor { get; } = new FixedRule("OWN001").Descriptor with { Reads = ["broken"] };

        public RuleEvaluation Evaluate(RuleContext context) => evaluate(context);
    }
}
