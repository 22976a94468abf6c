using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>SUC003: A duty has a home that outlasts the governing body.</summary>
internal sealed class DutyOutlastsTheBody : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("SUC003", RuleSeverity.Advice, since: "0.2.0") with { Options = [EndingBodies.Option()] };

    public RuleEvaluation Evaluate(RuleContext context) =>
        EndingBodies.Evaluate(context, (ending, last) => Find(ending, last, context));

    private IEnumerable<Finding> Find(EndingBody ending, LocalDate last, RuleContext context)
    {
        var left = LeftBoards.Of(ending, last, context);
        List<(Id<Duty> Duty, Partnership Home)> without = [];
        List<(Id<Duty> Duty, Partnership Home)> unknown = [];
        foreach (Partnership home in left.WithoutChair)
        {
            foreach (Id<Duty> duty in context.InForce.DutiesOf(home))
            {
                Partnership[] others = [.. context.InForce.Partnerships.Where(board => !left.WithoutChair.Contains(board)
                    && context.InForce.DutiesOf(board).Contains(duty) && MayHold(board, home, context.InForce))];
                if (!others.Except(left.NotKnown).Any())
                {
                    (others.Length == 0 ? without : unknown).Add((duty, home));
                }
            }
        }

        return EndingBodies.Found(
            Descriptor,
            ending,
            last,
            Left("succession.rule.duties", "succession.rule.duties.remedy", ending, last, without),
            Left("succession.rule.duties-not-known", "succession.rule.duties-not-known.remedy", ending, last, unknown));
    }

    // Where the ground of either is not known the other may be a home there.
    private static bool MayHold(Partnership board, Partnership home, Landscape landscape) =>
        board.Footprint.IsUnknown || home.Footprint.IsUnknown
        || landscape.Geography.Resolve(board.Footprint).Contains(landscape.Geography.Resolve(home.Footprint));

    private static LeftThings Left(
        string code, string remedy, EndingBody ending, LocalDate last, List<(Id<Duty> Duty, Partnership Home)> held)
    {
        Id<Duty>[] duties = [.. held.Select(static one => one.Duty).Distinct()];
        Id<Partnership>[] homes = [.. held.Select(static one => one.Home.Id).Distinct()];
        return new(
            Statement.Of(
                code,
                ("body", EntityReference.Of(ending.Body.Id)),
                ("office", EntityReference.Of(ending.Office)),
                ("last", last),
                ("duties", StatementValue.Of(duties, EntityReference.Of)),
                ("partnerships", StatementValue.Of(homes, EntityReference.Of)),
                ("homes", held.GroupBy(static one => one.Duty).Select(static duty => Statement.Of(
                    "succession.rule.duty-home",
                    ("duty", EntityReference.Of(duty.Key)),
                    ("partnerships", StatementValue.Of(duty.Select(static one => one.Home.Id), EntityReference.Of)))).ToValueList())),
            [.. duties.Select(EntityReference.Of), .. homes.Select(EntityReference.Of)],
            [Evidence.Of("duties", duties.Length)],
            Statement.Of(remedy));
    }
}
