using PccGovernance.Delivery;
using PccGovernance.Text;

namespace PccGovernance.Tests.Text;

public sealed class IndicatorStatementTests
{
    private static readonly RagIndicator Whole = new()
    {
        Kind = RagIndicatorKind.DaysLate,
        Colour = RagStatus.Red,
        Value = 9,
        GreenBound = 7,
        AmberBound = 31,
        On = PartialDate.Parse("2026-05-01"),
        Due = PartialDate.Parse("2026-04-01"),
    };

    [Fact]
    public void Statement_WithAnythingLeftOut_CanBeSaid()
    {
        Func<RagIndicator, RagIndicator>[] leavings =
        [
            static indicator => indicator with { Value = null },
            static indicator => indicator with { GreenBound = null },
            static indicator => indicator with { AmberBound = null },
            static indicator => indicator with { On = null },
            static indicator => indicator with { Due = null },
            static indicator => indicator with { Subject = null },
        ];
        foreach (RagIndicatorKind kind in Enum.GetValues<RagIndicatorKind>())
        {
            foreach (RagStatus colour in Enum.GetValues<RagStatus>())
            {
                EntityReference subject = kind == RagIndicatorKind.MeasureLag
                    ? EntityReference.Of(new Id<Measure>("measure"))
                    : EntityReference.Of(new Id<Milestone>("milestone"));
                for (int which = 0; which < 1 << leavings.Length; which++)
                {
                    RagIndicator indicator = Whole with { Kind = kind, Colour = colour, Subject = subject };
                    indicator = leavings.Where((_, i) => (which & (1 << i)) != 0).Aggregate(indicator, static (left, leave) => leave(left));

                    Phrasebook.English.Say(indicator.Statement, EntityNames.None).Should().EndWith(".", "{0}", indicator);
                }
            }
        }
    }

    [Fact]
    public void Statement_RedWithoutItsBound_SaysThatItIsNotOnRecord() =>
        Phrasebook.English.Say((Whole with { AmberBound = null }).Statement, EntityNames.None)
            .Should().Be("It gives red; what that rests on is not on record.");
}
