using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>The command line: what to review, as at which day, and where to write it.</summary>
internal static class ReviewCommand
{
    public static int Invoke(string[] args, TextWriter output, TextWriter errors)
    {
        using PlainWriter plain = new(errors);
        return Guarded.Run(() => Run(args, output, plain), plain, (int)ExitCode.CannotWrite);
    }

    private static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        Option<string?> area = new("--area") { HelpName = "NAME", Description = "Review the statutory landscape of a force area, by name or code, for example Lincolnshire." };
        Option<bool> all = new("--all") { Description = "Review the statutory landscape of all of England and Wales." };
        Option<string?> file = new("--file") { HelpName = "FILE", Description = "Review a landscape of your own: JSON (docs/json.md), or a spreadsheet of your boards, XLSX or CSV (docs/spreadsheets.md)." };
        Option<LocalDate?> asOf = new("--as-of") { HelpName = "DATE", Description = "The day, for example 2026-11-21. Default today.", CustomParser = ParseDate };
        Option<string?> json = new("--json") { HelpName = "OUT", Description = "Also write the review as JSON." };
        Option<bool> summary = new("--summary") { Description = "Print the first screen only." };
        SpreadsheetOptions spreadsheet = new();
        RootCommand root = new(
            $"""
            Reviews a landscape of police governance and says what was found and why. Without a source it reviews the recorded landscape of
            Cambridgeshire and Peterborough.
            Exit codes: {string.Join("; ", Enum.GetValues<ExitCode>().Select(static code => $"{(int)code} {Words.Spaced(code.ToString())}"))}.
            """)
        {
            area, all, file, asOf, json, summary,
        };
        spreadsheet.AddTo(root);
        root.Validators.Add(result =>
        {
            int sources = (result.GetValue(area) is null ? 0 : 1) + (result.GetValue(all) ? 1 : 0) + (result.GetValue(file) is null ? 0 : 1);
            if (sources > 1)
            {
                result.AddError("Give one of --area, --all and --file.");
            }

            if (result.GetValue(json) is { } written && OutputFile.IsSame(written, result.GetValue(file)))
            {
                result.AddError($"'{written}' is the file that is to be read: give --json another, so that it is not written over.");
            }
        });
        root.SetAction(result =>
        {
            Request request = new()
            {
                AsOf = result.GetValue(asOf) ?? SystemClock.Instance.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date,
                InputPath = result.GetValue(file),
                JsonPath = result.GetValue(json),
                SummaryOnly = result.GetValue(summary),
            };
            IAnsiConsole console = Consoles.For(output);
            return (int)(result.GetValue(all)
                ? CountryReview.Run(request, console, errors)
                : SingleReview.Run(
                    result.GetValue(file) is { } path && SpreadsheetOptions.IsFor(path)
                        ? spreadsheet.Open(path, request.AsOf, result, errors)
                        : LandscapeSource.Open(result.GetValue(area), result.GetValue(file)),
                    request, console, errors));
        });

        System.CommandLine.ParseResult parsed = root.Parse(args);
        foreach (ParseError error in parsed.Errors)
        {
            errors.WriteLine(error.Message);
        }

        return parsed.Errors.Count > 0
            ? (int)ExitCode.BadCommandLine
            : parsed.Invoke(new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
    }

    private static LocalDate? ParseDate(ArgumentResult result)
    {
        NodaTime.Text.ParseResult<LocalDate> parsed = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
        if (parsed.Success)
        {
            return parsed.Value;
        }

        result.AddError($"'{result.Tokens[0].Value}' is not a date: give year, month and day, for example 2026-11-21.");
        return null;
    }
}
