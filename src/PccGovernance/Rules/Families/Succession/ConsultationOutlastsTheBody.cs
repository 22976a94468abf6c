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
        return EndingBodies.Found(
            Descriptor,
            ending,
            last,
            Left("succession.rule.consulted", "succession.rule.consulted.remedy", ending, last, longer),
            Left(
                "succession.rule.consulted-end-not-known", "succession.rule.consulted-end-not-known.remedy", ending, last, unknown));
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

    private static LeftThings Left(string code, string remedy, EndingBody ending, LocalDate last, Filing[] filings) => new(
        Statement.Of(
            code,
            ("body", EntityReference.Of(ending.Body.Id)),
            ("last", last),
            ("filings", StatementValue.Of(filings.Select(static filing => filing.Id), EntityReference.Of))),
        [.. filings.Select(static filing => EntityReference.Of(filing.Id))],
        [Evidence.Of("consulted-on", filings.Length)],
        Statement.Of(remedy));
}
