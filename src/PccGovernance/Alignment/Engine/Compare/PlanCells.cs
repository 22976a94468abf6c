namespace PccGovernance.Alignment;

/// <summary>
/// The matrix of a plan without its empty cells: what the units compared with it have in common with each of its priorities.
/// </summary>
internal sealed class PlanCells
{
    private readonly (int Unit, PriorityMatch Match)[] _cells;
    private readonly int[] _ends;

    public PlanCells(ReadOnlySpan<ComparedUnit> units, int planPriorities)
    {
        // Counted first and then put in their places, so that those of a priority of the plan stand together in the order of the units.
        int[] next = new int[planPriorities + 1];
        foreach (ComparedUnit unit in units)
        {
            foreach (PriorityMatch match in unit.Matches.All)
            {
                next[match.PlanPriority + 1] += Says(unit, match) ? 1 : 0;
            }
        }

        for (int i = 1; i <= planPriorities; i++)
        {
            next[i] += next[i - 1];
        }

        _cells = new (int Unit, PriorityMatch Match)[next[planPriorities]];
        for (int i = 0; i < units.Length; i++)
        {
            foreach (PriorityMatch match in units[i].Matches.All)
            {
                if (Says(units[i], match))
                {
                    _cells[next[match.PlanPriority]++] = (i, match);
                }
            }
        }

        _ends = next;
    }

    /// <summary>The cells of a priority of the plan, in the order of the units.</summary>
    public ArraySegment<(int Unit, PriorityMatch Match)> Of(int planPriority)
    {
        int from = planPriority == 0 ? 0 : _ends[planPriority - 1];
        return new(_cells, from, _ends[planPriority] - from);
    }

    private static bool Says(ComparedUnit unit, PriorityMatch match) => match.IsLink || !unit.Unit.IsStandIn;
}
