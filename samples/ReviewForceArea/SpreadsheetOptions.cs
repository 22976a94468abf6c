using System.CommandLine;
using NodaTime;
using PccGovernance.Interchange;
using PccGovernance.Reporting;
using PccGovernance.Serialization;
using PccGovernance.Text;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>The options for a map kept in a spreadsheet: answers to questions, and what to write of the import.</summary>
internal sealed class SpreadsheetOptions
{
    private readonly Option<string?> _decisions = new("--decisions")
    {
        HelpName = "FILE",
        Description = "Answers to the questions of an import before, as CSV or JSON.",
    };
    private readonly Option<string?> _columns = new("--columns")
    {
        HelpName = "FILE",
        Description = "What the columns hold: read if the file exists, else written.",
    };
    private readonly Option<string?> _landscape = new("--landscape")
    {
        HelpName = "OUT.json",
        Description = "Write the landscape as read.",
    };
    private readonly Option<string?> _report = new("--import-report")
    {
        HelpName = "OUT",
        Description = "Write what the import made of the file: as JSON, or as a paper where the name ends in .html, .md or .xlsx.",
    };
    private readonly Option<string?> _questions = new("--questions")
    {
        HelpName = "OUT.csv",
        Description = "Write the open questions, to be answered and given back as --decisions.",
    };

    /// <summary>Whether a file is a spreadsheet by its name.</summary>
    public static bool IsFor(string path) => Path.GetExtension(path).ToUpperInvariant() is ".XLSX" or ".XLSM" or ".CSV" or ".TSV" or ".TXT";

    public void AddTo(RootCommand root)
    {
        foreach (Option<string?> option in (Option<string?>[])[_decisions, _columns, _landscape, _report, _questions])
        {
            root.Add(option);
        }
    }

    /// <summary>What an import writes where it is asked to; what the columns hold only where no file says that yet.</summary>
    public IEnumerable<Option<string?>> Outputs(Func<Option<string?>, string?> valueOf) =>
        IsThere(valueOf(_columns)) ? [_landscape, _report, _questions] : [_landscape, _report, _questions, _columns];

    /// <summary>The files that it reads beside the spreadsheet.</summary>
    public IEnumerable<string?> Inputs(Func<Option<string?>, string?> valueOf) =>
        [valueOf(_decisions), IsThere(valueOf(_columns)) ? valueOf(_columns) : null];

    /// <summary>The options that were given, and that say nothing where no spreadsheet is read.</summary>
    public IEnumerable<Option<string?>> Given(Func<Option<string?>, string?> valueOf) =>
        new[] { _decisions, _columns, _landscape, _report, _questions }.Where(option => valueOf(option) is not null);

    /// <summary>Imports a file, writes what was asked for and says how it went.</summary>
    public LandscapeSource Open(string path, LocalDate asOf, System.CommandLine.ParseResult result, TextWriter errors)
    {
        string? writing = null;
        void Write(string? target, string?[] inputs, byte[] content)
        {
            if (target is not null)
            {
                writing = target;
                OutputFile.Write(target, inputs, stream => stream.Write(content));
            }
        }

        try
        {
            ImportOptions options = new()
            {
                AsOf = asOf,
                Decisions = result.GetValue(_decisions) is { } decisions
                    ? ImportDecisions.Parse(InputBytes.ReadText(decisions))
                    : ImportDecisions.None,
                Columns = result.GetValue(_columns) is { } kept && IsThere(kept) ? ColumnMap.FromJson(InputBytes.ReadText(kept)) : null,
            };
            string?[] inputs = [path, result.GetValue(_decisions), options.Columns is null ? null : result.GetValue(_columns)];
            using Stream content = OpenRead(path);
            if (LandscapeWorkbook.IsOne(content))
            {
                Option<string?>[] idle = [.. Given(result.GetValue).Where(option => option != _landscape)];
                if (idle.Length > 0)
                {
                    return new()
                    {
                        Description = path,
                        Failure = ExitCode.BadCommandLine,
                        Problems =
                        [
                            $"'{path}' is a workbook of a landscape, which is read as it is and not imported: leave out "
                            + $"{string.Join(" and ", idle.Select(static option => option.Name))}.",
                        ],
                    };
                }

                // From the same stream: what came through a pipe does not come again.
                content.Position = 0;
                LandscapeResult read = LandscapeWorkbook.Read(InputBytes.Read(content), Path.GetFileName(path));
                if (read.Landscape is { } whole)
                {
                    Write(result.GetValue(_landscape), inputs, LandscapeJson.WriteToUtf8Bytes(whole));
                }

                return new()
                {
                    Description = $"the workbook {path}",
                    Landscape = read.Landscape,
                    Failure = ExitCode.BadLandscape,
                    Problems = [.. read.Errors.Select(static error => error.ToString())],
                };
            }

            ImportResult import = LandscapeImport.Import(content, path, options);
            Say(import.Report, errors);
            Write(result.GetValue(_landscape), inputs, LandscapeJson.WriteToUtf8Bytes(import.Landscape));
            Write(result.GetValue(_report), inputs, ReportOf(import.Report, asOf, result.GetValue(_report)));
            Write(result.GetValue(_questions), inputs, System.Text.Encoding.UTF8.GetBytes(ImportDecisions.Questionnaire(import.Report)));
            if (options.Columns is null)
            {
                Write(result.GetValue(_columns), inputs, System.Text.Encoding.UTF8.GetBytes(import.Columns.ToJson()));
            }

            return new()
            {
                Description = $"the spreadsheet {path}, read as a map of {import.Report.ForceArea}",
                Landscape = import.Landscape,
            };
        }
        catch (Exception exception)
            when (exception
                    is InterchangeException
                        or IOException
                        or UnauthorizedAccessException
                        or ArgumentException
                        or NotSupportedException)
        {
            return new()
            {
                Description = path,
                Failure = writing is null ? ExitCode.BadLandscape : ExitCode.CannotWrite,
                Problems =
                [
                    exception is InterchangeException ? exception.Message
                    : writing is null ? $"'{path}' could not be read: {exception.Message}"
                    : $"'{writing}' could not be written: {exception.Message}",
                ],
            };
        }
    }

    // A long list does not stand in memory; what comes through a pipe has to.
    private static Stream OpenRead(string path)
    {
        FileStream file = File.OpenRead(path);
        if (file.CanSeek)
        {
            return file;
        }

        using (file)
        {
            return new MemoryStream(InputBytes.Read(file), writable: false);
        }
    }

    // A device is written to: what it would give has no end.
    private static bool IsThere(string? columns) => columns is not null && File.Exists(columns) && !OutputFile.IsDevice(columns);

    private static byte[] ReportOf(ImportReport report, LocalDate asOf, string? path) =>
        Path.GetExtension(path)?.ToUpperInvariant() switch
        {
            ".HTML" or ".HTM" => System.Text.Encoding.UTF8.GetBytes(PaperHtml.Write(ImportPaper.Of(report, asOf))),
            ".MD" => System.Text.Encoding.UTF8.GetBytes(PaperMarkdown.Write(ImportPaper.Of(report, asOf))),
            ".XLSX" => PaperWorkbook.Write(ImportPaper.Of(report, asOf)),
            _ => System.Text.Encoding.UTF8.GetBytes(report.ToJson()),
        };

    private static void Say(ImportReport report, TextWriter errors)
    {
        ImportCounts counts = report.Counts;
        errors.WriteLine(
            $"Read {counts.Rows} rows and {counts.Cells} cells: {counts.CellsUnderstood} understood, {counts.CellsGuessed} guessed, "
            + $"{counts.CellsNotUnderstood} not understood, {counts.CellsConflicting} conflicting, {counts.CellsIgnored} left out."
        );
        int open = report.Questions.Count();
        errors.WriteLine(open == 1 ? "1 question is open." : $"{open} questions are open.");
        foreach (Statement note in report.Notes)
        {
            errors.WriteLine(ImportReport.Say(note));
        }
    }
}
