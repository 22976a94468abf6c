using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Judges two boards of which the record of one says what is not known of it: questions, which numbers cannot answer.</summary>
internal static class DoubtRules
{
    public static PairVerdict? Judge(PartnershipProfile first, PartnershipProfile second)
    {
        DuplicationForm? form = IsLinked(first.Links.InDoubt, second, second.Links.InDoubt, first) ? DuplicationForm.InDoubt
            : IsLinked(first.Links.LinesNamed, second, second.Links.LinesNamed, first)
                || IsLinked(first.Links.LinesUnsaid, second, second.Links.LinesUnsaid, first) ? DuplicationForm.LineUnsaid
            : IsLinked(first.Links.HalfLines, second, second.Links.HalfLines, first) ? DuplicationForm.HalfLine
            : null;
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
        || (match.Form == DuplicationForm.LineUnsaid
            && !IsLinked(match.First.Links.LinesNamed, match.Second, match.Second.Links.LinesNamed, match.First));

    /// <summary>What to do about it.</summary>
    public static string RemedyFor(DuplicationForm form) => form switch
    {
        DuplicationForm.InDoubt => "duplication.in-doubt",
        DuplicationForm.LineUnsaid => "duplication.line-unsaid",
        _ => "duplication.half-line",
    };

    /// <summary>Whether it is the first of two boards that the question is about.</summary>
    public static bool IsAboutFirst(PairMatch match) => match.Form switch
    {
        DuplicationForm.InDoubt => SortedSets.Contains(match.First.Links.InDoubt, match.Second.Number),
        DuplicationForm.LineUnsaid => SortedSets.Contains(match.First.Links.LinesNamed, match.Second.Number)
            || SortedSets.Contains(match.First.Links.LinesUnsaid, match.Second.Number),
        _ => SortedSets.Contains(match.First.Links.HalfLines, match.Second.Number),
    };

    private static bool IsLinked(int[] ofFirst, PartnershipProfile second, int[] ofSecond, PartnershipProfile first) =>
        SortedSets.Contains(ofFirst, second.Number) || SortedSets.Contains(ofSecond, first.Number);
}
