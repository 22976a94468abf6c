using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>SUC001: Who chairs after the governing body's last day is on record.</summary>
internal sealed class ChairOutlastsTheBody : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("SUC001", RuleSeverity.Advice, since: "0.2.0") with { Options = [EndingBodies.Option()] };

    public RuleEvaluation Evaluate(RuleContext context) =>
        EndingBodies.Evaluate(context, (ending, last) => Find(ending, last, context), NotKnown);

    private IEnumerable<Finding> Find(EndingBody ending, LocalDate last, RuleContext context)
    {
        var left = LeftBoards.Of(ending, last, context);
        if (left.WithoutChair.Length > 0)
        {
            yield return Descriptor.Violated(
                Say("succession.rule.chairs", ending, last, left.WithoutChair, PreparingBoards.Of(ending, context.InForce)),
                Subjects(ending, left.WithoutChair),
                [Evidence.Of("chairs", left.WithoutChair.Length, "boards"), Evidence.Of("last-day", last)],
                Statement.Of("succession.rule.chairs.remedy"));
        }

        if (left.NotKnown.Length > 0)
        {
            yield return Descriptor.Undetermined(
                Say("succession.rule.chairs-not-known", ending, last, left.NotKnown),
                Subjects(ending, left.NotKnown),
                [Evidence.Of("without-a-chair-on-record", left.NotKnown.Length, "boards"), Evidence.Of("last-day", last)],
                Statement.Of("succession.rule.chairs-not-known.remedy"));
        }
    }

    private Finding NotKnown(EndingBody ending) => Descriptor.Undetermined(
        Statement.Of(
            "succession.rule.last-day-not-known",
            ("body", EntityReference.Of(ending.Body.Id)),
            ("last", ending.LastDay is { } last ? (StatementValue)last : null)),
        [ending.Area, EntityReference.Of(ending.Body.Id)],
        remedy: Statement.Of("succession.rule.last-day-not-known.remedy"));

    private static Statement Say(string code, EndingBody ending, LocalDate last, Partnership[] boards,
        ValueList<Id<Partnership>>? preparing = null) => Statement.Of(
        code,
        ("body", EntityReference.Of(ending.Body.Id)),
        ("office", EntityReference.Of(ending.Office)),
        ("last", last),
        ("partnerships", StatementValue.Of(boards.Select(static board => board.Id), EntityReference.Of)),
        ("preparing", preparing is null or { IsEmpty: true } ? null : StatementValue.Of(preparing, EntityReference.Of)));

    private static ValueList<EntityReference> Subjects(EndingBody ending, Partnership[] boards) =>
        [ending.Area, .. boards.Select(static board => EntityReference.Of(board.Id))];
}
