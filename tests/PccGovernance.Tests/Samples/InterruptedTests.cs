using System.Diagnostics;
using System.Globalization;

namespace PccGovernance.Tests.Samples;

/// <summary>Ctrl-C at any moment, and an output that nobody reads: what is there is whole, or as it was.</summary>
/// <remarks>
/// Processes of their own are slow: every run of the tests tries two commands, and <c>PCC_PROCESSES=all</c> every one, at more moments.
/// </remarks>
public sealed class InterruptedTests : IDisposable
{
    private static readonly bool s_isAll = Environment.GetEnvironmentVariable("PCC_PROCESSES") == "all";

    private readonly SampleCommands _commands = new();

    public static TheoryData<string> Tried => s_isAll
        ? [.. SampleCommands.All.Select(static one => one.Command)]
        : ["--file boards.csv", "--file camb.json --what-if scenario.json"];

    public void Dispose() => _commands.Dispose();

    [Theory]
    [MemberData(nameof(Tried))]
    public void Run_Interrupted_LeavesWhatWasThereOrAllOfTheNew(string command)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        string[] outputs = SampleCommands.All.Single(one => one.Command == command).Outputs;
        string[] arguments = [.. _commands.Arguments(command), .. outputs.SelectMany(static output => output.Split(' '))];
        long begun = Stopwatch.GetTimestamp();
        (int usual, _, string errors) = ChildProcess.Run(_commands.Folder, new Dictionary<string, string>(), null, arguments);
        TimeSpan whole = Stopwatch.GetElapsedTime(begun);
        usual.Should().Be(0, errors);
        Dictionary<string, byte[]> after = Files();
        string[] written = [.. outputs.Select(static output => output.Split(' ')[1])];

        foreach (double part in s_isAll ? new[] { 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1 } : [0.6, 0.9])
        {
            // What columns hold would be read and not written where it is there.
            foreach (string name in written)
            {
                File.Delete(_commands.In(name));
                if (name != "c.json")
                {
                    File.WriteAllText(_commands.In(name), "as it was");
                }
            }

            Dictionary<string, byte[]> before = Files();
            int code = Interrupted(arguments, whole * part);

            code.Should().BeOneOf(130, 0);
            foreach ((string name, byte[] content) in Files())
            {
                after.Should().ContainKey(name, "no half file is left");
                (content.AsSpan().SequenceEqual(after[name]) || (code != 0 && content.AsSpan().SequenceEqual(before.GetValueOrDefault(name))))
                    .Should().BeTrue("{0} is whole or as it was, interrupted after {1:P0}", name, part);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Tried))]
    public void Run_PrintedIntoAPipeThatNobodyReadsOrWhatIsFull_SaysSo(string command)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        string[] arguments = _commands.Arguments(command, SampleCommands.Needed(command));
        using (Process process = ChildProcess.Start(_commands.Folder, new Dictionary<string, string>(), null, arguments))
        {
            process.StandardOutput.Close();
            string errors = process.StandardError.ReadToEnd();
            process.WaitForExit();

            process.ExitCode.Should().Be(4, errors);
            errors.Should().Contain("The output could not be written: ").And.NotContain("   at ");
        }

        string line = string.Join(' ', ChildProcess.CommandLine(arguments).Select(static word => $"'{word}'"));
        ProcessStartInfo shell = new("/bin/sh")
        {
            WorkingDirectory = _commands.Folder,
            UseShellExecute = false,
            RedirectStandardError = true,
        };
        shell.ArgumentList.Add("-c");
        shell.ArgumentList.Add($"{line} > /dev/full");
        using Process full = Process.Start(shell)!;
        string said = full.StandardError.ReadToEnd();
        full.WaitForExit();

        full.ExitCode.Should().Be(4, said);
        said.Should().Contain("No space left on device").And.NotContain("   at ");
    }

    [Fact]
    public void QuickStart_OutputOnAFullDevice_EndsWithASentenceAndItsCode()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        ProcessStartInfo shell = new("sh") { UseShellExecute = false, RedirectStandardError = true };
        shell.ArgumentList.Add("-c");
        shell.ArgumentList.Add($"'{Environment.ProcessPath}' '{Path.Combine(AppContext.BaseDirectory, "QuickStart.dll")}' > /dev/full");
        using Process full = Process.Start(shell)!;
        string said = full.StandardError.ReadToEnd();
        full.WaitForExit();

        full.ExitCode.Should().Be(4, said);
        said.Trim().Split('\n').Should().ContainSingle().Which.Should().StartWith("The output could not be written: No space left on device");
    }

    private int Interrupted(string[] arguments, TimeSpan after)
    {
        // Whoever runs the tests may have the signal ignored, as shells do for what they run in the background; children inherit that.
        ProcessStartInfo start = new("env")
        {
            WorkingDirectory = _commands.Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string word in ChildProcess.CommandLine(arguments).Prepend("--default-signal=INT"))
        {
            start.ArgumentList.Add(word);
        }

        using Process process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(after))
        {
            using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
            kill.WaitForExit();
        }

        process.WaitForExit();
        return process.ExitCode;
    }

    private Dictionary<string, byte[]> Files() =>
        Directory.EnumerateFiles(_commands.Folder).ToDictionary(static path => Path.GetFileName(path), File.ReadAllBytes);
}
