namespace PccGovernance.Tests.Statute;

/// <summary>
/// What each kind of clause answers, by itself: all of the answer, with the days, the fact that is missing and whose number it is.
/// </summary>
public sealed class ClauseTableTests
{
    public static TheoryData<int, string> Tables
    {
        get
        {
            TheoryData<int, string> all = [];
            foreach ((int index, ClauseTable table) in ClauseTable.All.Index())
            {
                all.Add(index, table.Head);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Check_OnTheDaysOfARow_AnswersAsTheRowSays(int index, string head) =>
        ClauseTable.All[index].Ask().Should().Equal(ClauseTable.All[index].Rows, head);

    [Fact]
    public void Rows_OfTheSnapshot_AreAllAnswered()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            ClauseTable.ShouldHold();
        }

        ClauseTable.All.SelectMany(static table => table.Rows).Should().OnlyContain(static row => row.Contains(" => "));
    }
}
