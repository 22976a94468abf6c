using PccGovernance.Tests.Conventions;

namespace PccGovernance.Reporting.Tests.Conventions;

public sealed class ReportingSurfaceTests
{
    [Fact]
    public void Surface_OfThePackage_IsTheRecordedOne() => RecordedSurface.ShouldBeThatOf(typeof(ReviewPaper).Assembly);

    [Fact]
    public void Files_OfThePackage_AreShortAndInUncrowdedFolders() =>
        RecordedSurface.FilesShouldBeShortAndUncrowded(typeof(ReviewPaper).Assembly);
}
