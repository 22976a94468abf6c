namespace PccGovernance.Interchange;

/// <summary>
/// Undoes the change of a first letter that Welsh makes after some words: <c>a Thorfaen</c> is Torfaen, <c>i Gaerdydd</c> Caerdydd.
/// </summary>
internal static class WelshMutation
{
    private static readonly (string Changed, string Root)[] s_letters =
    [
        ("ngh", "c"), ("mh", "p"), ("nh", "t"), ("ng", "g"), ("ph", "p"), ("th", "t"), ("ch", "c"), ("dd", "d"), ("b", "p"), ("d", "t"),
        ("g", "c"), ("f", "b"), ("f", "m"), ("l", "ll"), ("r", "rh"), ("m", "b"), ("n", "d"),
    ];

    /// <summary>What a key may begin with where nothing changed it: its own form is not among them.</summary>
    public static IEnumerable<string> Roots(string key)
    {
        foreach ((string changed, string root) in s_letters)
        {
            if (key.Length > changed.Length + 2 && key.StartsWith(changed, StringComparison.Ordinal))
            {
                yield return root + key[changed.Length..];
            }
        }

        // A soft G is gone altogether: 'i Went' is Gwent.
        if (key.Length > 3)
        {
            yield return "g" + key;
        }
    }
}
