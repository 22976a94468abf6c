using PccGovernance.Costing;
using PccGovernance.Text;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Costing;

public sealed class CostingAnalysisTests
{
    private static readonly EntityReference TheBoard = EntityReference.Of(new Id<Partnership>("board"));

    private static readonly CostingOptions Plain = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly };

    /// <summary>The worked example of docs/costing.md: change both together.</summary>
    [Fact]
    public void Analyse_TheWorkedExample_GivesTheFiguresOfTheDocumentation()
    {
        Partnership board = Board(
            "high-harms",
            Seat("constabulary", 80_000, 1),
            Seat("council", 50_000, 0.5m),
            new Seat { Organisation = Org("health"), Pay = PayBand.Between(50_000, 60_000) }) with
        {
            Support = new()
            {
                SupportHoursPerYear = 100,
                SupportPay = PayBand.Of(30_000),
                VenuePerMeeting = new(50),
                PaidBy = Org("council"),
            },
        };
        CostingOptions options = new()
        {
            Assumptions = AssumptionSets.EmployerOnCosts2025To2026(0.20m, 1_764),
            Basis = CostBasis.WithOnCosts,
        };

        CostingReport report = CostingAnalysis.Analyse(Of(board), Day, options);

        PartnershipCost cost = report.Partnerships.Single();
        cost.Lines.Select(static line => (line.Kind, line.Organisation!.Value.Value, line.Hours, line.Cost!.Value.Central.Pennies()))
            .Should()
            .Equal(
                (CostLineKind.Attendance, "constabulary", 12m, 729.59m),
                (CostLineKind.Attendance, "council", 6m, 227.04m),
                (CostLineKind.Attendance, "health", 12m, 500.00m),
                (CostLineKind.SupportStaff, "council", 100m, 2_253.40m),
                (CostLineKind.Venue, "council", null, 200.00m));
        cost.Lines[2].Cost!.Value.Low.Pennies().Should().Be(454.08m);
        cost.Lines[2].Cost!.Value.High.Pennies().Should().Be(545.92m);
        cost.Cost!.Value.ToString().Should().Be("£3,910.03 (£3,864.12 to £3,955.95)");
        cost.Hours.Should().Be(130);
        cost.Standing.Should().Be(CostStanding.Recorded);
        cost.Lines.Select(static line => line.AttendanceIsTakenAsFull).Should().Equal(false, false, true, false, false);
        cost.Total.CostAssumed.Should().Be(MoneyRange.Zero);
        cost.SupportNotOnRecord.Should().Equal(CostLineKind.Expenses, CostLineKind.Other);
        report
            .ByOrganisation.Select(static row => (row.Organisation!.Value.Value, row.Partnerships, row.Total.Cost!.Value.Central.Pennies()))
            .Should()
            .Equal(("constabulary", 1, 729.59m), ("council", 1, 2_680.44m), ("health", 1, 500.00m));
    }

    [Fact]
    public void Analyse_AttendanceNotOnRecord_TakesItAsFullAndSaysSo()
    {
        CostingReport report = CostingAnalysis.Analyse(
            Of(Board("board", Seat("a", 50_000, attendance: null), Seat("b", 50_000))),
            Day,
            Plain);

        CostLine line = report.Partnerships.Single().Lines[0];
        (line.Attendance, line.AttendanceIsTakenAsFull, line.Hours).Should().Be((1, true, 12));
        line.Recorded.Concat(line.Assumed).Concat(line.Missing).Should().NotContain(CostInput.Attendance);
        line.Basis.Should().Be(FactBasis.Recorded);
        (report.Coverage.Seats, report.Coverage.SeatsWithAttendanceTakenAsFull).Should().Be((2, 1));
        (report.Total.ShareAssumed, report.Total.HoursAssumed).Should().Be((0, 0));
    }

    [Fact]
    public void Analyse_UsualAttendance_IsAnAssumption()
    {
        CostingOptions options = Plain with { UsualValues = new() { Attendance = 0.5m, Source = new() { Text = "Our own count" } } };

        CostingReport report = CostingAnalysis.Analyse(
            Of(Board("board", Seat("a", 50_000, attendance: null)) with { Function = PartnershipFunction.Partnership }),
            Day,
            options);

        CostLine line = report.Partnerships.Single().Lines.Single();
        (line.Attendance, line.AttendanceIsTakenAsFull, line.Hours).Should().Be((0.5m, false, 6));
        line.Assumed.Should().Equal(CostInput.Attendance);
        report.Coverage.SeatsWithAttendanceTakenAsFull.Should().Be(0);
        report.Total.ShareAssumed.Should().Be(1);
    }

    [Fact]
    public void Analyse_PayOnThePost_IsTakenWhereTheSeatHasNone()
    {
        Post post = new() { Id = new("director"), Organisation = Org("a"), Title = "Director", Pay = PayBand.Of(88_200) };
        Partnership board = Board("board", Seat("a") with { Post = post.Id }, Seat("a", 44_100) with { Post = post.Id });

        PartnershipCost cost = CostingAnalysis.Analyse(With([post], board), Day, Plain).Partnerships.Single();

        cost.Lines.Select(static line => line.HourlyRate!.Value.Central.Amount).Should().Equal(50, 25);
        cost.Cost!.Value.Central.Amount.Should().Be(12 * 75);
    }

    [Fact]
    public void Analyse_NothingOnRecordButTheName_IsUnknownAndNeverNil()
    {
        CostingReport report = CostingAnalysis.Analyse(Of(new Partnership { Id = new("board"), Name = "Board" }), Day, Plain);

        PartnershipCost cost = report.Partnerships.Single();
        cost.Standing.Should().Be(CostStanding.Unknown);
        cost.Cost.Should().BeNull();
        cost.Hours.Should().BeNull();
        cost.Reasons.Should().Equal(Statement.Of("costing.no-seats", ("partnership", TheBoard)));
        report.Total.Cost.Should().BeNull();
        (report.Total.CostRecorded, report.Total.CostAssumed).Should().Be((null, null), "what is unknown is not nil");
        (report.Total.Hours, report.Total.HoursRecorded, report.Total.HoursAssumed).Should().Be((null, null, null));
        report.Coverage.PartnershipsUnknown.Should().Be(1);
    }

    [Theory]
    [InlineData(CostInput.MeetingsPerYear, "costing.no-meetings")]
    [InlineData(CostInput.MeetingHours, "costing.no-length")]
    [InlineData(CostInput.Pay, "costing.no-pay")]
    public void Analyse_OneNecessaryInputMissing_LeavesTheCostUnknownAndNamesIt(CostInput missing, string reason)
    {
        Partnership board = Board("board", Seat("a", missing == CostInput.Pay ? null : 50_000));
        board = board with
        {
            Meetings = board.Meetings! with
            {
                MeetingsPerYear = missing == CostInput.MeetingsPerYear ? null : 4,
                MeetingHours = missing == CostInput.MeetingHours ? null : 2,
            },
        };

        PartnershipCost cost = Cost(board);

        cost.Standing.Should().Be(CostStanding.Unknown);
        cost.Cost.Should().BeNull();
        cost.Lines.Single().Missing.Should().Equal(missing);
        cost.Reasons.Should().ContainSingle().Which.Code.Should().Be(reason);
    }

    [Fact]
    public void Analyse_PreparationAndTravelMissing_CostsTheMeetingAloneAndIsIncomplete()
    {
        Partnership board = Board("board", Seat("a", 88_200));
        PartnershipCost cost = Cost(board with { Meetings = new() { MeetingsPerYear = 4, MeetingHours = 2 } });

        cost.Standing.Should().Be(CostStanding.Incomplete);
        cost.Cost!.Value.Central.Amount.Should().Be(4 * 2 * 50);
        cost.Reasons.Select(static reason => reason.Code).Should().Equal("costing.no-preparation", "costing.no-travel");
    }

    [Fact]
    public void Analyse_PayMissingForOneSeatOfTwo_CostsTheOtherAndCountsBoth()
    {
        CostingReport report = CostingAnalysis.Analyse(Of(Board("board", Seat("a", 88_200), Seat("b"))), Day, Plain);

        report.Partnerships.Single().Standing.Should().Be(CostStanding.Incomplete);
        report.Total.Cost!.Value.Central.Amount.Should().Be(600);
        report.Total.Hours.Should().Be(24, "hours are known for both seats");
        (report.Total.HoursRecorded, report.Total.HoursAssumed).Should().Be((24m, 0m));
        report.Total.CostAssumed.Should().Be(MoneyRange.Zero, "the one line that could be costed is recorded");
        report.Total.LinesUnknown.Should().Be(1);
        report
            .Coverage.Should()
            .BeEquivalentTo(
                new
                {
                    Partnerships = 1,
                    PartnershipsIncomplete = 1,
                    Seats = 2,
                    SeatsCosted = 1,
                    SeatsUnknown = 1,
                });
        (report.Coverage.ShareOfPartnerships, report.Coverage.ShareOfSeats).Should().Be((1, 0.5m));
        report.ByOrganisation.Single(static row => row.Organisation == Org("b")).Total.Cost.Should().BeNull();
    }

    [Fact]
    public void Analyse_EverythingAssumed_SaysSo()
    {
        Partnership board = new()
        {
            Id = new("board"),
            Name = "Board",
            Function = PartnershipFunction.Partnership,
            Seats = [new() { Organisation = Org("a") }],
            Provenance = Provenance.AssumedFrom("usual practice"),
        };

        PartnershipCost cost = CostingAnalysis
            .Analyse(Of(board), Day, Plain with { UsualValues = UsualValues.Apcc2025 })
            .Partnerships.Single();

        cost.Standing.Should().Be(CostStanding.Assumed);
        cost.Lines.Single().Assumed.Should().HaveCount(6, "attendance is taken as full, which is no assumption of its own");
        cost.Total.CostRecorded.Should().Be(MoneyRange.Zero);
    }

    [Theory]
    [InlineData(PartnershipFunction.Casework)]
    [InlineData(PartnershipFunction.Service)]
    [InlineData(PartnershipFunction.Unknown)]
    public void Analyse_NotKnownToMeetAsBoardsDoAndWithoutMeetings_TakesNoUsualMeetingsAndSaysWhy(PartnershipFunction function)
    {
        Partnership board = Board("board", Seat("a")) with
        {
            Function = function,
            Meetings = null,
            Support = new() { VenuePerMeeting = new(50) },
        };

        PartnershipCost cost = CostingAnalysis
            .Analyse(Of(board), Day, Plain with { UsualValues = UsualValues.Apcc2025 with { Attendance = 0.8m } })
            .Partnerships.Single();

        (cost.Function, cost.Standing, cost.Cost, cost.Hours, cost.MeetingsPerYear)
            .Should()
            .Be((function, CostStanding.Unknown, null, null, null));
        cost.Reasons.Should()
            .HaveCount(4)
            .And.StartWith(Statement.Of("costing.no-meetings", ("partnership", TheBoard), ("function", StatementValue.Word(function))));
        cost.Lines[0]
            .Missing.Should()
            .Equal(CostInput.MeetingsPerYear, CostInput.MeetingHours, CostInput.PreparationHours, CostInput.TravelHours);
        cost.Lines[0].Salary.Should().NotBeNull("usual pay is no matter of how it meets");
        cost.Lines[1].Missing.Should().Equal(CostInput.MeetingsPerYear);
    }

    [Fact]
    public void Analyse_CaseworkWithMeetingsOnRecord_IsCostedFromThem()
    {
        Partnership board = Board("marac", Seat("a", 88_200)) with { Function = PartnershipFunction.Casework };

        CostingAnalysis
            .Analyse(Of(board), Day, Plain with { UsualValues = UsualValues.Apcc2025 })
            .Partnerships.Single()
            .Cost!.Value.Central.Amount.Should()
            .Be(600);
    }

    [Theory]
    [InlineData(PartnershipFunction.Partnership)]
    [InlineData(PartnershipFunction.Oversight)]
    public void Analyse_OtherBoardWithoutMeetings_TakesTheUsualOnes(PartnershipFunction function)
    {
        Partnership board = Board("board", Seat("a")) with { Function = function, Meetings = null };

        PartnershipCost cost = CostingAnalysis
            .Analyse(Of(board), Day, Plain with { UsualValues = UsualValues.Apcc2025 })
            .Partnerships.Single();

        (cost.MeetingsPerYear, cost.MeetingHours, cost.Hours).Should().Be((4, 2, 12));
    }

    [Fact]
    public void Analyse_MeetingsRecordedAsAssumed_CountAsAssumed()
    {
        Partnership board = Board("board", Seat("a", 50_000));
        board = board with { Meetings = board.Meetings! with { Provenance = Provenance.AssumedFrom("last year's pattern") } };

        Cost(board).Lines.Single().Assumed.Should().Equal(
            CostInput.MeetingsPerYear, CostInput.MeetingHours, CostInput.PreparationHours, CostInput.TravelHours);
    }

    [Fact]
    public void Analyse_SupportWithoutAPayer_HasARowOfItsOwnAtTheEnd()
    {
        Partnership board = Board("board", Seat("z", 50_000)) with { Support = new() { OtherPerYear = new(1_000) } };

        CostingReport report = CostingAnalysis.Analyse(Of(board), Day, Plain);

        report.ByOrganisation.Should().HaveCount(2);
        report.ByOrganisation[1].Organisation.Should().BeNull();
        report.ByOrganisation[1].Total.Cost!.Value.Central.Amount.Should().Be(1_000);
        report.ByOrganisation[1].Partnerships.Should().Be(0);
    }

    [Fact]
    public void Analyse_SupportHoursWithoutPay_AreASupportNotOnRecordAndDoNotTakeTheAttendeesUsualPay()
    {
        Partnership board = Board("board", Seat("a", 50_000)) with { Support = new() { SupportHoursPerYear = 40 } };

        PartnershipCost cost = CostingAnalysis
            .Analyse(Of(board), Day, Plain with { UsualValues = UsualValues.Apcc2025 })
            .Partnerships.Single();

        cost.Standing.Should().Be(Cost(board with { Support = null }).Standing, "to know the hours makes nothing less known");
        cost.SupportNotOnRecord.Should().StartWith(CostLineKind.SupportStaff);
        (cost.Lines[1].Cost, cost.Total.LinesUnknown).Should().Be((null, 1));
        cost.Reasons.Should().Equal(Statement.Of("costing.no-support-pay", ("partnership", TheBoard)));
    }

    [Fact]
    public void Analyse_OneOrganisationWithSeveralSeats_CountsEachBoardsMeetingsOnce()
    {
        Partnership other = Board("other", Seat("a", 50_000)) with { Meetings = null };

        OrganisationCost row = CostingAnalysis
            .Analyse(Of(Board("board", Seat("a", 50_000), Seat("a", 80_000)), other), Day, Plain)
            .ByOrganisation.Single();

        (row.Partnerships, row.Seats, row.MeetingsPerYear, row.PartnershipsWithUnknownMeetings).Should().Be((2, 3, 4, 1));
    }

    [Fact]
    public void Analyse_ABoardThatHasEnded_IsLeftOut()
    {
        Partnership board = Board("board", Seat("a", 50_000)) with { Period = new(null, Day) };

        CostingAnalysis.Analyse(Of(board), Day, Plain).Partnerships.Should().BeEmpty();
        CostingAnalysis.Analyse(Of(board), Day.PlusDays(-1), Plain).Partnerships.Should().HaveCount(1);
    }

    /// <summary>A board with support and nobody at the table has a cost, and not all of it.</summary>
    [Fact]
    public void Analyse_SupportAndNoSeats_IsIncomplete()
    {
        PartnershipCost cost = Cost(Board("board") with { Support = new() { OtherPerYear = new(1_000) } });

        (cost.Standing, cost.Cost!.Value.Central.Amount).Should().Be((CostStanding.Incomplete, 1_000));
        cost.Reasons.Select(static reason => reason.Code).Should().Equal("costing.no-seats");
    }

    public static TheoryData<decimal, decimal?> Decisions { get; } = new()
    {
        { 0, null },
        { 0.000000001m, null },
        { 0.0000005m, null },
        { 0.0000006m, 1_000_000_000 },
        { 0.5m, 1_200 },
    };

    [Theory]
    [MemberData(nameof(Decisions))]
    public void CostPerDecision_OfHardlyAnyDecisions_CannotBeTold(decimal decisions, decimal? expected)
    {
        Partnership board = Board("board", Seat("a", 88_200));
        PartnershipCost cost = Cost(
            board with
            {
                Meetings = board.Meetings! with { DecisionsPerYear = decisions, ActionsPerYear = decisions },
            });

        (cost.CostPerDecision?.Central.Amount, cost.CostPerAction?.Central.Amount).Should().Be((expected, expected));
        (cost with { MeetingsPerYear = decisions }).CostPerMeeting?.Central.Amount.Should().Be(expected);
    }

    private static PartnershipCost Cost(Partnership board) => CostingAnalysis.Analyse(Of(board), Day, Plain).Partnerships.Single();
}
