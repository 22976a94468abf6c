using System.Runtime.InteropServices;
using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>Who pays: organisations for their seats, and whoever supports boards for that.</summary>
internal sealed class Payers(Landscape landscape, CostLedger ledger)
{
    private readonly SeatTable _table = landscape.SeatTable;
    private readonly SeatClasses _classes = landscape.SeatClasses;
    private readonly Dictionary<int, CostTally> _support = [];

    /// <summary>Who pays, in the order of identifiers, and last what is paid by nobody known.</summary>
    public Deferred<ValueList<OrganisationCost>> Rows =>
        new(() =>
            Enumerable
                .Range(0, landscape.Organisations.Count)
                .Where(Pays)
                .Select(Row)
                .Concat(NotKnown(static lines => Unknown(lines)))
                .ToValueList());

    /// <summary>Adds what a payer, who may not be known, pays for the support of a board.</summary>
    public void AddSupport(int payer, in CostTally lines) =>
        CollectionsMarshal.GetValueRefOrAddDefault(_support, payer, out _).Add(in lines);

    /// <summary>
    /// The same by sector: organisations of an unknown sector come after the known ones, and payers who are not known last.
    /// </summary>
    public ValueList<SectorCost> BySector()
    {
        Sector[] sectors = [.. _classes.Kinds.ToArray().Select(SectorOf)];
        CostTally[] tallies = new CostTally[Enum.GetValues<Sector>().Length];
        int[] organisations = new int[tallies.Length];
        int[] seats = SeatsOfCases();
        for (int number = 0; number < seats.Length; number++)
        {
            tallies[(int)sectors[_classes.All[number].Employer]].Add(ledger.Cases[number].Times(seats[number]));
        }

        for (int number = 0; number < landscape.Organisations.Count; number++)
        {
            organisations[(int)sectors[_classes.Employers[number]]] += Pays(number) ? 1 : 0;
        }

        foreach ((int payer, CostTally support) in _support)
        {
            if (payer != SeatTable.None)
            {
                tallies[(int)sectors[_classes.Employers[payer]]].Add(in support);
            }
        }

        return Enum.GetValues<Sector>()
            .Where(sector => organisations[(int)sector] > 0)
            .OrderBy(static sector => sector == Sector.Unknown)
            .ThenBy(static sector => sector)
            .Select(sector => new SectorCost
            {
                Sector = sector,
                Organisations = organisations[(int)sector],
                Total = tallies[(int)sector].ToTotal(),
            })
            .Concat(
                NotKnown(static lines => new SectorCost
                {
                    Sector = null,
                    Organisations = 0,
                    Total = lines.ToTotal(),
                }))
            .ToValueList();
    }

    private bool Pays(int organisation) => !_table.ByOrganisation[organisation].IsEmpty || _support.ContainsKey(organisation);

    private OrganisationCost Row(int organisation)
    {
        PayerTally payer = ledger.OfOrganisation(organisation);
        if (_support.TryGetValue(organisation, out CostTally support))
        {
            payer.Add(in support);
        }

        return payer.ToRow(landscape.Organisations[organisation].Id);
    }

    private static OrganisationCost Unknown(CostTally lines)
    {
        PayerTally payer = default;
        payer.Add(in lines);
        return payer.ToRow(null);
    }

    private IEnumerable<T> NotKnown<T>(Func<CostTally, T> write) =>
        _support.TryGetValue(SeatTable.None, out CostTally lines) ? [write(lines)] : [];

    private int[] SeatsOfCases()
    {
        int[] seats = new int[_classes.All.Length];
        foreach (int number in _classes.OfSeats)
        {
            seats[number]++;
        }

        return seats;
    }

    private Sector SectorOf(Id<OrganisationKind> kind) =>
        kind.IsEmpty ? Sector.Unknown : landscape.OrganisationKind(kind)?.Sector ?? Sector.Unknown;
}
