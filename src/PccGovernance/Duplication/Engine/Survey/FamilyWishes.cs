using System.Runtime.InteropServices;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Knows how many boards of one kind name a theme within some ground: what several of a family name is their usual wish, and a matter
/// between the family and the wider board, not between two boards.
/// </summary>
internal sealed class FamilyWishes(PartnershipProfile[] boards)
{
    private readonly Dictionary<(int Kind, int Theme), List<FootprintFacts>> _grounds = [];
    private Dictionary<int, List<PartnershipProfile>>? _families;

    /// <summary>Whether more boards of the kind of the smaller of two than these name a theme on the ground of the wider.</summary>
    public bool AreMany(int theme, PartnershipProfile first, PartnershipProfile second, int few)
    {
        (PartnershipProfile smaller, PartnershipProfile wider) =
            first.Ground.Authorities < second.Ground.Authorities ? (first, second) : (second, first);
        if (!smaller.NamesBeyondKind(theme) || smaller.Ground.Number == wider.Ground.Number)
        {
            return false;
        }

        int count = 0;
        foreach (FootprintFacts ground in Grounds(smaller.Kind.Own, theme))
        {
            if (wider.Ground.Extent.Contains(ground.Extent) && ++count > few)
            {
                return true;
            }
        }

        return false;
    }

    private List<FootprintFacts> Grounds(int kind, int theme)
    {
        if (!_grounds.TryGetValue((kind, theme), out List<FootprintFacts>? grounds))
        {
            _families ??= Families();
            grounds = [];
            foreach (PartnershipProfile board in _families.GetValueOrDefault(kind) ?? [])
            {
                if (SortedSets.Contains(board.Subject, theme) && board.NamesBeyondKind(theme))
                {
                    grounds.Add(board.Ground);
                }
            }

            _grounds.Add((kind, theme), grounds);
        }

        return grounds;
    }

    private Dictionary<int, List<PartnershipProfile>> Families()
    {
        Dictionary<int, List<PartnershipProfile>> families = [];
        foreach (PartnershipProfile board in boards)
        {
            if (board.Kind.Own >= 0)
            {
                ref List<PartnershipProfile>? family = ref CollectionsMarshal.GetValueRefOrAddDefault(families, board.Kind.Own, out _);
                (family ??= []).Add(board);
            }
        }

        return families;
    }
}
