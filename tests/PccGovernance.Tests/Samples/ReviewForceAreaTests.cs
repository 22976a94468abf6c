using System.Text;
using System.Text.Json;
using PccGovernance.Samples.ReviewForceArea;

namespace PccGovernance.Tests.Samples;

/// <summary>The main job, run as from the command line.</summary>
public sealed class ReviewForceAreaTests
{
    [Fact]
    public void Run_WithoutASource_ReviewsTheRecordedLandscape()
    {
        (int code, string output, string errors) = Run("--as-of", "2026-11-21");

        code.Should().Be(0);
        errors.Should().BeEmpty();
        output.Should().Contain("Cambridgeshire and Peterborough, as at 21 November 2026")
            .And.Contain("Police and Crime Commissioner for Cambridgeshire, since 22 November 2012")
            .And.Contain("42 in force, 9 not in force")
            .And.Contain("announced for May 2028, not law")
            .And.Contain("none on record", "no milestones are recorded, which is not 'all green'")
            .And.NotContain("\u001b", "the output is no terminal");
        string page = Path.GetFullPath("cambridgeshire-and-peterborough.html");
        output.Should().Contain($"The board paper is in {page}.");
        File.ReadAllText(page).Should().StartWith("<!DOCTYPE html>").And.Contain("Review as at 21 November 2026").And.EndWith("</html>\n");
    }

    [Fact]
    public void Run_Due_PrintsWhatTheLawAsksForInTheNextTwelveMonths()
    {
        (int code, string output, string errors) = Run("--area", "Lincolnshire", "--as-of", "2026-11-21", "--due", "12");

        code.Should().Be(0);
        errors.Should().BeEmpty();
        output.Should()
            .Contain("due from 21 November 2026 to 21 November 2027").And.Contain("1 February 2027").And.Contain("LAW051").And.Contain(
                "31 March 2027")
            .And.Contain("Nothing here is legal advice").And.NotContain("Duplication");
    }

    [Theory]
    [InlineData("--due", "0")]
    [InlineData("--due", "121")]
    [InlineData("--due", "12", "--all")]
    [InlineData("--due", "12", "--json", "due.json")]
    public void Run_DueWithWhatItCannotDo_IsRefused(params string[] arguments) =>
        Run(arguments).Code.Should().Be((int)ExitCode.BadCommandLine);

    [Fact]
    public void Run_Screen_HasAStatutePart() =>
        Run("--area", "Lincolnshire", "--as-of", "2026-11-21", "--summary").Output.Should()
            .Contain("Law  ").And.Contain("known to be met").And.Contain("the record does not say").And.Contain("would settle most").And.Contain("Due next, by");

    [Fact]
    public void Run_DeliveryOfAQuarter_WritesItsPaper()
    {
        using TemporaryFile markdown = new();
        string plan = Repository.PathOf(
            "samples", "ReviewForceArea", "Landscapes", "apcc-business-plan-2020-22-illustrative-progress.json");

        (int code, _, string errors) =
            Run("--file", plan, "--as-of", "2021-06-30", "--delivery", "2021-q1", "--markdown", markdown.Path, "--summary");

        (code, errors).Should().Be((0, string.Empty));
        File.ReadAllText(markdown.Path).Should().Contain("1 April 2021").And.Contain("30 June 2021").And.Contain("Achieved");
    }

    [Theory]
    [InlineData("--delivery", "2021-q5", "--markdown", "paper.md")]
    [InlineData("--delivery", "2021", "--markdown", "paper.md")]
    [InlineData("--delivery", "2021-q1")]
    [InlineData("--delivery", "2021-q1", "--markdown", "paper.md", "--compare", "old.json")]
    public void Run_DeliveryOfNoQuarterOrOfNoPaper_IsRefused(params string[] arguments) =>
        Run(arguments).Code.Should().Be((int)ExitCode.BadCommandLine);

    [Fact]
    public void Run_WithPapers_WritesEachAndSaysWhere()
    {
        using TemporaryFile html = new();
        using TemporaryFile markdown = new();
        using TemporaryFile xlsx = new();

        (int code, string output, string errors) =
            Run("--as-of", "2026-11-21", "--summary", "--html", html.Path, "--markdown", markdown.Path, "--xlsx", xlsx.Path);

        code.Should().Be(0);
        errors.Should().BeEmpty();
        output.Should().Contain(html.Path).And.Contain(markdown.Path).And.Contain(xlsx.Path);
        File.ReadAllText(html.Path).Should().Contain("<h1>Partnerships of Cambridgeshire and Peterborough</h1>");
        File.ReadAllText(markdown.Path).Should().StartWith("# Partnerships of Cambridgeshire and Peterborough\n");
        File.ReadAllBytes(xlsx.Path).Take(2).Should().Equal("PK"u8.ToArray());
    }

    [Fact]
    public void Run_Compare_TellsWhatChangedAndNeverWritesOverWhatItReads()
    {
        using TemporaryFile old = new();
        using TemporaryFile html = new();
        Run("--as-of", "2021-01-01", "--summary", "--json", old.Path).Code.Should().Be(0);

        (int code, _, string errors) = Run("--as-of", "2026-11-21", "--summary", "--compare", old.Path, "--html", html.Path);
        code.Should().Be(0, "it said {0}", errors);
        File.ReadAllText(html.Path).Should().Contain("From 1 January 2021 to 21 November 2026");

        byte[] before = File.ReadAllBytes(old.Path);
        Run("--summary", "--compare", old.Path, "--html", old.Path).Code.Should().Be((int)ExitCode.BadCommandLine);
        File.ReadAllBytes(old.Path).Should().Equal(before);
        Run("--summary", "--compare", html.Path, "--markdown", $"{html.Path}.md").Code.Should()
            .Be((int)ExitCode.CannotWrite, "a page is no review");
        File.Exists($"{html.Path}.md").Should().BeFalse();
        Run("--summary", "--compare", old.Path).Code.Should().Be((int)ExitCode.BadCommandLine, "nothing says where the paper goes");
    }

    [Fact]
    public void Run_Template_WritesAWorkbookThatCanBeReviewed()
    {
        using TemporaryFile named = new();
        string workbook = $"{named.Path}.xlsx";

        (int code, string output, _) = Run("--template", "Lincolnshire", "--xlsx", workbook);
        code.Should().Be(0);
        output.Should().Contain(workbook);
        Run("--file", workbook, "--summary", "--as-of", "2026-11-21").Output.Should()
            .Contain("Lincolnshire").And.Contain("as at 21 November 2026");
        Run("--template", "Nowhere", "--xlsx", workbook).Code.Should().Be((int)ExitCode.UnknownArea);
        File.Delete(workbook);
    }

    [Fact]
    public void Run_WithJson_WritesTheNumbersThatItPrints()
    {
        using TemporaryFile json = new();

        (int code, string output, _) = Run("--as-of", "2026-11-21", "--summary", "--json", json.Path);

        code.Should().Be(0);
        using JsonDocument review = JsonDocument.Parse(File.ReadAllBytes(json.Path));
        JsonElement root = review.RootElement;
        root.GetProperty("summary").GetProperty("partnerships").GetInt32().Should().Be(42);
        decimal hours = root.GetProperty("costing").GetProperty("partnerships").EnumerateArray()
            .SelectMany(board => board.GetProperty("lines").EnumerateArray())
            .Where(line => line.GetProperty("hours").ValueKind == JsonValueKind.Number)
            .Sum(line => line.GetProperty("hours").GetDecimal());
        hours.Should().Be(root.GetProperty("costing").GetProperty("total").GetProperty("hours").GetDecimal());
        output.Should().Contain(hours.ToString("#,0.#", System.Globalization.CultureInfo.InvariantCulture) + " h");
    }

    [Theory]
    [InlineData("West Yorkshire", "2021-05-09", "Police and Crime Commissioner for West Yorkshire")]
    [InlineData("west yorkshire police", "2021-05-10", "Mayor of West Yorkshire")]
    [InlineData("E23000009", "2024-05-07", "Mayor of York and North Yorkshire")]
    [InlineData("Lincolnshire", "2029-06-01", "Police and Crime Commissioner for Lincolnshire")]
    public void Run_AreaAsOf_NamesWhoGovernedThatDay(string area, string asOf, string governor)
    {
        (int code, string output, _) = Run("--area", area, "--as-of", asOf, "--summary");

        code.Should().Be(0);
        output.Should().Contain(governor);
    }

    [Fact]
    public void Run_UnknownArea_NamesTheNearest()
    {
        (int code, string output, string errors) = Run("--area", "Lincolnshre");

        code.Should().Be((int)ExitCode.UnknownArea);
        output.Should().BeEmpty();
        errors.Should().Contain("No police force area of England and Wales is called 'Lincolnshre'").And.Contain("'Lincolnshire'");
    }

    [Theory]
    [InlineData("--as-of", "21/11/2026")]
    [InlineData("--area", "Kent", "--all")]
    [InlineData("--areas", "Kent")]
    [InlineData("--html", "paper", "--markdown", "./paper")]
    [InlineData("--template", "Kent", "--all")]
    public void Run_BadCommandLine_SaysSoAndReviewsNothing(params string[] args)
    {
        (int code, string output, string errors) = Run(args);

        code.Should().Be((int)ExitCode.BadCommandLine);
        output.Should().BeEmpty();
        errors.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("""{ "version": 1, """)]
    [InlineData("""[]""")]
    [InlineData("")]
    [InlineData("""{ "version": 1, "edition": "england-and-wales-2024-12", "partnerships": [{ "id": "a", "name": "A", "reportsTo": ["a"] }] }""")]
    public void Run_FileThatIsNoLandscape_ListsTheErrors(string json)
    {
        using TemporaryFile file = new(json);

        (int code, string output, string errors) = Run("--file", file.Path);

        code.Should().Be((int)ExitCode.BadLandscape);
        output.Should().BeEmpty();
        errors.Should().Contain("is not a landscape").And.Contain("line ");
    }

    [Fact]
    public void Run_StrategyOfWhichLittleIsKnown_IsCountedBesideThePairs()
    {
        using TemporaryFile file = new("""{ "version": 1, "edition": "england-and-wales-2024-12", "strategies": [{ "id": "s", "name": "Bare" }] }""");

        (int code, string output, string errors) = Run("--file", file.Path, "--as-of", "2026-11-21", "--summary");

        errors.Should().BeEmpty();
        code.Should().Be(0);
        string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Should()
            .Contain("0 pairs of strategies; 0 boards and 1 strategy could not be compared");
    }

    [Fact]
    public void Run_FileThatIsNotThere_SaysSo()
    {
        (int code, _, string errors) = Run("--file", Path.Combine(AppContext.BaseDirectory, "no-such-landscape.json"));

        code.Should().Be((int)ExitCode.BadLandscape);
        errors.Should().Contain("could not be read");
    }

    [Fact]
    public void Run_JsonThatCannotBeWritten_SaysSo()
    {
        (int code, _, string errors) =
            Run("--as-of", "2026-11-21", "--summary", "--json", Path.Combine(AppContext.BaseDirectory, "no-such-folder", "out.json"));

        code.Should().Be((int)ExitCode.CannotWrite);
        errors.Should().Contain("could not be written");
    }

    [Fact]
    public void Run_JsonOverTheFile_IsRefused()
    {
        using TemporaryFile file = new("{\"version\":1,\"edition\":\"england-and-wales-2024-12\"}");
        string content = File.ReadAllText(file.Path);
        string link = file.Path + ".link";
        File.CreateSymbolicLink(link, file.Path);
        try
        {
            foreach (string json in new[] { file.Path, link })
            {
                (int code, string output, string errors) = Run("--file", file.Path, "--json", json, "--summary");

                code.Should().Be((int)ExitCode.BadCommandLine);
                output.Should().BeEmpty();
                errors.Should().Contain("is the file that is to be read");
                File.ReadAllText(file.Path).Should().Be(content);
            }
        }
        finally
        {
            File.Delete(link);
        }
    }

    [Fact]
    public void Run_OutputThatIsFull_EndsWithASentence()
    {
        using StringWriter errors = new();
        using FullWriter full = new();

        ReviewCommand.Invoke(["--area", "Kent", "--summary"], full, errors).Should().Be((int)ExitCode.CannotWrite);
        errors.ToString().Trim().Should().Be("The output could not be written: No space left on device");
        ReviewCommand.Invoke(["--area", "Nowhere"], TextWriter.Null, full).Should().Be((int)ExitCode.CannotWrite);
    }

    [Fact]
    public void Run_JsonToAFullDevice_SaysSoAndLeavesTheDevice()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        (int code, _, string errors) = Run("--area", "Kent", "--summary", "--json", "/dev/full");

        code.Should().Be((int)ExitCode.CannotWrite);
        errors.Should().StartWith("'/dev/full' could not be written: No space left on device");
        new FileInfo("/dev/full").Length.Should().Be(0);
    }

    [Fact]
    public void Run_ControlCharactersInArguments_AreNotPassedOn()
    {
        string errors =
            Run("--area", "Linc\u001b[31m\u202ex").Errors + Run("--file", "no\u001b[31mx").Errors + Run("--all", "\u001b[31m").Errors;

        errors.Should().Contain("Linc?[31m?x").And.NotContain("\u001b").And.NotContain("\u202e");
    }

    [Fact]
    public void Run_TenMilestones_AreToldInTheOrderOfThePlan()
    {
        string milestones = string.Join(
            ',', Enumerable.Range(1, 10).Select(static i => $$"""{ "id": "m{{i}}", "text": "Step {{i}}", "originalDue": "2025-01-31" }"""));
        using TemporaryFile file = new($$"""
            {
              "version": 2, "edition": "england-and-wales-2024-12",
              "businessPlans": [{ "id": "p", "name": "Plan", "strands": [{ "id": "s", "name": "Strand", "priorities": [{
                "id": "b", "text": "Priority", "deliverables": [{ "id": "d", "text": "Deliverable", "milestones": [{{milestones}}] }] }] }] }]
            }
            """);

        string output = Run("--file", file.Path, "--as-of", "2026-11-28").Output;

        int[] told = [.. Enumerable.Range(1, 10).Select(i => output.IndexOf($"Step {i}’", StringComparison.Ordinal))];
        told.Should().NotContain(-1).And.BeInAscendingOrder();
    }

    [Theory]
    [InlineData("""{ "low": 4, "high": 6 }""", "5 (4 to 6) meetings a year")]
    [InlineData("""{ "low": 4 }""", "at least 4 meetings a year")]
    public void Run_MeetingsAsARange_ShowsBothEnds(string meetings, string shown)
    {
        using TemporaryFile file = new($$$"""
            {"version":2,"edition":"england-and-wales-2024-12","organisations":[{"id":"a","name":"A"}],"partnerships":[{"id":"b","name":"B",
            "seats":[{"organisation":"a"}],"meetings":{"meetingsPerYear":{{{meetings}}},"meetingHours":3}}]}
            """);

        Run("--file", file.Path, "--as-of", "2026-11-28").Output.Should().Contain(shown);
    }

    [Fact]
    public void Run_WholeCountry_TellsHowFarItIsWhereErrorsGo()
    {
        (int code, string output, string errors) = Run("--all", "--as-of", "2026-11-21");

        code.Should().Be((int)ExitCode.Reviewed);
        output.Should().Contain("The statutory landscape of each force area").And.NotContain("Reviewing");
        string[] steps = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        steps.Should().HaveCount(44);
        steps[0].Trim().Should().EndWith("(1 of 44).");
        steps[^1].Trim().Should().Be("Reviewing England and Wales (44 of 44).");
    }

    [Fact]
    public void Help_ListsTheExitCodes()
    {
        (int code, string output, _) = Run("--help");

        code.Should().Be(0);
        foreach (ExitCode exit in Enum.GetValues<ExitCode>())
        {
            output.Should().Contain($"{(int)exit} ");
        }
    }

    [Fact]
    public void Documentation_ListsTheExitCodes()
    {
        Repository.Read("samples", "README.md")
            .Split('\n')
            .Where(line => line.Length > 4 && line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2]))
            .Select(line => int.Parse(line.Split('|')[1].Trim(), System.Globalization.CultureInfo.InvariantCulture))
            .Should().Equal(Enum.GetValues<ExitCode>().Select(code => (int)code));
    }

    internal static (int Code, string Output, string Errors) Run(params string[] args)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        int code = ReviewCommand.Invoke(args, output, errors);
        return (code, output.ToString(), errors.ToString());
    }

    private sealed class FullWriter : StringWriter
    {
        public override void Write(char value) => throw new IOException("No space left on device");

        public override void Write(string? value) => throw new IOException("No space left on device");
    }

    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile(string content = "") => File.WriteAllText(Path, content, new UTF8Encoding(false));

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
