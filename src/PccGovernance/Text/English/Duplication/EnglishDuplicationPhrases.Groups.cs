namespace PccGovernance.Text;

internal static partial class EnglishDuplicationPhrases
{
    private static IEnumerable<KeyValuePair<string, Phrase>> Groups =>
        [
            new(
                "duplication.cluster.hold-together",
                static a =>
                    $"One board, several duties: look at one board of {a.Count("organisations", "organisation", "organisations")} in the "
                    + $"place of {a.Names("boards")}, or let them meet back to back. Say beforehand how much time each subject keeps: one "
                    + $"board has less bandwidth than {a.Count("count")}.{Homes(a)}"
            ),
            new(
                "duplication.for.group-bodies",
                static a =>
                    $"{(a.Has("every") ? a.Names("every") : "No organisation")} {(a.CountOf("every") > 1 ? "sit" : "sits")} on "
                    + $"{a.PartOf(a.Count("boards"), "boards", "board", "boards")}; "
                    + $"{a.Count("several", "organisation sits", "organisations sit")} on two or more and "
                    + $"{a.Agree("several", "holds", "hold")} {a.Count("their-places")} of the {a.Count("places")} places between them."
            ),
            new("duplication.for.group-kind", static a => $"All are of the kind {a.Name("kind")}, inside one force area or county."),
            new(
                "duplication.against.group-ground",
                static _ => "Those that are parallel share no ground, so that no place is served twice."
            ),
            new(
                "duplication.against.group-core",
                static a =>
                    $"The law itself puts {a.Names("organisations")} on every one of them, so that sharing "
                    + $"{a.Agree("organisations", "it", "them")} is expected."
            ),
            new(
                "duplication.against.group-law",
                static a => $"They do not all rest on the same law: one or more on {And(a, "provisions")}."
            ),
            new("duplication.against.group-tiers", static _ => "They work at different tiers."),
            new("duplication.against.group-footprints", static _ => "Their footprints differ."),
            new(
                "duplication.against.group-seats",
                static a =>
                    $"{EnglishCase.Capital(a.PartOf(a.Count("assumed"), "places", "place", "places"))} "
                    + $"{a.Agree("assumed", "is", "are")} assumed, not recorded."
            ),
        ];
}
