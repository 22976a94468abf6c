using PccGovernance.Delivery;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

/// <summary>Values of any size: nothing that a decimal can hold ends an analysis.</summary>
public sealed class MeasureSizeTests
{
    public static TheoryData<decimal, decimal, decimal> Sizes { get; } = new()
    {
        { -50_000_000_000_000_000_000_000_000_000m, 50_000_000_000_000_000_000_000_000_000m, 0 },
        { 0, 1_000_000_000_000_000_000_000_000_000m, 1 },
        { 0, 0.0000000000000000000000000001m, 70_000_000_000_000_000_000_000_000_000m },
        { decimal.MinValue, decimal.MaxValue, decimal.MinValue },
        { decimal.MaxValue, decimal.MaxValue - 1, decimal.MinValue },
        { 1, 1, 5 },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Of_MeasureOfAnySize_IsJudgedWithoutOverflow(decimal baseline, decimal target, decimal read)
    {
        foreach (MeasureDirection direction in new[] { MeasureDirection.HigherIsBetter, MeasureDirection.LowerIsBetter })
        {
            foreach (LocalDate day in new[] { Day.PlusDays(-50), Day })
            {
                Measure measure = new()
                {
                    Id = new("measure"),
                    Text = "Measure",
                    Direction = direction,
                    Baseline = baseline,
                    BaselineOn = Day.PlusDays(-100),
                    Target = target,
                    TargetOn = Day,
                    Readings = [new() { On = day, Value = read }],
                };

                MeasureLag.Of(measure, Day)?.Points.Should().BeInRange(-1_000_000_000, 1_000_000_000);
                MeasureWay.Share(baseline, read, baseline, target)?.Should().BeInRange(-10_000_000, 10_000_000);
            }
        }
    }

    [Fact]
    public void Of_MeasureFarBehindByAnySize_IsAsManyPointsBehind()
    {
        Measure measure = new()
        {
            Id = new("measure"),
            Text = "Measure",
            Direction = MeasureDirection.HigherIsBetter,
            Baseline = 0,
            BaselineOn = Day.PlusDays(-100),
            Target = 50_000_000_000_000_000_000_000_000_000m,
            TargetOn = Day,
            Readings = [new() { On = Day, Value = -50_000_000_000_000_000_000_000_000_000m }],
        };

        MeasureLag.Of(measure, Day)!.Value.Points.Should().Be(200);
    }
}
