using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PccGovernance.Serialization;

/// <summary>
/// The shape of a document, read from the metadata by which it is read: what is checked, said and published cannot differ from it.
/// </summary>
internal sealed class DocumentShape
{
    private readonly JsonSerializerOptions _options;
    private readonly Dictionary<Type, JsonShape> _known = new()
    {
        [typeof(string)] = TextShape.Free,
        [typeof(bool)] = new BooleanShape(),
        [typeof(int)] = new NumberShape(IsWhole: true),
    };

    private DocumentShape(JsonSerializerOptions options) => _options = options;

    /// <summary>The shape of a landscape document's root.</summary>
    public static ObjectShape Root { get; } = Of(DocumentFormat.Strict);

    /// <summary>The shape of the root of any document.</summary>
    /// <param name="root">The metadata by which it is read.</param>
    public static ObjectShape Of(JsonTypeInfo root) => (ObjectShape)new DocumentShape(root.Options).Of(root.Type);

    private JsonShape Of(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        if (!_known.TryGetValue(plain, out JsonShape? shape))
        {
            _known.Add(plain, shape = Make(_options.GetTypeInfo(plain)));
        }

        return shape;
    }

    private JsonShape Make(JsonTypeInfo type) => type switch
    {
        { Converter: IShaped shaped } => shaped.Shape,
        { Converter: IListShaped list } => new ListShape(Of(list.ItemType)),
        { Kind: JsonTypeInfoKind.Object } => new ObjectShape(DocumentNames.Of(type.Type), type.Properties.Select(Member).ToValueList()),
        _ => throw new UnreachableException($"The type '{type.Type}' has no shape: give it a converter that has one."),
    };

    private MemberShape Member(JsonPropertyInfo member) =>
        new(member.Name, Of(member.PropertyType), member.IsRequired, member.IsSetNullable);
}
