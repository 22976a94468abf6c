namespace PccGovernance.Duplication;

/// <summary>On which boards each organisation sits, to find those that share so many organisations with a board.</summary>
internal sealed class SeatsOfOrganisations
{
    /// <summary>The length of line from which it may be worth making.</summary>
    public const int WorthFrom = 32;

    private readonly IReadOnlyList<PartnershipProfile> _boards;
    private readonly int[] _starts;
    private readonly int[] _positions;
    private readonly int[] _seen;
    private int[] _rarest = [];
    private int _asked;

    public SeatsOfOrganisations(IReadOnlyList<PartnershipProfile> boards)
    {
        _boards = boards;
        _seen = new int[boards.Count];
        int organisations = boards.Max(static board => board.Organisations.LastOrDefault(-1)) + 1;
        _starts = new int[organisations + 1];
        foreach (PartnershipProfile board in boards)
        {
            foreach (int organisation in board.Organisations)
            {
                _starts[organisation + 1]++;
            }
        }

        for (int organisation = 0; organisation < organisations; organisation++)
        {
            _starts[organisation + 1] += _starts[organisation];
        }

        _positions = new int[_starts[organisations]];
        int[] next = _starts[..organisations];
        for (int position = 0; position < boards.Count; position++)
        {
            foreach (int organisation in boards[position].Organisations)
            {
                _positions[next[organisation]++] = position;
            }
        }
    }

    /// <summary>How many seats are looked at to find the boards that share so many organisations with a board.</summary>
    public long WorkFor(int position, int least)
    {
        int[] organisations = _boards[position].Organisations;
        _rarest = [.. organisations.OrderBy(SeatsOf).Take(organisations.Length - least + 1)];
        return _rarest.Sum(organisation => (long)SeatsOf(organisation));
    }

    /// <summary>
    /// The boards that may share so many organisations with a board: whoever does sits with one of all but so many less one, of which the
    /// rarest are taken. Each comes once; the board and the number are those that <see cref="WorkFor"/> was given last.
    /// </summary>
    public IEnumerable<int> Sharing(int position)
    {
        int asked = ++_asked;
        foreach (int organisation in _rarest)
        {
            for (int at = _starts[organisation]; at < _starts[organisation + 1]; at++)
            {
                int other = _positions[at];
                if (other != position && _seen[other] != asked)
                {
                    _seen[other] = asked;
                    yield return other;
                }
            }
        }
    }

    private int SeatsOf(int organisation) => _starts[organisation + 1] - _starts[organisation];
}
