namespace PccGovernance.Alignment;

/// <summary>
/// The matrix of a plan without its empty cells: what the units compared with it have in common with each of its priorities.
/// </summary>
internal sealed class PlanCells
{
    private readonly (int Unit, PriorityMatch Match)[] _cells;
    private readonly int[] _ends;

    public PlanCells(ReadOnlySpan<ComparedUnit> units, int objectives)
    {
        // Counted first and then put in their places, so that those of an objective stand together in the order of the units.
        int[] next = new int[objectives + 1];
        foreach (ComparedUnit unit in units)
        {
            foreach (PriorityMatch match in unit.Matches.All)
            {
                next[match.Objective + 1] += Says(unit, match) ? 1 : 0;
            }
        }

        for (int i = 1; i <= objectives; i++)
        {
            next[i] += next[i - 1];
        }

        _cells = new (int Unit, PriorityMatch Match)[next[objectives]];
        for (int i = 0; i < units.Length; i++)
        {
            foreach (PriorityMatch match in units[i].Matches.All)
            {
                if (Says(units[i], match))
                {
                    _cells[next[match.Objective]++] = (i, match);
                }
            }
        }

        _ends = next;
    }

    /// <summary>The cells of an objective, in the order of the units.</summary>
    public ArraySegment<(int Unit, PriorityMatch Match)> Of(int objective)
    {
        int from = objective == 0 ? 0 : _ends[objective - 1];
        return new(_cells, from, _ends[objective] - from);
    }

    private static bool Says(ComparedUnit unit, PriorityMatch match) => match.IsLink || !unit.Unit.IsStandIn;
}
