namespace PccGovernance.Delivery;

/// <summary>Makes no milestone better than those that it waits for. A landscape has no circle of them.</summary>
internal sealed class DependencyCap(List<(Milestone Item, int Parent)> milestones, MilestoneJudgement[] judgements)
{
    private readonly Dictionary<Id<Milestone>, int> _places = Places(milestones);
    private readonly bool[] _isDone = new bool[judgements.Length];

    public void Apply()
    {
        Stack<(int Place, bool IsBack)> open = [];
        for (int i = 0; i < judgements.Length; i++)
        {
            open.Push((i, false));
            while (open.TryPop(out (int Place, bool IsBack) next))
            {
                if (next.IsBack)
                {
                    Cap(next.Place);
                }
                else if (!_isDone[next.Place])
                {
                    // First what it waits for, then itself; without recursion, so that a chain of any length is followed.
                    _isDone[next.Place] = true;
                    open.Push((next.Place, true));
                    foreach (Id<Milestone> before in milestones[next.Place].Item.DependsOn)
                    {
                        open.Push((_places[before], false));
                    }
                }
            }
        }
    }

    private void Cap(int place)
    {
        ref MilestoneJudgement own = ref judgements[place];
        if (own.Standing is not (DeliveryStanding.Rated or DeliveryStanding.Unknown))
        {
            return;
        }

        // In the order of identifiers, so that of two equally bad the first is named.
        foreach (Id<Milestone> id in milestones[place].Item.DependsOn)
        {
            MilestoneJudgement before = judgements[_places[id]];
            if (before.Severity > own.Severity)
            {
                (own.Standing, own.Colour, own.WorstKnown, own.CappedBy) = (before.Standing, before.Colour, before.WorstKnown, id);
                own.Unknown = before.Standing == DeliveryStanding.Unknown ? UnknownReason.Dependency : UnknownReason.None;
            }
        }
    }

    private static Dictionary<Id<Milestone>, int> Places(List<(Milestone Item, int Parent)> milestones)
    {
        Dictionary<Id<Milestone>, int> places = new(milestones.Count);
        for (int i = 0; i < milestones.Count; i++)
        {
            places.Add(milestones[i].Item.Id, i);
        }

        return places;
    }
}
