namespace PccGovernance.Tests.Model;

public sealed class DatedFunctionTests
{
    private static readonly Id<PartnershipKind> s_forum = new("local-forum");

    [Fact]
    public void AsOf_FunctionCarriedForSomeYears_CountsInThoseYearsOnly()
    {
        Landscape landscape = With(static board => board with
        {
            AlsoActsAs = [],
            CarriedFunctions = [new() { Kind = s_forum, Period = new(new(2020, 1, 1), new(2025, 1, 1)) }],
        });

        On(landscape, new(2019, 12, 31)).AlsoActsAs.Should().BeEmpty();
        On(landscape, new(2023, 6, 30)).AlsoActsAs.Should().Equal(s_forum);
        On(landscape, new(2025, 1, 1)).AlsoActsAs.Should().BeEmpty();
    }

    [Fact]
    public void AsOf_LineOfSomeYears_CountsInThoseYearsOnly()
    {
        Landscape landscape = With(static board => board with
        {
            ReportsTo = [],
            ReportingLines = [new() { To = new("panel"), Period = new(new(2023, 1, 1), new(2025, 1, 1)) }],
        });

        On(landscape, new(2023, 6, 30)).ReportsTo.Should().Equal(new Id<Partnership>("panel"));
        On(landscape, new(2025, 6, 30)).ReportsTo.Should().BeEmpty();
    }

    private static Partnership On(Landscape landscape, LocalDate day) => landscape.AsOf(day).Partnership(new("safety"))!;

    private static Landscape With(Func<Partnership, Partnership> change)
    {
        Landscape alder = TestLandscape.Landscape;
        return Landscape.Create(
            alder.Edition,
            alder.Contents with
            {
                Partnerships = alder
                    .Contents.Partnerships.Select(board =>
                        board.Id == new Id<Partnership>("safety")
                            ? change(board) with
                            {
                                Period = default,
                            }
                            : board with
                            {
                                Period = default,
                            })
                    .ToValueList(),
            });
    }
}
