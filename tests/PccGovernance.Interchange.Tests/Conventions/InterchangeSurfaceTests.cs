using PccGovernance.Tests.Conventions;

namespace PccGovernance.Interchange.Tests.Conventions;

public sealed class InterchangeSurfaceTests
{
    private const string Snapshot = "docs/api/PccGovernance.Interchange.txt";

    [Fact]
    public void Surface_OfThePackage_IsTheRecordedOne()
    {
        string path = Path.Combine(Repository.Root, Snapshot);
        string surface = PublicSurface.Describe(typeof(LandscapeImport).Assembly.GetExportedTypes());
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is "1")
        {
            File.WriteAllText(path, surface);
        }

        string recorded = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        recorded
            .ReplaceLineEndings("\n")
            .Should()
            .Be(
                surface,
                "the public surface is recorded in {0}: where the change is meant, run the tests once with UPDATE_SNAPSHOTS=1, read the "
                + "difference and commit it",
                Snapshot
            );
    }

    [Fact]
    public void Files_OfThePackage_AreShortAndInUncrowdedFolders()
    {
        SourceFile[] code =
        [
            .. Repository.Files.Where(static file =>
                file.Path.StartsWith("src/PccGovernance.Interchange/", StringComparison.Ordinal)
                && file.Path.EndsWith(".cs", StringComparison.Ordinal)),
        ];

        code.Should().NotBeEmpty();
        code.Where(static file => file.Text.Split('\n').Length > 300).Select(static file => file.Path).Should().BeEmpty();
        code.GroupBy(static file => Path.GetDirectoryName(file.Path))
            .Where(static folder => folder.Count() > 25)
            .Select(static folder => folder.Key)
            .Should()
            .BeEmpty();
    }
}
