using PccGovernance.Tests.Conventions;

namespace PccGovernance.Optimisation.Tests;

public sealed class SurfaceTests
{
    [Fact]
    public void Surface_OfThePackage_IsTheRecordedOne() =>
        RecordedSurface.ShouldBeThatOf(typeof(ConsolidationAnalysis).Assembly);
}
