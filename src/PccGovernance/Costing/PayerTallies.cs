namespace PccGovernance.Costing;

/// <summary>What every organisation pays. The place after the last organisation is that of payers who are not known.</summary>
internal sealed class PayerTallies(Landscape landscape)
{
    private readonly PayerTally[] _payers = new PayerTally[landscape.Organisations.Count + 1];

    /// <summary>Who pays, in the order of identifiers, and last what is paid by nobody known.</summary>
    public OnReading<ValueList<OrganisationCost>> Rows => new(() => Enumerable.Range(0, _payers.Length).Where(number => !_payers[number].IsEmpty)
        .Select(number => _payers[number].ToRow(number == _payers.Length - 1 ? null : landscape.Organisations[number].Id)).ToValueList());

    /// <summary>Adds what a payer, who may not be known, pays for a board's support.</summary>
    public void AddSupport(int payer, in CostTally lines) => _payers[payer < 0 ? _payers.Length - 1 : payer].Add(in lines);

    /// <summary>Adds what organisations pay for their seats.</summary>
    /// <param name="seats">What each case of seats costs its organisation.</param>
    /// <param name="meetings">Meetings a year on each terms of boards, where they are known.</param>
    public void AddSeats(ReadOnlySpan<CostTally> seats, Trillionths?[] meetings)
    {
        SeatGroups holders = landscape.Seats.ByOrganisation;
        ReadOnlySpan<int> boards = landscape.Seats.Boards;
        ReadOnlySpan<int> cases = landscape.SeatCases.OfSeats;
        ReadOnlySpan<int> terms = landscape.SeatCases.OfBoards;
        for (int organisation = 0; organisation < holders.Count; organisation++)
        {
            ref PayerTally payer = ref _payers[organisation];
            int lastBoard = SeatTable.None;
            foreach (int seat in holders[organisation])
            {
                payer.Add(in seats[cases[seat]]);
                if (boards[seat] != lastBoard)
                {
                    lastBoard = boards[seat];
                    payer.Count(meetings[terms[lastBoard]]);
                }
            }
        }
    }

    /// <summary>The same by sector: organisations of an unknown sector come after the known ones, and payers who are not known last.</summary>
    public ValueList<SectorCost> BySector()
    {
        Sector[] sectors = [.. landscape.SeatCases.Kinds.ToArray().Select(SectorOf)];
        ReadOnlySpan<int> employers = landscape.SeatCases.Employers;
        CostTally[] tallies = new CostTally[Enum.GetValues<Sector>().Length];
        int[] counts = new int[tallies.Length];
        for (int number = 0; number < employers.Length; number++)
        {
            if (!_payers[number].IsEmpty)
            {
                int sector = (int)sectors[employers[number]];
                tallies[sector].Add(_payers[number].Lines);
                counts[sector]++;
            }
        }

        IEnumerable<SectorCost> known = Enum.GetValues<Sector>().Where(sector => counts[(int)sector] > 0).OrderBy(static sector => sector == Sector.Unknown).ThenBy(static sector => sector)
            .Select(sector => new SectorCost { Sector = sector, Organisations = counts[(int)sector], Total = tallies[(int)sector].ToTotal() });
        IEnumerable<SectorCost> unknown = _payers[^1].IsEmpty ? [] : [new SectorCost { Sector = null, Organisations = 0, Total = _payers[^1].Lines.ToTotal() }];
        return known.Concat(unknown).ToValueList();
    }

    private Sector SectorOf(Id<OrganisationKind> kind) => kind.IsEmpty ? Sector.Unknown : landscape.OrganisationKind(kind)?.Sector ?? Sector.Unknown;
}
