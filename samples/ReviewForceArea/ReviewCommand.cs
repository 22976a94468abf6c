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
        Option<string?> area = new("--area")
        {
            HelpName = "NAME",
            Description = "Review the statutory landscape of a force area, by name or code, for example Lincolnshire.",
        };
        Option<bool> all = new("--all") { Description = "Review the statutory landscape of all of England and Wales." };
        Option<string?> file = new("--file")
        {
            HelpName = "FILE",
            Description =
                "Review a landscape of your own: JSON (docs/json.md), or a spreadsheet of your boards, XLSX or CSV (docs/spreadsheets.md).",
        };
        Option<LocalDate?> asOf = new("--as-of")
        {
            HelpName = "DATE",
            Description = "The day, for example 2026-11-21. Default today.",
            CustomParser = ParseDate,
        };
        Option<string?> json = new("--json") { HelpName = "OUT", Description = "Also write the review as JSON." };
        Option<bool> summary = new("--summary") { Description = "Print the first screen only." };
        Option<int?> due = new("--due")
        {
            HelpName = "MONTHS",
            Description = "Print what the law asks for in so many months, 1 to 120, and review nothing (docs/statute.md).",
        };
        Option<string?> template = new("--template")
        {
            HelpName = "AREA",
            Description = "Write a workbook to start from for a force area (into --xlsx, else AREA.xlsx here), and review nothing.",
        };
        Option<bool> withoutPersons = new("--without-persons")
        {
            Description = "Take every person on record out of the landscape first. "
                + "A name that stands in the name of a body, a post or a board stays.",
        };
        SpreadsheetOptions spreadsheet = new();
        PaperRequest papers = new();
        ChangeRequest changes = new();
        RootCommand root = new(
            $"""
            Reviews a landscape of police governance and says what was found and why. Without a source it reviews the recorded landscape of
            Cambridgeshire and Peterborough.
            Exit codes: {string.Join(
                "; ",
                Enum.GetValues<ExitCode>().Select(static code => $"{(int)code} {Words.Spaced(code.ToString())}")
            )}.
            """)
        {
            area, all, file, asOf, json, summary, due, template, withoutPersons,
        };
        spreadsheet.AddTo(root);
        papers.AddTo(root);
        changes.AddTo(root);
        root.Validators.Add(result =>
        {
            int sources =
                (result.GetValue(area) is null ? 0 : 1)
                + (result.GetValue(all) ? 1 : 0)
                + (result.GetValue(file) is null ? 0 : 1)
                + (result.GetValue(template) is null ? 0 : 1);
            if (sources > 1)
            {
                result.AddError("Give one of --area, --all, --file and --template.");
            }

            foreach (string problem in new RequestedFiles(file, json, template, papers, spreadsheet, changes).FindProblems(result))
            {
                result.AddError(problem);
            }

            if (result.GetValue(due) is < 1 or > 120)
            {
                result.AddError($"--due {result.GetValue(due)} is no number of months: give 1 to 120.");
            }

            if (result.GetValue(due) is not null
                && (result.GetValue(all)
                    || result.GetValue(json) is not null
                    || papers.Outputs.Any(option => result.GetValue(option) is not null)))
            {
                result.AddError("--due prints what is due in one landscape and reviews nothing: leave out --all, --json and papers.");
            }

            if (result.GetValue(papers.Delivery) is { } quarter)
            {
                if (PaperRequest.QuarterOf(quarter) is null)
                {
                    result.AddError(
                        $"--delivery '{quarter}' is no quarter: give the year in which the financial year begins and 1 to 4, as in "
                        + "2020-q4.");
                }

                if (papers.Outputs.All(option => result.GetValue(option) is null) || result.GetValue(papers.Compare) is not null)
                {
                    result.AddError(
                        "--delivery makes a paper of its own: say with --html, --markdown or --xlsx where to write it, and leave out "
                        + "--compare.");
                }
            }

            if (result.GetValue(papers.Compare) is not null && papers.Outputs.All(option => result.GetValue(option) is null))
            {
                result.AddError("--compare makes a paper: say with --html, --markdown or --xlsx where to write it.");
            }
        });
        root.SetAction(result =>
        {
            if (result.GetValue(template) is { } templateArea)
            {
                return (int)TemplateCommand.Run(templateArea, result.GetValue(papers.Workbook), output, errors);
            }

            // Asked for nothing, the program shows what it can do.
            bool isDemonstration =
                result.GetValue(area) is null
                && result.GetValue(file) is null
                && result.GetValue(json) is null
                && !result.GetValue(all)
                && result.GetValue(due) is null
                && !papers.Asks(result)
                && result.GetValue(papers.Compare) is null;
            Request request = new()
            {
                AsOf =
                    result.GetValue(asOf)
                    ?? SystemClock.Instance.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date,
                InputPath = result.GetValue(file),
                JsonPath = result.GetValue(json),
                SummaryOnly = result.GetValue(summary),
                DueMonths = result.GetValue(due),
            };
            LandscapeSource Open()
            {
                LandscapeSource source = result.GetValue(file) is { } read && SpreadsheetOptions.IsFor(read)
                    ? spreadsheet.Open(read, request.AsOf, result, errors)
                    : LandscapeSource.Open(result.GetValue(area), result.GetValue(file));
                return result.GetValue(withoutPersons) ? source with { Landscape = source.Landscape?.WithoutPeople() } : source;
            }

            if (changes.Asks(result))
            {
                return (int)changes.Run(result, Open(), request.AsOf, output, errors);
            }

            IAnsiConsole console = Consoles.For(output);
            return (int)(
                result.GetValue(all)
                    ? CountryReview.Run(
                        request,
                        console,
                        errors,
                        (review, landscape) => papers.TryWrite(result, review, landscape, null, [], output, errors))
                    : SingleReview.Run(
                        Open(),
                        request,
                        console,
                        errors,
                        (review, landscape) =>
                            papers.TryWrite(
                                result,
                                review,
                                landscape,
                                isDemonstration && !request.SummaryOnly ? PaperRequest.DefaultPage : null,
                                [request.InputPath],
                                output,
                                errors)));
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
