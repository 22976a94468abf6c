namespace PccGovernance.Interchange;

/// <summary>Finds the ground that the name of a board gives: the places of the map that it names, the longest first.</summary>
internal static class AreasOfNames
{
    private const int LongestName = 5;
    private const decimal Sure = 0.9m;
    private const decimal LikelyName = 0.85m;

    /// <summary>The ground; <c>null</c> where the name has no place of the map, or one that may be two.</summary>
    /// <param name="context">The import.</param>
    /// <param name="name">The name.</param>
    /// <param name="isInShort">Whether initials of a place are its name too.</param>
    public static Footprint? Find(ImportContext context, string name, bool isInShort = false)
    {
        string[] words = TextKey.Of(context.Areas.WrittenOut(SeatPatterns.Brackets().Replace(name, string.Empty))).Split(' ');
        List<AreaCode> codes = [];
        for (int at = 0; at < words.Length;)
        {
            int taken = 0;
            for (int length = Math.Min(LongestName, words.Length - at); length > 0 && taken == 0; length--)
            {
                string place = string.Join(' ', words, at, length);
                if ((IsName(place) || (isInShort && place.Length == 3 && length == 1)) && context.Areas.Find(place) is { Count: > 0 } found)
                {
                    if (found is not [var area] || area.Score < (isInShort ? LikelyName : Sure) || !IsHere(context, area))
                    {
                        return null;
                    }

                    codes.AddRange(area.Codes.Where(code => !codes.Contains(code)));
                    taken = length;
                }
            }

            at += Math.Max(1, taken);
        }

        return codes.Count == 0 ? null : Footprint.Of([.. codes]);
    }

    /// <summary>Words that a name may have without a place being meant, though a cell that is nothing else may mean one.</summary>
    private static bool IsName(string place) =>
        place.Length > 3
            && place is not ("force" or "county" or "city" or "both" or "area" or "district" or "wales" or "cymru" or "the county"
            or "the city" or "the force" or "force area" or "police area");

    private static bool IsHere(ImportContext context, AreaMeaning area) =>
        area.Codes.All(code => code == context.Areas.Home.Code
            || context.Areas.LocalAuthorities.Any(authority => authority.Code == code));
}
