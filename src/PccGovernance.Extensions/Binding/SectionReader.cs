using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Configuration;
using PccGovernance.Costing;

namespace PccGovernance.Extensions;

/// <summary>
/// Lays the values of a section over a tree of options, type by type, and notes each key that is no option, each value that does not fit,
/// and each member that is lacking.
/// </summary>
internal sealed class SectionReader(List<string> problems)
{
    public void ReadInto(JsonObject tree, IConfiguration section, JsonTypeInfo type)
    {
        foreach (IConfigurationSection child in section.GetChildren())
        {
            JsonPropertyInfo? member = type.Properties.FirstOrDefault(member =>
                member.Set is not null && string.Equals(member.Name, child.Key, StringComparison.OrdinalIgnoreCase));
            if (member is null)
            {
                IEnumerable<string> names = type
                    .Properties.Where(static member => member.Set is not null)
                    .Select(static member => member.Name);
                problems.Add($"The configuration key '{child.Path}' is no option: remove it, or give one of {string.Join(", ", names)}.");
            }
            else if (Read(child, member.PropertyType, type.Options, tree[member.Name]) is { IsRead: true } read)
            {
                tree[member.Name] = read.Node;
            }
        }

        foreach (
            JsonPropertyInfo member in type.Properties.Where(member =>
                member.IsRequired && tree[member.Name] is null && !Says(section, member.Name)))
        {
            string key = ConfigurationBinding.Join((section as IConfigurationSection)?.Path ?? string.Empty, member.Name);
            problems.Add($"The configuration key '{key}' is missing: give it a value.");
        }
    }

    private static bool Says(IConfiguration section, string key) => section.GetSection(key).Exists();

    private (bool IsRead, JsonNode? Node) Read(IConfigurationSection section, Type type, JsonSerializerOptions options, JsonNode? before)
    {
        Type kind = Nullable.GetUnderlyingType(type) ?? type;
        bool hasChildren = section.GetChildren().Any();
        if (section.Value is { } text && !hasChildren)
        {
            return text.Length == 0 && type != typeof(string) ? (true, null) : ReadText(section, text, kind, options);
        }

        if (kind.IsGenericType && kind.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return (true, ReadList(section, kind.GenericTypeArguments[0], options));
        }

        if (kind.IsGenericType && kind.GetGenericTypeDefinition() == typeof(Dictionary<,>))
        {
            return (true, ReadDictionary(section, kind.GenericTypeArguments[1], options));
        }

        JsonTypeInfo info = options.GetTypeInfo(kind);
        if (info.Kind != JsonTypeInfoKind.Object)
        {
            problems.Add($"The configuration key '{section.Path}' has keys below it: give {Wanted.Of(kind)} instead.");
            return default;
        }

        if (!hasChildren)
        {
            return (true, before?.DeepClone());
        }

        // A value beside keys below it names what they change: a known assumption set with another year.
        JsonNode? start = section.Value is { Length: > 0 } name ? ReadText(section, name, kind, options).Node : before?.DeepClone();
        JsonObject tree = start as JsonObject ?? Defaults(info);
        ReadInto(tree, section, info);
        return (true, tree);
    }

    private (bool IsRead, JsonNode? Node) ReadText(IConfigurationSection section, string text, Type kind, JsonSerializerOptions options)
    {
        foreach (JsonNode? candidate in Wanted.Candidates(text, kind, options))
        {
            try
            {
                _ = candidate.Deserialize(options.GetTypeInfo(kind));
                return (true, candidate);
            }
            catch (JsonException)
            {
                // The next way to write the value may fit.
            }
        }

        problems.Add($"The configuration key '{section.Path}' is '{Wanted.Shown(text)}': give {Wanted.Of(kind)}.");
        return default;
    }

    private JsonArray ReadList(IConfigurationSection section, Type item, JsonSerializerOptions options)
    {
        JsonArray list = [];
        foreach (IConfigurationSection child in section.GetChildren())
        {
            if (Read(child, item, options, null) is { IsRead: true, Node: { } node })
            {
                list.Add(node);
            }
        }

        return list;
    }

    private JsonObject ReadDictionary(IConfigurationSection section, Type value, JsonSerializerOptions options)
    {
        JsonObject tree = [];
        foreach (IConfigurationSection child in section.GetChildren())
        {
            if (Read(child, value, options, null) is { IsRead: true, Node: { } node })
            {
                tree[child.Key] = node;
            }
        }

        return tree;
    }

    /// <summary>
    /// What members of options that nobody gave yet are without a word: a member that is left out of JSON would be zero, whatever its
    /// default.
    /// </summary>
    private static JsonObject Defaults(JsonTypeInfo info)
    {
        if (info.Type != typeof(CostingOptions))
        {
            return [];
        }

        JsonObject tree = JsonSerializer.SerializeToNode(
            new CostingOptions { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly }, info)!.AsObject();
        foreach (JsonPropertyInfo required in info.Properties.Where(static member => member.IsRequired))
        {
            tree.Remove(required.Name);
        }

        return tree;
    }
}
