using System.Text.Json.Serialization;

namespace PccGovernance.Serialization;

/// <summary>Makes the converter of each list of the contents.</summary>
internal sealed class EntityListConverters : IEntityListVisitor<JsonConverter>
{
    public static EntityListConverters Instance { get; } = new();

    public JsonConverter Visit<T>(EntityList<T> list)
        where T : class, ILandscapeItem<T> =>
        new ValueListConverter<T>();
}
