using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Questions of one kind that one answer settles, whatever the texts, and how much questions decide.</summary>
internal static class QuestionGroups
{
    /// <summary>Which end of a financial year a date stands for.</summary>
    public const string FinancialYear = "financial-year";

    /// <summary>Whether a group below a board is of the board's kind.</summary>
    public const string GroupBelow = "group-below";

    /// <summary>Texts that are no area of any map.</summary>
    public const string NoArea = "no-area";

    /// <summary>Words of a column of kinds that are no kinds of partnership.</summary>
    public const string NoKind = "no-kind";

    /// <summary>Words of a column of themes that are no themes.</summary>
    public const string NoTheme = "no-theme";

    /// <summary>Stands for the texts of all questions of a group.</summary>
    public const string Any = "*";

    /// <summary>The answers to a group, in the order of the readings of each of its texts.</summary>
    public static ValueList<string> Choices(string group) =>
        group switch
        {
            FinancialYear => ["beginning", "end"],
            GroupBelow => ["the kind of the board", "none"],
            NoArea => ["leave open", "the force area"],
            NoKind or NoTheme => ["leave out"],
            _ => [],
        };

    /// <summary>What a question is about: a group, or a text for what it is read for. Who chairs is a body like any other.</summary>
    public static (string Field, string Value) KeyOf(ImportEntry entry) =>
        entry.Group.Length > 0 ? (entry.Group, Any) : (entry.Field == "chair" ? "organisation" : entry.Field, entry.Value);

    /// <summary>
    /// How much depends on an answer: a whole column most, then who sits and where and what a board is, then how it meets, and last what
    /// nothing is reckoned from.
    /// </summary>
    public static int Weight(string field) => field switch
    {
        "column" => 20,
        "organisation" or "seat" => 6,
        "kind" or "footprint" or "frequency" or NoArea => 5,
        "length" or "reports-to" => 4,
        "established" or "ended" or GroupBelow => 3,
        FinancialYear or NoKind => 2,
        _ => 1,
    };

    /// <summary>The reading that an answer chooses, as a text that is read; <c>null</c> when it chooses none.</summary>
    public static string? Chosen(string group, string answer, IReadOnlyList<string> readings)
    {
        string tidy = TextKey.Tidy(answer);
        for (int i = 0; i < Math.Min(Choices(group).Count, readings.Count); i++)
        {
            if (string.Equals(Choices(group)[i], tidy, StringComparison.OrdinalIgnoreCase))
            {
                return readings[i];
            }
        }

        return null;
    }

    /// <summary>What has to be said of answers to all questions of a kind that are none of its choices: they settle nothing.</summary>
    public static IEnumerable<Statement> NoChoices(ImportDecisions decisions) =>
        from answer in decisions.Answers
        let choices = Choices(answer.Field)
        where choices.Count > 0
            && answer.Text == Any
            && answer.Answer.Trim().Length > 0
            && !choices.Contains(TextKey.Tidy(answer.Answer), StringComparer.OrdinalIgnoreCase)
        select Statement.Of("import.decision.no-choice", ("field", answer.Field), ("answer", answer.Answer), ("choices", choices));
}
