namespace PccGovernance.Duplication;

/// <summary>A board that has ended, with its ground: each board of its kind is asked whether it came of it.</summary>
internal sealed record EndedBoard(Partnership Partnership, FootprintExtent Ground)
{
    public EndedBoard(Partnership partnership, Geography geography)
        : this(partnership, geography.Resolve(partnership.Footprint))
    {
    }
}
