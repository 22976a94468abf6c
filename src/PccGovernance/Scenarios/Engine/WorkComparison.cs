namespace PccGovernance.Scenarios;

/// <summary>Compares what boards do: duties and their homes, time on the agenda, who answers to whom, on which ground.</summary>
internal sealed class WorkComparison(ScenarioReplay replay, ChangedBoards changed)
{
    private readonly Landscape _before = replay.Before;
    private readonly Landscape _after = replay.After;

    /// <summary>The boards that each board follows.</summary>
    private readonly ILookup<Id<Partnership>, Partnership> _followed = changed.Before
        .SelectMany(board => replay.Successors.Of(board.Id).Select(next => (next, board)))
        .ToLookup(static followed => followed.next, static followed => followed.board);

    private readonly Dictionary<Id<Partnership>, bool> _gaining = [];

    public ValueList<DutyWithoutHome> DutiesWithoutHome()
    {
        DutyHomes changedHomes = new(_after, changed.After);
        (Partnership Board, Id<Duty> Duty)[] open =
        [
            .. changed.Before.SelectMany(board => _before.DutiesOf(board).Select(duty => (board, duty)))
                .Where(held => !changedHomes.Hold(held.duty, held.board)),
        ];
        if (open.Length == 0)
        {
            return [];
        }

        DutyHomes homes = new(_after, _after.Partnerships);
        return open
            .Where(held => !homes.Hold(held.Duty, held.Board))
            .OrderBy(static held => held.Duty)
            .ThenBy(static held => held.Board.Id)
            .Select(held => new DutyWithoutHome
            {
                Duty = held.Duty,
                Ground = held.Board.Footprint,
                LastHome = held.Board.Id,
                Steps = replay.StepsOf(held.Board.Id),
            })
            .ToValueList();
    }

    public ValueList<AgendaChange> Agenda()
    {
        ILookup<EntityReference, AgendaShare> before = AgendaShare.Of(_before, changed.Before);
        ILookup<EntityReference, AgendaShare> after = AgendaShare.Of(_after, changed.After);
        return before
            .Select(static matter => matter.Key)
            .Union(after.Select(static matter => matter.Key))
            .Order()
            .Select(matter => new AgendaChange
            {
                Matter = matter,
                Before = AgendaShare.Sum(before[matter]),
                After = AgendaShare.Sum(after[matter]),
                EndsBefore = AgendaShare.Ends(before[matter]),
                EndsAfter = AgendaShare.Ends(after[matter]),
                PartnershipsBefore = before[matter].Select(static share => share.Partnership).Order().ToValueList(),
                PartnershipsAfter = after[matter].Select(static share => share.Partnership).Order().ToValueList(),
            })
            .Where(static change =>
                change.Before != change.After || change.EndsBefore != change.EndsAfter
                || (change.Before is null && change.PartnershipsBefore != change.PartnershipsAfter))
            .ToValueList();
    }

    public ValueList<OversightChange> Oversight()
    {
        HashSet<Id<Partnership>> seen = [];
        List<OversightChange> changes = [];
        foreach (Partnership board in changed.Before)
        {
            Id<Partnership>[] mapped = [.. board.ReportsTo.SelectMany(replay.Successors.Of).Distinct()];
            foreach (Partnership follows in replay.Successors.Of(board.Id).Select(_after.Partnership).OfType<Partnership>())
            {
                seen.Add(follows.Id);
                bool isLost = !board.ReportsTo.IsEmpty && follows.ReportsTo.IsEmpty;
                if (isLost
                    || !mapped.Where(parent => parent != follows.Id).ToHashSet().IsSubsetOf(follows.ReportsTo)
                    || Gains(follows))
                {
                    changes.Add(Change(follows.Id, board, follows.ReportsTo, isLost, [board.Id, follows.Id]));
                }
            }
        }

        changes.AddRange(changed.After
            .Where(board => !seen.Contains(board.Id) && !board.ReportsTo.IsEmpty)
            .Select(board => Change(board.Id, board with { ReportsTo = [] }, board.ReportsTo, false, [board.Id])));
        return changes.OrderBy(static change => change.Partnership).ToValueList();
    }

    public ValueList<FocusLost> LocalFocus()
    {
        List<FocusLost> lost = [];
        foreach (Partnership board in changed.Before)
        {
            FootprintExtent ground = _before.Geography.Resolve(board.Footprint);
            foreach (Partnership follows in replay.Successors.Of(board.Id).Select(_after.Partnership).OfType<Partnership>())
            {
                FootprintExtent wider = _before.Geography.Resolve(follows.Footprint);
                if (wider.Contains(ground) && wider.Authorities > ground.Authorities)
                {
                    lost.Add(new()
                    {
                        Partnership = board.Id,
                        Into = follows.Id,
                        GroundBefore = ground.Authorities,
                        GroundAfter = wider.Authorities,
                    });
                }
            }
        }

        return lost.ToValueList();
    }

    public ValueList<WorkMoved> Moved() => replay.Made
        .SelectMany(made => made.Step.Edit is ReplacePartnerships replace ? MovedBy(made.Place, replace) : [])
        .ToValueList();

    private IEnumerable<WorkMoved> MovedBy(int place, ReplacePartnerships replace) =>
    [
        .. replace.TaskAndFinish.Select(theme => new WorkMoved
        {
            Step = place,
            Theme = theme,
            From = Had(replace, theme),
            IsTaskAndFinish = true,
        }),
        .. replace.Elsewhere.Select(covered => new WorkMoved
        {
            Step = place,
            Theme = covered.Theme,
            From = Had(replace, covered.Theme),
            IsTaskAndFinish = false,
            To = covered.Partnership,
        }),
    ];

    private ValueList<Id<Partnership>> Had(ReplacePartnerships replace, Id<Theme> theme) =>
        replace.Partnerships.Keep(id => _before.Partnership(id)?.Themes.Contains(theme) == true).Order().ToValueList();

    private OversightChange Change(
        Id<Partnership> board,
        Partnership before,
        ValueList<Id<Partnership>> after,
        bool isLost,
        Id<Partnership>[] touched) => new()
        {
            Partnership = board,
            Formerly = before.Id,
            Before = before.ReportsTo,
            After = after,
            IsLost = isLost,
            Steps = replay.StepsOf(touched),
        };

    /// <summary>Whether a board answers to one that is no follower of those to which what it follows did.</summary>
    private bool Gains(Partnership follows)
    {
        if (!_gaining.TryGetValue(follows.Id, out bool gains))
        {
            HashSet<Id<Partnership>> known =
                [.. _followed[follows.Id].SelectMany(static board => board.ReportsTo).SelectMany(replay.Successors.Of)];
            _gaining.Add(follows.Id, gains = follows.ReportsTo.Any(parent => !known.Contains(parent)));
        }

        return gains;
    }
}
