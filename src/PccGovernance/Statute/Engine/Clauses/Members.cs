namespace PccGovernance.Statute;

/// <summary>Which kinds of organisation answer to a member as the law names it.</summary>
internal static class Members
{
    private static readonly Dictionary<string, string[]> s_also = new(StringComparer.Ordinal)
    {
        ["local-authority"] = ["county-council", "district-council", "upper-tier-authority"],
        ["district-council"] = ["local-authority"],
        ["policing-or-criminal-justice"] = ["police-body"],
        ["nhs"] = ["nhs-trust"],
    };

    /// <summary>Whether any of some kinds is a member; the member may be one of several, written with strokes between.</summary>
    public static bool IsAny(IEnumerable<string> kinds, string member)
    {
        foreach (string kind in kinds)
        {
            if (Is(kind, member))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Is(string kind, string member)
    {
        foreach (Range part in member.AsSpan().Split('/'))
        {
            ReadOnlySpan<char> wanted = member.AsSpan()[part];
            if (wanted.SequenceEqual(kind)
                || (s_also.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(wanted, out string[]? also)
                    && also.Contains(kind, StringComparer.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
