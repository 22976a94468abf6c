using PccGovernance.Delivery;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Tests.Delivery;

/// <summary>More threads than one change nothing but the time.</summary>
public sealed class SharedWorkTests
{
    private static readonly RagPolicy Capped = new() { CapsByDependencies = true };

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(999)]
    public void RollUp_AnyNumberOfThreads_GivesTheSame(int milestones)
    {
        Landscape landscape = SyntheticDelivery.Make(milestones, 8, 1);
        DeliveryStandings alone = RolledUp(landscape, threads: 1);

        foreach (int threads in new[] { 2, 3, 16 })
        {
            RolledUp(landscape, threads).Should().Be(alone);
        }

        alone.Should().Be(DeliveryAnalysis.RollUp(landscape, SyntheticDelivery.Day));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(1_000)]
    public void Do_AnyNumberOfThreads_DoesEachItemOnce(int items)
    {
        foreach (int threads in new[] { 1, 2, 16 })
        {
            int[] done = new int[items];
            SharedWork.Do(
                threads,
                items,
                (from, to) =>
                {
                    for (int i = from; i < to; i++)
                    {
                        Interlocked.Increment(ref done[i]);
                    }
                },
                default);

            done.Should().Equal(Enumerable.Repeat(1, items));
        }
    }

    [Fact]
    public void Threads_ForALittleWork_IsOne() => SharedWork.Threads(7_999, default).Should().Be(1);

    /// <summary>Judged on the way where nothing waits, else before.</summary>
    private static DeliveryStandings RolledUp(Landscape landscape, int threads)
    {
        PlanSurvey survey = new(landscape.Contents.BusinessPlans);
        MilestoneJudge judge = new(Capped, SyntheticDelivery.Day);
        DeliveryStandings onTheWay = PlanRollUp.Of(survey, judge, null, Capped, SyntheticDelivery.Day, threads, default);
        MilestoneJudgement[] before = survey.Judge(judge, capsByDependencies: true, threads, default);
        PlanRollUp.Of(survey, judge, before, Capped, SyntheticDelivery.Day, threads, default).Should().Be(onTheWay);
        return onTheWay;
    }
}
