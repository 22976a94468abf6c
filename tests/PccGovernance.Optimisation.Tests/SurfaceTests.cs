using PccGovernance.Tests.Conventions;

namespace PccGovernance.Optimisation.Tests;

public sealed class SurfaceTests
{
    private const string Snapshot = "docs/api/PccGovernance.Optimisation.txt";

    [Fact]
    public void Surface_OfThePackage_IsTheRecordedOne()
    {
        string path = Path.Combine(Repository.Root, Snapshot);
        string surface = PublicSurface.Describe(typeof(ConsolidationAnalysis).Assembly.GetExportedTypes());
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is "1")
        {
            File.WriteAllText(path, surface);
        }

        surface.Should()
            .Be(File.ReadAllText(
                path), "the public surface is recorded in {0}: where the change is meant, run the tests once with UPDATE_SNAPSHOTS=1",
                    Snapshot);
    }
}
