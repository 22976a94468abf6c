using PccGovernance.Kernel;

namespace PccGovernance.Tests.Kernel;

public sealed class MeetingYearTests
{
    private static readonly MeetingPattern Usual = new()
    {
        MeetingsPerYear = 4,
        MeetingHours = 2,
        PreparationHours = 1,
        TravelHours = 0.5m,
    };

    [Fact]
    public void Hours_PartlyOnRecord_AreFilledInAndAssumed()
    {
        MeetingYear sitting = new(Terms(new() { MeetingsPerYear = 6, MeetingHours = 3 }), Usual, null);

        (sitting.Hours, sitting.IsAssumed).Should().Be((6 * (3 + 1 + 0.5m), true));
        (sitting.Meetings.Basis, sitting.Travel.Basis).Should().Be((FactBasis.Recorded, FactBasis.Assumed));
    }

    [Fact]
    public void Hours_PreparationAndTravelNotKnown_AreOfTheMeetingAlone()
    {
        MeetingYear sitting = new(Terms(new() { MeetingsPerYear = 6, MeetingHours = 3 }), null, null);

        (sitting.Hours, sitting.IsAssumed, sitting.Travel.Basis).Should().Be((18m, false, null));
    }

    [Theory]
    [InlineData(PartnershipFunction.Casework)]
    [InlineData(PartnershipFunction.Service)]
    [InlineData(PartnershipFunction.Unknown)]
    public void Hours_ABoardThatDoesNotMeetAsBoardsDo_AreNotFilledIn(PartnershipFunction function)
    {
        MeetingYear sitting = new(new PartnershipTerms(Board(null), function), Usual, 0.7m);

        sitting.Hours.Should().BeNull();
        sitting.Of(Seat(null)).Attendance.Value.Should().Be(function == PartnershipFunction.Unknown ? 0.7m : null);
    }

    [Fact]
    public void MeetingsHeld_AShareOfThem_HalvesTheHoursToo()
    {
        MeetingYear sitting = new(Terms(Usual), null, null, 0.5m);

        (sitting.Meetings.Value, sitting.MeetingsHeld, sitting.Hours).Should().Be((4m, 2m, 7m));
    }

    [Theory]
    [InlineData(FactBasis.Recorded, FactBasis.Recorded, false)]
    [InlineData(FactBasis.Assumed, FactBasis.Recorded, true)]
    [InlineData(FactBasis.Recorded, FactBasis.Assumed, true)]
    public void Of_SeatOfABoard_IsKnownNoBetterThanTheBoard(FactBasis board, FactBasis seat, bool isAssumed)
    {
        PartnershipTerms terms = new(Board(Usual) with { Provenance = new() { Basis = board } }, PartnershipFunction.Partnership);

        SeatHours hours = new MeetingYear(in terms, null, null).Of(Seat(0.5m) with { Basis = seat });

        (hours.Hours, hours.AreAssumed).Should().Be((7m, isAssumed));
    }

    [Fact]
    public void Of_AttendanceNotOnRecord_IsUsualAndAssumedElseFull()
    {
        SeatHours usual = new MeetingYear(Terms(Usual), null, 0.5m).Of(Seat(null));
        SeatHours full = new MeetingYear(Terms(Usual), null, null).Of(Seat(null));

        (usual.Hours, usual.AreAssumed, usual.Attendance.Value).Should().Be((7m, true, 0.5m));
        (full.Hours, full.AreAssumed, full.Attendance.Value).Should().Be((14m, false, null));
    }

    private static Partnership Board(MeetingPattern? meetings) => new() { Id = new("board"), Name = "Board", Meetings = meetings };

    private static PartnershipTerms Terms(MeetingPattern meetings) => new(Board(meetings), PartnershipFunction.Partnership);

    private static SeatClass Seat(decimal? attendance) =>
        new(0, 0, SeatTable.None, SeatTable.None, attendance, null, FactBasis.Recorded, false);
}
