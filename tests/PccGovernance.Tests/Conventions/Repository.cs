namespace PccGovernance.Tests.Conventions;

/// <summary>The source tree that these tests were built from.</summary>
public static class Repository
{
    public const string Library = "src/PccGovernance/";

    private static readonly string[] Folders = ["src", "tests", "docs", "samples", "benchmarks"];
    private static readonly string[] NotSource = ["bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];
    private static readonly string[] Binary = [".png", ".ico", ".zip", ".gz", ".snk", ".nupkg"];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The files at the root and in the folders of the project, in the order of their paths.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } =
    [
        .. Directory.EnumerateFiles(Root).Where(static path => Path.GetFileName(path) is not ".git")
            .Concat(Folders.Select(static folder => Path.Combine(Root, folder)).Where(Directory.Exists).SelectMany(FilesIn))
            .Where(static path => !Binary.Contains(Path.GetExtension(path), StringComparer.Ordinal))
            .Select(static path => new SourceFile(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(static file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>The code files of the library.</summary>
    public static IReadOnlyList<SourceFile> LibraryCode { get; } =
    [
        .. Files.Where(static file =>
            file.Path.StartsWith(Library, StringComparison.Ordinal) && file.Path.EndsWith(".cs", StringComparison.Ordinal)),
    ];

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory
            .EnumerateFiles(folder)
            .Concat(
                Directory
                    .EnumerateDirectories(folder)
                    .Where(static inner => !NotSource.Contains(Path.GetFileName(inner), StringComparer.Ordinal))
                    .SelectMany(FilesIn));

    private static string FindRoot(string start)
    {
        DirectoryInfo? folder = new(start);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PccGovernance.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException("PccGovernance.sln is in no folder above the tests: run them from the repository.");
    }
}
