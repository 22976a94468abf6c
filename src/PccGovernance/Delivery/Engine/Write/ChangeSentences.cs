namespace PccGovernance.Delivery;

/// <summary>Says what happened to a milestone between two days.</summary>
internal static class ChangeSentences
{
    public static string Of(MilestoneChange change)
    {
        string name = $"The milestone '{change.Milestone}'";
        string moved = change.DueMovedDays switch
        {
            > 0 and int days => $", and its date was put back by {DeliveryText.Days(days)}",
            < 0 and int days => $", and its date was brought forward by {DeliveryText.Days(-days)}",
            _ => string.Empty,
        };
        return (change.Before, change.After) switch
        {
            (null, { } after) => $"{name} is new and {DeliveryText.Standing(after.Standing, after.Colour)}.",
            ({ } before, null) => $"{name} was {DeliveryText.Standing(before.Standing, before.Colour)} and is no longer in a plan in force.",
            ({ } before, { } after) when before.Standing == after.Standing && before.Colour == after.Colour => $"{name} is {DeliveryText.Standing(after.Standing, after.Colour)} as before{moved}.",
            ({ } before, { } after) => $"{name} was {DeliveryText.Standing(before.Standing, before.Colour)} and is {DeliveryText.Standing(after.Standing, after.Colour)} ({change.Travel.Word()}){moved}.",
            _ => $"{name} is in no plan in force.",
        };
    }
}
