using System.Text.Json.Serialization;

namespace PccGovernance.Serialization;

/// <summary>
/// The root of the document: its head, and the contents of a landscape, whose lists <see cref="DocumentLists"/> makes members of it.
/// </summary>
internal sealed class DocumentRoot
{
    public const int CurrentVersion = 2;

    /// <summary>The schema that an editor checks the document with; read and let go.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    [JsonRequired]
    public int Version { get; set; }

    [JsonRequired]
    public Id<ReferenceEdition> Edition { get; set; }

    public string? Name { get; set; }

    /// <summary>What was read of the lists, or is written of them.</summary>
    [JsonIgnore]
    public LandscapeContents Contents { get; set; } = LandscapeContents.Empty;

    public static DocumentRoot Of(Landscape landscape) =>
        new() { Version = CurrentVersion, Edition = landscape.Edition.Id, Name = landscape.Name, Contents = landscape.Contents };

    public LandscapeContents ToContents() => Contents with { Name = Name };
}
