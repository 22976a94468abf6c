using PccGovernance.Reference;
using PccGovernance.Serialization;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>A landscape, or why there is none.</summary>
internal sealed record LandscapeSource
{
    private const string Recorded = "cambridgeshire-and-peterborough.json";

    /// <summary>The landscape; <c>null</c> when there is none.</summary>
    public Landscape? Landscape { get; init; }

    /// <summary>Where it came from, for a reader.</summary>
    public required string Description { get; init; }

    /// <summary>Why there is no landscape, a line each.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>What to answer when there is none.</summary>
    public ExitCode Failure { get; init; }

    public static LandscapeSource Open(string? area, string? file) =>
        (area, file) switch
        {
            ({ } name, _) => OfArea(name),
            (_, { } path) => OfFile(path, $"the file {path}"),
            _ => OfFile(
                Path.Combine(AppContext.BaseDirectory, "Landscapes", Recorded),
                "the recorded landscape that comes with this sample (facts from public pages; what is inferred is marked assumed)"),
        };

    private static LandscapeSource OfArea(string name)
    {
        if (EnglandAndWales.ForceAreas.Find(name) is { } area)
        {
            return new()
            {
                Description = "the statutory landscape: what the law and usual practice require; what is not law is assumed",
                Landscape = EnglandAndWales.StatutoryLandscape(area),
            };
        }

        string nearest = string.Join(", ", EnglandAndWales.ForceAreas.Nearest(name, 3).Select(static near => $"'{near.Name}'"));
        return new()
        {
            Description = name,
            Failure = ExitCode.UnknownArea,
            Problems = [$"No police force area of England and Wales is called '{name}'. The nearest names are {nearest}."],
        };
    }

    private static LandscapeSource OfFile(string path, string description)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            LandscapeResult result = LandscapeJson.Read(stream);
            return new()
            {
                Description = description,
                Landscape = result.Landscape,
                Failure = ExitCode.BadLandscape,
                Problems = result.IsValid
                    ? []
                    : [$"'{path}' is not a landscape. {result.Errors.Count} error(s):", .. result.Errors.Select(static e => e.ToString())],
            };
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new()
            {
                Description = description,
                Failure = ExitCode.BadLandscape,
                Problems = [$"'{path}' could not be read: {exception.Message}"],
            };
        }
    }
}
