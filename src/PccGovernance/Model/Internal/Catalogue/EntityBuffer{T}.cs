namespace PccGovernance;

/// <summary>Things that are gathered for a list of the contents.</summary>
internal sealed class EntityBuffer<T>(EntityList<T> list) : EntityBuffer
    where T : class, ILandscapeItem<T>
{
    private readonly List<T> _items = [];

    public void Add(IEnumerable<T> items) => _items.AddRange(items);

    public override void AddFrom(LandscapeContents contents) => _items.AddRange(list.Of(contents));

    public override LandscapeContents PutInto(LandscapeContents contents) => list.With(contents, [.. _items]);
}
