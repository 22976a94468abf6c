namespace PccGovernance.Text;

/// <summary>What is said where the landscape as a whole decides, and where a name alone suggests a duty.</summary>
internal static partial class EnglishDuplicationPhrases
{
    private static IEnumerable<KeyValuePair<string, Phrase>> OfTheLandscape =>
        [
            new(
                "duplication.perhaps-same-duty",
                static a =>
                    $"Record the kind of {a.Name("which")}: its name suggests that it holds the same duty as {a.Name("other")}. If it "
                    + "does, write down which level decides."
            ),
            new(
                "duplication.usual-business",
                static a =>
                    $"Ask whether {a.Name("which")}, which reports to nobody, belongs to {a.Name("other")}: {a.Names("themes")} is what "
                    + "boards of that kind are usually about, though its record does not say so."
            ),
            new("duplication.no-power", static a => $"No power to combine boards of the kind {a.ShortName("kind")} is on record."),
            new("duplication.part-shares", static a => $"{a.Names("boards")} share {a.Names("organisations")} and are nearest to it."),
            new(
                "duplication.settle-first",
                static a => $"Settle first what becomes of {a.Names("first")}: what {a.Names("boards")} should do follows from it."
            ),
            new(
                "duplication.cluster.keep-apart",
                static a =>
                    $"Some of {a.Names("boards")} stay apart for a reason of their own: act on two of them at a time, and bring dates and "
                    + "papers of all together."
            ),
            new(
                "duplication.parted",
                static a =>
                    $"Keep {a.Names("boards", 4)} apart, since they were one before and were parted: share papers, training and a review "
                    + "group, and do not join their meetings again."
            ),
            new(
                "duplication.against.parted",
                static a =>
                    $"{a.Names("boards")} were one before, {a.Text("before")}, which ended on "
                    + $"{a.Date("until")}{Noted(a)}."
            ),
            new(
                "duplication.against.parted-by-dates",
                static a =>
                    $"By the dates on record {a.Names("boards", 4)} were one before, {a.Text("before")}, which ended on "
                    + $"{a.Date("until")}{Noted(a)}."
            ),
            new(
                "duplication.for.same-chair",
                static a =>
                    $"{(a.Has("post") ? $"{a.Name("post")} of {a.Name("organisation")}" : a.Name("organisation"))} is in the chair of both."
            ),
        ];
}
