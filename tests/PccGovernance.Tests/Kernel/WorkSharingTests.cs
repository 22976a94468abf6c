using PccGovernance.Kernel;

namespace PccGovernance.Tests.Kernel;

public sealed class WorkSharingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void ForEach_WorkThatFails_ThrowsWhatItThrew(int workers) =>
        FluentActions
            .Invoking(() => WorkSharing.ForEach(workers, 100, static (_, _) => throw new InvalidTimeZoneException("no such zone")))
            .Should()
            .Throw<InvalidTimeZoneException>()
            .WithMessage("no such zone");
}
