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
                    ? ImportDecisions.Parse(File.ReadAllText(decisions))
                    : ImportDecisions.None,
                Columns = result.GetValue(_columns) is { } kept && File.Exists(kept) ? ColumnMap.FromJson(File.ReadAllText(kept)) : null,
            };
            string?[] inputs = [path, result.GetValue(_decisions), options.Columns is null ? null : result.GetValue(_columns)];
            byte[] content = File.ReadAllBytes(path);
            if (LandscapeWorkbook.IsOne(content))
            {
                LandscapeResult read = LandscapeWorkbook.Read(content, Path.GetFileName(path));
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
        errors.WriteLine($"{report.Questions.Count()} questions are open.");
        foreach (Statement note in report.Notes)
        {
            errors.WriteLine(ImportReport.Say(note));
        }
    }
}
