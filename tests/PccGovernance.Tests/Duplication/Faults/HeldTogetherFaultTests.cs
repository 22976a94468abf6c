using PccGovernance.Duplication;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>Boards of which a note says with whom they meet: with those and with nobody else. Each with a control.</summary>
public sealed class HeldTogetherFaultTests
{
    [Theory]
    [InlineData("Sits as one with the Boston partnership since 2024", true)]
    [InlineData("Same room and morning, one agenda pack, as the Boston Borough partnership", true)]
    [InlineData("Sat as one with the Boston partnership until 2021", false)]
    [InlineData("Sits with Boston, with one agenda in two parts", true)]
    [InlineData("Since 2025 on one morning it sits with the Boston partnership under one chair", true)]
    [InlineData("Meets once a quarter jointly with Boston", true)]
    [InlineData("Sat with Boston in one room once", false)]
    [InlineData("Meets quarterly. One analyst shared with Boston", false)]
    [InlineData("Does not meet jointly with Boston", false)]
    [InlineData("Proposal to meet jointly with Boston rejected", false)]
    [InlineData("Prepared with the Boston partnership", false)]
    public void Analyse_ANoteThatNamesTheNeighbourWithWhomItMeets_IsOneSittingWithThatAlone(string note, bool isTold)
    {
        DuplicationReport report = Analyse(
            Place(0, "Boston Borough Community Safety Partnership"),
            Place(1, "East Lindsey Community Safety Partnership") with { Provenance = Provenance.Recorded with { Note = note } },
            Place(2, "Lincoln Community Safety Partnership"));

        (report.Between("csp-0", "csp-1")?.Form == DuplicationForm.OneSitting).Should().Be(isTold);
        report.Between("csp-1", "csp-2")?.Form.Should().NotBe(DuplicationForm.OneSitting, "the note names another");
    }

    [Fact]
    public void Analyse_BoardsOfPlacesThatALawLetsCombine_AreOneFamilyAndNoPairs() =>
        Analyse(Place(0, "Boston Partnership"), Place(1, "Lindsey Partnership"), Place(2, "Lincoln Partnership"))
            .Pairs.Should().NotContain(static pair => pair.Form == DuplicationForm.CouldSitTogether);

    private static Partnership Place(int district, string name)
    {
        Partnership board = Sending(Csp(district), "head") with { Name = name };
        return board with { Meetings = new() { MeetingsPerYear = 4, MeetingHours = 2 } };
    }
}
