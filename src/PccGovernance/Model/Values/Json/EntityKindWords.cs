using System.Collections.Frozen;
using System.Text.Json;

namespace PccGovernance;

/// <summary>The kinds of things in the words of JSON, as in <c>police-and-crime-plan</c>.</summary>
internal static class EntityKindWords
{
    private static readonly FrozenDictionary<string, EntityKind> s_kinds = Enum.GetValues<EntityKind>()
        .ToFrozenDictionary(Of, StringComparer.Ordinal);

    public static string Of(EntityKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    public static bool TryRead(string word, out EntityKind kind) => s_kinds.TryGetValue(word, out kind);
}
