namespace PccGovernance.Delivery;

/// <summary>Says why something stands as it does by what is under it.</summary>
internal static class RollUpReasons
{
    public static string Of(DeliveryRollUp result)
    {
        string name = Name(result.Subject);
        if (result.DecidedBy is not { } decider)
        {
            return $"{RagSentences.Capital(name)} has nothing under it on record: record its {Below(result.Subject.Kind)}.";
        }

        string own = RagSentences.Capital(name);
        string child = Name(decider);
        return result switch
        {
            { IsCriticalOverride: true } => $"{own} is {DeliveryText.Standing(result.Standing, result.Colour)}, because the critical milestone '{result.DecidingMilestone}' is{Known(result)}.",
            { Method: RollUpMethod.Weighted, Score: not null } => $"{own} is {DeliveryText.Standing(result.Standing, result.Colour)}: the mean by weight of its children that are due is {DeliveryText.Number(result.Score)}, and {Rule(result)}{AtWorst(result)}.",
            { Method: RollUpMethod.ShareOfGreen, Score: not null } => $"{own} is {DeliveryText.Standing(result.Standing, result.Colour)}: {DeliveryText.Number(result.Score * 100)}% of its children that are due are green or complete, and {Share(result)}{AtWorst(result)}.",
            { Standing: DeliveryStanding.Rated, Colour: { } colour } => $"{own} is {DeliveryText.Colour(colour)}, because {child} is.",
            { Standing: DeliveryStanding.Unknown } => $"{own} is unknown, because {child} is{Known(result)}.",
            { Standing: DeliveryStanding.NotDue } => $"{own} is not due, because {child} is not and nothing under it is open.",
            { Standing: DeliveryStanding.Complete } => $"{own} is complete: everything under it is, or was given up.",
            _ => $"{own} was given up with everything under it.",
        };
    }

    private static string Known(DeliveryRollUp result) =>
        result is { Standing: DeliveryStanding.Unknown, WorstKnownColour: { } known } ? $"; the worst colour known under it is {DeliveryText.Colour(known)}" : string.Empty;

    private static string AtWorst(DeliveryRollUp result) =>
        result is { Standing: DeliveryStanding.Unknown, WorstKnownColour: { } worst } ? $"; with what is unknown at its worst it is {DeliveryText.Colour(worst)}" : string.Empty;

    private static string Rule(DeliveryRollUp result) => $"up to {DeliveryText.Number(result.GreenBound)} is green, up to {DeliveryText.Number(result.AmberBound)} amber";

    private static string Share(DeliveryRollUp result) => $"more than {DeliveryText.Number(result.GreenBound * 100)}% is green, at least {DeliveryText.Number(result.AmberBound * 100)}% amber";

    private static string Name(EntityReference subject) => subject.Kind switch
    {
        EntityKind.Milestone => $"the milestone '{subject.Id}'",
        EntityKind.Deliverable => $"the deliverable '{subject.Id}'",
        EntityKind.BusinessPriority => $"the priority '{subject.Id}'",
        EntityKind.Strand => $"the strand '{subject.Id}'",
        EntityKind.Portfolio => $"the portfolio '{subject.Id}'",
        EntityKind.Organisation => $"the organisation '{subject.Id}'",
        _ => $"the business plan '{subject.Id}'",
    };

    private static string Below(EntityKind kind) => kind switch
    {
        EntityKind.Deliverable => "milestones",
        EntityKind.BusinessPriority => "deliverables",
        EntityKind.Strand => "priorities",
        _ => "strands",
    };
}
