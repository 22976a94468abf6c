using PccGovernance.Alignment;
using PccGovernance.Duplication;
using PccGovernance.Statute;

namespace PccGovernance.Scenarios;

/// <summary>Compares the landscape before a scenario with the one after it.</summary>
internal sealed class ScenarioComparison(ScenarioReplay replay, ScenarioOptions options, Execution execution)
{
    private readonly Landscape _before = replay.Before;
    private readonly Landscape _after = replay.After;

    public ScenarioReport Report()
    {
        ScenarioRun run = replay.ToRun();
        if (!run.IsPossible)
        {
            return new() { Run = run, Options = options };
        }

        ChangedBoards changed = ChangedBoards.Between(_before, _after);
        AttendanceComparison attendance = new(_before, _after, changed, options, run.AsOf, execution);
        PeopleComparison people = new(replay, changed);
        WorkComparison work = new(replay, changed);
        ScenarioReport report = new()
        {
            Run = run,
            Options = options,
            Cost = attendance.Cost(),
            Hours = attendance.Hours(),
            HoursOfOrganisations = attendance.Organisations(),
            HoursOfPosts = attendance.Posts(),
            Duplicates = Duplicates(changed),
            DutiesWithoutHome = work.DutiesWithoutHome(),
            Requirements = Requirements(),
            Priorities = Priorities(changed),
            Agenda = work.Agenda(),
            VoicesLost = people.VoicesLost(),
            ChairsLost = people.ChairsLost(),
            Sizes = people.Sizes(),
            Oversight = work.Oversight(),
            LocalFocus = work.LocalFocus(),
            WorkMoved = work.Moved(),
        };
        return report with { Differences = DifferenceWriter.Of(report).ToValueList() };
    }

    private ValueList<DuplicateChange> Duplicates(ChangedBoards changed)
    {
        if (options.Duplication is not { } duplication || (changed.Before.Length == 0 && changed.After.Length == 0))
        {
            return [];
        }

        var before = PairsOf(_before, duplication);
        var after = PairsOf(_after, duplication);
        return before.Keys.Union(after.Keys)
            .Order()
            .Select(pair => new DuplicateChange
            {
                First = pair.Item1,
                Second = pair.Item2,
                Before = before.TryGetValue(pair, out DuplicationPattern was) ? was : null,
                After = after.TryGetValue(pair, out DuplicationPattern becomes) ? becomes : null,
            })
            .Where(static change => change.Before != change.After)
            .ToValueList();
    }

    private Dictionary<(Id<Partnership>, Id<Partnership>),
        DuplicationPattern> PairsOf(Landscape landscape, DuplicationOptions duplication) =>
        DuplicationAnalysis.Analyse(landscape, replay.AsOf, duplication, execution)
            .Pairs.Where(static pair => !pair.IsQuestion)
            .ToDictionary(static pair => (pair.First, pair.Second), static pair => pair.Pattern);

    private ValueList<OutcomeChange> Requirements() => options.Statute is { } statute && !ReferenceEquals(_before, _after)
        ? StatuteComparison.Between(
            StatuteAnalysis.Analyse(_before, replay.AsOf, statute),
            StatuteAnalysis.Analyse(_after, replay.AsOf, statute)).Changes
        : [];

    private ValueList<PriorityChange> Priorities(ChangedBoards changed)
    {
        bool isTouched = _before.Strategies != _after.Strategies
            || _before.PoliceAndCrimePlans != _after.PoliceAndCrimePlans
            || OwnsAny(changed);
        if (options.Alignment is not { } alignment || !isTouched)
        {
            return [];
        }

        var before = ServedBy(_before, alignment);
        var after = ServedBy(_after, alignment);
        return before
            .OrderBy(static served => served.Key)
            .Select(served => (served.Key, Was: served.Value, Is: after.GetValueOrDefault(served.Key) ?? []))
            .Where(static served => served.Was.Except(served.Is).Any())
            .Select(static served => new PriorityChange
            {
                Priority = served.Key,
                Lost = served.Was.Except(served.Is).Order().ToValueList(),
                Left = served.Is.Order().ToValueList(),
            })
            .ToValueList();
    }

    private bool OwnsAny(ChangedBoards changed)
    {
        HashSet<Id<Partnership>> touched = [.. changed.Before.Select(static b => b.Id), .. changed.After.Select(static b => b.Id)];
        return _before.Strategies.Any(strategy => strategy.OwnerPartnership is { } owner && touched.Contains(owner));
    }

    private Dictionary<Id<PlanPriority>, HashSet<Id<Strategy>>> ServedBy(Landscape landscape, AlignmentOptions alignment)
    {
        Dictionary<Id<PlanPriority>, HashSet<Id<Strategy>>> served = [];
        AlignmentReport report = AlignmentAnalysis.Analyse(landscape, replay.AsOf, alignment, execution);
        foreach (AlignmentLink link in report.Plans.SelectMany(static p => p.Links))
        {
            if (!served.TryGetValue(link.PlanPriority, out HashSet<Id<Strategy>>? strategies))
            {
                served.Add(link.PlanPriority, strategies = []);
            }

            strategies.Add(link.Strategy);
        }

        return served;
    }
}
