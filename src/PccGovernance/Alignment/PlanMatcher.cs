namespace PccGovernance.Alignment;

/// <summary>Compares priorities with those of one plan.</summary>
internal sealed class PlanMatcher
{
    private readonly PriorityAligner _aligner;
    private readonly PriorityReading[] _readings;
    private readonly HashSet<Id<PlanPriority>> _objectiveIds;

    public PlanMatcher(PoliceAndCrimePlan plan, PriorityAligner aligner)
    {
        Plan = plan;
        _aligner = aligner;
        _objectiveIds = [.. Objectives.Select(static objective => objective.Id)];
        _readings = [.. Objectives.Select(objective => aligner.Read(objective.Text, objective.Themes))];
        ObjectivesWithThemes = _readings.Count(static reading => !reading.Themes.IsEmpty);
    }

    public PoliceAndCrimePlan Plan { get; }

    public ValueList<PlanPriority> Objectives => Plan.Objectives;

    /// <summary>How many priorities of the plan have themes to compare with, recorded or read from their text.</summary>
    public int ObjectivesWithThemes { get; }

    /// <summary>What a priority of the plan is about.</summary>
    public PriorityReading Reading(int objective) => _readings[objective];

    public bool Declares(PrioritySource source) => !source.Serves.IsEmpty && source.Serves.Any(_objectiveIds.Contains);

    /// <summary>The plan priorities with which a priority has something in common, in the plan's order.</summary>
    /// <param name="source">The priority.</param>
    /// <param name="byThemes">Whether its themes count; else only what it declares does.</param>
    public PriorityMatch[] Matches(PrioritySource source, bool byThemes = true)
    {
        bool reads = byThemes && source.HasThemes;
        return !reads && !Declares(source) ? [] : [.. All(source, reads)];
    }

    /// <summary>The themes of both, in the order of their identifiers.</summary>
    public ValueList<Id<Theme>> SharedThemes(PrioritySource source, PriorityMatch match) =>
        source.Reading.Themes.Where(theme => _readings[match.Objective].Themes.Contains(theme)).ToValueList();

    /// <summary>Why a pair is linked.</summary>
    public string Reason(PrioritySource source, PriorityMatch match)
    {
        Id<PlanPriority> objective = Objectives[match.Objective].Id;
        return match.Basis == AlignmentBasis.Declared
            ? $"{source.Name} declares that it serves the plan priority '{objective}'."
            : $"{source.Name} and the plan priority '{objective}' {PriorityAligner.Why(match.Verdict)}{PriorityAligner.From(source.Reading, _readings[match.Objective])}.";
    }

    private IEnumerable<PriorityMatch> All(PrioritySource source, bool byThemes)
    {
        for (int i = 0; i < Objectives.Count; i++)
        {
            if (source.Serves.Contains(Objectives[i].Id))
            {
                yield return new(i, new(AlignmentGrade.Direct, 1, AlignmentBasis.Declared, default, default, IsOnGeneralThemesOnly: false), IsLink: true);
            }
            else if (byThemes && _aligner.Judge(source.Reading, _readings[i]) is { Strength: > 0 } verdict)
            {
                yield return new(i, verdict, _aligner.IsLink(verdict));
            }
        }
    }
}
