namespace PccGovernance.Duplication;

/// <summary>What the boards of a group have in common, worked out once for whoever writes about the group.</summary>
internal sealed class GroupFacts
{
    private readonly BoardSurvey _survey;
    private readonly (int Organisation, int Boards)[] _counts;

    public GroupFacts(BoardSurvey survey, IEnumerable<BoardProfile> boards)
    {
        _survey = survey;
        Boards = [.. boards.OrderBy(static board => board.Number)];
        _counts = Counts(Boards);
        Members = _counts
            .OrderByDescending(static count => count.Boards)
            .Select(count => new MemberCount { Organisation = survey.Organisations[count.Organisation], Boards = count.Boards })
            .ToValueList();
    }

    /// <summary>The boards, in the order of identifiers.</summary>
    public BoardProfile[] Boards { get; }

    /// <summary>Every organisation on any of them: those on most boards first.</summary>
    public ValueList<MemberCount> Members { get; }

    public ValueList<Id<Partnership>> Ids => Boards.Select(static board => board.Id).ToValueList();

    public ValueList<Id<Organisation>> OnEvery => Organisations(count => count == Boards.Length);

    public ValueList<Id<Organisation>> OnMost => Organisations(count => count < Boards.Length && 2 * count > Boards.Length);

    public ValueList<Id<Organisation>> StatutoryCore => _survey.Organisations.Ids(InAll(static board => board.StatutoryMembers));

    public ValueList<Id<Theme>> CommonThemes => _survey.Themes.Ids(InAll(static board => board.Themes));

    public ValueList<Id<Theme>> Themes => _survey.Themes.Ids(InAny(static board => board.Themes));

    public ValueList<Id<Duty>> Duties => _survey.Duties.Ids(InAny(static board => board.Duties));

    /// <summary>The boards to which all of them report.</summary>
    public ValueList<Id<Partnership>> Parents => _survey.Boards.Ids(InAll(static board => board.Parents));

    public ValueList<string> Provisions =>
        Boards.SelectMany(static board => board.Provisions).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>The seats of organisations on all boards: who sits on two counts twice.</summary>
    public int Places => Boards.Sum(static board => board.Organisations.Length);

    /// <summary>Every organisation on any of the boards, ascending, and on how many of them.</summary>
    private static (int Organisation, int Boards)[] Counts(BoardProfile[] boards)
    {
        int[] places = [.. boards.SelectMany(static board => board.Organisations)];
        Array.Sort(places);
        List<(int, int)> counts = new(places.Length);
        for (int from = 0, to; from < places.Length; from = to)
        {
            for (to = from + 1; to < places.Length && places[to] == places[from]; to++)
            {
            }

            counts.Add((places[from], to - from));
        }

        return [.. counts];
    }

    private int[] InAll(Func<BoardProfile, int[]> part) => Boards.Select(part).Aggregate(SortedSets.Shared);

    private int[] InAny(Func<BoardProfile, int[]> part) => SortedSets.Of(Boards.SelectMany(part));

    private ValueList<Id<Organisation>> Organisations(Func<int, bool> counts) =>
        _survey.Organisations.Ids([.. _counts.Where(count => counts(count.Boards)).Select(static count => count.Organisation)]);
}
