using System.Text.Json;

namespace PccGovernance.Tests.Classification;

/// <summary>The labelled samples: see the note beside them.</summary>
internal static class LabelledSamples
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    public static LabelledDocument[] Documents { get; } = Read<DocumentList>("priorities.json").Documents;

    public static LabelledPriority[] Priorities { get; } = [.. Documents.SelectMany(static document => document.Priorities)];

    public static LabelledLink[] Links { get; } = Read<LinkList>("links.json").Links;

    private static T Read<T>(string name)
    {
        using Stream stream = typeof(LabelledSamples).Assembly.GetManifestResourceStream($"PccGovernance.Tests.Samples.{name}")!;
        return JsonSerializer.Deserialize<T>(stream, Format)!;
    }

    private sealed record DocumentList(LabelledDocument[] Documents);

    private sealed record LinkList(LabelledLink[] Links);
}
