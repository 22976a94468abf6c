using System.Globalization;
using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>What the rules on pairs of boards have in common.</summary>
internal static class DuplicatePairs
{
    public static RuleEvaluation Evaluate(RuleDescriptor rule, RuleContext context, DuplicationPattern pattern, string how) =>
        Evaluate(rule, context, pair => pair.Pattern == pattern && !pair.IsByDesign, how);

    public static RuleEvaluation Evaluate(RuleDescriptor rule, RuleContext context, Func<DuplicationPair, bool> which, string how)
    {
        if (context.Duplication is not { } report)
        {
            return RuleEvaluation.LookedAtNothing;
        }

        return new()
        {
            Examined = Count(report),
            Findings = report.Pairs.Where(which).Select(pair => Found(rule, pair, how)).ToValueList(),
        };
    }

    /// <summary>The pairs compared, as far as an evaluation can count.</summary>
    public static int Count(DuplicationReport report) => (int)Math.Min(int.MaxValue, report.PairsCompared);

    public static string Text(DuplicationRemedy remedy) => remedy.Citation is { } citation ? $"{remedy.Text} ({citation.Text})" : remedy.Text;

    /// <summary>A score or share, of which four decimal places say enough.</summary>
    public static StatementValue Figure(double value) => StatementValue.NumberOf(Math.Round(value, 4));

    private static Finding Found(RuleDescriptor rule, DuplicationPair pair, string how) =>
        rule.Violated(
            string.Create(CultureInfo.InvariantCulture, $"The partnerships '{pair.First}' and '{pair.Second}' {how} (score {pair.Score:0.00})."),
            [EntityReference.Of(pair.First), EntityReference.Of(pair.Second)],
            [
                Evidence.Of("score", Figure(pair.Score), "of 1"),
                Evidence.Of("people in common (Jaccard)", Figure(pair.People.Jaccard), "of 1"),
                Evidence.Of("remit in common (Jaccard)", Figure(pair.Remit.Jaccard), "of 1"),
                Evidence.Of("place in common (overlap)", Figure(pair.Place.Overlap), "of 1"),
                .. pair.EvidenceFor.Select(static e => Evidence.Of("for", e.Text)),
                .. pair.EvidenceAgainst.Select(static e => Evidence.Of("against", e.Text)),
            ],
            Text(pair.Remedy));
}
