using NodaTime;
using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>SUC004: A strategy on which the governing body was consulted is provided for after it.</summary>
internal sealed class ConsultationOutlastsTheBody : IGovernanceRule
{
    private const string Consulted = "consulted";

    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("SUC004", RuleSeverity.Info, since: "0.2.0") with { Options = [EndingBodies.Option()] };

    public RuleEvaluation Evaluate(RuleContext context) =>
        EndingBodies.Evaluate(context, (ending, last) => Find(ending, last, context));

    private IEnumerable<Finding> Find(EndingBody ending, LocalDate last, RuleContext context)
    {
        Filing[] open =
        [
            .. context.InForce.Filings.Where(filing => filing.Organisation != ending.Office
                && !filing.Covers.HasEndedBy(last.PlusDays(1))
                && filing.Steps.Any(step => step.IsDone && IsConsulting(step, ending, filing, context))),
        ];
        Filing[] longer = [.. open.Where(static filing => filing.Covers.To is not null)];
        Filing[] unknown = [.. open.Except(longer)];
        if (longer.Length > 0)
        {
            yield return Descriptor.Violated(
                Say("succession.rule.consulted", ending, last, longer),
                Subjects(ending, longer),
                [Evidence.Of("consulted-on", longer.Length), Evidence.Of("last-day", last)],
                Statement.Of("succession.rule.consulted.remedy"));
        }

        if (unknown.Length > 0)
        {
            yield return Descriptor.Undetermined(
                Say("succession.rule.consulted-end-not-known", ending, last, unknown),
                Subjects(ending, unknown),
                [Evidence.Of("consulted-on", unknown.Length), Evidence.Of("last-day", last)],
                Statement.Of("succession.rule.consulted-end-not-known.remedy"));
        }
    }

    // A word for the body means that of the ground for which the filing is.
    private static bool IsConsulting(FilingStep step, EndingBody ending, Filing filing, RuleContext context) =>
        string.Equals(step.Kind, Consulted, StringComparison.Ordinal)
        && (step.Organisations.Contains(ending.Office)
            || (step.With.Any(word => IsPolicingBody(word, context)) && IsOfTheArea(filing, ending, context)));

    private static bool IsPolicingBody(string word, RuleContext context) =>
        Id<OrganisationKind>.TryParse(word, out Id<OrganisationKind> kind) && OfficeFinder.IsPolicingBody(context.InForce, kind);

    private static bool IsOfTheArea(Filing filing, EndingBody ending, RuleContext context)
    {
        Footprint ground = filing.Footprint.IsUnknown && filing.Partnership is { } board
            ? context.InForce.Partnership(board)?.Footprint ?? filing.Footprint
            : filing.Footprint;
        return !ground.IsUnknown
            && context.InForce.Geography.ForceAreasOf(ground).Any(area => area.Code == ending.Body.ForceArea);
    }

    private static Statement Say(string code, EndingBody ending, LocalDate last, Filing[] filings) => Statement.Of(
        code,
        ("body", EntityReference.Of(ending.Body.Id)),
        ("last", last),
        ("filings", StatementValue.Of(filings.Select(static filing => filing.Id), EntityReference.Of)));

    private static ValueList<EntityReference> Subjects(EndingBody ending, Filing[] filings) =>
        [ending.Area, .. filings.Select(static filing => EntityReference.Of(filing.Id))];
}
