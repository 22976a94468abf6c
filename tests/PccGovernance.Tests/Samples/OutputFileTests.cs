using System.Diagnostics;
using System.Globalization;
using PccGovernance.Samples.ReviewForceArea;

namespace PccGovernance.Tests.Samples;

/// <summary>What is written is there whole, or as it was; what cannot be written is said.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Run_IntoNoFolder_SaysSoAndLeavesNothing()
    {
        (int code, _, string errors) = ReviewForceAreaTests.Run("--area", "Kent", "--summary", "--json", In("none/review.json"));

        code.Should().Be((int)ExitCode.CannotWrite);
        errors.Should().Contain("could not be written: There is no folder").And.EndWith("make it first.\n");
        Directory.EnumerateFileSystemEntries(_folder).Should().BeEmpty();
    }

    [Fact]
    public void Run_IntoAFolder_SaysSoAndLeavesNothing()
    {
        (int code, _, string errors) = ReviewForceAreaTests.Run("--area", "Kent", "--summary", "--json", _folder);

        code.Should().Be((int)ExitCode.CannotWrite);
        errors.Should().StartWith($"'{_folder}' could not be written: ");
        Directory.EnumerateFileSystemEntries(_folder).Should().BeEmpty();
    }

    [Fact]
    public void Run_IntoALinkToWhatIsRead_IsRefused()
    {
        string input = In("input.json");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Landscapes", "cambridgeshire-and-peterborough.json"), input);
        File.CreateSymbolicLink(In("link.json"), input);
        byte[] before = File.ReadAllBytes(input);

        (int code, _, string errors) = ReviewForceAreaTests.Run("--file", input, "--json", In("link.json"));

        code.Should().Be((int)ExitCode.BadCommandLine);
        errors.Should().Contain("is the file that is to be read");
        File.ReadAllBytes(input).Should().Equal(before);
    }

    [Fact]
    public async Task Run_IntoAPipe_WritesToItAndLeavesItAPipe()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string pipe = In("pipe");
        using (Process make = Process.Start("mkfifo", [pipe]))
        {
            await make.WaitForExitAsync();
        }

        Task<string> read = Task.Run(() => File.ReadAllText(pipe));
        (int code, _, string errors) = ReviewForceAreaTests.Run("--area", "Kent", "--summary", "--json", pipe);

        code.Should().Be(0, errors);
        (await read).Should().StartWith("{").And.EndWith("}\n".TrimEnd());
        new FileInfo(pipe).Length.Should().Be(0, "a pipe holds nothing, a file would");
    }

    [Fact]
    public void Run_IntoAFullDevice_SaysSo()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        (int code, _, string errors) = ReviewForceAreaTests.Run("--area", "Kent", "--summary", "--json", "/dev/full");

        code.Should().Be((int)ExitCode.CannotWrite);
        errors.Should().StartWith("'/dev/full' could not be written: ");
    }

    /// <summary>The kernel's own folder takes no files, whoever asks: permissions do not bind the user that tests may run as.</summary>
    [Fact]
    public void Run_IntoAFolderThatTakesNone_SaysSo()
    {
        const string Target = "/sys/kernel/pcc-review.json";
        if (!OperatingSystem.IsLinux() || !Directory.Exists("/sys/kernel"))
        {
            return;
        }

        (int code, _, string errors) = ReviewForceAreaTests.Run("--area", "Kent", "--summary", "--json", Target);

        code.Should().Be((int)ExitCode.CannotWrite);
        errors.Should().StartWith($"'{Target}' could not be written: ");
        File.Exists(Target).Should().BeFalse();
    }

    [Fact]
    public void Run_InterruptedWhileItWrites_LeavesWhatWasThere()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string target = In("all.json");
        File.WriteAllText(target, "old");
        using Process process = ChildProcess.Start(_folder, new Dictionary<string, string>(), null, "--all", "--summary", "--json", target);
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        while (!process.HasExited && !Directory.EnumerateFiles(_folder, "*.part").Any())
        {
            Thread.Sleep(5);
        }

        // SIGINT is ignored by children of a shell's background jobs; SIGTERM goes the same way.
        using (Process kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            kill.WaitForExit();
        }

        process.WaitForExit();
        process.ExitCode.Should().NotBe(0);
        File.ReadAllText(target).Should().Be("old");
        Directory.EnumerateFiles(_folder).Should().Equal(target);
    }

    [Theory]
    [InlineData("--landscape")]
    [InlineData("--import-report")]
    [InlineData("--questions")]
    [InlineData("--columns")]
    public void Run_WhatAnImportWritesIntoNoFolder_IsNotTakenForAFileThatCannotBeRead(string option)
    {
        File.WriteAllText(In("boards.csv"), "Board,Chair,Meetings a year,Geography\nSafer Boston Board,PCC,4,Boston\n");

        (int code, _, string errors) = ReviewForceAreaTests.Run("--file", In("boards.csv"), option, In("none/out.json"));

        code.Should().Be((int)ExitCode.CannotWrite);
        errors.Should().Contain($"'{In("none/out.json")}' could not be written: There is no folder");
        Directory.EnumerateFileSystemEntries(_folder).Should().Equal(In("boards.csv"));
    }

    [Fact]
    public void Run_IntoTheStandardOutputThatIsAPipe_WritesToIt()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        (int code, string output, string errors) = ChildProcess.Run(
            _folder, new Dictionary<string, string>(), null, "--area", "Kent", "--summary", "--json", "/dev/stdout");

        code.Should().Be(0, errors);
        output.Should().Contain("\n{\n").And.EndWith("}");
    }

    [Fact]
    public void Run_PrintedIntoAPipeThatNobodyReads_SaysSo()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Process process = ChildProcess.Start(_folder, new Dictionary<string, string>(), null, "--area", "Kent");
        process.StandardOutput.Close();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();

        process.ExitCode.Should().Be((int)ExitCode.CannotWrite);
        errors.Should().StartWith("The output could not be written: ");
    }

    private string In(string name) => Path.Combine(_folder, name);
}
