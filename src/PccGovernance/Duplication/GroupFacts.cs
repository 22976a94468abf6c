namespace PccGovernance.Duplication;

/// <summary>What the boards of a group have in common, worked out once for whoever writes about the group.</summary>
internal sealed class GroupFacts
{
    private readonly BoardSurvey _survey;

    public GroupFacts(BoardSurvey survey, IEnumerable<BoardProfile> boards)
    {
        _survey = survey;
        Boards = [.. boards.OrderBy(static board => board.Id)];
        Members = Boards.SelectMany(static board => board.Organisations)
            .CountBy(static organisation => organisation)
            .Select(entry => new MemberCount { Organisation = survey.Organisations[entry.Key], Boards = entry.Value })
            .OrderByDescending(static member => member.Boards).ThenBy(static member => member.Organisation)
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

    public ValueList<Id<Theme>> Themes => _survey.Themes.Ids(Boards.SelectMany(static board => board.Themes).Distinct());

    public ValueList<Id<Duty>> Duties => _survey.Duties.Ids(Boards.SelectMany(static board => board.Duties).Distinct());

    /// <summary>The boards to which all of them report.</summary>
    public ValueList<Id<Partnership>> Parents => _survey.Boards.Ids(InAll(static board => board.Parents));

    public ValueList<string> Provisions =>
        Boards.SelectMany(StatutoryBasis.Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>The seats of organisations on all boards: who sits on two counts twice.</summary>
    public int Places => Boards.Sum(static board => board.Organisations.Length);

    private IEnumerable<int> InAll(Func<BoardProfile, int[]> part) =>
        Boards.Select(part).Aggregate<IEnumerable<int>>(static (left, right) => left.Intersect(right));

    private ValueList<Id<Organisation>> Organisations(Func<int, bool> counts) =>
        Members.Where(member => counts(member.Boards)).Select(static member => member.Organisation).Order().ToValueList();
}
