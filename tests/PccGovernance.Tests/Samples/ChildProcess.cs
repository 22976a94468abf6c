using System.Diagnostics;

namespace PccGovernance.Tests.Samples;

/// <summary>The main job in a process of its own.</summary>
internal static class ChildProcess
{
    private static readonly string s_dotnet =
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";

    /// <summary>The words by which the sample is run.</summary>
    public static IEnumerable<string> CommandLine(IEnumerable<string> arguments) =>
        [s_dotnet, Path.Combine(AppContext.BaseDirectory, "ReviewForceArea.dll"), .. arguments];

    /// <summary>Starts the sample in a folder, with settings of its environment and, where one is given, of its runtime.</summary>
    public static Process Start(
        string folder,
        IReadOnlyDictionary<string, string> environment,
        string? runtime,
        params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(s_dotnet)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        if (runtime is not null)
        {
            start.ArgumentList.Add("exec");
            start.ArgumentList.Add("--runtimeconfig");
            start.ArgumentList.Add(runtime);
        }

        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ReviewForceArea.dll"));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end: what it answered and printed.</summary>
    public static (int Code, string Output, string Errors) Run(
        string folder,
        IReadOnlyDictionary<string, string> environment,
        string? runtime,
        params IEnumerable<string> arguments)
    {
        using Process process = Start(folder, environment, runtime, arguments);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}
