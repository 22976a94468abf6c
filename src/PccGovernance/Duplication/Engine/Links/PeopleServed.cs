namespace PccGovernance.Duplication;

/// <summary>
/// Finds boards on common ground that are called after the same people: the commissioner's board for victims and the criminal justice
/// board's group for victims and witnesses.
/// </summary>
/// <remarks>
/// Which harms they name beside says what has happened to those people, and makes no other board of them. Of ten such pairs in seventeen
/// judged areas nine were worth telling; of two in areas that came after none was, since the one watches and the other buys.
/// </remarks>
internal static class PeopleServed
{
    /// <summary>A board of more subjects than this is for more than the people that it names.</summary>
    private const int MostSubjects = 3;

    /// <summary>Where more of them than this are called so, it is how boards are called there.</summary>
    private const int Most = 4;

    public static Dictionary<int, List<int>> Of(LinkSources sources, SpokenThemes spoken)
    {
        BoardsBySubject boards = new(Most);
        foreach (PartnershipProfile board in sources.All)
        {
            // Nearly all boards name no people, and are passed over with nothing made for them.
            foreach (int theme in MayBeForPeople(board) ? board.Subject : [])
            {
                if (board.IsForPeopleApart(theme) && IsCalledAfterThemAlone(board, theme, sources.All, spoken))
                {
                    boards.Add(board, board.Ground.ForceAreas, [theme]);
                }
            }
        }

        Dictionary<int, List<int>> links = [];
        foreach ((PartnershipProfile one, PartnershipProfile other) in boards.PairsOfFew)
        {
            if (one.Ground.Extent.Intersects(other.Ground.Extent))
            {
                LinkSurvey.LinkBoth(links, one.Number, other.Number);
            }
        }

        return links;
    }

    // "Youth violence" is a subject, and says of whom; a group that has its board's name before its own is no other for that.
    private static bool IsCalledAfterThemAlone(PartnershipProfile board, int people, PartnershipProfile[] all, SpokenThemes spoken) =>
        spoken.NameOf(board.Partnership.Name, people)
        && Array.TrueForAll(board.Subject, theme => theme == people || !spoken.NameOf(board.Partnership.Name, theme)
            || Array.Exists(board.Parents, parent => spoken.NameOf(all[parent].Partnership.Name, theme)));

    private static bool MayBeForPeople(PartnershipProfile board) =>
        board.HasSeats && board.IsOrMayBeForJointWork && !board.HasAssumedThemes && board.Tier != PartnershipTier.Operational
        && board.Subject.Length is > 0 and <= MostSubjects;
}
