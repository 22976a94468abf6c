using BenchmarkDotNet.Attributes;
using PccGovernance.Reference;
using PccGovernance.Serialization;

namespace PccGovernance.Benchmarks;

/// <summary>A landscape document, in and out, beside a bare parse of the same bytes into a tree without checks.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private Landscape _landscape = null!;
    private byte[] _json = null!;

    [Params("area", "country")]
    public string Size { get; set; } = "area";

    [GlobalSetup]
    public void Setup()
    {
        _landscape =
            Size == "area"
                ? EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire)
                : EnglandAndWales.StatutoryLandscape();
        _json = LandscapeJson.WriteToUtf8Bytes(_landscape);
        Expect.That(LandscapeJson.Read(_json).GetLandscapeOrThrow().Equals(_landscape), "a landscape comes back as it was");
    }

    [Benchmark(Baseline = true)]
    public System.Text.Json.Nodes.JsonNode? ParseOnly() => System.Text.Json.Nodes.JsonNode.Parse(_json);

    [Benchmark]
    public LandscapeResult Read() => LandscapeJson.Read(_json);

    [Benchmark]
    public byte[] Write() => LandscapeJson.WriteToUtf8Bytes(_landscape);
}
