using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Judges two boards of which the record of one says what is not known of it: questions, which numbers cannot answer.</summary>
internal static class DoubtRules
{
    public static PairVerdict? Judge(PartnershipProfile first, PartnershipProfile second)
    {
        DuplicationForm? form = (Asked(first, second), Asked(second, first)) switch
        {
            ({ } ofFirst, { } ofSecond) => ofFirst < ofSecond ? ofFirst : ofSecond,
            var (ofFirst, ofSecond) => ofFirst ?? ofSecond,
        };
        return form is { } one && !HierarchyRelation.Of(first, second).IsVertical
            ? new(DuplicationPattern.SharedTheme, one)
            {
                IsQuestion = true,
                Themes = SortedSets.Shared(first.Themes, second.Themes),
            }
            : null;
    }

    /// <summary>Whether a match is such a question, and the record of neither names the other.</summary>
    public static bool MayWait(PairMatch match) =>
        match.Form is DuplicationForm.InDoubt or DuplicationForm.HalfLine
        || (match.Form == DuplicationForm.LineUnsaid && !Names(match.First, match.Second) && !Names(match.Second, match.First));

    /// <summary>What to do about it.</summary>
    public static string RemedyFor(DuplicationForm form) => form switch
    {
        DuplicationForm.InDoubt => "duplication.in-doubt",
        DuplicationForm.LineUnsaid => "duplication.line-unsaid",
        _ => "duplication.half-line",
    };

    /// <summary>Whether it is the first of two boards that the question is about.</summary>
    public static bool IsAboutFirst(PairMatch match) => Asked(match.First, match.Second) == match.Form;

    // What is asked of a board beside another; of several the first.
    private static DuplicationForm? Asked(PartnershipProfile board, PartnershipProfile other) =>
        SortedSets.Contains(board.Links.InDoubt, other.Number) ? DuplicationForm.InDoubt
        : Names(board, other) || SortedSets.Contains(board.Links.LinesUnsaid, other.Number) ? DuplicationForm.LineUnsaid
        : SortedSets.Contains(board.Links.HalfLines, other.Number) ? DuplicationForm.HalfLine
        : null;

    private static bool Names(PartnershipProfile board, PartnershipProfile other) =>
        SortedSets.Contains(board.Links.LinesNamed, other.Number);
}
