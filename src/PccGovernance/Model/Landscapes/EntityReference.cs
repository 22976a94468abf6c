using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>A reference to anything in a landscape that has an identifier: what kind of thing, and which.</summary>
/// <remarks><c>default</c> refers to nothing. Order is by kind and then by identifier, ordinal.</remarks>
[JsonConverter(typeof(EntityReferenceJsonConverter))]
public readonly record struct EntityReference : IComparable<EntityReference>
{
    private readonly string? _id;

    private EntityReference(EntityKind kind, string id) => (Kind, _id) = (kind, id.Length == 0 ? null : id);

    /// <summary>What kind of thing it is.</summary>
    public EntityKind Kind { get; }

    /// <summary>Its identifier; empty when this is <c>default</c>.</summary>
    public string Id => _id ?? string.Empty;

    /// <summary>Refers to an area.</summary>
    /// <param name="code">The area's code.</param>
    public static EntityReference Of(AreaCode code) => new(EntityKind.Area, code.ToString().ToLowerInvariant());

    /// <summary>Refers to a thing.</summary>
    /// <param name="id">Its identifier; an empty one makes a reference of the kind to nothing.</param>
    /// <typeparam name="T">What kind of thing it is.</typeparam>
    public static EntityReference Of<T>(Id<T> id)
        where T : class, IEntity<T> =>
        new(T.EntityKind, id.Value);

    /// <summary>Refers to a thing by its kind and the text of its identifier.</summary>
    /// <param name="kind">The kind: one of the enumeration, and not <see cref="EntityKind.None"/>.</param>
    /// <param name="id">The text of the identifier: of an area its code in lower case, of anything else what <see cref="Id{T}"/>
    /// takes.</param>
    /// <exception cref="ArgumentException">The kind is none, or the text is no identifier of the kind.</exception>
    public static EntityReference Of(EntityKind kind, string id) =>
        TryOf(kind, id, out EntityReference reference)
            ? reference
            : throw new ArgumentException(
                $"'{Printable.Of(id)}' is no identifier of the kind '{kind}': give a kind that there is, and an identifier as the thing "
                + "has it.",
                nameof(id)
            );

    /// <summary>Refers to a thing by its kind and the text of its identifier, where there can be such a thing.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="id">The text of the identifier.</param>
    /// <param name="reference">The reference; <c>default</c> when there is none.</param>
    /// <returns>Whether the kind is one and the text an identifier of it.</returns>
    public static bool TryOf(EntityKind kind, string id, out EntityReference reference)
    {
        ArgumentNullException.ThrowIfNull(id);
        bool isValid = kind switch
        {
            EntityKind.None => false,
            EntityKind.Area => AreaCode.TryParse(id.ToUpperInvariant(), out _) && !id.Any(char.IsAsciiLetterUpper),
            _ => Enum.IsDefined(kind) && Id<Partnership>.TryParse(id, out _),
        };
        reference = isValid ? new(kind, id) : default;
        return isValid;
    }

    /// <inheritdoc />
    public int CompareTo(EntityReference other) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Id, other.Id);

    /// <summary>The kind and the identifier, for example <c>Partnership 'camb-high-harms-board'</c>.</summary>
    public override string ToString() => $"{Kind} '{Id}'";
}
