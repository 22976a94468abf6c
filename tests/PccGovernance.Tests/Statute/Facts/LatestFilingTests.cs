using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>Which of several filings of a kind is the one that counts.</summary>
public sealed class LatestFilingTests
{
    private static readonly LocalDate Day = new(2026, 11, 28);

    [Fact]
    public void Latest_LaterStep_GoesBeforeALaterYear() =>
        Latest(Of("a", year: 2026, step: new(2024, 5, 1)), Of("b", year: 2020, step: new(2025, 5, 1))).Should().Be("b");

    [Fact]
    public void Latest_StepAfterTheDay_IsNotTaken() =>
        Latest(Of("a", step: new(2025, 5, 1)), Of("b", step: new(2027, 5, 1))).Should().Be("a");

    [Theory]
    [InlineData(2025, 2026, "b")]
    [InlineData(2026, 2025, "a")]
    [InlineData(2026, null, "a")]
    [InlineData(null, 2026, "b")]
    public void Latest_NoDays_IsThatOfTheLaterYear(int? first, int? second, string latest) =>
        Latest(Of("a", first), Of("b", second)).Should().Be(latest);

    [Fact]
    public void Latest_OneYear_IsThatWhichBeginsLater() =>
        Latest(
            Of("a", 2026, covers: new(new LocalDate(2026, 4, 1))),
            Of("b", 2026, covers: new(new LocalDate(2026, 5, 1)))).Should().Be("b");

    [Fact]
    public void Latest_OneHasEnded_TheOpenOneIsNoEarlierForThat() =>
        Latest(Of("a", covers: new(null)), Of("b", covers: new(null, new LocalDate(2020, 1, 1)))).Should().Be("a b");

    [Fact]
    public void Latest_NothingTells_AreBoth() => Latest(Of("a"), Of("b")).Should().Be("a b");

    [Fact]
    public void Latest_NothingTellsOfTwoAfterAThird_AreTheTwo() =>
        Latest(Of("a", 2026), Of("b", 2025), Of("c", 2026)).Should().Be("a c");

    [Fact]
    public void Latest_None_IsNone() => TurnFilings.Latest([], Day).Should().BeEmpty();

    private static string Latest(params FilingView[] views) =>
        string.Join(' ', TurnFilings.Latest(views, Day).Select(static view => view.Id.Value));

    private static FilingView Of(string id, int? year = null, LocalDate? step = null, EffectivePeriod covers = default) =>
        new(
            new() { Id = new(id), Kind = "partnership-plan", FinancialYear = year, Covers = covers },
            step is { } day ? [new() { Kind = "issued", On = day, IsDone = true }] : [],
            [],
            covers);
}
