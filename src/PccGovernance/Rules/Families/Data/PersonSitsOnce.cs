using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT010: A person sits on a partnership once.</summary>
internal sealed class PersonSitsOnce : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT010", RuleSeverity.Warning, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(
            [.. context.InForce.Partnerships.Where(static board => board.Seats.Any(static seat => seat.Person is not null))],
            Examine);

    private Finding? Examine(Partnership board)
    {
        // One who sits for another board beside a seat of their own is there in two capacities.
        Id<Person>[] twice =
        [
            .. board.Seats
                .Where(static seat => seat is { Person: not null, Holding: null or { SitsFor: null } })
                .GroupBy(static seat => seat.Person!.Value)
                .Where(static seats => seats.Count() > 1)
                .Select(static seats => seats.Key)
                .Order(),
        ];
        return twice.Length == 0
            ? null
            : Descriptor.Violated(
                Statement.Of("data.person-twice", ("people", StatementValue.Of(twice, EntityReference.Of)),
                    ("partnership", EntityReference.Of(board.Id))),
                [EntityReference.Of(board.Id), .. twice.Select(EntityReference.Of)],
                [Evidence.Of("seated-more-than-once", twice.Length, "people")],
                Statement.Of("data.person-twice.remedy"));
    }
}
