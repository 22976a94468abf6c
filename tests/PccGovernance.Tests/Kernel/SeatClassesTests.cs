using FsCheck.Fluent;
using PccGovernance.Kernel;
using PccGovernance.Tests.Generators;

namespace PccGovernance.Tests.Kernel;

public sealed class SeatClassesTests
{
    [Fact]
    public void OfSeats_AnyLandscape_HasAllThatASeatDependsOn() =>
        Prop.ForAll(RandomLandscape.Arbitrary, static random =>
        {
            Landscape landscape = random.Landscape();
            SeatClasses cases = landscape.SeatClasses;
            (Partnership Board, Seat Seat)[] seats =
                [.. landscape.Partnerships.SelectMany(static board => board.Seats.Select(seat => (board, seat)))];

            return seats.Length == cases.OfSeats.Length && Enumerable.Range(0, seats.Length).All(number =>
            {
                (Partnership board, Seat seat) = seats[number];
                SeatClass found = cases.All[cases.OfSeats[number]];
                Post? post = seat.Post is { } id ? landscape.Post(id) : null;
                return cases.Terms[found.Terms] == new PartnershipTerms(board, landscape.FunctionOf(board))
                    && cases.Kinds[found.Employer] == (landscape.Organisation(seat.Organisation)!.Kind ?? default)
                    && Pay(cases, found.Pay) == PayTerms.Of(seat)
                    && Pay(cases, found.PayOfPost) == (post is null ? null : PayTerms.Of(post))
                    && (found.Attendance, found.Payment, found.Basis, found.IsChair)
                        == (seat.Holding?.Capacity == OfficeCapacity.Vacancy
                            ? 0
                            : seat.Attendance, seat.PaymentPerMeeting, seat.Provenance.Basis, seat.Role == SeatRole.Chair);
            });
        }).Holds();

    [Fact]
    public void All_AnyLandscape_HasEachCaseOnce() =>
        Prop.ForAll(RandomLandscape.Arbitrary, static random =>
        {
            SeatClasses cases = random.Landscape().SeatClasses;

            return cases.All.ToArray().Distinct().Count() == cases.All.Length
                && cases.OfSeats.ToArray().Distinct().Count() == cases.All.Length;
        }).Holds();

    private static PayTerms? Pay(SeatClasses cases, int number) => number < 0 ? null : cases.Pays[number];
}
