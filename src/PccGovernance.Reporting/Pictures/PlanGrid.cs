using PccGovernance.Alignment;
using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>Strategies by plan priorities, and how well each serves each.</summary>
internal sealed class PlanGrid
{
    private readonly Dictionary<(Id<Strategy> Strategy, Id<PlanPriority> Priority), Cell> _cells = [];

    private PlanGrid(PlanAlignment plan, PaperSpeech speech)
    {
        foreach (AlignmentLink link in plan.Links)
        {
            Cell cell = new(link.Grade, link.IsReadFromText);
            Cell known = _cells.GetValueOrDefault((link.Strategy, link.PlanPriority));
            _cells[(link.Strategy, link.PlanPriority)] = cell.Weight > known.Weight ? cell : known;
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

    public Cell Of(Id<Strategy> strategy, Id<PlanPriority> priority) => _cells.GetValueOrDefault((strategy, priority));

    /// <summary>How far a strategy serves a priority, and whether only the wording of both says so.</summary>
    internal readonly record struct Cell(AlignmentGrade Grade, bool IsByWordingAlone)
    {
        /// <summary>What is declared or on record counts for more than what is read, however well it reads.</summary>
        public int Weight => Grade == AlignmentGrade.None ? 0 : (IsByWordingAlone ? 0 : 10) + (int)Grade;

        public string Said(PaperSpeech speech) => speech.Say(
            "paper.plan.grade", ("grade", StatementValue.Word(Grade)), ("by-wording", IsByWordingAlone ? 1 : null));
    }

    internal readonly record struct PriorityHeading(Id<PlanPriority> Id, string Text);

    internal readonly record struct StrategyHeading(Id<Strategy> Id, string Name);
}
