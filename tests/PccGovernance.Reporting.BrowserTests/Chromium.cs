namespace PccGovernance.Reporting.BrowserTests;

/// <summary>Where this machine has Chromium.</summary>
internal static class Chromium
{
    /// <summary>The variable that names the program where it is not on the path.</summary>
    public const string Variable = "CHROMIUM_PATH";

    private static readonly string[] Names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
        "chrome.exe",
    ];

    /// <summary>The program.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static string Path =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
            ? named
            : (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
                .Split(System.IO.Path.PathSeparator)
                .SelectMany(static folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists)
                ?? throw new InvalidOperationException(
                    "No Chromium was found: these tests open the papers in one. Install it (on Debian: apt-get install chromium), or "
                    + $"name the program in the variable {Variable}."
                );
}
