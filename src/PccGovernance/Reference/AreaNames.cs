namespace PccGovernance.Reference;

/// <summary>Names of areas as people say them.</summary>
internal static class AreaNames
{
    private static readonly string[] s_healthPartnershipEndings = [" University Health Board", " Teaching Health Board"];

    /// <summary><c>London, City of</c> as <c>City of London</c>, and any other name as it is.</summary>
    public static string InUsualOrder(string name)
    {
        int comma = name.IndexOf(", ", StringComparison.Ordinal);
        bool inverted = comma >= 0 && name.EndsWith(" of", StringComparison.Ordinal);
        return inverted ? $"{name[(comma + 2)..]} {name[..comma]}" : name;
    }

    /// <summary><c>Aneurin Bevan University Health Board</c> as <c>Aneurin Bevan</c>.</summary>
    public static string OfHealthPartnership(string name) =>
        s_healthPartnershipEndings.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.Ordinal)) is { } known
            ? name[..^known.Length]
            : name;
}
