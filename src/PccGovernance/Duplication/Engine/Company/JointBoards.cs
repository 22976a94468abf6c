namespace PccGovernance.Duplication;

/// <summary>Knows of two places how many kinds of boards they have in common already, on their ground and no other.</summary>
internal sealed class JointBoards(PartnershipProfile[] boards)
{
    private GroundHolders? _grounds;
    private Dictionary<FootprintFacts, int>? _kinds;

    /// <summary>
    /// How many kinds of boards cover the ground of two and nothing else. What covers a whole force area or county joins everybody there.
    /// </summary>
    public int Of(FootprintFacts first, FootprintFacts second)
    {
        _grounds ??= new(boards);
        _kinds ??= boards.Where(static board => board.Partnership.Kind is not null)
            .GroupBy(static board => board.Ground)
            .ToDictionary(static group => group.Key, static group =>
                group.Select(static board => board.Partnership.Kind!.Value).Distinct().Count());
        double both = first.Authorities + second.Authorities;
        int kinds = 0;
        foreach (FootprintFacts ground in _grounds.Of(first))
        {
            if (ground.Authorities == both && ground.Extent.Contains(second.Extent) && !ground.IsWholeArea)
            {
                kinds += _kinds.GetValueOrDefault(ground);
            }
        }

        return kinds;
    }
}
