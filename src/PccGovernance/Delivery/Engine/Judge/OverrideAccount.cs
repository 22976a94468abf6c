namespace PccGovernance.Delivery;

/// <summary>What somebody who sets a colour has to give. Without a reason and an author a better one is not taken.</summary>
internal static class OverrideAccount
{
    public static bool IsGiven(RagOverride set) => LackOf(set) == OverrideLack.None;

    /// <summary>What it lacks of a reason and an author.</summary>
    public static OverrideLack LackOf(RagOverride set) =>
        (string.IsNullOrWhiteSpace(set.Reason) ? OverrideLack.Reason : OverrideLack.None)
        | (set.Author is null ? OverrideLack.Author : OverrideLack.None);
}
