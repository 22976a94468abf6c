namespace PccGovernance.Duplication;

/// <summary>Gathers the groups that serve several boards, each once.</summary>
internal static class SharedGroups
{
    public static ValueList<SharedGroup> Of(PartnershipSurvey survey, PartnershipProfile[] boards) =>
        boards.Where(IsShared).Select(board => new SharedGroup
        {
            Group = board.Id,
            Boards = survey.Partnerships.Ids(board.Parents),
            Missing = board.AlsoServes is { } other ? boards[other].Id : null,
        }).ToValueList();

    // A sitting of its boards is no group of theirs, and two superiors of one line are told as such.
    private static bool IsShared(PartnershipProfile board) =>
        (board.Parents.Length > 1 || board.AlsoServes is not null) && !board.IsSitting && board.Superiors.Length == 0;
}
