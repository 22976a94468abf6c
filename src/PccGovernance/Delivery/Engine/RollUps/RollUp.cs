using System.Runtime.InteropServices;

namespace PccGovernance.Delivery;

/// <summary>Rolls children up to their parent.</summary>
internal sealed class RollUp(RagPolicy policy)
{
    /// <summary>Rolls some children up: what their parent needs to know, and the result for a reader.</summary>
    public (RollUpChild Child, DeliveryRollUp Result) Of(EntityReference subject, decimal? weight, ReadOnlySpan<RollUpChild> children)
    {
        RollUpChild own = new() { Subject = subject, Weight = weight ?? 1, Critical = CriticalMilestone.None };
        int decider = -1;
        for (int i = 0; i < children.Length; i++)
        {
            own.Counts.Add(in children[i].Counts);
            own.Critical = own.Critical.OrWorse(in children[i].Critical);
            decider = decider < 0 || children[i].DecidesBefore(in children[decider]) ? i : decider;
        }

        if (decider < 0 && subject.Kind == EntityKind.Deliverable)
        {
            own.Counts = Tally.OfBareDeliverable();
        }

        decimal? score = null;
        if (decider >= 0)
        {
            (own.Standing, own.WorstKnown, score) = Judge(children, in children[decider]);
            (own.Milestone, own.IsCritical) = (children[decider].Milestone, children[decider].IsCritical);
        }

        bool isOverridden = policy.CriticalOverrides && own.Critical.Severity > own.Severity;
        if (isOverridden)
        {
            (own.Standing, own.WorstKnown, own.Milestone, own.IsCritical) = (
                own.Critical.Standing,
                own.Critical.WorstKnown,
                own.Critical.Milestone,
                true);
        }

        return (own, Result(in own, score, isOverridden, decider < 0 ? null : children[decider].Subject));
    }

    /// <summary>Rolls a whole level up: children whose parents are the same stand beside each other.</summary>
    public RolledUpLevel Level<T>(
        IReadOnlyList<T> parents,
        Func<T, EntityReference> subject,
        Func<T, decimal?> weight,
        RollUpChild[] children,
        Func<int, int> parentOf)
    {
        RolledUpLevel level = new(parents.Count);
        int first = 0;
        for (int i = 0; i < parents.Count; i++)
        {
            int end = first;
            while (end < children.Length && parentOf(end) == i)
            {
                end++;
            }

            level[i] = Of(subject(parents[i]), weight(parents[i]), children.AsSpan(first, end - first));
            first = end;
        }

        return level;
    }

    /// <summary>Rolls up by a key that runs across the plans; what has no key is left out.</summary>
    public RolledUpLevel By<T>(RollUpChild[] children, Func<int, Id<T>?> key, Func<Id<T>, EntityReference> subject)
    {
        Dictionary<Id<T>, List<int>> groups = [];
        for (int i = 0; i < children.Length; i++)
        {
            if (key(i) is { } of)
            {
                ref List<int>? group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, of, out _);
                (group ??= []).Add(i);
            }
        }

        RolledUpLevel level = new(groups.Count);
        int place = 0;
        foreach ((Id<T> of, List<int> group) in groups)
        {
            level[place++] = Of(subject(of), null, [.. group.Select(i => children[i])]);
        }

        return level;
    }

    private (DeliveryStanding Standing, RagStatus? WorstKnown, decimal? Score) Judge(
        ReadOnlySpan<RollUpChild> children,
        in RollUpChild decider)
    {
        (decimal best, decimal worst)? scores = policy.RollUp switch
        {
            RollUpMethod.Weighted => Means(children),
            RollUpMethod.ShareOfGreen => Shares(children),
            _ => null,
        };
        // Nothing rated and nothing unknown: complete, not due, on hold or given up, whatever the method.
        if (scores is not var (best, worst) || decider.Severity < GreenSeverity)
        {
            RagStatus? known = null;
            foreach (ref readonly RollUpChild child in children)
            {
                known = known is null || child.WorstKnown > known ? child.WorstKnown : known;
            }

            return (decider.Standing, known, null);
        }

        RagStatus atBest = Band(best);
        RagStatus atWorst = Band(worst);
        bool isUnknown = false;
        foreach (ref readonly RollUpChild child in children)
        {
            isUnknown |= child.Standing == DeliveryStanding.Unknown;
        }

        // An unknown child leaves the colour only where it is the same with the child at its best and at its worst, and never leaves green.
        bool isRated = atBest == atWorst && !(isUnknown && atWorst == RagStatus.Green);
        return (isRated ? DeliveryStanding.Rated : DeliveryStanding.Unknown, atWorst, worst);
    }

    private RagStatus Band(decimal score) => policy.RollUp == RollUpMethod.Weighted ? policy.BandOfMean(score) : policy.BandOfShare(score);

    /// <summary>The mean of what is due, with unknown children as green and as amber, or as red where that was known last.</summary>
    private static (decimal Best, decimal Worst)? Means(ReadOnlySpan<RollUpChild> children)
    {
        decimal weight = 0;
        decimal best = 0;
        decimal worst = 0;
        foreach (ref readonly RollUpChild child in children)
        {
            if (child.IsDue)
            {
                bool isUnknown = child.Standing == DeliveryStanding.Unknown;
                decimal points = child.WorstKnown is { } colour ? Points(colour) : 0;
                weight += child.Weight;
                best += isUnknown ? 0 : points * child.Weight;
                worst += (isUnknown ? Math.Max(points, Points(RagStatus.Amber)) : points) * child.Weight;
            }
        }

        return weight == 0 ? null : (best / weight, worst / weight);
    }

    /// <summary>The share of green and complete among what is due, with unknown children as green and as not green.</summary>
    private static (decimal Best, decimal Worst)? Shares(ReadOnlySpan<RollUpChild> children)
    {
        decimal weight = 0;
        decimal green = 0;
        decimal unknown = 0;
        foreach (ref readonly RollUpChild child in children)
        {
            if (child.IsDue)
            {
                weight += child.Weight;
                green +=
                    child.Standing == DeliveryStanding.Complete
                    || child is { Standing: DeliveryStanding.Rated, WorstKnown: RagStatus.Green }
                        ? child.Weight
                        : 0;
                unknown += child.Standing == DeliveryStanding.Unknown ? child.Weight : 0;
            }
        }

        return weight == 0 ? null : ((green + unknown) / weight, green / weight);
    }

    private static int Points(RagStatus colour) => (int)colour - (int)RagStatus.Green;

    private DeliveryRollUp Result(in RollUpChild own, decimal? score, bool isOverridden, EntityReference? decider)
    {
        bool isBounded = policy.RollUp != RollUpMethod.WorstOf;
        bool isWeighted = policy.RollUp == RollUpMethod.Weighted;
        RagStatus? colour = own.Standing == DeliveryStanding.Rated ? own.WorstKnown : null;
        return new()
        {
            Subject = own.Subject,
            Standing = own.Standing,
            Colour = colour,
            Label = policy.LabelOf(own.Standing, colour),
            WorstKnownColour = own.WorstKnown,
            Counts = own.Counts.ToCounts(),
            Method = policy.RollUp,
            Score = score,
            GreenBound = isBounded ? isWeighted ? policy.GreenMean : policy.GreenShare : null,
            AmberBound = isBounded ? isWeighted ? policy.AmberMean : policy.AmberShare : null,
            IsCriticalOverride = isOverridden,
            DecidedBy = decider,
            DecidingMilestone = own.Milestone,
        };
    }

    private const int GreenSeverity = 4;
}
