using PccGovernance.Statute;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>LAW000: What the law asks can be told from the record. One finding for each force area says how much cannot.</summary>
internal sealed class LawCanBeTold : IGovernanceRule
{
    private const int FactsNamed = 3;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("LAW000", RuleSeverity.Info, since: "0.2.0", Analyses.Statute);

    public RuleEvaluation Evaluate(RuleContext context)
    {
        if (context.Report(Analyses.Statute) is not { } report)
        {
            return RuleEvaluation.LookedAtNothing;
        }

        IGrouping<AreaCode, StatutoryOutcome>[] areas = [.. report.Outcomes.GroupBy(static outcome => outcome.ForceArea)];
        RuleEvaluation told = RuleEvaluation.OfEach(areas, Examine);
        Finding[] open =
        [
            .. FilingSurvey.WithoutPlace(context.Landscape)
                .Select(filing => Without(filing, "law.filing-without-place", "law.filing-without-place.remedy", PlacedBy(filing))),
            .. FilingSurvey.WithoutYear(context.Landscape)
                .Select(filing => Without(filing, "law.filing-without-year", "law.filing-without-year.remedy")),
        ];
        return told with { Examined = told.Examined + open.Length, Findings = [.. told.Findings, .. open] };
    }

    private Finding Without(Filing filing, string code, string remedy, params ReadOnlySpan<EntityReference> further) =>
        Descriptor.Undetermined(
            Statement.Of(code, ("filing", EntityReference.Of(filing.Id))),
            [EntityReference.Of(filing.Id), .. further],
            remedy: Statement.Of(remedy));

    /// <summary>The board or body whose ground would be that of the filing, and is not on record.</summary>
    private static EntityReference[] PlacedBy(Filing filing) =>
        filing.Partnership is { } board ? [EntityReference.Of(board)]
        : filing.Organisation is { } body ? [EntityReference.Of(body)]
        : [];

    private Finding? Examine(IGrouping<AreaCode, StatutoryOutcome> area)
    {
        StatutoryOutcome[] untold = [.. area.Where(static outcome => outcome.Verdict == StatutoryVerdict.CannotBeTold)];
        if (untold.Length == 0)
        {
            return null;
        }

        int inForce =
            Count(area.Where(static outcome => outcome.Verdict is not (StatutoryVerdict.NotInForce or StatutoryVerdict.DoesNotApply)));
        ValueList<Statement> facts =
            StatuteTallies.FactsThatSettleMost(untold, FactsNamed).Select(static gap => gap.Fact).ToValueList();
        return Descriptor.Undetermined(
            Statement.Of(
                "law.record",
                ("area", EntityReference.Of(area.Key)), ("requirements", inForce), ("unknown", Count(untold)), ("answers", untold.Length),
                ("first", At(facts, 0)), ("second", At(facts, 1)), ("third", At(facts, 2))),
            [EntityReference.Of(area.Key)],
            [Evidence.Of("cannot-be-told", untold.Length, "answers")],
            Statement.Of("law.record.remedy"));
    }

    private static StatementValue? At(ValueList<Statement> facts, int place) => place < facts.Count ? (StatementValue)facts[place] : null;

    private static int Count(IEnumerable<StatutoryOutcome> outcomes) =>
        outcomes.Select(static outcome => outcome.Requirement).Distinct(StringComparer.Ordinal).Count();
}
