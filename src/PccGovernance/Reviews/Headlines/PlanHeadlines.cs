using PccGovernance.Alignment;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>What the first page says of plans. That words are alike is no declaration, and is never counted as if it were.</summary>
internal static class PlanHeadlines
{
    /// <summary>How many priorities that hang on one word are named.</summary>
    private const int MostOnOneWord = 3;

    public static ValueList<Statement> Of(LandscapeReview review) => (review.Alignment?.Plans ?? []).Select(Of).ToValueList();

    public static Statement Of(PlanAlignment plan)
    {
        AlignmentCoverage coverage = plan.Coverage;
        ValueList<Statement> onOneWord = OnOneWord(plan);
        return Statement.Of(
            "headline.plan",
            ("plan", plan.PlanName),
            ("priorities", coverage.PlanPriorities),
            ("served", coverage.PlanPrioritiesServed),
            ("declared", coverage.PlanPrioritiesServedByDeclaration),
            ("by-words", coverage.PlanPrioritiesServedByWordingAlone),
            ("on-one-word", onOneWord.IsEmpty ? null : (StatementValue)onOneWord),
            ("general", coverage.PlanPrioritiesServedOnGeneralThemesOnly),
            ("unserved", coverage.PlanPrioritiesNotServed),
            ("undetermined", coverage.PlanPrioritiesUndetermined));
    }

    /// <summary>The priorities all of whose links are read from one and the same word of theirs: the first to be checked.</summary>
    private static ValueList<Statement> OnOneWord(PlanAlignment plan) => plan.Links
        .GroupBy(static link => link.PlanPriority)
        .Select(static links => (Priority: links.Key, Words: links.Select(OneWord).Distinct(StringComparer.Ordinal).Take(2).ToArray()))
        .Where(static found => found.Words is [not null])
        .Take(MostOnOneWord)
        .Select(static found => Statement.Of(
            "headline.plan.word", ("priority", EntityReference.Of(found.Priority)), ("word", found.Words[0])))
        .ToValueList();

    private static string? OneWord(AlignmentLink link) =>
        link.IsReadFromText && link.Reason.Find("plan-words") is QuotesValue { Texts: [var word] }
        && !word.Contains(' ', StringComparison.Ordinal)
            ? word
            : null;
}
