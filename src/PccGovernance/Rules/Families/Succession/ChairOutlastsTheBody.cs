using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>SUC001: Who chairs after the governing body's last day is on record.</summary>
internal sealed class ChairOutlastsTheBody : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("SUC001", RuleSeverity.Advice, since: "0.2.0") with { Options = [EndingBodies.Option()] };

    public RuleEvaluation Evaluate(RuleContext context) =>
        WithBodiesOfNoOffice(EndingBodies.Evaluate(context, (ending, last) => Find(ending, last, context), NotKnown), context);

    private RuleEvaluation WithBodiesOfNoOffice(RuleEvaluation known, RuleContext context)
    {
        Finding[] open = [.. EndingBodies.WithoutOffice(context).Select(OfficeNotKnown)];
        return known with { Examined = known.Examined + open.Length, Findings = [.. known.Findings, .. open] };
    }

    private IEnumerable<Finding> Find(EndingBody ending, LocalDate last, RuleContext context)
    {
        var left = LeftBoards.Of(ending, last, context);
        return EndingBodies.Found(
            Descriptor,
            ending,
            last,
            Left("succession.rule.chairs", "chairs", "succession.rule.chairs.remedy", ending, last, left.WithoutChair,
                PreparingBoards.Of(ending, context.InForce)),
            Left(
                "succession.rule.chairs-not-known",
                "without-a-chair-on-record",
                "succession.rule.chairs-not-known.remedy",
                ending,
                last,
                left.NotKnown));
    }

    private Finding OfficeNotKnown(LocalPolicingBody body) => Descriptor.Undetermined(
        Statement.Of("succession.rule.office-not-known", ("body", EntityReference.Of(body.Id))),
        [EntityReference.Of(body.ForceArea), EntityReference.Of(body.Id)],
        remedy: Statement.Of("succession.rule.office-not-known.remedy"));

    private Finding NotKnown(EndingBody ending) => Descriptor.Undetermined(
        Statement.Of(
            "succession.rule.last-day-not-known",
            ("body", EntityReference.Of(ending.Body.Id)),
            ("last", ending.LastDay is { } last ? (StatementValue)last : null)),
        [ending.Area, EntityReference.Of(ending.Body.Id)],
        remedy: Statement.Of("succession.rule.last-day-not-known.remedy"));

    private static LeftThings Left(
        string code, string evidence, string remedy, EndingBody ending, LocalDate last, Partnership[] boards,
        ValueList<Id<Partnership>>? preparing = null) => new(
        Statement.Of(
            code,
            ("body", EntityReference.Of(ending.Body.Id)),
            ("office", EntityReference.Of(ending.Office)),
            ("last", last),
            ("partnerships", StatementValue.Of(boards.Select(static board => board.Id), EntityReference.Of)),
            ("preparing", preparing is null or { IsEmpty: true } ? null : StatementValue.Of(preparing, EntityReference.Of))),
        [.. boards.Select(static board => EntityReference.Of(board.Id))],
        [Evidence.Of(evidence, boards.Length, "boards")],
        Statement.Of(remedy));
}
