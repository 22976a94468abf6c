namespace PccGovernance.Interchange;

/// <content>The names of one authority's area.</content>
internal sealed partial class AreaGazetteer
{
    /// <summary>What a name can stand for, in Wales also with its first letter changed as Welsh changes it.</summary>
    public IReadOnlyList<AreaMeaning> FindMutated(string key) =>
        Find(key) is { Count: > 0 } plain || !Home.IsInWales
            ? Find(key)
            : WelshMutation.Roots(key).Select(Find).FirstOrDefault(static found => found.Count > 0) ?? [];

    /// <summary>A text without the name of the force area before or after it; <c>null</c> where it has none, or nothing else.</summary>
    public string? WithoutHome(string text)
    {
        string key = TextKey.Expanded(WrittenOut(text));
        string home = TextKey.Of(Home.Name);
        string rest = key.StartsWith(home + " ", StringComparison.Ordinal) ? key[(home.Length + 1)..]
            : key.EndsWith(" " + home, StringComparison.Ordinal) ? key[..^(home.Length + 1)]
            : string.Empty;
        return rest.Length > 0 ? rest : null;
    }

    /// <summary>The place in the name of a council: Hull, of Hull City Council, whose area is called Kingston upon Hull.</summary>
    public static string PlaceOf(LocalAuthority authority)
    {
        string place = TextKey.Of(authority.CouncilName);
        foreach (string end in (string[])[" council", " county borough", " metropolitan borough", " metropolitan district",
            " metropolitan", " borough", " district", " county", " city"])
        {
            place = place.EndsWith(end, StringComparison.Ordinal) ? place[..^end.Length] : place;
        }

        foreach (string start in (string[])["london borough of ", "royal borough of ", "city of ", "council of the "])
        {
            place = place.StartsWith(start, StringComparison.Ordinal) ? place[start.Length..] : place;
        }

        return place;
    }

    private static IEnumerable<string> NamesOf(LocalAuthority authority)
    {
        string name = authority.Name.Contains(", ", StringComparison.Ordinal) && authority.Name.EndsWith(" of", StringComparison.Ordinal)
            ? authority.Name[..authority.Name.IndexOf(',', StringComparison.Ordinal)]
            : authority.Name;
        yield return name;
        yield return PlaceOf(authority);
        if (name.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of && name[..of].Contains(' ', StringComparison.Ordinal))
        {
            // 'East Riding', of East Riding of Yorkshire; the Isle of Wight is no Isle.
            yield return name[..of];
        }

        yield return name
            + (authority.IsCounty ? " county" : authority.CouncilName.Contains("City", StringComparison.Ordinal) ? " city" : " district");
        if (authority.CouncilName.Contains("Borough", StringComparison.Ordinal))
        {
            yield return name + " borough";
        }
    }
}
