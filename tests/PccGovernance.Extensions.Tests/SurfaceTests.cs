using Microsoft.Extensions.DependencyInjection;
using PccGovernance.Tests.Conventions;

namespace PccGovernance.Extensions.Tests;

public sealed class SurfaceTests
{
    [Fact]
    public void Surface_OfThePackage_IsTheRecordedOne() =>
        RecordedSurface.ShouldBeThatOf(typeof(PccGovernanceConfigurationExtensions).Assembly);
}
