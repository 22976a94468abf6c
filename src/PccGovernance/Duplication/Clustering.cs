namespace PccGovernance.Duplication;

/// <summary>Gathers pairs into clusters and says what each would come to.</summary>
internal sealed class Clustering(DuplicationOptions options, BoardSurvey survey, PairClassifier classifier)
{
    private readonly PairComparer _comparer = new(options);
    private readonly ClusterRemedies _remedies = new(options);

    public ValueList<DuplicationCluster> Of(IReadOnlyCollection<PairMatch> matches) =>
        Clusters(DuplicationPattern.Overlapping, matches.Where(static match => match.Pattern == DuplicationPattern.Overlapping))
            .Concat(Clusters(DuplicationPattern.Layered, matches.Where(static match => match.Pattern == DuplicationPattern.Layered && !match.Structure.IsVertical)))
            .Concat(Clusters(DuplicationPattern.SharedTable, matches.Where(static match => match.Pattern == DuplicationPattern.SharedTable)))
            .OrderBy(static cluster => cluster.Pattern).ThenByDescending(static cluster => cluster.Members.Count).ThenBy(static cluster => cluster.Members[0])
            .ToValueList();

    private IEnumerable<DuplicationCluster> Clusters(DuplicationPattern pattern, IEnumerable<PairMatch> matches)
    {
        PairMatch[] pairs =
        [
            .. matches
                .OrderByDescending(match => pattern == DuplicationPattern.Overlapping ? match.Score : match.People.Jaccard)
                .ThenByDescending(static match => match.Score).ThenBy(static match => match.First.Id).ThenBy(static match => match.Second.Id),
        ];
        HashSet<(int, int)> known = [.. pairs.SelectMany(static pair => new[] { (pair.First.Number, pair.Second.Number), (pair.Second.Number, pair.First.Number) })];
        ILookup<BoardProfile, BoardProfile> partners = pairs
            .SelectMany(static pair => new[] { (From: pair.First, To: pair.Second), (From: pair.Second, To: pair.First) })
            .ToLookup(static entry => entry.From, static entry => entry.To);

        // Two of the boards at one table may share their remit too and so make a pair of another pattern: they still belong together.
        bool Belong(BoardProfile left, BoardProfile right) =>
            known.Contains((left.Number, right.Number))
            || (pattern == DuplicationPattern.SharedTable && !DesignedPairs.DifferInFunction(left, right) && classifier.SitAtOneTable(left, right));

        return Cliques.Of(pairs.Select(static pair => (pair.First, pair.Second)), Belong).Select(boards => Cluster(pattern, new(survey, boards), partners));
    }

    private DuplicationCluster Cluster(DuplicationPattern pattern, GroupFacts facts, ILookup<BoardProfile, BoardProfile> partners)
    {
        Measure[] people = [.. Pairs(facts.Boards, (left, right) => _comparer.People(left, right, out _))];
        Measure[] remit = [.. Pairs(facts.Boards, _comparer.Remit)];
        MergedBoard merged = Merged(facts);
        return new()
        {
            Pattern = pattern,
            Members = facts.Ids,
            Parents = facts.Parents,
            Near = facts.Boards.SelectMany(board => partners[board]).Except(facts.Boards).OrderBy(static board => board.Number).Select(static board => board.Id).ToValueList(),
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
