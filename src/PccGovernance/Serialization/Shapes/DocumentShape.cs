using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PccGovernance.Serialization.Shapes;

/// <summary>The shape of the document, read from the metadata by which it is read: what is checked, said and published cannot differ from it.</summary>
internal sealed class DocumentShape
{
    private readonly Dictionary<Type, JsonShape> _known = new()
    {
        [typeof(string)] = TextShape.Free,
        [typeof(bool)] = new BooleanShape(),
        [typeof(int)] = new NumberShape(IsWhole: true),
    };

    /// <summary>The shape of the root.</summary>
    public static ObjectShape Root { get; } = (ObjectShape)new DocumentShape().Of(typeof(LandscapeDocument));

    private static JsonSerializerOptions Options => DocumentFormat.Strict.Options;

    private JsonShape Of(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        if (!_known.TryGetValue(plain, out JsonShape? shape))
        {
            _known.Add(plain, shape = Make(Options.GetTypeInfo(plain)));
        }

        return shape;
    }

    private JsonShape Make(JsonTypeInfo type) => type switch
    {
        { Converter: IShaped shaped } => shaped.Shape,
        { Converter: IListShaped list } => new ListShape(Of(list.ItemType)),
        { Kind: JsonTypeInfoKind.Object } => new ObjectShape(type.Type.Name, type.Properties.Select(Member).ToValueList()),
        _ => throw new UnreachableException($"The type '{type.Type}' has no shape: give it a converter that has one."),
    };

    private MemberShape Member(JsonPropertyInfo member) => new(member.Name, Of(member.PropertyType), member.IsRequired, member.IsSetNullable);
}
