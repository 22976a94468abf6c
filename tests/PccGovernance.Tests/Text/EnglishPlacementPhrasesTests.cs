using PccGovernance.Text;

namespace PccGovernance.Tests.Text;

/// <summary>What is said of where a new duty could go.</summary>
public sealed class EnglishPlacementPhrasesTests
{
    private static readonly EntityReference Board = EntityReference.Of(new Id<Partnership>("b"));
    private static readonly EntityNames Names = EntityNames.Of([KeyValuePair.Create(Board, "Community Safety Assembly")]);

    [Theory]
    [InlineData("placement.advice.fits", "Give Combating drugs to Community Safety Assembly, which fits and has the time.")]
    [InlineData("placement.advice.new", "Set up a board for Combating drugs: no board that exists fits it and has the time.")]
    [InlineData("placement.advice.already", "Combating drugs has a home already: Community Safety Assembly.")]
    [InlineData("placement.advice.if-time",
        "Ask whether Community Safety Assembly, which fits, has the time for Combating drugs: how often and how long it meets is not on "
        + "record. Where it has not, set up a board.")]
    public void Advice_OfEachStanding_SaysWhatToDo(string code, string said) =>
        Say(code, ("duty", "Combating drugs"), ("partnership", Board)).Should().Be(said);

    [Fact]
    public void NoTime_GivesTheHoursAndTheMost() =>
        Say("placement.no-time", ("partnership", Board), ("hours", 5m), ("longest", 3m), ("now", 2m), ("after", 1.5m))
            .Should()
            .Be(
                "Community Safety Assembly has no time: its meetings would last 5 hours, and 3 is the most. In the hours that it has, each "
                + "of its duties would have 1.5 a year instead of 2.");

    private static string Say(string code, params (string Name, StatementValue? Value)[] arguments) =>
        Phrasebook.English.Say(Statement.Of(code, arguments), Names);
}
