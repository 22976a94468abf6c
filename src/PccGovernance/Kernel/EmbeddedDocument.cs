using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PccGovernance.Kernel;

/// <summary>Reads the documents that the package carries, without reflection.</summary>
internal static class EmbeddedDocument
{
    /// <summary>Reads a JSON document.</summary>
    /// <typeparam name="T">Its form.</typeparam>
    /// <param name="name">Its room, folder and file, as <c>Reference.Data.themes.json</c>.</param>
    /// <param name="type">How it is read.</param>
    public static T Json<T>(string name, JsonTypeInfo<T> type)
    {
        using Stream stream = Open(name);
        return JsonSerializer.Deserialize(stream, type) ?? throw Damaged(name);
    }

    /// <summary>Reads a document as text.</summary>
    /// <param name="name">Its room and file.</param>
    public static string Text(string name)
    {
        using StreamReader reader = new(Open(name));
        return reader.ReadToEnd();
    }

    private static Stream Open(string name) =>
        typeof(EmbeddedDocument).Assembly.GetManifestResourceStream($"{nameof(PccGovernance)}.{name}") ?? throw Damaged(name);

    private static InvalidOperationException Damaged(string name) =>
        new($"The package does not carry the document '{name}': install it again.");
}
