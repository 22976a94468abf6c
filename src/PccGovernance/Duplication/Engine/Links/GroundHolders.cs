using System.Runtime.InteropServices;

namespace PccGovernance.Duplication;

/// <summary>Knows which grounds hold a ground, itself included: only those that have its first cell are looked at.</summary>
internal sealed class GroundHolders
{
    private readonly Dictionary<int, List<FootprintFacts>> _byCell = [];
    private readonly Dictionary<int, FootprintFacts[]> _known = [];

    public GroundHolders(PartnershipProfile[] boards)
    {
        HashSet<int> seen = [];
        foreach (PartnershipProfile board in boards)
        {
            if (!seen.Add(board.Ground.Number))
            {
                continue;
            }

            foreach (int cell in board.Ground.Cells)
            {
                ref List<FootprintFacts>? there = ref CollectionsMarshal.GetValueRefOrAddDefault(_byCell, cell, out _);
                (there ??= []).Add(board.Ground);
            }
        }
    }

    public FootprintFacts[] Of(FootprintFacts ground)
    {
        if (!_known.TryGetValue(ground.Number, out FootprintFacts[]? holders))
        {
            holders = ground.Cells.Length == 0
                ? []
                : [.. _byCell[ground.Cells[0]].Where(holder => ReferenceEquals(holder, ground) || holder.Extent.Contains(ground.Extent))];
            _known.Add(ground.Number, holders);
        }

        return holders;
    }
}
