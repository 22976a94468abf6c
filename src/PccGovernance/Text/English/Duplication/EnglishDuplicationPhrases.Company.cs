namespace PccGovernance.Text;

/// <summary>What can be done where the same people come to two boards, or where work has moved.</summary>
internal static partial class EnglishDuplicationPhrases
{
    private static IEnumerable<KeyValuePair<string, Phrase>> OfCompany =>
        [
            new(
                "duplication.one-day",
                static a =>
                    $"Hold {a.Names("boards")} on one day, one after the other, each with its own minutes: mostly the same people come."
            ),
            new(
                "duplication.run-as-one",
                static a =>
                    $"Look at running {a.Names("boards")} as one, or at making one the working part of the other: mostly the same people "
                    + $"come to both, on {Subjects(a)}.{KeepsItsDuty(a)}"
            ),
            new(
                "duplication.perhaps-one-work",
                static a =>
                    $"Ask whether {a.Names("boards")} have to be two: mostly the same people come to both, on {Subjects(a)}. Until that is "
                    + $"settled, hold them on one day, one after the other.{KeepsItsDuty(a)}"
            ),
            new(
                "duplication.one-sitting-in-parts",
                static a =>
                    $"Run {a.Names("boards")} as one sitting in two parts, each with its own members, sample and report: the same "
                    + "people answer to both."
            ),
            new(
                "duplication.one-sitting-of-places",
                static a =>
                    $"Ask {a.Names("boards")} whether they could sit together, with a part for each place; each keeps its own chair, its "
                    + "own plan and its duty in law."
            ),
            new(
                "duplication.send-deputies",
                static a =>
                    $"Send deputies to {a.Name("lower")} or drop it, and let {a.Name("upper")} hear its papers once: the same people sit "
                    + "on both."
            ),
            new(
                "duplication.one-task",
                static a =>
                    $"Do once what both {a.Names("boards")} say that they do ({a.Quoted("words", 2)}): settle which of them does it "
                    + "and sends the other what it needs."
            ),
            new(
                "duplication.local-arm",
                static a =>
                    $"Let {a.Name("lower")} be the local arm of {a.Name("upper")} and report to it, with one plan and one set of figures"
                    + (a.Has("provisions") ? ", and keep its seats and its duty in law." : ".")
            ),
            new(
                "duplication.one-sample",
                static a =>
                    $"Let {a.Names("boards")} look together at what both say that they look at ({a.Quoted("words", 2)}), as one "
                    + "sitting with a part for each."
            ),
            new(
                "duplication.forerunner",
                static a =>
                    $"Close {a.Name("which")} on the record, since {a.Name("other")} says that it took on its work, and write down what of "
                    + $"it {a.Name("other")} does not do."
            ),
            new(
                "duplication.task-over",
                static a =>
                    $"Close {a.Name("which")} with a last report, since it was set up for one task and a time that is over, and let "
                    + $"{a.Name("other")} carry what is left of it."
            ),
        ];

    private static string KeepsItsDuty(PhraseArguments a) =>
        a.Has("required") ? $" The duty in law stays with {a.Name("required")}." : string.Empty;
}
