using System.Collections.Concurrent;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Knows what boards of two kinds share on the other grounds of a force area: what they share anyway.</summary>
internal sealed class KindsElsewhere(PartnershipProfile[] boards)
{
    /// <summary>The fewest other places from which what is usual can be told.</summary>
    private const int Fewest = 2;

    private readonly Lazy<ILookup<(int Kind, AreaCode Area), PartnershipProfile>> _boards = new(() => boards
        .Where(static board => board.Kind.Own >= 0 && board.HasSeats && board.Ground.ForceArea is not null)
        .ToLookup(static board => (board.Kind.Own, board.Ground.ForceArea!.Value)));

    private readonly ConcurrentDictionary<(int One, int Other, AreaCode Area), Dictionary<int, Tables>> _tables = [];

    /// <summary>
    /// How many organisations two boards of these kinds share on average where both stand on one other ground; <c>null</c> where that is
    /// too seldom to tell.
    /// </summary>
    public double? SharedOnAverage(PartnershipProfile first, PartnershipProfile second)
    {
        (int one, int other) = (Math.Min(first.Kind.Own, second.Kind.Own), Math.Max(first.Kind.Own, second.Kind.Own));
        if (first.Ground.ForceArea is not { } area || first.Ground.Number != second.Ground.Number || one < 0 || one == other)
        {
            return null;
        }

        // Asked of every pair at one table: the way to work it out is made only where it is needed.
        if (!_tables.TryGetValue((one, other, area), out Dictionary<int, Tables>? tables))
        {
            tables = _tables.GetOrAdd((one, other, area), TablesOf);
        }

        (int places, int shared) = (0, 0);
        foreach ((int ground, Tables there) in tables)
        {
            (places, shared) = ground == first.Ground.Number ? (places, shared) : (places + there.Pairs, shared + there.Shared);
        }

        return places < Fewest ? null : (double)shared / places;
    }

    /// <summary>Where boards of two kinds stand on one ground: by the number of the ground, worked out once for all who ask.</summary>
    private Dictionary<int, Tables> TablesOf((int One, int Other, AreaCode Area) kinds)
    {
        ILookup<int, PartnershipProfile> others = _boards.Value[(kinds.Other, kinds.Area)].ToLookup(static board => board.Ground.Number);
        return _boards.Value[(kinds.One, kinds.Area)]
            .SelectMany(one => others[one.Ground.Number]
                .Select(other => (Ground: one.Ground.Number, Shared: SortedSets.CountShared(one.Organisations, other.Organisations))))
            .GroupBy(static pair => pair.Ground)
            .ToDictionary(static pairs => pairs.Key, static pairs => new Tables(pairs.Count(), pairs.Sum(static pair => pair.Shared)));
    }

    /// <summary>What the tables of boards of two kinds on one ground share.</summary>
    /// <param name="Pairs">How many pairs of them there are.</param>
    /// <param name="Shared">How many organisations these share in all.</param>
    private readonly record struct Tables(int Pairs, int Shared);
}
