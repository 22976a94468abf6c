namespace PccGovernance.Delivery;

/// <summary>Makes no open milestone better than those that it waits for. A landscape has no circle of them.</summary>
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

    /// <summary>
    /// The worst of what it waits for takes its colour, and what is unknown its standing. What is unknown already stays so for its own
    /// reason, no better than that.
    /// </summary>
    private void Cap(int place)
    {
        ref MilestoneJudgement own = ref judgements[place];
        if (
            own.Standing is not (DeliveryStanding.Rated or DeliveryStanding.Unknown)
            || Worst(milestones[place].Item.DependsOn) is not { } worst)
        {
            return;
        }

        ref readonly MilestoneJudgement before = ref judgements[worst];
        if (before.Severity > own.Severity)
        {
            bool becomesUnknown = own.Standing == DeliveryStanding.Rated && before.Standing == DeliveryStanding.Unknown;
            (own.Standing, own.Unknown) = becomesUnknown
                ? (DeliveryStanding.Unknown, UnknownReason.Dependency)
                : (own.Standing, own.Unknown);
            own.WorstKnown = before.WorstKnown > own.WorstKnown || own.WorstKnown is null ? before.WorstKnown : own.WorstKnown;
            own.Colour = own.Standing == DeliveryStanding.Rated ? own.WorstKnown : null;
            (own.CappedBy, own.CappedAt) = (milestones[worst].Item.Id, before.WorstKnown);
        }
    }

    /// <summary>As in a roll-up: of two as bad the rated one, then the first by identifier.</summary>
    private int? Worst(ValueList<Id<Milestone>> dependsOn)
    {
        int? worst = null;
        foreach (Id<Milestone> id in dependsOn)
        {
            int place = _places[id];
            worst = worst is not { } found || Order(place).CompareTo(Order(found)) > 0 ? place : worst;
        }

        return worst;

        (int Severity, bool IsRated) Order(int place) => (judgements[place].Severity, judgements[place].Standing == DeliveryStanding.Rated);
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
