using PccGovernance.Text;

namespace PccGovernance.Alignment;

/// <summary>Compares priorities with those of one plan. What is about the same is compared once; one thread uses it at a time.</summary>
internal sealed class PlanMatcher
{
    private static readonly Verdict Declared = new(
        AlignmentGrade.Direct,
        1,
        AlignmentBasis.Declared,
        default,
        default,
        IsOnGeneralThemesOnly: false);

    private readonly PriorityAligner _aligner;
    private readonly PriorityReading[] _readings;
    private readonly HashSet<Id<PlanPriority>> _priorityIds;
    private readonly Dictionary<PriorityProfile, PriorityMatches> _byThemes = [];

    public PlanMatcher(PoliceAndCrimePlan plan, PriorityAligner aligner)
    {
        Plan = plan;
        _aligner = aligner;
        _priorityIds = [.. Priorities.Select(static planPriority => planPriority.Id)];
        _readings = [.. Priorities.Select(planPriority => aligner.Read(planPriority.Text, planPriority.Themes))];
        PrioritiesWithThemes = _readings.Count(static reading => !reading.Themes.IsEmpty);
    }

    public PoliceAndCrimePlan Plan { get; }

    public ValueList<PlanPriority> Priorities => Plan.Priorities;

    /// <summary>How many priorities of the plan have themes to compare with, recorded or read from their text.</summary>
    public int PrioritiesWithThemes { get; }

    /// <summary>What a priority of the plan is about.</summary>
    public PriorityReading Reading(int planPriority) => _readings[planPriority];

    public bool Declares(PrioritySource source) => !source.Serves.IsEmpty && source.Serves.Any(_priorityIds.Contains);

    /// <summary>The plan priorities with which a priority has something in common.</summary>
    /// <param name="source">The priority.</param>
    /// <param name="byThemes">Whether its themes count; else only what it declares does.</param>
    public PriorityMatches Matches(PrioritySource source, bool byThemes = true)
    {
        if (Declares(source))
        {
            return Compare(source.Profile, source.Serves, byThemes);
        }

        if (!byThemes || !source.HasThemes)
        {
            return PriorityMatches.None;
        }

        if (!_byThemes.TryGetValue(source.Profile, out PriorityMatches? matches))
        {
            _byThemes.Add(source.Profile, matches = Compare(source.Profile, [], byThemes));
        }

        return matches;
    }

    /// <summary>The plan priorities that some of several priorities in the area serve, in the plan's order.</summary>
    public IEnumerable<Id<PlanPriority>> ServedBy(IEnumerable<PrioritySource> sources) =>
        sources
            .SelectMany(source => Matches(source).All.ToArray())
            .Where(static match => match.IsLink)
            .Select(static match => match.PlanPriority)
            .Distinct()
            .Order()
            .Select(planPriority => Priorities[planPriority].Id);

    /// <summary>Why a pair is linked.</summary>
    public Statement Reason(PrioritySource source, PriorityMatch match)
    {
        Id<PlanPriority> planPriority = Priorities[match.PlanPriority].Id;
        return match.Basis == AlignmentBasis.Declared
            ? LinkStatements.Declared(source, planPriority)
            : LinkStatements.Of(
                match.Verdict,
                match.IsLink,
                _aligner.Reading(source),
                _readings[match.PlanPriority],
                LinkStatements.Pair(source, planPriority));
    }

    private PriorityMatches Compare(PriorityProfile profile, ValueList<Id<PlanPriority>> serves, bool byThemes)
    {
        List<PriorityMatch> matches = [];
        for (int i = 0; i < _readings.Length; i++)
        {
            Verdict verdict =
                serves.Contains(Priorities[i].Id) ? Declared
                : byThemes ? _aligner.Judge(profile, _readings[i].Profile)
                : default;
            if (verdict.Strength > 0)
            {
                matches.Add(
                    new()
                    {
                        PlanPriority = i,
                        Verdict = verdict,
                        IsLink = _aligner.IsLink(verdict),
                        SharedThemes = profile.SharedWith(_readings[i].Profile),
                    });
            }
        }

        return matches.Count == 0 ? PriorityMatches.None : new([.. matches]);
    }
}
