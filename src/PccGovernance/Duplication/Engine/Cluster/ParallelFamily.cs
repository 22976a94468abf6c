using System.Runtime.InteropServices;

namespace PccGovernance.Duplication;

/// <summary>Boards of one kind, of which some are told to be parallel, two at a time.</summary>
/// <param name="kind">The kind.</param>
internal sealed class ParallelFamily(PartnershipKind kind)
{
    private readonly Dictionary<int, int> _places = [];
    private readonly List<PartnershipProfile> _boards = [];
    private readonly List<(int One, int Other)> _pairs = [];

    // For each place that of another board of its group, and its own for the one board that stands for the group.
    private readonly List<int> _next = [];

    public PartnershipKind Kind { get; } = kind;

    public void Join(PartnershipProfile first, PartnershipProfile second)
    {
        (int One, int Other) pair = (PlaceOf(first), PlaceOf(second));
        _pairs.Add(pair);
        _next[Root(pair.One)] = Root(pair.Other);
    }

    /// <summary>The groups that the pairs connect, each in the order of identifiers, with how many pairs it has.</summary>
    public IEnumerable<(PartnershipProfile[] Members, int Pairs)> Groups()
    {
        Dictionary<int, (List<PartnershipProfile>? Members, int Pairs)> groups = [];
        for (int place = 0; place < _boards.Count; place++)
        {
            ref (List<PartnershipProfile>? Members, int Pairs) group =
                ref CollectionsMarshal.GetValueRefOrAddDefault(groups, Root(place), out _);
            (group.Members ??= []).Add(_boards[place]);
        }

        foreach ((int one, int _) in _pairs)
        {
            CollectionsMarshal.GetValueRefOrNullRef(groups, Root(one)).Pairs++;
        }

        return groups.Values.Select(static group => (GroupFacts.InOrder(group.Members!), group.Pairs));
    }

    private int PlaceOf(PartnershipProfile board)
    {
        if (!_places.TryGetValue(board.Number, out int place))
        {
            _places.Add(board.Number, place = _boards.Count);
            _boards.Add(board);
            _next.Add(place);
        }

        return place;
    }

    private int Root(int place)
    {
        while (_next[place] != place)
        {
            place = _next[place] = _next[_next[place]];
        }

        return place;
    }
}
