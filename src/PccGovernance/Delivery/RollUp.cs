namespace PccGovernance.Delivery;

/// <summary>Rolls children up to their parent: the worst decides.</summary>
internal static class RollUp
{
    public static (DeliveryRollUp Result, bool DecidedByCritical) Of(EntityReference subject, IReadOnlyCollection<RollUpChild> children)
    {
        RollUpChild? decider = children
            .OrderByDescending(static child => child.Severity)
            .ThenByDescending(static child => child.Standing == DeliveryStanding.Rated)
            .ThenByDescending(static child => child.IsCritical)
            .ThenBy(static child => child.Subject)
            .FirstOrDefault();
        DeliveryStanding standing = decider?.Standing ?? DeliveryStanding.Unknown;
        RagStatus? worst = RagIndicators.Worst(children.Select(static child => child.WorstKnown));
        DeliveryRollUp result = new()
        {
            Subject = subject,
            Standing = standing,
            Colour = standing == DeliveryStanding.Rated ? worst : null,
            WorstKnownColour = worst,
            Counts = Sum(subject, children),
            DecidedBy = decider?.Subject,
            DecidingMilestone = decider?.Milestone,
            Reason = ReasonOf(subject, decider, worst),
        };
        return (result, decider is { IsCritical: true });
    }

    private static string ReasonOf(EntityReference subject, RollUpChild? decider, RagStatus? worst)
    {
        string name = Name(subject);
        if (decider is null)
        {
            return $"{Capital(name)} has nothing under it on record: record its {Below(subject.Kind)}.";
        }

        string child = Name(decider.Subject);
        return decider.Standing switch
        {
            DeliveryStanding.Rated => $"{Capital(name)} is {Say.Colour(worst!.Value)}, because {child} is.",
            DeliveryStanding.Unknown when worst is { } known => $"{Capital(name)} is unknown, because {child} is; the worst colour known under it is {Say.Colour(known)}.",
            DeliveryStanding.Unknown => $"{Capital(name)} is unknown, because {child} is.",
            DeliveryStanding.NotDue => $"{Capital(name)} is not due, because {child} is not and nothing under it is open.",
            DeliveryStanding.Complete => $"{Capital(name)} is complete: everything under it is, or was given up.",
            _ => $"{Capital(name)} was given up with everything under it.",
        };
    }

    private static string Name(EntityReference subject) => subject.Kind switch
    {
        EntityKind.Milestone => $"the milestone '{subject.Id}'",
        EntityKind.Deliverable => $"the deliverable '{subject.Id}'",
        EntityKind.BusinessPriority => $"the priority '{subject.Id}'",
        EntityKind.Strand => $"the strand '{subject.Id}'",
        _ => $"the business plan '{subject.Id}'",
    };

    private static string Below(EntityKind kind) => kind switch
    {
        EntityKind.Deliverable => "milestones",
        EntityKind.BusinessPriority => "deliverables",
        EntityKind.Strand => "priorities",
        _ => "strands",
    };

    private static string Capital(string name) => $"T{name[1..]}";

    private static DeliveryCounts Sum(EntityReference subject, IReadOnlyCollection<RollUpChild> children) =>
        new()
        {
            Green = children.Sum(static child => child.Counts.Green),
            Amber = children.Sum(static child => child.Counts.Amber),
            Red = children.Sum(static child => child.Counts.Red),
            Complete = children.Sum(static child => child.Counts.Complete),
            NotDue = children.Sum(static child => child.Counts.NotDue),
            Unknown = children.Sum(static child => child.Counts.Unknown),
            Cancelled = children.Sum(static child => child.Counts.Cancelled),
            DeliverablesWithoutMilestones = subject.Kind == EntityKind.Deliverable && children.Count == 0
                ? 1
                : children.Sum(static child => child.Counts.DeliverablesWithoutMilestones),
        };
}
