namespace PccGovernance.Costing;

/// <summary>Finds who or what is on some ground.</summary>
internal sealed class FootprintLookup<T>
{
    private readonly (T Item, FootprintExtent Extent)[] _items;

    public FootprintLookup(Geography geography, IEnumerable<T> items, Func<T, Footprint> footprint) =>
        _items = [.. items.Select(item => (item, Extent: geography.Resolve(footprint(item)))).Where(static pair => !pair.Extent.IsEmpty)];

    /// <summary>The one with the least ground of those that cover all of it, the first of equals; else each that shares some.</summary>
    public T[] On(FootprintExtent ground)
    {
        (T Item, FootprintExtent Extent)[] covering = [.. _items.Where(pair => pair.Extent.Contains(ground))];
        return covering.Length > 0
            ? [covering.MinBy(static pair => pair.Extent.Authorities).Item]
            : [.. _items.Where(pair => pair.Extent.Intersects(ground)).Select(static pair => pair.Item)];
    }
}
