using System.Text;
using PccGovernance.Serialization;

namespace PccGovernance.Scenarios;

/// <summary>Reads and writes scenarios as JSON.</summary>
/// <remarks>
/// <c>{ "version": 1, "name": "One board", "steps": [ { "on": "2027-04-01", "agreedBy": [ "county" ], "edit": { "closePartnership": {
/// "partnership": "a" } } } ] }</c>. Edits stand as in <see cref="LandscapeEditsJson"/>. Unknown members are refused. Equal scenarios give
/// the same bytes.
/// </remarks>
public static class ScenarioJson
{
    private static readonly ObjectShape s_shape = DocumentShape.Of(DocumentFormat.Scenario);

    /// <summary>Reads a scenario.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    /// <returns>The scenario, or every error with its path, line and position.</returns>
    public static ScenarioReading Read(ReadOnlySpan<byte> utf8)
    {
        (ScenarioDocument? document, ValueList<LandscapeError> errors) =
            SmallDocument.Read(utf8, DocumentFormat.Scenario, s_shape, Problems);
        return document is null
            ? new() { Errors = errors }
            : new()
            {
                Scenario = new()
                {
                    Name = document.Name,
                    Steps = document.Steps.Select(static entry => new ScenarioStep
                    {
                        On = entry.On,
                        AgreedBy = entry.AgreedBy,
                        Reason = entry.Reason,
                        Edit = entry.Edit.Given.Single(),
                    }).ToValueList(),
                },
            };
    }

    /// <summary>Reads a scenario.</summary>
    /// <param name="json">The document.</param>
    public static ScenarioReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Writes a scenario as bytes of UTF-8 without a byte order mark.</summary>
    /// <param name="scenario">The scenario.</param>
    public static byte[] WriteToUtf8Bytes(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return SmallDocument.Write(
            new()
            {
                Version = ScenarioDocument.CurrentVersion,
                Name = scenario.Name,
                Steps = scenario.Steps.Select(static step => new ScenarioEntry
                {
                    On = step.On,
                    AgreedBy = step.AgreedBy,
                    Reason = step.Reason,
                    Edit = EditEntry.Of(step.Edit),
                }).ToValueList(),
            },
            DocumentFormat.Scenario);
    }

    /// <summary>Writes a scenario as a text.</summary>
    /// <param name="scenario">The scenario.</param>
    public static string WriteToString(Scenario scenario) => Encoding.UTF8.GetString(WriteToUtf8Bytes(scenario));

    private static IEnumerable<LandscapeError> Problems(ScenarioDocument document) =>
    [
        .. SmallDocument.ProblemsOfVersion(document.Version, ScenarioDocument.CurrentVersion),
        .. document.Steps.SelectMany(static (entry, place) => SmallDocument.ProblemsOf(entry.Edit, "steps", place)),
    ];
}
