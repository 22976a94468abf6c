using System.Text.Json.Serialization.Metadata;

namespace PccGovernance.Serialization;

/// <summary>Makes every list of the contents a member of the document.</summary>
/// <param name="document">The metadata of the document's root.</param>
internal sealed class DocumentLists(JsonTypeInfo document) : IEntityListVisitor<JsonPropertyInfo>
{
    public static void AddTo(JsonTypeInfo type)
    {
        if (type.Type == typeof(DocumentRoot))
        {
            DocumentLists lists = new(type);
            foreach (EntityList list in EntityCatalogue.Lists)
            {
                type.Properties.Add(list.Accept(lists));
            }
        }
    }

    public JsonPropertyInfo Visit<T>(EntityList<T> list)
        where T : class, ILandscapeItem<T>
    {
        JsonPropertyInfo member = JsonMetadataServices.CreatePropertyInfo(document.Options, new JsonPropertyInfoValues<ValueList<T>>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(DocumentRoot),
            PropertyName = list.Member,
            JsonPropertyName = list.JsonMember,
            Getter = root => list.Of(((DocumentRoot)root).Contents),
            Setter = (root, items) => ((DocumentRoot)root).Contents = list.With(((DocumentRoot)root).Contents, items!),
        });
        member.IsGetNullable = false;
        member.IsSetNullable = false;
        return member;
    }
}
