namespace PccGovernance;

/// <summary>Gathers the contents of a landscape in code and checks them together.</summary>
/// <remarks>A builder may be built from again after more was added. It is not safe for use from several threads at once.</remarks>
/// <param name="edition">The reference facts that the landscape is built on.</param>
public sealed class LandscapeBuilder(ReferenceEdition edition)
{
    private readonly ReferenceEdition _edition = edition ?? throw new ArgumentNullException(nameof(edition));
    private readonly EntityBuffer[] _added = [.. EntityCatalogue.Lists.Select(static list => list.NewBuffer())];
    private string? _name;

    /// <summary>Names the landscape.</summary>
    /// <param name="name">What it is called.</param>
    public LandscapeBuilder Named(string name)
    {
        _name = name;
        return this;
    }

    /// <summary>Adds everything that some contents hold; their name is taken where the builder has none.</summary>
    /// <param name="contents">The contents, for example those of a statutory landscape.</param>
    public LandscapeBuilder Add(LandscapeContents contents)
    {
        ArgumentNullException.ThrowIfNull(contents);
        _name ??= contents.Name;
        foreach (EntityBuffer buffer in _added)
        {
            buffer.AddFrom(contents);
        }

        return this;
    }

    /// <summary>Adds things to the list in which they stand.</summary>
    /// <param name="items">The things.</param>
    /// <typeparam name="T">What they are.</typeparam>
    public LandscapeBuilder Add<T>(params IEnumerable<T> items)
        where T : class, ILandscapeItem<T>
    {
        ArgumentNullException.ThrowIfNull(items);
        _added.OfType<EntityBuffer<T>>().Single().Add(items);
        return this;
    }

    /// <summary>What was gathered so far, unchecked.</summary>
    public LandscapeContents ToContents() =>
        _added.Aggregate(new LandscapeContents { Name = _name }, static (contents, buffer) => buffer.PutInto(contents));

    /// <summary>Checks what was gathered and makes the landscape.</summary>
    /// <exception cref="LandscapeException">The contents are not a landscape; the exception lists every error.</exception>
    public Landscape Build() => Landscape.Create(_edition, ToContents());

    /// <summary>Checks what was gathered: the landscape, or every error.</summary>
    public LandscapeResult TryBuild() => Landscape.TryCreate(_edition, ToContents());
}
