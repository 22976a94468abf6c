namespace PccGovernance.Text;

/// <summary>What speaks for and against, what is set aside and why, and strategies.</summary>
internal static partial class EnglishDuplicationPhrases
{
    // Titles have commas of their own, and two bodies may have a post of one title: it is said once.
    private static string Posts(PhraseArguments a)
    {
        string[] titles = [.. a.EachName("posts").Distinct(StringComparer.Ordinal).Take(FewPosts).Select(static title => $"‘{title}’")];
        return EnglishGrammar.Grammar.Join(titles, Math.Max(0, a.CountOf("posts") - titles.Length));
    }

    /// <summary>How many posts are named before the rest are counted: their names persuade more than their number.</summary>
    private const int FewPosts = 3;

    private static IEnumerable<KeyValuePair<string, Phrase>> For =>
        [
            new(
                "duplication.for.shared-bodies",
                static a =>
                    $"The two tables share {a.CountOf("shared")} of the {a.Count("either")} organisations that sit at either: "
                    + $"{a.Names("shared")}. Boards of these kinds usually share {a.Usually("expected")}."
            ),
            new("duplication.for.same-people", static a => $"The same person sits on both for {a.Names("organisations")}."),
            new(
                "duplication.for.same-posts",
                static a =>
                    $"As far as it is known who comes, {a.PartOf(a.Count("same"), "named", "organisation", "organisations")} "
                    + $"{(a.Count("same") == 1 ? "sends" : "send")} the same posts or people to both boards"
                    + (a.Has("posts") ? $": {Posts(a)}." : ".")
            ),
            new(
                "duplication.for.same-titles",
                static a =>
                    $"Both seat {Posts(a)}, on record as two bodies ({a.Name("first")} and {a.Name("second")}): if they are the same "
                    + "people, record them once."
            ),
            new(
                "duplication.for.shared-remit",
                static a =>
                    a.Has("themes") && a.Has("duties") ? $"Both are about {a.Names("themes")}, and both discharge {a.Names("duties")}."
                    : a.Has("themes") ? $"Both are about {a.Names("themes")}."
                    : $"Both discharge {a.Names("duties")}."
            ),
            new(
                "duplication.for.shared-ground",
                static a =>
                    $"Both cover {a.PartOf(a.Quantity("shared"), "smaller", "authority", "authorities")} of the smaller footprint."
            ),
            new("duplication.for.same-kind", static a => $"Both are of the kind {a.Name("kind")}."),
            new("duplication.for.reports", static a => $"{a.Name("lower")} reports to {a.Name("upper")}."),
            new("duplication.for.reports-through-others", static a => $"{a.Name("lower")} reports to {a.Name("upper")} through others."),
            new(
                "duplication.for.coordinates",
                static a =>
                    $"By its kind {a.Name("upper")} is there to co-ordinate boards such as {a.Name("lower")}, and its footprint holds "
                    + "theirs."
            ),
            new(
                "duplication.for.higher-tier",
                static a =>
                    $"{a.Name("upper")} is of a co-ordinating kind, works at a higher tier than {a.Name("lower")}, and its footprint "
                    + "holds the other's."
            ),
            new(
                "duplication.for.few-named",
                static a => $"Both name {a.Names("themes")}, which few other boards on their common ground name, if any."
            ),
            new("duplication.for.common-parent", static a => $"Both report to {a.Names("boards")}."),
        ];

    private static IEnumerable<KeyValuePair<string, Phrase>> Against =>
        [
            new(
                "duplication.against.statutory-core",
                static a =>
                    $"The law itself puts {a.Names("organisations")} on both boards "
                    + $"({a.PartOf(a.Count("core"), "shared", "that they share", "that they share")}), so that sharing "
                    + $"{a.Agree("organisations", "it", "them")} is expected."
            ),
            new(
                "duplication.against.different-law",
                static a => $"{a.Name("first")} rests on {Law(a, "one")}, and {a.Name("second")} on {Law(a, "other")}."
            ),
            new(
                "duplication.against.different-duties",
                static a => $"{Each(a, "discharges")}{(a.Has("home") ? "; each must keep a home" : string.Empty)}."
            ),
            new("duplication.against.different-remit", static a => Remit(a)),
            new(
                "duplication.against.different-tier",
                static a => $"{a.Name("first")} works at the {a.Word("one")} tier and {a.Name("second")} at the {a.Word("other")} tier."
            ),
            new(
                "duplication.against.different-people",
                static a => $"Different people sit on the two boards for {a.Names("organisations")}."
            ),
            new(
                "duplication.against.unshared-bodies",
                static a =>
                    $"{Each(a, "seats")}{(a.Has("voice") ? "; their voice would be lost or would have to be brought in" : string.Empty)}."
            ),
            new("duplication.against.separate-ground", static _ => "They share no ground, so that no place is served twice."),
            new(
                "duplication.against.footprints",
                static a =>
                    $"The footprints differ: {a.Name("first")} has {a.Number("one", 3)} and {a.Name("second")} has "
                    + $"{a.Number("other", 3)}, counted in authorities."
            ),
            new(
                "duplication.against.lost-time",
                static a =>
                    "One board would have to find time for "
                    + $"{a.Count("themes", "theme", "themes")}"
                    + $"{(a.Has("duties") ? $" and {a.Count("duties", "duty", "duties")}" : string.Empty)} that have "
                    + $"{a.Count("boards", "board", "boards")} today"
                    + $"{(a.Has("meetings") ? $", which meet {a.Number("meetings")} times a year" : string.Empty)}."
            ),
            new(
                "duplication.against.reports-elsewhere",
                static a =>
                    $"{a.Name("lower")} reports to {a.Names("superiors")} already: whether it would answer to both has to be said."
            ),
            new(
                "duplication.against.unknown-function",
                static a =>
                    $"Neither a kind nor a function is on record for {a.Names("boards")}, so that a difference in purpose would not "
                    + "show."
            ),
            new(
                "duplication.against.unknown-duties",
                static a => $"No duty in law is on record for {a.Names("boards")}, so that duties were not compared."
            ),
            new(
                "duplication.against.unknown-themes",
                static a => $"The themes of {a.Names("boards")} are not recorded, so that themes were not compared."
            ),
            new(
                "duplication.against.assumed-themes",
                static a => $"The themes of {a.Names("boards")} are not recorded: those usual for the kind were taken."
            ),
            new(
                "duplication.against.assumed-seats",
                static a =>
                    $"For {a.PartOf(a.CountOf("organisations"), "shared", "shared organisation", "shared organisations")} a seat on one "
                    + "board or both is assumed, not recorded."
            ),
            new(
                "duplication.against.unknown-attendance",
                static a =>
                    $"For {a.PartOf(a.CountOf("organisations"), "shared", "shared organisation", "shared organisations")} the attendance "
                    + "on one board or both is not known: they count as if they attended every meeting."
            ),
        ];

    private static IEnumerable<KeyValuePair<string, Phrase>> Aside =>
        [
            new(
                "duplication.aside.oversight",
                static a => $"{a.Name("board")} is there to hold others to account, so that sharing people with them is its purpose."
            ),
            new("duplication.aside.oversees", static a => $"{a.Name("upper")} oversees {a.Name("lower")}, which reports to it."),
            new(
                "duplication.aside.reports",
                static a =>
                    $"{a.Name("upper")} stands above {a.Name("lower")} and {a.Count("reports", "board reports", "boards report")} "
                    + "directly to it, so that it shares people with them by design."
            ),
            new(
                "duplication.aside.both-oversee",
                static a => $"{a.Name("first")} and {a.Name("second")} each hold somebody else to account."
            ),
            new(
                "duplication.aside.functions",
                static a =>
                    $"{a.Name("first")} and {a.Name("second")} are there to do different things: {a.Word("one")} and "
                    + $"{a.Word("other")}{(a.Has("assumed") ? $" (assumed from the name of {a.Names("assumed")})" : string.Empty)}."
            ),
            new(
                "duplication.aside.sitting",
                static a => $"{a.Name("lower")} is the sitting of {a.Name("upper")} with another board, no board beside it."
            ),
            new(
                "duplication.aside.by-law",
                static a => $"The law has {a.Name("upper")} co-ordinate {a.Name("lower")}, some of whose members do not sit on it."
            ),
            new(
                "duplication.aside.small-table",
                static a =>
                    $"{a.Name("lower")} and {a.Name("upper")} look alike, but so few bodies sit on one of them that people prove nothing: "
                    + "record who else does."
            ),
            new(
                "duplication.aside.different-law",
                static a => $"{a.Name("lower")} and {a.Name("upper")} look alike, but each rests on a law of its own."
            ),
            new(
                "duplication.aside.across-lines",
                static a =>
                    $"{a.Name("lower")} and {a.Name("upper")} look alike, but one is a group of another line and belongs to the board "
                    + "that set it up."
            ),
            new("duplication.aside.general", static a => $"{a.Name("lower")} and {a.Name("upper")} have only general headings in common."),
            new(
                "duplication.aside.part",
                static a => $"{a.Name("lower")} works a tier below {a.Name("upper")}, to which it reports: such boards work by such groups."
            ),
        ];

    private static IEnumerable<KeyValuePair<string, Phrase>> Strategies =>
        [
            new(
                "duplication.strategies.shared-themes",
                static a => $"They share {a.CountOf("themes")} of the {a.Number("either")} themes of either: {a.Names("themes")}."
            ),
            new(
                "duplication.strategies.shared-owners",
                static a => $"{a.Count("shared", "organisation sits", "organisations sit")} on both of the boards that own them."
            ),
            new("duplication.strategies.different-themes", static a => $"Only one of them is about {a.Names("themes")}."),
            new(
                "duplication.strategies.owners-in-line",
                static a =>
                    $"The owner of {a.Name("first")} stands above that of {a.Name("second")}, which may be meant as its plan for its own "
                    + "ground."
            ),
            new(
                "duplication.strategies.joint",
                static a =>
                    $"Look at one joint strategy in the place of {a.Name("first")} and {a.Name("second")}, with room for local variation "
                    + "in how it is delivered."
            ),
            new(
                "duplication.strategies.delivery-plan",
                static a =>
                    $"Look at making {a.Name("second")} the delivery plan of {a.Name("first")} for its own ground rather than a strategy "
                    + "beside it."
            ),
        ];
}
