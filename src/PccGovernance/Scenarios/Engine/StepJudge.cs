using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Scenarios;

/// <summary>Says what a step needs, whether the law allows it, and what it breaks.</summary>
internal sealed class StepJudge(StepSides sides, ScenarioStep step, ValueList<Id<Partnership>> named, LocalDate day)
{
    private readonly NeedsFinder _needs = new(sides, step, day);

    public StepAssessment Assess(int place)
    {
        ValueList<StepNeed> needs = _needs.Find(named).ToValueList();
        ValueList<Statement> unlawful = new LawCheck(sides, step.Edit, named).Find().ToValueList();
        return new()
        {
            Step = place,
            On = step.On,
            IsDue = true,
            Partnerships = named,
            Standing = StandingOf(needs, unlawful),
            Needs = needs,
            Unlawful = unlawful,
            Breaks = Breaks().ToValueList(),
        };
    }

    private StepStanding StandingOf(ValueList<StepNeed> needs, ValueList<Statement> unlawful) =>
        !unlawful.IsEmpty ? StepStanding.Unlawful
        : _needs.IsPowerMissing ? StepStanding.PowerNotKnown
        : needs.Any(static need => need.IsMet == false) ? StepStanding.Unagreed
        : needs.Any(static need => need.Kind is StepNeedKind.Agreement or StepNeedKind.Decision or StepNeedKind.Order) ? StepStanding.Agreed
        : StepStanding.Free;

    private IEnumerable<Statement> Breaks()
    {
        if (!sides.DutiesDropped.IsEmpty)
        {
            yield return Statement.Of("scenario.breaks.duties", ("duties", StatementValue.Of(sides.DutiesDropped, EntityReference.Of)));
        }

        if (!sides.Untied.IsEmpty)
        {
            yield return Statement.Of("scenario.breaks.untied", ("things", sides.Untied));
        }
    }
}
