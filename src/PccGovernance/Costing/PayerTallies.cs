using System.Buffers;

namespace PccGovernance.Costing;

/// <summary>Sorts lines by who pays them. The row after the last organisation is that of payers who are not known.</summary>
/// <remarks>The tallies of a country fill megabytes, which are rented: made anew for each report, they would have the collector go through all memory.</remarks>
internal sealed class PayerTallies : IDisposable
{
    private readonly int _organisations;
    private readonly List<int> _atTheTable = [];
    private readonly Payer[] _payers;

    public PayerTallies(int organisations)
    {
        _organisations = organisations;
        _payers = ArrayPool<Payer>.Shared.Rent(organisations + 1);
        Array.Clear(_payers, 0, organisations + 1);
    }

    /// <summary>Adds a line of the board that is open.</summary>
    public void Add(in CostedLine line)
    {
        int number = line.Payer < 0 ? _organisations : line.Payer;
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
        Enumerable.Range(0, _organisations + 1).Where(number => _payers[number].Tally.Lines > 0).Select(number =>
        {
            ref readonly Payer payer = ref _payers[number];
            return new OrganisationCost
            {
                Organisation = number == _organisations ? null : landscape.Organisations[number].Id,
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
        for (int number = 0; number <= _organisations; number++)
        {
            if (_payers[number].Tally.Lines > 0)
            {
                int at = number == _organisations ? tallies.Length - 1 : (int)SectorOf(landscape, landscape.Organisations[number]);
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

    public void Dispose() => ArrayPool<Payer>.Shared.Return(_payers);

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
