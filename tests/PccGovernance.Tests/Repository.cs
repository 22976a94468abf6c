namespace PccGovernance.Tests;

/// <summary>The repository that the tests were built from, for tests that hold documents against the code.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(PathOf(parts));

    /// <summary>
    /// Holds a file of the repository against what the code says it should be, or writes it anew where UPDATE_SNAPSHOTS=1.
    /// </summary>
    public static void ShouldHold(string expected, params string[] parts)
    {
        string path = PathOf(parts);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, expected);
        }

        string actual = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        actual
            .Should()
            .Be(
                expected,
                "'{0}' is made from the code: run UPDATE_SNAPSHOTS=1 dotnet test, and review the difference",
                Path.GetRelativePath(Root, path));
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PccGovernance.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException("The tests run outside the repository: PccGovernance.sln was not found above them.");
    }
}
