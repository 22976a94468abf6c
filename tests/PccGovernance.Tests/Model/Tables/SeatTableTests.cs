using PccGovernance.SyntheticLandscapes;
using static PccGovernance.Tests.Duplication.TestWorld;

namespace PccGovernance.Tests.Model;

public sealed class SeatTableTests
{
    [Fact]
    public void Seats_ALandscape_AreItsSeatsInItsOrder()
    {
        Landscape landscape = SyntheticLandscape.Create(SyntheticPreset.AreaOf80).Landscape;
        SeatTable seats = landscape.Seats;

        for (int board = 0; board < landscape.Partnerships.Count; board++)
        {
            ValueList<Seat> expected = landscape.Partnerships[board].Seats;
            seats.OrganisationsOf(board).ToArray().Select(number => landscape.Organisations[number].Id).Should().Equal(expected.Select(seat => seat.Organisation));
            seats.OrganisationsOf(board).ToArray().Should().BeInAscendingOrder();
            seats.Posts[seats.Offset(board)..seats.Offset(board + 1)].ToArray()
                .Select(number => number < 0 ? (Id<Post>?)null : landscape.Contents.Posts[number].Id).Should().Equal(expected.Select(seat => seat.Post));
        }

        seats.Organisations.Length.Should().Be(landscape.Partnerships.Sum(board => board.Seats.Count));
    }

    [Fact]
    public void HasPeople_NobodyAndSomebodyNamed_SaysSo()
    {
        Of(Board("a", ["police"], ["theme-1"])).Seats.HasPeople.Should().BeFalse();
        Of(Board("a", ["police/police-1"], ["theme-1"])).Seats.HasPeople.Should().BeTrue();
    }
}
