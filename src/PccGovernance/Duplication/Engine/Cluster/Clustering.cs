namespace PccGovernance.Duplication;

/// <summary>Gathers pairs into clusters and says what each would come to.</summary>
internal sealed class Clustering(
    DuplicationOptions options,
    PartnershipSurvey survey,
    PartnershipProfile[] boards,
    PairPatternMatcher judge,
    Execution execution = default)
{
    private readonly PairComparer _comparer = new(options);
    private readonly ClusterRemedies _remedies = new(options);

    /// <summary>The patterns that make clusters.</summary>
    public static ValueList<DuplicationPattern> Patterns { get; } =
        [DuplicationPattern.Overlapping, DuplicationPattern.Layered, DuplicationPattern.SharedTable];

    /// <summary>The order of strength of a pattern's pairs, the strongest first.</summary>
    public static Comparison<FoundPair> OrderOf(DuplicationPattern pattern) =>
        pattern == DuplicationPattern.Overlapping ? CompareByScore : CompareByPeople;

    public ValueList<DuplicationCluster> Of(FoundPairs found) =>
        Patterns
            .SelectMany(pattern => Clusters(pattern, found.OfClusters(pattern)))
            .OrderBy(static cluster => cluster.Pattern)
            .ThenByDescending(static cluster => cluster.Members.Count)
            .ThenBy(static cluster => cluster.Members[0])
            .ToValueList();

    private IEnumerable<DuplicationCluster> Clusters(DuplicationPattern pattern, List<FoundPair> pairs)
    {
        List<List<PartnershipProfile>> groups =
        [
            .. Cliques.Of(execution.Each(pairs).Select(pair => (boards[pair.First], boards[pair.Second])), (one, other) =>
                judge.Belong(pattern, one, other)),
        ];
        Dictionary<List<PartnershipProfile>, HashSet<PartnershipProfile>> near = Near(groups, pairs);
        return groups.Select(group => Cluster(pattern, GroupFacts.InOrder(group), near.GetValueOrDefault(group)));
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

    /// <summary>For each group that has any, the boards that make a pair with one of it and are not in it.</summary>
    private Dictionary<List<PartnershipProfile>,
        HashSet<PartnershipProfile>> Near(List<List<PartnershipProfile>> groups, List<FoundPair> pairs)
    {
        Dictionary<PartnershipProfile, List<PartnershipProfile>> groupOf = [];
        foreach (List<PartnershipProfile> group in groups)
        {
            foreach (PartnershipProfile board in group)
            {
                groupOf.Add(board, group);
            }
        }

        Dictionary<List<PartnershipProfile>, HashSet<PartnershipProfile>> near = [];
        foreach (FoundPair pair in pairs)
        {
            (PartnershipProfile first, PartnershipProfile second) = (boards[pair.First], boards[pair.Second]);
            (List<PartnershipProfile>? one, List<PartnershipProfile>? other) =
                (groupOf.GetValueOrDefault(first), groupOf.GetValueOrDefault(second));
            if (!ReferenceEquals(one, other))
            {
                Add(one, second);
                Add(other, first);
            }
        }

        return near;

        void Add(List<PartnershipProfile>? group, PartnershipProfile board)
        {
            if (group is not null && !near.TryAdd(group, [board]))
            {
                near[group].Add(board);
            }
        }
    }

    private DuplicationCluster Cluster(DuplicationPattern pattern, PartnershipProfile[] members, HashSet<PartnershipProfile>? near) =>
        new(pattern, GroupFacts.IdsOf(members), () =>
            _remedies.Of(pattern, new(survey, members)), () => Detail(pattern, new(survey, members), near));

    private ClusterDetail Detail(DuplicationPattern pattern, GroupFacts facts, HashSet<PartnershipProfile>? near)
    {
        (double leastPeople, double leastRemit) = Least(facts.Partnerships);
        return new()
        {
            Parents = facts.Parents,
            Near = near is null ? [] : near.OrderBy(static board => board.Number).Select(static board => board.Id).ToValueList(),
            LeastPeople = leastPeople,
            LeastRemit = leastRemit,
            CoreOrganisations = facts.OnEvery,
            MostlySharedOrganisations = facts.OnMost,
            StatutoryCore = facts.StatutoryCore,
            CommonThemes = facts.CommonThemes,
            Merged = Merged(facts),
            Losses = Losses(facts),
            EvidenceAgainst = GroupEvidence.AgainstCluster(pattern, facts),
        };
    }

    /// <summary>The least that any two boards have in common.</summary>
    private (double People, double Remit) Least(PartnershipProfile[] members)
    {
        (double people, double remit) = (1, 1);
        for (int i = 0; i < members.Length; i++)
        {
            for (int j = i + 1; j < members.Length; j++)
            {
                people = Math.Min(people, _comparer.People(members[i], members[j], out _).Jaccard);
                remit = Math.Min(remit, _comparer.Remit(members[i], members[j]).Jaccard);
            }
        }

        return (people, remit);
    }

    private MergedPartnership Merged(GroupFacts facts)
    {
        Footprint footprint =
            new() { Areas = facts.Partnerships.SelectMany(static board => board.Partnership.Footprint.Areas).ToValueList() };
        return new()
        {
            Members = facts.Members,
            PlacesToday = facts.Places,
            Tier = facts.Partnerships.Select(static board => board.Tier)
                .Where(static tier => tier != PartnershipTier.Unknown)
                .DefaultIfEmpty()
                .Min(),
            Footprint = footprint,
            Authorities = survey.InForce.Geography.Resolve(footprint).Authorities,
            Themes = facts.Themes,
            Duties = facts.Duties,
            Provisions = facts.Provisions,
            MeetingsToday = MeetingTotal.Of(facts.Partnerships),
            MeetingsPerYear = facts.Partnerships.Max(static board => board.Partnership.Meetings?.MeetingsPerYear),
        };
    }

    private ValueList<ClusterLoss> Losses(GroupFacts facts)
    {
        List<ClusterLoss> losses = [];
        foreach (PartnershipProfile board in facts.Partnerships)
        {
            ClusterLoss loss = new()
            {
                Partnership = board.Id,
                Organisations = survey.Organisations.Ids(facts.OnlyOf(board, static of => of.Organisations)),
                Themes = survey.Themes.Ids(facts.OnlyOf(board, static of => of.Themes)),
                Duties = survey.Duties.Ids(facts.OnlyOf(board, static of => of.Duties)),
            };
            if (!(loss.Organisations.IsEmpty && loss.Themes.IsEmpty && loss.Duties.IsEmpty))
            {
                losses.Add(loss);
            }
        }

        return losses.ToValueList();
    }
}
