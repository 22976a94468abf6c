namespace PccGovernance.Text;

/// <content>Words that several sentences share.</content>
internal static partial class EnglishDuplicationPhrases
{
    private static string Terms(PhraseArguments a) => a.Has("terms") ? $": {a.Text("terms")}" : ", whose terms are not recorded here";

    private static string Homes(PhraseArguments a) =>
        a.Has("homes") ? $" What the law requires under {And(a, "homes")} must still have a home." : string.Empty;

    private static string And(PhraseArguments a, string name) => a.Texts(name);

    private static string Law(PhraseArguments a, string name) => a.Has(name) ? And(a, name) : "no recorded provision";

    /// <summary>What only the one and only the other has, each under its own name.</summary>
    private static string Each(PhraseArguments a, string verb) => (a.Has("one"), a.Has("other")) switch
    {
        (true, true) => $"Only {a.Name("first")} {verb} {a.Names("one")}, and only {a.Name("second")} {verb} {a.Names("other")}",
        (true, false) => $"Only {a.Name("first")} {verb} {a.Names("one")}",
        _ => $"Only {a.Name("second")} {verb} {a.Names("other")}",
    };

    /// <summary>What the record notes of a board that ended, in its own words.</summary>
    private static string Noted(PhraseArguments a) =>
        a.Has("reason") ? $"; the record notes of it: ‘{a.Text("reason").TrimEnd('.')}’" : string.Empty;

    private static string Remit(PhraseArguments a)
    {
        // With neither there is nothing to say, and what is missing is named.
        string[] parts =
        [
            .. a.Has("themes") ? [InCommon(a, "themes", "theme")] : Array.Empty<string>(),
            .. a.Has("duties") || !a.Has("themes") ? [InCommon(a, "duties", "duty")] : Array.Empty<string>(),
        ];
        return $"They share {string.Join(" and ", parts)}.";
    }

    private static string InCommon(PhraseArguments a, string name, string one) => a.Count(name) == 0
        ? $"no {one}"
        : (a.Count(name) < a.Count($"either-{name}") ? "only " : string.Empty)
            + a.PartOf(a.Count(name), $"either-{name}", one, name);

    private static string Summary(PhraseArguments a)
    {
        string found = $"{a.Count("comparable", "board was", "boards were")} compared in {a.Count("compared", "pair", "pairs")}, of which "
            + $"{a.Number("found")} {a.Agree("found", "shows", "show")} a pattern and {a.Number("listed")} "
            + $"{a.Agree("listed", "is", "are")} listed.";
        string groups = a.Count("groups") == 0 ? string.Empty : $" The parallel ones stand in {a.Count("groups", "group", "groups")}.";
        string clusters =
            a.Count("cutOfClusters") == 0
                ? string.Empty
                : $" Clusters are made of the strongest {a.Count("strongest", "pair", "pairs")} of a pattern; {a.Number("cutOfClusters")} "
                    + "more were left out of them.";
        string each = a.Has("mostEach") ? $" and of {a.Number("mostEach")} for each board" : string.Empty;
        string cut =
            a.Count("cut") == 0
                ? clusters.Length == 0
                    ? " Nothing was cut."
                    : " No pair was cut from the list."
                : $" {a.Count("cut", "pair was", "pairs were")} cut by the limits of {a.Count("most", "pair", "pairs")}{each}: raise "
                    + "them, or stream the pairs.";
        string leftOut = a.Has("leftOut")
            ? $" {a.Count("leftOut", "pair was", "pairs were")} left out, because one board has nearly the same members as more than "
                + $"{a.Number("mostByPeople")} others: the nearest in remit were compared. Raise that limit to compare all."
            : string.Empty;
        return found + groups + clusters + cut + leftOut;
    }

    private static string Subjects(PhraseArguments a, int most = 3) => a.Names("themes", EnglishCase.Subject, most);
}
