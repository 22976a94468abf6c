using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>What is said of a file as a whole, and why a column was taken for what it is.</summary>
internal static class EnglishFilePhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
    [
        new("import.column.header-is-post", static a => $"the header '{a.Text("header")}' is a post of the policing body's office"),
        new("import.file.utf-sixteen", static _ => "The text is UTF-16."),
        new("import.file.utf-sixteen-unmarked", static _ => "The text is UTF-16 without a byte order mark."),
        new("import.file.windows", static _ =>
            "The text is not UTF-8 and was read as Windows-1252, the encoding of Western European Windows: give the encoding if "
            + "names look wrong."),
        new("import.file.undefined-bytes", static a =>
            $"{a.Count("bytes")} bytes stand for no character in Windows-1252: another encoding is likely."),
        new("import.file.separator", static a => $"The values are separated by '{a.Text("separator")}'."),
        new("import.file.macros", static _ => "The workbook holds macros. They were not run and are not imported."),
        new("import.file.links", static _ =>
            "The workbook refers to other files. They were not opened: cells show the values that the workbook keeps."),
        new("import.file.dates-from-nineteen-four", static _ => "Dates in the workbook count from 1904, and were read so."),
        new("import.file.no-cells", static a => $"The sheet '{a.Text("sheet")}' holds no cells (a chart or a dialogue) and was left out."),
        new("import.column.header-is-board", static a => $"the header '{a.Text("header")}' is a board"),
        new("import.column.header-is-day", static a => $"the header '{a.Text("header")}' is a day"),
        new("import.column.of-the-list", static _ => "the list keeps it of its own entries"),
        new("import.column.held-already", static a => $"column {a.Text("column")} holds it already"),
        new("import.column.header-is", static a => $"the header is '{a.Text("header")}'"),
        new("import.column.header-is-month", static a => $"the header '{a.Text("header")}' is a month"),
        new("import.column.header-holds", static a => $"the header '{a.Text("header")}' holds '{a.Text("word")}'"),
        new("import.column.header-is-body", static a => $"the header '{a.Text("header")}' is a body"),
        new("import.column.values-frequencies", static _ => "most values say how often"),
        new("import.column.values-lengths", static _ => "most values are lengths of time"),
    ];
}
