using System.Text.Json;

namespace PccGovernance.ReferenceDataTool;

/// <summary>Compares the reference facts of two editions, document by document: what began, ended and changed.</summary>
internal static class EditionComparison
{
    /// <summary>A line for each difference, in the order of documents and identifiers.</summary>
    /// <param name="before">The folder of the earlier documents.</param>
    /// <param name="after">The folder of the later ones.</param>
    public static IEnumerable<string> Compare(string before, string after)
    {
        string[] files =
        [
            .. Files(before).Concat(Files(after)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        return files.SelectMany(file =>
        {
            SortedDictionary<string, JsonElement> earlier = Read(Path.Combine(before, file));
            SortedDictionary<string, JsonElement> later = Read(Path.Combine(after, file));
            return earlier.Keys.Union(later.Keys, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .SelectMany(key => Differences($"{file}: {key}", Find(earlier, key), Find(later, key)));
        });
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.json").Select(static path => Path.GetFileName(path)!)
            : throw new DirectoryNotFoundException($"There is no folder '{folder}': give the folder of an edition's documents.");

    private static JsonElement? Find(SortedDictionary<string, JsonElement> things, string key) =>
        things.TryGetValue(key, out JsonElement found) ? found : null;

    /// <summary>What a document holds, by list and identifier; a value that is in no list by its name.</summary>
    private static SortedDictionary<string, JsonElement> Read(string path)
    {
        SortedDictionary<string, JsonElement> things = new(StringComparer.Ordinal);
        if (!File.Exists(path))
        {
            return things;
        }

        foreach (JsonProperty member in JsonDocument.Parse(File.ReadAllBytes(path)).RootElement.EnumerateObject())
        {
            if (member.Value.ValueKind != JsonValueKind.Array)
            {
                things[member.Name] = member.Value;
                continue;
            }

            int place = 0;
            foreach (JsonElement item in member.Value.EnumerateArray())
            {
                // Two of one name are told apart by their order, which the documents keep.
                string name = $"{member.Name} {NameOf(item) ?? $"{place}"}";
                things[things.ContainsKey(name) ? $"{name} ({place})" : name] = item;
                place++;
            }
        }

        return things;
    }

    private static string? NameOf(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            return item.ToString();
        }

        foreach (string key in new[] { "code", "id", "kind", "body", "of", "name" })
        {
            if (item.TryGetProperty(key, out JsonElement name) && name.ValueKind == JsonValueKind.String)
            {
                return name.GetString();
            }
        }

        return null;
    }

    private static IEnumerable<string> Differences(string what, JsonElement? before, JsonElement? after)
    {
        if (before is not { } then)
        {
            return [$"began    {what}: {Text(after!.Value)}"];
        }

        if (after is not { } now)
        {
            return [$"ended    {what}: {Text(then)}"];
        }

        if (JsonElement.DeepEquals(then, now))
        {
            return [];
        }

        return then.ValueKind != JsonValueKind.Object || now.ValueKind != JsonValueKind.Object
            ? [$"changed  {what}: {Text(then)} -> {Text(now)}"]
            : then.EnumerateObject().Concat(now.EnumerateObject())
                .Select(static member => member.Name)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(name => (name, Before: Member(then, name), After: Member(now, name)))
                .Where(static pair => !string.Equals(pair.Before, pair.After, StringComparison.Ordinal))
                .Select(pair => $"changed  {what}.{pair.name}: {pair.Before} -> {pair.After}");
    }

    private static string Member(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement member) ? Text(member) : "nothing";

    private static string Text(JsonElement element) => JsonSerializer.Serialize(element);
}
