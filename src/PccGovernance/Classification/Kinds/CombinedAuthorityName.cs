namespace PccGovernance.Classification;

/// <summary>Whether the name of an organisation is that of a combined authority, which is no council.</summary>
internal static class CombinedAuthorityName
{
    public static bool Is(string name)
    {
        string[] words = PlainWords.Of(name);
        int at = Array.IndexOf(words, "combined");
        return at >= 0
            && Array.IndexOf(words, "authority", at) is var end
            && (end == at + 1 || (end == at + 2 && words[at + 1] is "county"));
    }
}
