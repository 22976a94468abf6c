using System.Text.Json.Serialization;

namespace PccGovernance.Serialization;

/// <summary>Makes the converter of the identifiers of each list of the contents.</summary>
/// <param name="isLenient">Whether malformed texts are read as <c>default</c>.</param>
internal sealed class EntityIdConverters(bool isLenient) : IEntityListVisitor<JsonConverter>
{
    public JsonConverter Visit<T>(EntityList<T> list)
        where T : class, ILandscapeItem<T> =>
        new IdConverter<T>(isLenient);
}
