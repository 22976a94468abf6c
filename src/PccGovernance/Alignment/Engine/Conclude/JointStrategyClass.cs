namespace PccGovernance.Alignment;

/// <summary>Strategies of the same ground and themes: they stand to any other alike, but for their owners.</summary>
internal sealed class JointStrategyClass(JointStrategyProfile like)
{
    private readonly Dictionary<EntityReference, int> _owners = [];

    /// <summary>One that is like all.</summary>
    public JointStrategyProfile Like { get; } = like;

    /// <summary>The places of its strategies, ascending.</summary>
    public List<int> Places { get; } = [];

    public void Add(int place, EntityReference owner)
    {
        Places.Add(place);
        _owners[owner] = _owners.GetValueOrDefault(owner) + 1;
    }

    /// <summary>How many pairs of different owners its strategies make with those of another class, or among themselves.</summary>
    public long PairsWith(JointStrategyClass other)
    {
        if (ReferenceEquals(this, other))
        {
            return PairsOf(Places.Count) - _owners.Values.Sum(static strategies => PairsOf(strategies));
        }

        (JointStrategyClass fewer, JointStrategyClass more) = _owners.Count < other._owners.Count ? (this, other) : (other, this);
        return ((long)Places.Count * other.Places.Count)
            - fewer._owners.Sum(owner => (long)owner.Value * more._owners.GetValueOrDefault(owner.Key));
    }

    private static long PairsOf(long strategies) => strategies * (strategies - 1) / 2;
}
