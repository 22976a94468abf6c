using System.Text.Json;

namespace PccGovernance.Interchange;

/// <summary>
/// What the sheets and columns of a file hold: found out, shown, changed by a person, kept beside the file and used again.
/// </summary>
public sealed record ColumnMap
{
    /// <summary>The sheets.</summary>
    public ValueList<MappedSheet> Sheets { get; init => field = value ?? []; } = [];

    /// <summary>Reads a map that was kept as JSON.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="InterchangeException">The text is no map of columns.</exception>
    public static ColumnMap FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        MapDocument document = InterchangeJson.Read(json, InterchangeJson.Spoken.MapDocument, "The map of columns");
        return new()
        {
            Sheets =
            [
                .. InterchangeJson.Items(document.Sheets, "The map of columns").Select(static sheet => new MappedSheet
                {
                    Sheet = sheet.Sheet,
                    Layout = sheet.Layout,
                    HeaderRow = sheet.HeaderRow,
                    Columns = InterchangeJson.Items(sheet.Columns, "The map of columns"),
                }),
            ],
        };
    }

    /// <summary>Writes the map as JSON.</summary>
    public string ToJson() =>
        JsonSerializer.Serialize(
            new()
            {
                Sheets =
                [
                    .. Sheets.Select(static sheet => new SheetDocument
                    {
                        Sheet = sheet.Sheet,
                        Layout = sheet.Layout,
                        HeaderRow = sheet.HeaderRow,
                        Columns = [.. sheet.Columns],
                    }),
                ],
            },
            InterchangeJson.Spoken.MapDocument
        ) + "\n";
}
