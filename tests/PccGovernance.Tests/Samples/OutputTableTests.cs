using PccGovernance.Samples.ReviewForceArea;

namespace PccGovernance.Tests.Samples;

/// <summary>Every command and everything that it writes: into what is full, into what takes nothing, over what it reads.</summary>
public sealed class OutputTableTests : IDisposable
{
    private readonly SampleCommands _commands = new();

    public static TheoryData<string, string> Written
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach ((string command, string[] outputs) in SampleCommands.All.Where(static one => !one.Command.StartsWith("--all", StringComparison.Ordinal)))
            {
                foreach (string output in outputs)
                {
                    all.Add(command, output);
                }
            }

            return all;
        }
    }

    public static TheoryData<string> Printed => [.. SampleCommands.All.Select(static one => one.Command).Where(static one => !one.StartsWith("--all", StringComparison.Ordinal))];

    public void Dispose() => _commands.Dispose();

    [Theory]
    [MemberData(nameof(Written))]
    public void Run_IntoADeviceOrFolderThatTakesNothing_SaysSo(string command, string output)
    {
        if (!OperatingSystem.IsLinux() || !Directory.Exists("/sys/kernel"))
        {
            return;
        }

        foreach (string target in new[] { "/dev/full", $"/sys/kernel/pcc-{output.Split(' ')[1]}", _commands.In("none/out"), _commands.Folder })
        {
            (int code, _, string errors) = ReviewForceAreaTests.Run(_commands.Arguments(command, output, target));

            code.Should().Be((int)ExitCode.CannotWrite, "{0} {1} into {2}: {3}", command, output, target, errors);
            errors.Should().Contain($"'{target}' could not be written: ");
        }
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void Run_OverAnyFileThatItReads_IsRefusedAndReadsAsBefore(string command, string output)
    {
        // What the columns hold is read where the file is there, and not written.
        if (output.StartsWith("--columns", StringComparison.Ordinal))
        {
            return;
        }

        string[] more = !command.Contains("boards.csv", StringComparison.Ordinal)
            ? []
            : ["--decisions", _commands.In("decisions.csv")];
        string[] read = [.. _commands.Arguments(command).Concat(more).Where(File.Exists)];
        foreach (string input in read)
        {
            byte[] before = File.ReadAllBytes(input);

            (int code, _, string errors) = ReviewForceAreaTests.Run([.. _commands.Arguments(command, output, input), .. more]);

            code.Should().Be((int)ExitCode.BadCommandLine, "{0} {1} over {2}", command, output, input);
            errors.Should().Contain("is the file that is to be read");
            File.ReadAllBytes(input).Should().Equal(before);
        }
    }

    [Theory]
    [MemberData(nameof(Printed))]
    public void Run_PrintedIntoWhatIsFull_SaysSo(string command)
    {
        using StringWriter errors = new();
        using FullWriter full = new();

        ReviewCommand.Invoke(_commands.Arguments(command, SampleCommands.Needed(command)), full, errors)
            .Should().Be((int)ExitCode.CannotWrite);
        errors.ToString().Should().Contain(FullWriter.Message);
    }

    [Fact]
    public void Run_ColumnsThatAreRead_AreNotWrittenOver()
    {
        ReviewForceAreaTests.Run(_commands.Arguments("--file boards.csv", "--columns c.json")).Code.Should().Be(0);
        byte[] columns = File.ReadAllBytes(_commands.In("c.json"));

        (int code, _, string errors) = ReviewForceAreaTests.Run(
            [.. _commands.Arguments("--file boards.csv", "--columns c.json"), "--json", _commands.In("c.json")]);

        code.Should().Be((int)ExitCode.BadCommandLine);
        errors.Should().Contain("is the file that is to be read");
        File.ReadAllBytes(_commands.In("c.json")).Should().Equal(columns);
    }

    [Theory]
    [InlineData("--file boards.csv --landscape x --json x", "is asked for twice")]
    [InlineData("--file boards.csv --questions x --import-report x", "is asked for twice")]
    [InlineData("--file boards.csv --columns x --html x", "is asked for twice")]
    [InlineData("--file camb.json --what-if scenario.json --html x", "--what-if prints its answer and writes no review: leave out --html")]
    [InlineData("--succession --json x", "--succession prints its answer and writes no review: leave out --json")]
    [InlineData("--best 3 --markdown x --xlsx y", "leave out --markdown and --xlsx")]
    [InlineData("--template Kent --json x", "--template writes a workbook and reviews nothing: leave out --json")]
    [InlineData("--file camb.json --landscape x", "--landscape: that is for a spreadsheet, XLSX or CSV, given with --file")]
    [InlineData("--area Kent --questions x", "--questions: that is for a spreadsheet")]
    public void Run_OutputsTwiceOrInVain_AreRefused(string command, string problem)
    {
        (int code, string output, string errors) = ReviewForceAreaTests.Run(_commands.Arguments(command));

        (code, output).Should().Be(((int)ExitCode.BadCommandLine, string.Empty));
        errors.Should().Contain(problem);
        File.Exists("x").Should().BeFalse();
    }

    [Fact]
    public void Run_WorkbookOfALandscape_WritesTheLandscapeAndHasNoImportToReport()
    {
        ReviewForceAreaTests.Run(_commands.Arguments("--template Kent", "--xlsx p.xlsx")).Code.Should().Be(0);
        string read = $"--file {_commands.In("p.xlsx")} --summary";

        ReviewForceAreaTests.Run(_commands.Arguments(read, "--landscape l.json")).Code.Should().Be(0);
        File.Exists(_commands.In("l.json")).Should().BeTrue();
        (int code, _, string errors) = ReviewForceAreaTests.Run(_commands.Arguments(read, "--questions q.csv"));
        code.Should().Be((int)ExitCode.BadCommandLine);
        errors.Should().Contain("is read as it is and not imported: leave out --questions");
        File.Exists(_commands.In("q.csv")).Should().BeFalse();
    }

    private sealed class FullWriter : StringWriter
    {
        public const string Message = "No space left on device";

        public override void Write(char value) => throw new IOException(Message);

        public override void Write(string? value) => throw new IOException(Message);

        public override void Write(char[] buffer, int index, int count) => throw new IOException(Message);
    }
}
