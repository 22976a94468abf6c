using PccGovernance.Tests.Conventions;

namespace PccGovernance.Interchange.Tests.Conventions;

public sealed class InterchangeSurfaceTests
{
    [Fact]
    public void Surface_OfThePackage_IsTheRecordedOne() => RecordedSurface.ShouldBeThatOf(typeof(LandscapeImport).Assembly);

    [Fact]
    public void Files_OfThePackage_AreShortAndInUncrowdedFolders() =>
        RecordedSurface.FilesShouldBeShortAndUncrowded(typeof(LandscapeImport).Assembly);
}
