using System.Reflection;

namespace PccGovernance.Tests.Conventions;

/// <summary>The public surface of a package against the one that <c>docs/api</c> records, and the form of its files.</summary>
public static class RecordedSurface
{
    private const string Update = "UPDATE_SNAPSHOTS";
    private const int MostLines = 300;
    private const int MostFiles = 25;

    /// <summary>Asserts that a package has the surface that is recorded, which is written anew where that is asked for.</summary>
    /// <param name="package">The package.</param>
    public static void ShouldBeThatOf(Assembly package)
    {
        string snapshot = $"docs/api/{package.GetName().Name}.txt";
        string path = Path.Combine(Repository.Root, snapshot);
        string surface = PublicSurface.Describe(package.GetExportedTypes());
        if (Environment.GetEnvironmentVariable(Update) is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, surface);
        }

        string recorded = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        Differences(recorded, surface)
            .Should()
            .BeEmpty(
                "the public surface is recorded in {0}: where the change is meant, run the tests once with {1}=1, read the difference and "
                + "commit it",
                snapshot,
                Update);
        surface.Should().Be(recorded, "the lines stand in the order of the surface");
    }

    /// <summary>Asserts that the files of a package are short, and few in a folder.</summary>
    /// <param name="package">The package.</param>
    public static void FilesShouldBeShortAndUncrowded(Assembly package)
    {
        SourceFile[] code =
        [
            .. Repository.Files.Where(file =>
                file.Path.StartsWith($"src/{package.GetName().Name}/", StringComparison.Ordinal)
                && file.Path.EndsWith(".cs", StringComparison.Ordinal)),
        ];

        code.Should().NotBeEmpty();
        code.Where(static file => file.Lines.Count() > MostLines).Select(static file => file.Path).Should().BeEmpty();
        code.GroupBy(static file => Path.GetDirectoryName(file.Path))
            .Where(static folder => folder.Count() > MostFiles)
            .Select(static folder => folder.Key)
            .Should()
            .BeEmpty();
    }

    /// <summary>The lines that one of two surfaces has and the other has not, each with the heading of its type.</summary>
    public static IEnumerable<string> Differences(string recorded, string surface)
    {
        string[] before = Lines(recorded);
        string[] after = Lines(surface);
        return
        [
            .. before.Except(after, StringComparer.Ordinal).Select(static line => $"- {line}"),
            .. after.Except(before, StringComparer.Ordinal).Select(static line => $"+ {line}"),
        ];
    }

    /// <summary>The lines of a surface, each member with the heading of its type.</summary>
    private static string[] Lines(string text)
    {
        string heading = string.Empty;
        List<string> lines = [];
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            bool isMember = line.StartsWith(' ');
            heading = isMember ? heading : line;
            lines.Add(isMember ? $"{heading}: {line.Trim()}" : line);
        }

        return [.. lines];
    }
}
