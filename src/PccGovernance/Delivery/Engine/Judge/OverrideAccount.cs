namespace PccGovernance.Delivery;

/// <summary>What somebody who sets a colour has to give. Without a reason and an author a better one is not taken.</summary>
internal static class OverrideAccount
{
    public static bool IsGiven(RagOverride set) => Missing(set).Length == 0;

    /// <summary>What it lacks, as it stands in sentences.</summary>
    public static string[] Missing(RagOverride set) => (string.IsNullOrWhiteSpace(set.Reason), set.Author is null) switch
    {
        (true, true) => ["a reason", "an author"],
        (true, false) => ["a reason"],
        (false, true) => ["an author"],
        _ => [],
    };

    public static string Sentence(IEnumerable<string> missing) => string.Join(" and without ", missing);
}
