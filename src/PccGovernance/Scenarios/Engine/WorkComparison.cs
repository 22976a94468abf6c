namespace PccGovernance.Scenarios;

/// <summary>Compares what boards do: duties and their homes, time on the agenda, who answers to whom, on which ground.</summary>
internal sealed class WorkComparison(ScenarioReplay replay, ChangedBoards changed)
{
    private readonly Landscape _before = replay.Before;
    private readonly Landscape _after = replay.After;

    public ValueList<DutyWithoutHome> DutiesWithoutHome()
    {
        (Partnership Board, Id<Duty> Duty)[] open =
        [
            .. changed.Before.SelectMany(board => _before.DutiesOf(board).Select(duty => (board, duty))).Where(held =>
                !IsHeld(changed.After.Where(after => _after.DutiesOf(after).Contains(held.duty)), held.board)),
        ];
        if (open.Length == 0)
        {
            return [];
        }

        HashSet<Id<Duty>> asked = [.. open.Select(static held => held.Duty)];
        ILookup<Id<Duty>, Partnership> homes = _after.Partnerships
            .SelectMany(board => _after.DutiesOf(board).Where(asked.Contains).Select(duty => (duty, board)))
            .ToLookup(static home => home.duty, static home => home.board);
        return open
            .Where(held => !IsHeld(homes[held.Duty], held.Board))
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
                    || Gains(board, follows))
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

    /// <summary>Whether a board answers to one that is no follower of those to which it, or what it follows, did.</summary>
    private bool Gains(Partnership board, Partnership follows)
    {
        HashSet<Id<Partnership>> known = [.. board.ReportsTo.SelectMany(replay.Successors.Of)];
        foreach (Partnership other in changed.Before.Where(other => replay.Successors.Of(other.Id).Contains(follows.Id)))
        {
            known.UnionWith(other.ReportsTo.SelectMany(replay.Successors.Of));
        }

        return follows.ReportsTo.Any(parent => !known.Contains(parent));
    }

    /// <summary>Whether some boards together cover the ground of one; what is not known is taken to be covered.</summary>
    private bool IsHeld(IEnumerable<Partnership> homes, Partnership board)
    {
        Partnership[] all = [.. homes];
        return all.Length > 0
            && (board.Footprint.IsUnknown
                || all.Any(static home => home.Footprint.IsUnknown)
                || _before.Geography.Resolve(new() { Areas = all.SelectMany(static home => home.Footprint.Areas).ToValueList() })
                    .Contains(_before.Geography.Resolve(board.Footprint)));
    }
}
