namespace PccGovernance.Duplication;

/// <summary>Gathers pairs into clusters and says what each would come to.</summary>
internal sealed class Clustering(DuplicationOptions options, BoardSurvey survey, BoardProfile[] boards, PairJudge judge)
{
    private readonly PairComparer _comparer = new(options);
    private readonly ClusterRemedies _remedies = new(options);

    public ValueList<DuplicationCluster> Of(IReadOnlyCollection<FoundPair> found) =>
        new[] { DuplicationPattern.Overlapping, DuplicationPattern.Layered, DuplicationPattern.SharedTable }
            .SelectMany(pattern => Clusters(pattern, [.. found.Where(pair => pair.Pattern == pattern && !pair.IsVertical)]))
            .OrderBy(static cluster => cluster.Pattern).ThenByDescending(static cluster => cluster.Members.Count).ThenBy(static cluster => cluster.Members[0])
            .ToValueList();

    private IEnumerable<DuplicationCluster> Clusters(DuplicationPattern pattern, FoundPair[] pairs)
    {
        Array.Sort(pairs, pattern == DuplicationPattern.Overlapping ? CompareByScore : CompareByPeople);
        List<List<BoardProfile>> groups =
        [
            .. Cliques.Of(pairs.Select(pair => (boards[pair.First], boards[pair.Second])), (one, other) => judge.Belong(pattern, one, other)),
        ];
        ILookup<List<BoardProfile>, BoardProfile> near = Near(groups, pairs);
        return groups.Select(group => Cluster(pattern, new(survey, group), near[group]));
    }

    private static int CompareByScore(FoundPair left, FoundPair right)
    {
        int order = right.Score.CompareTo(left.Score);
        order = order != 0 ? order : left.First.CompareTo(right.First);
        return order != 0 ? order : left.Second.CompareTo(right.Second);
    }

    private static int CompareByPeople(FoundPair left, FoundPair right)
    {
        int order = right.People.CompareTo(left.People);
        return order != 0 ? order : CompareByScore(left, right);
    }

    /// <summary>The boards that make a pair with one of a group and are not in it.</summary>
    private ILookup<List<BoardProfile>, BoardProfile> Near(List<List<BoardProfile>> groups, FoundPair[] pairs)
    {
        Dictionary<BoardProfile, List<BoardProfile>> groupOf = groups.SelectMany(static group => group.Select(board => (board, group))).ToDictionary();
        return pairs
            .SelectMany(pair => new[] { (Of: boards[pair.First], Near: boards[pair.Second]), (Of: boards[pair.Second], Near: boards[pair.First]) })
            .Select(pair => (Group: groupOf.GetValueOrDefault(pair.Of), NearGroup: groupOf.GetValueOrDefault(pair.Near), pair.Near))
            .Where(static pair => pair.Group is not null && !ReferenceEquals(pair.Group, pair.NearGroup))
            .ToLookup(static pair => pair.Group!, static pair => pair.Near);
    }

    private DuplicationCluster Cluster(DuplicationPattern pattern, GroupFacts facts, IEnumerable<BoardProfile> near)
    {
        Measure[] people = [.. Pairs(facts.Boards, (left, right) => _comparer.People(left, right, out _))];
        Measure[] remit = [.. Pairs(facts.Boards, _comparer.Remit)];
        MergedBoard merged = Merged(facts);
        return new()
        {
            Pattern = pattern,
            Members = facts.Ids,
            Parents = facts.Parents,
            Near = near.Distinct().OrderBy(static board => board.Number).Select(static board => board.Id).ToValueList(),
            LeastPeople = people.Min(static measure => measure.Jaccard),
            LeastRemit = remit.Min(static measure => measure.Jaccard),
            CoreOrganisations = facts.OnEvery,
            MostlySharedOrganisations = facts.OnMost,
            StatutoryCore = facts.StatutoryCore,
            CommonThemes = facts.CommonThemes,
            Merged = merged,
            Losses = facts.Boards.Select(board => Loss(board, facts)).OfType<ClusterLoss>().ToValueList(),
            EvidenceAgainst = ClusterEvidence.Against(pattern, facts),
            Remedy = _remedies.Of(pattern, facts),
        };
    }

    private static IEnumerable<T> Pairs<T>(BoardProfile[] boards, Func<BoardProfile, BoardProfile, T> compare) =>
        boards.SelectMany((left, index) => boards.Skip(index + 1).Select(right => compare(left, right)));

    private MergedBoard Merged(GroupFacts facts)
    {
        Footprint footprint = new() { Areas = facts.Boards.SelectMany(static board => board.Board.Footprint.Areas).ToValueList() };
        PartnershipTier[] tiers = [.. facts.Boards.Select(static board => board.Tier).Where(static tier => tier != PartnershipTier.Unknown)];
        return new()
        {
            Members = facts.Members,
            PlacesToday = facts.Places,
            Tier = tiers.Length == 0 ? PartnershipTier.Unknown : tiers.Min(),
            Footprint = footprint,
            Authorities = survey.GroundOf(footprint).Extent.Authorities,
            Themes = facts.Themes,
            Duties = facts.Duties,
            Provisions = facts.Provisions,
            MeetingsToday = MeetingTotal.Of(facts.Boards),
            MeetingsPerYear = facts.Boards.Max(static board => board.Board.Meetings?.MeetingsPerYear),
        };
    }

    private ClusterLoss? Loss(BoardProfile board, GroupFacts facts)
    {
        ClusterLoss loss = new()
        {
            Board = board.Id,
            Organisations = survey.Organisations.Ids(Only(board, facts, static of => of.Organisations)),
            Themes = survey.Themes.Ids(Only(board, facts, static of => of.Themes)),
            Duties = survey.Duties.Ids(Only(board, facts, static of => of.Duties)),
        };
        return loss.Organisations.IsEmpty && loss.Themes.IsEmpty && loss.Duties.IsEmpty ? null : loss;
    }

    private static int[] Only(BoardProfile board, GroupFacts facts, Func<BoardProfile, int[]> part) =>
        facts.Boards.Where(other => other != board).Aggregate(part(board), (left, other) => SortedSets.Without(left, part(other)));
}
