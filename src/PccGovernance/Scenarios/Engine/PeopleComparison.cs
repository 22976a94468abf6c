namespace PccGovernance.Scenarios;

/// <summary>Compares who sits where and who is in the chair.</summary>
internal sealed class PeopleComparison(ScenarioReplay replay, ChangedBoards changed)
{
    public ValueList<VoiceLost> VoicesLost() => Lost(
            static board => board.Seats.Select(static seat => seat.Organisation),
            static (board, organisation, successors, steps) => new VoiceLost
            {
                Organisation = organisation,
                Partnership = board,
                Successors = successors,
                Steps = steps,
            })
        .ToValueList();

    public ValueList<ChairLost> ChairsLost() => Lost(
            static board => board.Seats.Where(static seat => seat.Role == SeatRole.Chair).Select(static seat => seat.Organisation),
            static (board, organisation, successors, steps) => new ChairLost
            {
                Organisation = organisation,
                Partnership = board,
                Successors = successors,
                Steps = steps,
            })
        .ToValueList();

    public ValueList<SizeChange> Sizes()
    {
        Dictionary<Id<Partnership>, Partnership> before = changed.Before.ToDictionary(static board => board.Id);
        Dictionary<Id<Partnership>, Partnership> after = changed.After.ToDictionary(static board => board.Id);
        return before.Keys.Union(after.Keys)
            .Order()
            .Select(id => SizeOf(id, before.GetValueOrDefault(id), after.GetValueOrDefault(id)))
            .Where(static size => size.SeatsBefore != size.SeatsAfter || size.OrganisationsBefore != size.OrganisationsAfter)
            .ToValueList();
    }

    private static SizeChange SizeOf(Id<Partnership> id, Partnership? before, Partnership? after) => new()
    {
        Partnership = id,
        SeatsBefore = before?.Seats.Count,
        SeatsAfter = after?.Seats.Count,
        OrganisationsBefore = before?.Seats.Select(static seat => seat.Organisation).Distinct().Count(),
        OrganisationsAfter = after?.Seats.Select(static seat => seat.Organisation).Distinct().Count(),
    };

    /// <summary>
    /// The organisations that held something on a board, and that neither they nor who follows them hold on what follows it.
    /// </summary>
    private IEnumerable<TRow> Lost<TRow>(
        Func<Partnership, IEnumerable<Id<Organisation>>> held,
        Func<Id<Partnership>, Id<Organisation>, ValueList<Id<Partnership>>, ValueList<int>, TRow> row)
    {
        Dictionary<Id<Partnership>, HashSet<Id<Organisation>>> holding = [];
        foreach (Partnership board in changed.Before)
        {
            Partnership[] follow = [.. replay.Successors.Of(board.Id).Select(replay.After.Partnership).OfType<Partnership>()];
            foreach (Partnership one in follow.Where(one => !holding.ContainsKey(one.Id)))
            {
                holding.Add(one.Id, [.. held(one)]);
            }

            HashSet<Id<Organisation>>[] holders = [.. follow.Select(one => holding[one.Id])];
            foreach (Id<Organisation> organisation in held(board).Distinct().Order())
            {
                if (!replay.Organisations.Of(organisation).Any(one => holders.Any(all => all.Contains(one))))
                {
                    yield return row(
                        board.Id,
                        organisation,
                        follow.Select(static b => b.Id).ToValueList(),
                        replay.StepsOf([board.Id, .. follow.Select(static b => b.Id)]));
                }
            }
        }
    }
}
