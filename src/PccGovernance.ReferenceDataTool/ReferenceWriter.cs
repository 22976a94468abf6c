using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PccGovernance.Reference;

namespace PccGovernance.ReferenceDataTool;

/// <summary>Writes the documents and the typed names of the force areas. Files that are kept by hand are not touched.</summary>
/// <param name="folder">The folder of the package's reference room.</param>
internal sealed class ReferenceWriter(string folder)
{
    private static readonly ReferenceJson s_json = new(new JsonSerializerOptions(ReferenceJson.Default.Options)
    {
        // The files are read by people: apostrophes and accents stand as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private readonly List<string> _written = [];

    /// <summary>The files written, with their sizes.</summary>
    public IReadOnlyList<string> Written => _written;

    public void Write(SourceTables source, EditionName edition)
    {
        GeographyDocument geography = Conversion.Geography(source, edition);
        Write("Data/geography.json", Json(geography, s_json.GeographyDocument));
        Write("Data/governing-bodies.json", Json(Conversion.GoverningBodies(source), s_json.GoverningBodiesDocument));
        Write("Data/partnership-kinds.json", Json(Conversion.PartnershipKinds(source), s_json.PartnershipKindsDocument));
        Write("ForceAreaCatalogue.Areas.cs", ForceAreaNames.Source(geography.ForceAreas));
    }

    private static string Json<T>(T document, JsonTypeInfo<T> type) => JsonSerializer.Serialize(document, type) + "\n";

    private void Write(string file, string text)
    {
        string path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        _written.Add($"{path}: {text.Length} characters");
    }
}
