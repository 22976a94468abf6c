namespace PccGovernance.Text;

/// <summary>What the things of a landscape are called: a name, or the text of a priority or milestone.</summary>
public sealed class EntityNames
{
    private readonly Func<EntityReference, string?> _find;

    private EntityNames(Func<EntityReference, string?> find) => _find = find;

    /// <summary>No names: everything is called by its identifier.</summary>
    public static EntityNames None { get; } = new(static _ => null);

    /// <summary>The names in a landscape and in the edition that it builds on.</summary>
    /// <param name="landscape">The landscape.</param>
    public static EntityNames Of(Landscape landscape)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        return new(landscape.NameOf);
    }

    /// <summary>Names from a list.</summary>
    /// <param name="names">The names; the last of several for one thing holds.</param>
    public static EntityNames Of(IEnumerable<KeyValuePair<EntityReference, string>> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        Dictionary<EntityReference, string> known = [];
        foreach ((EntityReference reference, string name) in names)
        {
            known[reference] = name;
        }

        return new(known.GetValueOrDefault);
    }

    /// <summary>These names, and those of another list for what has none here.</summary>
    /// <param name="others">The other names.</param>
    public EntityNames Or(EntityNames others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new(reference => _find(reference) ?? others._find(reference));
    }

    /// <summary>These names, with others for the things of one kind: for persons, say, who are not to be named.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">What a thing of the kind is called.</param>
    public EntityNames With(EntityKind kind, Func<EntityReference, string> name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(reference => reference.Kind == kind ? name(reference) : _find(reference));
    }

    /// <summary>Names that a look-up gives, for example those of one landscape and then of another.</summary>
    /// <param name="find">Gives the name of a thing; <c>null</c> when it has none.</param>
    public static EntityNames Of(Func<EntityReference, string?> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        return new(find);
    }

    /// <summary>The name of a thing; <c>null</c> when it has none here.</summary>
    /// <param name="reference">The thing.</param>
    public string? Find(EntityReference reference) => _find(reference);
}
