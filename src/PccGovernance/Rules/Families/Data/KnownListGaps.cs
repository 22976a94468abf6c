using PccGovernance.KnownLists;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>What the rules on required partnerships have in common: one finding for each kind, with the places.</summary>
internal static class KnownListGaps
{
    public static RuleEvaluation Evaluate(
        RuleDescriptor rule,
        RuleContext context,
        bool isBoardInStatute,
        string code,
        string inAll,
        string remedy)
    {
        if (context.Report(Analyses.KnownList) is not { } report)
        {
            return RuleEvaluation.LookedAtNothing;
        }

        return new()
        {
            Examined = report.Required,
            Findings = report.Gaps.Where(gap => gap.IsBoardInStatute == isBoardInStatute)
                .Select(gap => Found(rule, report, gap, IsSaidToBeAll(context, gap) ? inAll : code, remedy))
                .ToValueList(),
        };
    }

    private static bool IsSaidToBeAll(RuleContext context, KnownListGap gap) =>
        gap.Grounds.All(ground => context.Landscape.IsCompleteIn(CompleteRecord.Partnerships, ground, context.AsOf, context.AsOf));

    // What a name suggests may well be the board: then it cannot be told.
    private static Finding Found(RuleDescriptor rule, KnownListsReport report, KnownListGap gap, string code, string remedy)
    {
        ValueList<EntityReference> places =
            gap.Grounds.SelectMany(static ground => ground.Areas).Distinct().Select(EntityReference.Of).ToValueList();
        (string Name, StatementValue? Value)[] values =
        [
            ("kind", EntityReference.Of(gap.Kind)),
            ("places", places),
            ("missing", gap.Grounds.Count),
            ("required", gap.Required),
            ("duties", gap.Duties.IsEmpty ? null : StatementValue.Of(gap.Duties, EntityReference.Of)),
            ("partnerships", gap.ByNameAlone.IsEmpty ? null : StatementValue.Of(gap.ByNameAlone, EntityReference.Of)),
        ];
        ValueList<EntityReference> subjects =
            [EntityReference.Of(gap.Kind), .. report.ForceAreas.Select(EntityReference.Of), .. gap.ByNameAlone.Select(EntityReference.Of)];
        ValueList<Evidence> evidence =
            [Evidence.Of("required", gap.Required, "partnerships"), Evidence.Of("not-on-the-list", gap.Grounds.Count, "partnerships")];
        return gap.ByNameAlone.IsEmpty
            ? rule.Violated(Statement.Of(code, values), subjects, evidence, Statement.Of(remedy, values))
            : rule.Undetermined(Statement.Of("data.required-by-name-alone", values), subjects, evidence,
                Statement.Of("data.required-by-name-alone.remedy", values));
    }
}
