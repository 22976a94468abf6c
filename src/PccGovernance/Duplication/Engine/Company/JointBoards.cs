using System.Runtime.InteropServices;

namespace PccGovernance.Duplication;

/// <summary>Knows of two places how many kinds of boards they have in common already, on their ground and no other.</summary>
/// <param name="boards">The boards.</param>
/// <param name="grounds">Which grounds hold a ground.</param>
internal sealed class JointBoards(PartnershipProfile[] boards, GroundHolders grounds)
{
    // By the number of the ground: the larger grounds that hold it, with how many kinds of boards stand there. Most have none.
    private readonly Dictionary<int, (FootprintFacts Ground, int Kinds)[]> _larger = [];
    private Dictionary<int, int>? _kinds;

    /// <summary>
    /// How many kinds of boards cover the ground of two and nothing else. What covers a whole force area or county joins everybody there.
    /// </summary>
    public int Of(FootprintFacts first, FootprintFacts second)
    {
        if (!_larger.TryGetValue(first.Number, out (FootprintFacts Ground, int Kinds)[]? larger))
        {
            _larger.Add(first.Number, larger = Larger(first));
        }

        int kinds = 0;
        foreach ((FootprintFacts ground, int there) in larger)
        {
            if (ground.Authorities == first.Authorities + second.Authorities && ground.Extent.Contains(second.Extent))
            {
                kinds += there;
            }
        }

        return kinds;
    }

    private (FootprintFacts Ground, int Kinds)[] Larger(FootprintFacts place)
    {
        _kinds ??= KindsOnGrounds();
        return [.. grounds.Of(place).Where(ground => !ground.IsWholeArea && ground.Authorities > place.Authorities)
            .Select(ground => (ground, _kinds.GetValueOrDefault(ground.Number))).Where(static larger => larger.Item2 > 0)];
    }

    /// <summary>By the number of the ground, how many kinds have a board there; whole areas are not asked for.</summary>
    private Dictionary<int, int> KindsOnGrounds()
    {
        HashSet<(int Ground, int Kind)> seen = [];
        Dictionary<int, int> kinds = [];
        foreach (PartnershipProfile board in boards)
        {
            if (!board.Ground.IsWholeArea && board.Kind.OfBoard is not null && seen.Add((board.Ground.Number, board.Kind.Own)))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(kinds, board.Ground.Number, out _)++;
            }
        }

        return kinds;
    }
}
