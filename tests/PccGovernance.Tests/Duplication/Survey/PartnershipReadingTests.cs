using PccGovernance.Classification;
using PccGovernance.Duplication;

namespace PccGovernance.Tests.Duplication;

/// <summary>What is read of the words of a board's record, once for a landscape.</summary>
public sealed class PartnershipReadingTests
{
    [Theory]
    [InlineData("Knife Crime Task and Finish Group", null, true)]
    [InlineData("Knife Crime Group", "A short-life group.", true)]
    [InlineData("Knife Crime Group", "Finishes what the task of others was.", false)]
    public void Of_NameAndPurpose_TellATask(string name, string? purpose, bool isOne) =>
        (Read(name, purpose).Task is not null).Should().Be(isOne);

    [Fact]
    public void Of_ATask_HasItsMonthsAndItsLastYear()
    {
        Read("Task and Finish Group on Parking", "Six months, to report by March 2024.").Task.Should().Be(new TaskTime(6, 2024));
        Read("Task and Finish Group on Parking", null).Task.Should().Be(new TaskTime(24, null, IsUsual: true), "it has two years where nothing is said");
    }

    [Theory]
    [InlineData("The four local partnerships meet here.", true, false, false, false)]
    [InlineData("No decisions are taken.", false, true, false, false)]
    [InlineData("Held with the Fenmarsh board.", false, false, true, false)]
    [InlineData("Meets in common with the locality board.", false, false, true, false)]
    [InlineData("Has the same afternoon, agenda and minutes as the Vale's.", false, false, true, false)]
    [InlineData("Has members in common with the locality board.", false, false, false, false)]
    [InlineData("Sets its own agenda.", false, false, false, false)]
    [InlineData("Took over the work on fly-tipping.", false, false, false, true)]
    [InlineData("Leads on road safety.", false, false, false, false)]
    public void Of_APurpose_TellsWhatItSays(string purpose, bool isForum, bool decidesNothing, bool isHeldWithOthers, bool takesOn)
    {
        PartnershipReading reading = Read("Road Safety Board", purpose);

        (reading.IsForum, reading.DecidesNothing, reading.IsHeldWithOthers, reading.TakesOn)
            .Should().Be((isForum, decidesNothing, isHeldWithOthers, takesOn));
    }

    [Fact]
    public void Of_ANote_TellsThatItIsHeldWithOthers()
    {
        Partnership board = new()
        {
            Id = new("board"),
            Name = "Road Safety Board",
            Provenance = new() { Note = "Meets as one meeting with the harbour board." },
        };

        PartnershipReading.Of(board).IsHeldWithOthers.Should().BeTrue();
    }

    [Fact]
    public void Of_RecordsThatSayNothing_AreOneReading() =>
        Read("Road Safety Board", "Leads on road safety.").Should().BeSameAs(Read("Harbour Board", null));

    [Theory]
    [InlineData("board", true)]
    [InlineData("partnership", true)]
    [InlineData("harbour", false)]
    [InlineData("naloxone", false)]
    [InlineData("", false)]
    public void Has_AWord_IsWhetherAnyBoardIsDescribedByIt(string word, bool isGeneral) =>
        GeneralWords.Has(word).Should().Be(isGeneral);

    private static PartnershipReading Read(string name, string? purpose) =>
        PartnershipReading.Of(new() { Id = new("board"), Name = name, Purpose = purpose });
}
