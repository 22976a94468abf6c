using System.Text.Json;

namespace PccGovernance.Interchange;

/// <summary>The lists to choose from and the notes of a landscape's workbook.</summary>
internal sealed class WorkbookChoices(ReferenceEdition edition)
{
    public const string Name = "Choices";

    private readonly (string Name, string[] Values)[] _lists =
    [
        ("partnership kinds", [.. edition.PartnershipKinds.Select(static kind => kind.Id.Value)]),
        ("organisation kinds", [.. edition.OrganisationKinds.Select(static kind => kind.Id.Value)]),
        ("themes", [.. edition.Themes.Themes.Select(static theme => theme.Id.Value)]),
        ("roles", Words<SeatRole>()),
        ("tiers", Words<PartnershipTier>()),
        ("functions", Words<PartnershipFunction>()),
    ];

    public void Offer(WorkbookSheet sheet, string path, List<string> columns)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            string? list = (path, columns[i]) switch
            {
                ("partnerships", "kind") => "partnership kinds",
                ("organisations", "kind") => "organisation kinds",
                ("partnerships/seats", "role") => "roles",
                ("partnerships", "tier") => "tiers",
                ("partnerships", "function") => "functions",
                _ => null,
            };
            if (list is not null)
            {
                int at = Array.FindIndex(_lists, other => other.Name == list);
                string letter = TableColumns.Letter(at + 1);
                sheet.Choose(i + 1, $"{Name}!${letter}$2:${letter}${_lists[at].Values.Length + 1}");
            }

            if (Note(path, columns[i]) is { } note)
            {
                sheet.Prompt(i + 1, note);
            }
        }
    }

    public void Write(WorkbookSheet sheet)
    {
        sheet.Row([.. _lists.Select(static list => list.Name)]);
        for (int i = 0; i < _lists.Max(static list => list.Values.Length); i++)
        {
            sheet.Row([.. _lists.Select(list => i < list.Values.Length ? list.Values[i] : null)]);
        }
    }

    private static string? Note(string path, string column) => (path, column) switch
    {
        (_, "id") => "Lower-case letters, digits, - and . only. Used once.",
        (_, JsonTables.Of) => "The id or row of what this belongs to.",
        ("partnerships", "meetings.meetingsPerYear") => "Meetings a year, 0 to 366. Leave empty when not known.",
        ("partnerships", "meetings.meetingHours") => "Hours that a meeting lasts.",
        ("partnerships/seats", "organisation") => "The id of a row of the sheet 'organisations'.",
        ("partnerships/seats", "attendance") => "The share of meetings attended, 0 to 1.",
        ("partnerships", "themes (list)") => "Themes of the sheet 'Choices', parted by semicolons.",
        (_, "footprint (list)") => "Codes of areas, parted by semicolons, for example E07000112.",
        _ => null,
    };

    private static string[] Words<T>()
        where T : struct, Enum =>
        [.. Enum.GetNames<T>().Where(static name => name != "Unknown").Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];
}
