using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>What the rules on pairs of boards have in common.</summary>
internal static class DuplicatePairs
{
    /// <summary>Applies a rule on one pattern.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="context">What it is evaluated in.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="code">What is said of a pair: a statement of <c>first</c> and <c>second</c>.</param>
    public static RuleEvaluation Evaluate(RuleDescriptor rule, RuleContext context, DuplicationPattern pattern, string code) =>
        Evaluate(rule, context, pair => pair.Pattern == pattern && !pair.IsByDesign, code);

    public static RuleEvaluation Evaluate(RuleDescriptor rule, RuleContext context, Func<DuplicationPair, bool> which, string code)
    {
        if (context.Duplication is not { } report)
        {
            return RuleEvaluation.LookedAtNothing;
        }

        return new()
        {
            Examined = Count(report),
            Findings = report.Pairs.Where(which).Select(pair => Found(rule, pair, code)).ToValueList(),
        };
    }

    /// <summary>The pairs compared, as far as an evaluation can count.</summary>
    public static int Count(DuplicationReport report) => (int)Math.Min(int.MaxValue, report.PairsCompared);

    /// <summary>A remedy, which says the power that it rests on.</summary>
    public static Statement Remedy(DuplicationRemedy remedy) => remedy.Statement;

    /// <summary>A score or share, of which four decimal places say enough.</summary>
    public static StatementValue Figure(double value) => StatementValue.NumberOf(Math.Round(value, 4));

    /// <summary>What speaks for and against, each piece as it stands in the report.</summary>
    public static IEnumerable<Evidence> Weighing(ValueList<DuplicationEvidence> @for, ValueList<DuplicationEvidence> against) =>
        [.. @for.Select(static e => Evidence.Of("for", e.Statement)), .. against.Select(static e => Evidence.Of("against", e.Statement))];

    private static Finding Found(RuleDescriptor rule, DuplicationPair pair, string code)
    {
        string said = FormCodes.Of(pair.Form) ?? code;
        return (
            pair.IsQuestion
                ? rule.Undetermined
                : (Func<Statement, ValueList<EntityReference>, ValueList<Evidence>?, Statement?, Finding>)rule.Violated
        )(
            Statement.Of(said, ("first", EntityReference.Of(pair.First)), ("second", EntityReference.Of(pair.Second))),
            [EntityReference.Of(pair.First), EntityReference.Of(pair.Second)],
            [
                Evidence.Of("score", Figure(pair.Score), "of-1"),
                Evidence.Of("people", Figure(pair.People.Jaccard), "jaccard"),
                Evidence.Of("remit", Figure(pair.Remit.Jaccard), "jaccard"),
                Evidence.Of("place", Figure(pair.Place.Overlap), "overlap"),
                .. Weighing(pair.EvidenceFor, pair.EvidenceAgainst),
            ],
            Remedy(pair.Remedy));
    }
}
