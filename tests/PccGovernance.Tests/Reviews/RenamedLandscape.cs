using System.Text.Json.Nodes;
using PccGovernance.Serialization;

namespace PccGovernance.Tests.Reviews;

/// <summary>The same landscape under other identifiers.</summary>
internal static class RenamedLandscape
{
    /// <summary>Types of which the edition has things too: those of the landscape keep their names, or they would change places with these.</summary>
    private static readonly string[] s_asTheEditionHas = ["organisationKinds", "partnershipKinds", "duties", "themes"];

    /// <summary>The landscape with a mark before every identifier that is no type's, and how many those are.</summary>
    public static (Landscape Landscape, int Marked) Marked(Landscape landscape, string mark)
    {
        JsonNode document = JsonNode.Parse(LandscapeJson.WriteToUtf8Bytes(landscape))!;
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (string id in Identifiers(document, s_asTheEditionHas))
        {
            names.TryAdd(id, mark + id);
        }

        Rename(
            document, names, "kind", "kinds", "alsoActsAs", "themes", "theme", "duties", "duty", "organisationKinds", "partnershipKinds");
        return (LandscapeJson.Read(document.ToJsonString()).GetLandscapeOrThrow(), names.Count);
    }

    /// <summary>The landscape with another name for every identifier that the edition does not have.</summary>
    public static Landscape Of(Landscape landscape, Func<string, string> nameOf)
    {
        JsonNode document = JsonNode.Parse(LandscapeJson.WriteToUtf8Bytes(landscape))!;
        HashSet<string> known =
        [
            .. landscape.Edition.Themes.Themes.Select(static theme => theme.Id.Value),
            .. landscape.Edition.Duties.Select(static duty => duty.Id.Value),
            .. landscape.Edition.OrganisationKinds.Select(static kind => kind.Id.Value),
            .. landscape.Edition.PartnershipKinds.Select(static kind => kind.Id.Value),
        ];
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (string id in Identifiers(document).Where(id => !known.Contains(id)).Distinct().Order(StringComparer.Ordinal))
        {
            names.Add(id, nameOf(id));
        }

        Rename(document, names);
        return LandscapeJson.Read(document.ToJsonString()).GetLandscapeOrThrow();
    }

    /// <summary>Every identifier that a document gives.</summary>
    public static IEnumerable<string> Identifiers(JsonNode? node, params string[] without) => node switch
    {
        JsonObject item => item.Where(member => !without.Contains(member.Key, StringComparer.Ordinal)).SelectMany(member =>
            member.Key == "id" ? [member.Value!.GetValue<string>()] : Identifiers(member.Value, without)),
        JsonArray list => list.SelectMany(item => Identifiers(item, without)),
        _ => [],
    };

    // Whatever is an identifier is renamed where it stands, and where a reference ends in it; texts for readers stay.
    public static void Rename(JsonNode? node, Dictionary<string, string> names, params string[] without)
    {
        switch (node)
        {
            case JsonObject item:
                foreach ((string key, JsonNode? value) in item.ToArray())
                {
                    if (without.Contains(key, StringComparer.Ordinal))
                    {
                        continue;
                    }

                    if (key is not ("name" or "edition") && Of(value) is { } renamed)
                    {
                        item[key] = renamed;
                    }
                    else
                    {
                        Rename(value, names, without);
                    }
                }

                break;
            case JsonArray list:
                for (int i = 0; i < list.Count; i++)
                {
                    if (Of(list[i]) is { } renamed)
                    {
                        list[i] = renamed;
                    }
                    else
                    {
                        Rename(list[i], names, without);
                    }
                }

                break;
        }

        string? Of(JsonNode? value)
        {
            if (value is not JsonValue leaf || !leaf.TryGetValue(out string? text))
            {
                return null;
            }

            int slash = text.IndexOf('/', StringComparison.Ordinal) + 1;
            return names.TryGetValue(text[slash..], out string? name) ? text[..slash] + name : null;
        }
    }
}
