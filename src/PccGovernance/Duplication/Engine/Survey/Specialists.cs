using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Boards that are there for one subject or two: of two such boards with a subject in common one could do without the other, however many
/// boards name it beside.
/// </summary>
internal static class Specialists
{
    /// <summary>A board of more subjects than this has none of them as its business.</summary>
    private const int MostSubjects = 2;

    /// <summary>
    /// A subject may have a board and a group at each of two levels, twice as many as there are boards that each may think the other leads.
    /// </summary>
    private const int Levels = 2;

    /// <summary>Each of several places may have its own, of which none is more than few in any one of them.</summary>
    private const int Places = 4;

    /// <summary>Knows where few boards are there for a theme.</summary>
    public static ThemeUsageIndex IndexOf(PartnershipProfile[] boards, DuplicationOptions options,
        Predicate<int>? isOfPeopleApart = null) =>
        new(boards, Levels * options.MaximumSharedThemePartnerships, isOfPeopleApart, IsOne,
            Places * Levels * options.MaximumSharedThemePartnerships);

    public static bool IsOne(PartnershipProfile board) =>
        board.Subject.Length > 0 && board.Businesses <= MostSubjects && !board.HasAssumedThemes && board.IsOrMayBeForJointWork
        && !PlaceBoards.IsOne(board);

    /// <summary>
    /// Whether a theme is the business of both: each is there for little else, and where it has a kind, for what the kind is for.
    /// </summary>
    public static bool Share(int theme, PartnershipProfile first, PartnershipProfile second) =>
        IsOne(first) && IsOne(second)
        && first.IsBusiness(theme) && second.IsBusiness(theme)
        && IsOfItsKind(theme, first) && IsOfItsKind(theme, second);

    /// <summary>
    /// Whether two boards serve the same people: one for the young or for offenders is no board on the subject for everybody.
    /// </summary>
    public static bool ServeTheSamePeople(PartnershipProfile first, PartnershipProfile second, Predicate<int> isOfPeople) =>
        HasThePeopleOf(first, second, isOfPeople) && HasThePeopleOf(second, first, isOfPeople);

    private static bool IsOfItsKind(int theme, PartnershipProfile board) =>
        board.Kind.Kinds.IsEmpty || SortedSets.Contains(board.Kind.UsualThemes, theme);

    private static bool HasThePeopleOf(PartnershipProfile board, PartnershipProfile other, Predicate<int> isOfPeople) =>
        HasAll(board, other.Themes, isOfPeople) && HasAll(board, other.Kind.UsualThemes, isOfPeople);

    private static bool HasAll(PartnershipProfile board, int[] themes, Predicate<int> isOfPeople)
    {
        foreach (int theme in themes)
        {
            if (isOfPeople(theme) && !IsFor(board, theme))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFor(PartnershipProfile board, int theme) =>
        SortedSets.Contains(board.Themes, theme) || SortedSets.Contains(board.Kind.UsualThemes, theme);
}
