using System.Text.Json;

namespace PccGovernance.Tests.Classification;

/// <summary>The labelled samples: see the note beside them.</summary>
internal static class LabelledSamples
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    public static LabelledDocument[] Documents { get; } = Read<DocumentList>("priorities.json").Documents;

    public static LabelledPriority[] Priorities { get; } = [.. Documents.SelectMany(static document => document.Priorities)];

    public static LabelledLink[] Links { get; } = Read<LinkList>("links.json").Links;

    public static KindSentence[] Sentences { get; } = Read<SentenceList>("theme-kinds.json").Sentences;

    public static KindPair[] Pairs { get; } = Read<PairList>("link-kinds.json").Pairs;

    public static GradedArea[] Areas { get; } = Read<AreaList>("areas.json").Areas;

    private static T Read<T>(string name)
    {
        using Stream stream = typeof(LabelledSamples).Assembly.GetManifestResourceStream($"PccGovernance.Tests.Samples.{name}")!;
        return JsonSerializer.Deserialize<T>(stream, Format)!;
    }

    private sealed record DocumentList(LabelledDocument[] Documents);

    private sealed record LinkList(LabelledLink[] Links);

    private sealed record SentenceList(KindSentence[] Sentences);

    private sealed record PairList(KindPair[] Pairs);

    private sealed record AreaList(GradedArea[] Areas);
}
