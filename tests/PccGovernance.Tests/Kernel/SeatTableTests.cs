using PccGovernance.Kernel;
using PccGovernance.SyntheticLandscapes;
using PccGovernance.Tests.Costing;

namespace PccGovernance.Tests.Kernel;

public sealed class SeatTableTests
{
    [Fact]
    public void Seats_ALandscape_AreItsSeatsInItsOrder()
    {
        Landscape landscape = SyntheticLandscape.Create(SyntheticPreset.AreaOf80).Landscape;
        SeatTable seats = landscape.SeatTable;

        for (int board = 0; board < landscape.Partnerships.Count; board++)
        {
            ValueList<Seat> expected = landscape.Partnerships[board].Seats;
            seats
                .OrganisationsOf(board)
                .ToArray()
                .Select(number => landscape.Organisations[number].Id)
                .Should()
                .Equal(expected.Select(seat => seat.Organisation));
            seats.OrganisationsOf(board).ToArray().Should().BeInAscendingOrder();
            seats
                .Posts[seats.Offset(board)..seats.Offset(board + 1)]
                .ToArray()
                .Select(number => number < 0 ? (Id<Post>?)null : landscape.Contents.Posts[number].Id)
                .Should()
                .Equal(expected.Select(seat => seat.Post));
        }

        seats.Organisations.Length.Should().Be(landscape.Partnerships.Sum(board => board.Seats.Count));
    }

    [Fact]
    public void ByPerson_SeatsWithAndWithoutPeople_AreThoseOfEach()
    {
        Landscape landscape = RandomBoards.LandscapeOf();
        landscape = Landscape.Create(
            landscape.Edition,
            landscape.Contents with
            {
                People = [new() { Id = new("p-1") }, new() { Id = new("p-2") }],
                Partnerships =
                [
                    new()
                    {
                        Id = new("board"),
                        Name = "Board",
                        Seats =
                        [
                            new() { Organisation = new("org-0"), Person = new Id<Person>("p-2") },
                            new() { Organisation = new("org-1") },
                            new() { Organisation = new("org-2"), Person = new Id<Person>("p-2") },
                        ],
                        Support = new() { PaidBy = new Id<Organisation>("org-4") },
                    },
                    new()
                    {
                        Id = new("other"),
                        Name = "Other",
                        Seats = [new() { Organisation = new("org-1") }],
                    },
                ],
            });

        SeatTable seats = landscape.SeatTable;

        (seats.ByPerson[0].ToArray(), seats.ByPerson[1].ToArray()).Should().BeEquivalentTo((Array.Empty<int>(), new[] { 0, 2 }));
        seats.ByOrganisation[1].ToArray().Should().Equal(1, 3);
        seats.Partnerships.ToArray().Should().Equal(0, 0, 0, 1);
        (seats.PayerOf(0), seats.PayerOf(1)).Should().Be((4, SeatTable.None));
    }
}
