using PccGovernance.Alignment;

namespace PccGovernance.Samples.AlignPriorities;

/// <summary>What the links of pairs of documents come to, counted as each is written: millions of them need not be held.</summary>
internal sealed class LinkTally
{
    private readonly Dictionary<PairRow, OfPair> _pairs = [];

    public int Links { get; private set; }

    public int Direct { get; private set; }

    public OfPair this[PairRow pair] => _pairs.GetValueOrDefault(pair) ?? new();

    /// <summary>The links, each counted when it is taken.</summary>
    public IEnumerable<LinkRow> Counting(IEnumerable<LinkRow> links)
    {
        foreach (LinkRow link in links)
        {
            Add(link);
            yield return link;
        }
    }

    private void Add(LinkRow link)
    {
        if (!_pairs.TryGetValue(link.Pair, out OfPair? pair))
        {
            _pairs.Add(link.Pair, pair = new());
        }

        int direct = link.Found.Grade == AlignmentGrade.Direct ? 1 : 0;
        Links++;
        Direct += direct;
        pair.Links++;
        pair.Direct += direct;
        pair.Strategies.Add(link.Strategy);
        pair.Plans.Add(link.Plan);
    }

    /// <summary>The links of one pair, and which priorities they join.</summary>
    internal sealed class OfPair
    {
        public int Links { get; set; }

        public int Direct { get; set; }

        public HashSet<string> Strategies { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Plans { get; } = new(StringComparer.Ordinal);
    }
}
