using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads Office Open XML workbooks. The package is checked before it is opened, and sheets are read as streams.</summary>
internal static class XlsxReader
{
    private const int MaxParts = 5_000;

    /// <summary>The most characters of the parts that are read as a whole, such as styles; sheets are streams.</summary>
    private const int MaxCharactersOfTree = 16 * 1024 * 1024;

    public static TableFile Read(TableInput content, string name, TableOptions options)
    {
        try
        {
            List<Statement> notes = [];
            Check(content, name, options, notes);
            using Stream stream = content.Open();
            using SpreadsheetDocument document = SpreadsheetDocument.Open(
                stream,
                false,
                new OpenSettings { MaxCharactersInPart = Math.Min(options.MaxUnpackedBytes, MaxCharactersOfTree) });
            return Read(document, name, options, notes);
        }
        catch (Exception e) when (IsOfEntities(e))
        {
            throw new InterchangeException(
                $"'{name}' defines words of its own for its text to be built of (a DTD), which no workbook needs: it looks like a file "
                + "built to fill memory or to fetch another.",
                e);
        }
        catch (Exception e)
            when (e
                    is InvalidDataException
                        or OpenXmlPackageException
                        or FileFormatException
                        or XmlException
                        or IOException
                        or FormatException
                        or ArgumentException
                        or InvalidOperationException
                        or NotSupportedException
                        or IndexOutOfRangeException
                        or OverflowException)
        {
            throw new InterchangeException(
                $"'{name}' is not a whole workbook: {e.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ')}. It may be damaged or cut off; "
                + "open it in a spreadsheet "
                + "program and save it again.",
                e
            );
        }
    }

    /// <summary>
    /// Whether a document type definition was met. The reader of XML has no code for it, but calls it so in any language.
    /// </summary>
    private static bool IsOfEntities(Exception e) =>
        (e is XmlException && e.Message.Contains("DTD", StringComparison.Ordinal))
        || (e.InnerException is { } inner && IsOfEntities(inner));

    /// <summary>Refuses packages that are no workbook or that would unpack to too much, by their directory alone.</summary>
    private static void Check(TableInput content, string name, TableOptions options, List<Statement> notes)
    {
        using Stream stream = content.Open();
        using ZipArchive zip = new(stream, ZipArchiveMode.Read);
        if (zip.Entries.Count > MaxParts)
        {
            throw new InterchangeException($"'{name}' has {zip.Entries.Count} parts and may have {MaxParts}.");
        }

        long total = 0;
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            total += entry.Length;
            if (total > options.MaxUnpackedBytes || (entry.Length > 16 * 1024 * 1024 && entry.Length / 500 > entry.CompressedLength))
            {
                throw new InterchangeException(
                    $"'{name}' would unpack to more than it may ({options.MaxUnpackedBytes} bytes, or 500 times its size): it looks like "
                    + "a file built to fill memory."
                );
            }
        }

        foreach (ZipArchiveEntry links in zip.Entries
            .Where(static entry => entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            // The package reads what its parts are linked to by a reader of its own, which takes entities.
            using XmlReader reader = XlsxText.Reader(links.Open(), MaxCharactersOfTree);
            while (reader.Read())
            {
            }
        }

        if (
            zip.GetEntry("[Content_Types].xml") is null
            || !zip.Entries.Any(static entry => entry.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
        {
            throw new InterchangeException($"'{name}' is a package, but no workbook (.xlsx).");
        }

        if (zip.Entries.Any(static entry => entry.FullName.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)))
        {
            notes.Add(Statement.Of("import.file.macros"));
        }

        if (zip.Entries.Any(static entry => entry.FullName.Contains("externalLink", StringComparison.OrdinalIgnoreCase)))
        {
            notes.Add(Statement.Of("import.file.links"));
        }
    }

    private static TableFile Read(SpreadsheetDocument document, string name, TableOptions options, List<Statement> notes)
    {
        WorkbookPart workbook = document.WorkbookPart ?? throw new InterchangeException($"'{name}' is a package, but no workbook (.xlsx).");
        bool from1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
        if (from1904)
        {
            notes.Add(Statement.Of("import.file.dates-from-nineteen-four"));
        }

        XlsxStyles styles = XlsxStyles.Read(workbook);
        List<XlsxText> strings = XlsxText.ReadShared(workbook.SharedStringTablePart, options);
        List<TableSheet> sheets = [];
        int cellsLeft = options.MaxCells;
        foreach (Sheet sheet in workbook.Workbook?.Sheets?.Elements<Sheet>() ?? [])
        {
            if (sheet.Id?.Value is not { } id || !workbook.TryGetPartById(id, out OpenXmlPart? part) || part is not WorksheetPart worksheet)
            {
                notes.Add(Statement.Of("import.file.no-cells", ("sheet", sheet.Name?.Value ?? string.Empty)));
                continue;
            }

            XlsxSheetReader reader = new(name, options, styles, strings, from1904, cellsLeft);
            TableSheet read = reader.Read(worksheet, sheet.Name?.Value ?? string.Empty) with
            {
                IsHidden = sheet.State is { } state && state.Value != SheetStateValues.Visible,
            };
            cellsLeft = reader.CellsLeft;
            sheets.Add(read);
        }

        return new() { Name = name, Format = TableFormat.Xlsx, CountsFrom1904 = from1904, Notes = [.. notes], Sheets = [.. sheets] };
    }
}
