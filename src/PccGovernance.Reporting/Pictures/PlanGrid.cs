using PccGovernance.Alignment;

namespace PccGovernance.Reporting;

/// <summary>Strategies by plan priorities, and how well each serves each.</summary>
internal sealed class PlanGrid
{
    private readonly Dictionary<(Id<Strategy> Strategy, Id<PlanPriority> Priority), AlignmentGrade> _grades = [];

    private PlanGrid(PlanAlignment plan, PaperSpeech speech)
    {
        foreach (AlignmentLink link in plan.Links)
        {
            AlignmentGrade grade = _grades.GetValueOrDefault((link.Strategy, link.PlanPriority));
            _grades[(link.Strategy, link.PlanPriority)] = link.Grade > grade ? link.Grade : grade;
        }

        Priorities =
        [
            .. plan
                .Links.Select(static link => link.PlanPriority)
                .Concat(plan.Gaps.Select(static gap => gap.PlanPriority))
                .Concat(plan.UndeterminedPlanPriorities.Select(static unknown => unknown.PlanPriority))
                .Distinct()
                .Order()
                .Select(id => new PriorityHeading(id, speech.Name(id))),
        ];
        Strategies =
        [
            .. plan
                .Strategies.Where(static strategy => strategy.Place != StrategyPlace.Elsewhere)
                .OrderBy(static strategy => strategy.Name, StringComparer.Ordinal)
                .Select(static strategy => new StrategyHeading(strategy.Strategy, strategy.Name)),
        ];
    }

    public IReadOnlyList<PriorityHeading> Priorities { get; }

    public IReadOnlyList<StrategyHeading> Strategies { get; }

    public static PlanGrid Of(PlanAlignment plan, PaperSpeech speech) => new(plan, speech);

    public AlignmentGrade GradeOf(Id<Strategy> strategy, Id<PlanPriority> priority) =>
        _grades.GetValueOrDefault((strategy, priority));

    internal readonly record struct PriorityHeading(Id<PlanPriority> Id, string Text);

    internal readonly record struct StrategyHeading(Id<Strategy> Id, string Name);
}
