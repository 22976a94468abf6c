using PccGovernance.Statute;

namespace PccGovernance.Scenarios;

/// <summary>Compares the landscape before a scenario with the one after it.</summary>
internal sealed class ScenarioComparison(ScenarioReplay replay, ScenarioBefore before, Execution execution)
{
    private readonly ScenarioOptions _options = before.Options;
    private readonly Landscape _before = replay.Before;
    private readonly Landscape _after = replay.After;

    public ScenarioReport Report()
    {
        ScenarioRun run = replay.ToRun();
        if (!run.IsPossible)
        {
            return new() { Run = run, Options = _options };
        }

        ChangedBoards changed = ChangedBoards.Between(_before, _after);
        AttendanceComparison attendance = new(before, _after, changed, execution);
        PeopleComparison people = new(replay, changed);
        WorkComparison work = new(replay, changed);
        ScenarioReport report = new()
        {
            Run = run,
            Options = _options,
            Cost = attendance.Cost(),
            Hours = attendance.Hours(),
            HoursOfOrganisations = attendance.Organisations(),
            HoursOfPosts = attendance.Posts(),
            Duplicates = Duplicates(changed),
            DutiesWithoutHome = work.DutiesWithoutHome(),
            Requirements = Requirements(changed),
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
        if (_options.Duplication is null || (changed.Before.Length == 0 && changed.After.Length == 0))
        {
            return [];
        }

        return before.Duplicates(execution).ChangesTo(_after, execution)
            .Select(static change => new DuplicateChange
            {
                First = change.First,
                Second = change.Second,
                Before = change.Before,
                After = change.After,
            })
            .ToValueList();
    }

    private ValueList<OutcomeChange> Requirements(ChangedBoards changed) =>
        _options.Statute is { } statute && !ReferenceEquals(_before, _after)
            ? LawComparison.Between(_before, _after, changed, replay.AsOf, statute, execution)
            : [];

    private ValueList<PriorityChange> Priorities(ChangedBoards changed)
    {
        bool isTouched = _before.Strategies != _after.Strategies
            || _before.PoliceAndCrimePlans != _after.PoliceAndCrimePlans
            || OwnsAny(changed);
        if (_options.Alignment is not { } alignment || !isTouched)
        {
            return [];
        }

        var served = before.Served(execution);
        var after = ServedPriorities.Of(_after, replay.AsOf, alignment, execution);
        return served
            .OrderBy(static row => row.Key)
            .Select(row => (row.Key, Was: row.Value, Is: after.GetValueOrDefault(row.Key) ?? []))
            .Where(static row => row.Was.Except(row.Is).Any())
            .Select(static row => new PriorityChange
            {
                Priority = row.Key,
                Lost = row.Was.Except(row.Is).Order().ToValueList(),
                Left = row.Is.Order().ToValueList(),
            })
            .ToValueList();
    }

    private bool OwnsAny(ChangedBoards changed)
    {
        HashSet<Id<Partnership>> touched = [.. changed.Before.Select(static b => b.Id), .. changed.After.Select(static b => b.Id)];
        return _before.Strategies.Any(strategy => strategy.OwnerPartnership is { } owner && touched.Contains(owner));
    }
}
