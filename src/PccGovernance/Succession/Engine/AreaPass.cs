using NodaTime;
using PccGovernance.Kernel;

namespace PccGovernance.Succession;

/// <summary>Finds what becomes of one force area's governing body, and of all that it has and holds.</summary>
internal sealed class AreaPass(Landscape landscape, Landscape inForce, ForceArea area, LocalDate asOf, SuccessionOptions options)
{
    public AreaSuccessionOutcome Run()
    {
        AreaChangeFinder finder = new(landscape, area, asOf, options);
        AreaSuccessionOutcome outcome = finder.Find();
        Id<Organisation>? office = OfficeFinder.Of(inForce, outcome.Before);
        if (outcome.Change is not (SuccessionChange.None or SuccessionChange.NotKnown))
        {
            FunctionPass functions = new(outcome);
            SeatPass seats = new(inForce, functions, office, OfficeFinder.Of(landscape.AsOf(options.Until), outcome.After));
            ValueList<SeatOutcome> held = seats.Seats();
            ValueList<Id<Partnership>> withoutChair = seats.WithoutChair(held);
            outcome = outcome with
            {
                Functions = functions.Outcomes(),
                Seats = held,
                WithoutChair = withoutChair,
                Duties = withoutChair
                    .SelectMany(board => inForce.DutiesOf(inForce.Partnership(board)!)
                        .Select(duty => new DutyToRehome { Duty = duty, Partnership = board }))
                    .OrderBy(static home => home.Duty)
                    .ThenBy(static home => home.Partnership)
                    .ToValueList(),
                Commitments = new CommitmentPass(inForce, functions, office, finder.DayOf(outcome)).Find(area.Code).ToValueList(),
                Staff = inForce.Posts.Where(post => post.Organisation == office).Select(static post => post.Id).ToValueList(),
                Panels = inForce.Panels.Where(panel => panel.ForceArea == area.Code).Select(static panel => panel.Id).ToValueList(),
            };
        }

        outcome = outcome with { Councils = new CouncilPass(inForce, area, outcome.Before, asOf, options).Find().ToValueList() };
        outcome = outcome with { Unsettled = UnsettledFinder.Find(outcome, finder.KnownTo(outcome.After), options).ToValueList() };
        return outcome with { Said = OutcomeWriter.Of(outcome, finder.KnownTo(outcome.After), options).ToValueList() };
    }
}
