using System.Runtime.InteropServices;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Knows what boards of two kinds share on the other grounds of a force area: what they share anyway.</summary>
internal sealed class KindsElsewhere
{
    /// <summary>The fewest other places from which what is usual can be told.</summary>
    private const int Fewest = 2;

    private readonly Dictionary<(int Kind, AreaCode Area), List<PartnershipProfile>> _boards = [];

    public KindsElsewhere(PartnershipProfile[] boards)
    {
        foreach (PartnershipProfile board in boards.Where(static board => board.Kind.Own >= 0 && board.HasSeats))
        {
            if (board.Ground.ForceArea is { } area)
            {
                ref List<PartnershipProfile>? there =
                    ref CollectionsMarshal.GetValueRefOrAddDefault(_boards, (board.Kind.Own, area), out _);
                (there ??= []).Add(board);
            }
        }
    }

    /// <summary>
    /// How many organisations two boards of these kinds share on average where both stand on one other ground; <c>null</c> where that is
    /// too seldom to tell.
    /// </summary>
    public double? SharedOnAverage(PartnershipProfile first, PartnershipProfile second)
    {
        if (first.Ground.ForceArea is not { } area || first.Ground.Number != second.Ground.Number
            || first.Kind.Own < 0 || second.Kind.Own < 0 || first.Kind.Own == second.Kind.Own)
        {
            return null;
        }

        (int places, int shared) = (0, 0);
        foreach (PartnershipProfile one in _boards.GetValueOrDefault((first.Kind.Own, area)) ?? [])
        {
            foreach (PartnershipProfile other in _boards.GetValueOrDefault((second.Kind.Own, area)) ?? [])
            {
                if (one.Ground.Number == other.Ground.Number && one.Ground.Number != first.Ground.Number)
                {
                    places++;
                    shared += SortedSets.CountShared(one.Organisations, other.Organisations);
                }
            }
        }

        return places < Fewest ? null : (double)shared / places;
    }
}
