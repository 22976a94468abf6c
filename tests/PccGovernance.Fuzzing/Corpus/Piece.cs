using System.Text;
using System.Text.Json.Nodes;
using PccGovernance.Serialization;

namespace PccGovernance.Fuzzing;

/// <summary>A small landscape cut out of a large one: one item of each list, some boards, and what these refer to.</summary>
internal static class Piece
{
    private const int Rounds = 40;

    public static Landscape Of(Landscape whole, int part, int boards)
    {
        JsonObject all = JsonNode.Parse(LandscapeJson.WriteToUtf8Bytes(whole))!.AsObject();
        JsonObject piece = [];
        foreach ((string name, JsonNode? value) in all)
        {
            if (value is not JsonArray list)
            {
                piece[name] = value?.DeepClone();
            }
            else if (list.Count > 0)
            {
                int count = name == "partnerships" ? boards : 1;
                piece[name] = new JsonArray(
                    [.. Enumerable.Range(part * count, Math.Min(count, list.Count)).Select(i => list[i % list.Count]!.DeepClone())]);
            }
        }

        foreach (JsonArray list in piece.Select(static list => list.Value).OfType<JsonArray>())
        {
            foreach (JsonNode? item in list)
            {
                Shorten(item);
            }
        }

        for (int round = 0; round < Rounds; round++)
        {
            LandscapeResult result = LandscapeJson.Read(Encoding.UTF8.GetBytes(piece.ToJsonString()));
            if (result.Landscape is { } landscape)
            {
                return landscape;
            }

            Complete(piece, all, result.Errors);
        }

        throw new InvalidOperationException($"No piece of {boards} boards can be cut at {part}.");
    }

    /// <summary>Lists within an item are cut too: a plan with hundreds of milestones has no more to mutate than one with a few.</summary>
    private static void Shorten(JsonNode? node)
    {
        if (node is JsonArray list && list.Any(static item => item is JsonObject))
        {
            int most = list.Parent is JsonObject owner && owner["seats"] == list ? 5 : 2;
            while (list.Count > most)
            {
                list.RemoveAt(list.Count - 1);
            }
        }

        foreach (JsonNode? child in node is JsonObject item ? item.Select(static member => member.Value) : node as JsonArray ?? [])
        {
            Shorten(child);
        }
    }

    /// <summary>Puts in what is referred to; takes out what cannot stand without the rest.</summary>
    private static void Complete(JsonObject piece, JsonObject all, IEnumerable<LandscapeError> errors)
    {
        List<(string List, JsonNode Item)> wanted = [];
        List<JsonNode> faulty = [];
        foreach (LandscapeError error in errors)
        {
            JsonNode? at = piece;
            JsonNode? item = null;
            foreach (string step in error.Location.Split('.', '[').Skip(1))
            {
                at = at is JsonArray items && int.TryParse(step.TrimEnd(']'), out int i) ? items[i] : (at as JsonObject)?[step];
                item = at is JsonObject && at.Parent is JsonArray ? at : item;
            }

            (string List, JsonNode Item)[] found =
                at is JsonValue id ? [.. ItemsOf(all, id.ToString()).Where(one => !Has(piece, one.List, id.ToString()))] : [];
            wanted.AddRange(found);
            if (found.Length == 0 && item is not null)
            {
                faulty.Add(item);
            }
        }

        foreach ((string list, JsonNode item) in wanted)
        {
            if (!Has(piece, list, item["id"]!.ToString()))
            {
                piece[list] ??= new JsonArray();
                JsonNode added = item.DeepClone();
                Shorten(added);
                piece[list]!.AsArray().Add(added);
            }
        }

        if (wanted.Count == 0)
        {
            foreach (JsonNode item in faulty.Distinct())
            {
                item.Parent!.AsArray().Remove(item);
            }
        }
    }

    private static IEnumerable<(string List, JsonNode Item)> ItemsOf(JsonObject document, string id) =>
        document
            .Where(static list => list.Value is JsonArray)
            .SelectMany(static list => list.Value!.AsArray().OfType<JsonObject>().Select(item => (list.Key, (JsonNode)item)))
            .Where(item => item.Item2["id"]?.ToString() == id);

    private static bool Has(JsonObject document, string list, string id) =>
        document[list] is JsonArray items && items.Any(item => item?["id"]?.ToString() == id);
}
