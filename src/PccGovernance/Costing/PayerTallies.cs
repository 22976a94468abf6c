namespace PccGovernance.Costing;

/// <summary>Sorts lines by who pays them. The row after the last organisation is that of payers who are not known.</summary>
internal sealed class PayerTallies(int organisations)
{
    private readonly Payer[] _payers = new Payer[organisations + 1];
    private readonly List<int> _atTheTable = [];

    /// <summary>Adds a line of the board that is open.</summary>
    public void Add(in CostedLine line)
    {
        int number = line.Payer < 0 ? organisations : line.Payer;
        ref Payer payer = ref _payers[number];
        payer.Tally.Add(in line);
        if (line.Kind == CostLineKind.Attendance)
        {
            payer.Seats++;
            if (!payer.IsAtTheTable)
            {
                payer.IsAtTheTable = true;
                _atTheTable.Add(number);
            }
        }
    }

    /// <summary>Closes a board: its meetings count once for each organisation with a seat.</summary>
    public void Close(decimal? meetings)
    {
        Trillionths? exact = meetings is { } known ? Trillionths.Of(known) : null;
        foreach (int number in _atTheTable)
        {
            ref Payer payer = ref _payers[number];
            payer.IsAtTheTable = false;
            payer.Boards++;
            payer.Meetings += exact ?? default;
            payer.BoardsWithUnknownMeetings += exact is null ? 1 : 0;
        }

        _atTheTable.Clear();
    }

    public ValueList<OrganisationCost> Write(Landscape landscape) =>
        Enumerable.Range(0, _payers.Length).Where(number => _payers[number].Tally.Lines > 0).Select(number =>
        {
            ref readonly Payer payer = ref _payers[number];
            return new OrganisationCost
            {
                Organisation = number == organisations ? null : landscape.Organisations[number].Id,
                Boards = payer.Boards,
                Seats = payer.Seats,
                MeetingsPerYear = payer.Meetings.ToDecimal(),
                BoardsWithUnknownMeetings = payer.BoardsWithUnknownMeetings,
                Total = payer.Tally.ToTotal(),
            };
        }).ToValueList();

    public ValueList<SectorCost> BySector(Landscape landscape)
    {
        CostTally[] tallies = new CostTally[Enum.GetValues<Sector>().Length + 1];
        int[] counts = new int[tallies.Length];
        for (int number = 0; number < _payers.Length; number++)
        {
            if (_payers[number].Tally.Lines > 0)
            {
                int at = number == organisations ? tallies.Length - 1 : (int)SectorOf(landscape, landscape.Organisations[number]);
                tallies[at].Add(in _payers[number].Tally);
                counts[at]++;
            }
        }

        // Organisations of an unknown sector come after the known ones, and payers who are not known last.
        return Enumerable.Range(0, tallies.Length).OrderBy(at => at == tallies.Length - 1).ThenBy(static at => at == (int)Sector.Unknown).ThenBy(static at => at)
            .Where(at => counts[at] > 0)
            .Select(at => new SectorCost
            {
                Sector = at == tallies.Length - 1 ? null : (Sector)at,
                Organisations = at == tallies.Length - 1 ? 0 : counts[at],
                Total = tallies[at].ToTotal(),
            }).ToValueList();
    }

    private static Sector SectorOf(Landscape landscape, Organisation organisation) =>
        organisation.Kind is { } kind ? landscape.OrganisationKind(kind)?.Sector ?? Sector.Unknown : Sector.Unknown;

    private struct Payer
    {
        public CostTally Tally;
        public int Boards;
        public int Seats;
        public Trillionths Meetings;
        public int BoardsWithUnknownMeetings;
        public bool IsAtTheTable;
    }
}
