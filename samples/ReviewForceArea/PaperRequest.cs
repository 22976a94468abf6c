using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using PccGovernance.Delivery;
using PccGovernance.Interchange;
using PccGovernance.Reporting;
using PccGovernance.Reviews;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>The options for papers: what to write, as what and where, and which earlier review to compare with.</summary>
internal sealed class PaperRequest
{
    private readonly Option<string?> _html = new("--html")
    {
        HelpName = "OUT.html",
        Description = "Write the review as a board paper: one HTML page.",
    };
    private readonly Option<string?> _markdown = new("--markdown")
    {
        HelpName = "OUT.md",
        Description = "Write the board paper as Markdown.",
    };
    private readonly Option<string?> _xlsx = new("--xlsx")
    {
        HelpName = "OUT.xlsx",
        Description = "Write the tables of the board paper as a workbook.",
    };
    private readonly Option<string?> _compare = new("--compare")
    {
        HelpName = "OLD.json",
        Description = "Make the paper of what changed since a review that was written with --json.",
    };
    private readonly Option<string?> _delivery = new("--delivery")
    {
        HelpName = "QUARTER",
        Description = "Make the paper of what was delivered in a quarter of a financial year, for example 2020-q4 for January to March "
            + "2021.",
    };
    private readonly Option<PersonHandling> _persons = new("--persons")
    {
        Description = "What the paper does with persons: LeaveOut (the default), Pseudonymise or Keep.",
    };

    /// <summary>The page that is written where none is asked for and nothing else is either.</summary>
    public const string DefaultPage = "cambridgeshire-and-peterborough.html";

    public IEnumerable<Option<string?>> Outputs => [_html, _markdown, _xlsx];

    public void AddTo(RootCommand root)
    {
        root.Add(_html);
        root.Add(_markdown);
        root.Add(_xlsx);
        root.Add(_compare);
        root.Add(_delivery);
        root.Add(_persons);
    }

    /// <summary>Names the earlier review to compare with.</summary>
    public Option<string?> Compare => _compare;

    /// <summary>Names the quarter of which the paper is to be.</summary>
    public Option<string?> Delivery => _delivery;

    /// <summary>The quarter that a text names; <c>null</c> when it names none.</summary>
    public static ReportingPeriod? QuarterOf(string text) =>
        text.Split("-q") is [{ Length: 4 } year, [>= '1' and <= '4' and var quarter]]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out int begins)
        && begins is >= 1 and <= 9998
            ? ReportingPeriod.Quarter(begins, quarter - '0')
            : null;

    /// <summary>Names the workbook to write.</summary>
    public Option<string?> Workbook => _xlsx;

    /// <summary>Whether any paper was asked for.</summary>
    public bool Asks(System.CommandLine.ParseResult result) => Outputs.Any(option => result.GetValue(option) is not null);

    /// <summary>
    /// Writes what was asked for and says where; false, with a line on <paramref name="errors"/>, when that cannot be done.
    /// </summary>
    public bool TryWrite(
        System.CommandLine.ParseResult result,
        LandscapeReview review,
        Landscape? landscape,
        string? page,
        string?[] inputs,
        TextWriter output,
        TextWriter errors)
    {
        string? html = result.GetValue(_html) ?? page;
        if (html is null && !Asks(result))
        {
            return true;
        }

        string? target = null;
        bool isWritten = true;
        List<string> written = [];
        try
        {
            Paper paper = Make(result, review, landscape);
            foreach ((string? path, Func<byte[]> write) in new (string?, Func<byte[]>)[]
            {
                (html, () => Encoding.UTF8.GetBytes(PaperHtml.Write(paper))),
                (result.GetValue(_markdown), () => Encoding.UTF8.GetBytes(PaperMarkdown.Write(paper))),
                (result.GetValue(_xlsx), () => PaperWorkbook.Write(paper)),
            })
            {
                if (path is not null)
                {
                    target = path;
                    byte[] content = write();
                    OutputFile.Write(path, [.. inputs, result.GetValue(_compare)], stream => stream.Write(content));
                    written.Add(path);
                }
            }
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or JsonException)
        {
            errors.WriteLine(
                target is null && result.GetValue(_delivery) is { } quarter
                    ? $"The delivery paper of {quarter} could not be made: {exception.Message}"
                : target is null
                    ? $"'{result.GetValue(_compare)}' could not be compared with: {exception.Message}"
                    : $"'{target}' could not be written: {exception.Message}");
            isWritten = false;
        }

        // Those that are written are there, whoever reads where.
        foreach (string path in written)
        {
            output.WriteLine($"The board paper is in {Path.GetFullPath(path)}.");
        }

        return isWritten;
    }

    private Paper Make(System.CommandLine.ParseResult result, LandscapeReview review, Landscape? landscape)
    {
        PaperOptions options = new() { Persons = result.GetValue(_persons) };
        if (result.GetValue(_delivery) is { } quarter)
        {
            Landscape plans = landscape ?? throw new NotSupportedException("a delivery paper is made of a landscape, and there is none.");
            ReportingPeriod period = QuarterOf(quarter)!;
            LocalDate day = review.AsOf < period.LastDay ? review.AsOf : period.LastDay;
            return DeliveryPaper.Of(plans, DeliveryUpdates.Of(plans, period, review.AsOf), DeliveryAnalysis.Analyse(plans, day), options);
        }

        return result.GetValue(_compare) is { } old
            ? ReviewComparisonPaper.Of(ReviewJson.Read(InputBytes.Read(old)), review, landscape, options)
            : ReviewPaper.Of(review, landscape, options);
    }
}
