using PccGovernance.Costing;
using PccGovernance.Text;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Costing;

public sealed class BadInputTests
{
    private static readonly CostingOptions Options = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly };

    public static TheoryData<string, string> Refused { get; } =
        new()
        {
            { "negative pay", "Seat 1 of the partnership 'board' has a salary of -1: give 0 to 10000000." },
            {
                "bands reversed",
                "Seat 1 of the partnership 'board' has a pay band from £80,000.00 to £50,000.00: give the lower amount first."
            },
            { "attendance of 130 %", "Seat 1 of the partnership 'board' has an attendance of 1.3: give 0 to 1." },
            { "400 meetings a day", "The partnership 'board' has a number of meetings a year of 146000: give 0 to 366." },
            { "meetings of negative length", "The partnership 'board' has a number of meeting hours of -2: give 0 to 24." },
            { "a negative payment", "Seat 1 of the partnership 'board' has a payment for a meeting of -5: give 0 to 1000000." },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void TryCreate_WhatCannotBe_IsRefusedByBoardAndSeat(string what, string message)
    {
        Seat seat = Seat("b", 50_000);
        Partnership board = Board("board", Seat("a", 50_000), what switch
        {
            "negative pay" => seat with { Pay = PayBand.Between(-1, 50_000) },
            "bands reversed" => seat with { Pay = PayBand.Between(80_000, 50_000) },
            "attendance of 130 %" => seat with { Attendance = 1.3m },
            "a negative payment" => seat with { PaymentPerMeeting = new(-5) },
            _ => seat,
        });
        board = what switch
        {
            "400 meetings a day" => board with { Meetings = board.Meetings! with { MeetingsPerYear = 400 * 365 } },
            "meetings of negative length" => board with { Meetings = board.Meetings! with { MeetingHours = -2 } },
            _ => board,
        };

        Action make = () => Of(board);

        make.Should().Throw<LandscapeException>().Which.Errors.Should().ContainSingle().Which.Message.Should().Be(message);
    }

    [Fact]
    public void Analyse_CostsBeyondAllBounds_AreLeftOutCountedAndNamedByBoardAndSeat()
    {
        Partnership board = Board("board", Seat("a", 50_000), Seat("b", 10_000_000)) with
        {
            Meetings = new() { MeetingsPerYear = 366, MeetingHours = 24, PreparationHours = 100, TravelHours = 24 },
            Support = new() { SupportHoursPerYear = 100_000, SupportPay = PayBand.Of(60_000), PaidBy = Org("a") },
        };
        CostingOptions hardlyAnyHours = Options with
        {
            Assumptions = AssumptionSets.Apcc2025 with
            {
                ProductiveHours = new()
                {
                    Value = 5,
                    Source = new() { Text = "A slip" },
                },
            },
        };

        CostingReport report = CostingAnalysis.Analyse(Of(board), Day, hardlyAnyHours);

        PartnershipCost cost = report.Partnerships.Single();
        (cost.Standing, cost.Total.Lines, cost.Total.LinesCosted, report.Coverage.AmountsOverLimit)
            .Should()
            .Be((CostStanding.Incomplete, 3, 1, 2));
        cost.Should().Be(CostingAnalysis.CostOf(Of(board), Day, board.Id, hardlyAnyHours));
        var reference = EntityReference.Of(board.Id);
        cost.Reasons.Should().Equal(
            Statement.Of(
                "costing.over-limit",
                ("partnership", reference),
                ("line", StatementValue.Word(CostLineKind.Attendance)),
                ("seat", 2),
                ("holder", EntityReference.Of(Org("b"))),
                ("limit", new Money(1_000_000_000))),
            Statement.Of(
                "costing.over-limit",
                ("partnership", reference),
                ("line", StatementValue.Word(CostLineKind.SupportStaff)),
                ("payer", EntityReference.Of(Org("a"))),
                ("limit", new Money(1_000_000_000))));
    }

    public static TheoryData<decimal, decimal, decimal, decimal> Factors { get; } = new()
    {
        { 1, 2, 3, 4 },
        { decimal.MaxValue, decimal.MaxValue, decimal.MaxValue, decimal.MaxValue },
        { decimal.MaxValue, 0.0000000000000000000000000001m, 1, 1 },
        { decimal.MaxValue, 0, decimal.MaxValue, 1 },
        { 0.5m, 40_000, 50_000, 1 },
    };

    /// <summary>Whatever is multiplied, in whatever order: a product, or none that is reckoned with.</summary>
    [Theory]
    [MemberData(nameof(Factors))]
    public void Product_OfAnyNumbers_NeverOverflows(decimal one, decimal two, decimal three, decimal four)
    {
        double size = (double)one * (double)two * (double)three * (double)four;

        CostLimits.Product(four, two, one, three).Should().Be(CostLimits.Product(one, two, three, four));
        (CostLimits.Product(one, two, three, four) is null).Should().Be(size > 1_000_000_000);
    }

    [Fact]
    public void TryCost_SalaryBeyondAllBounds_IsTooDearAndHasNoRate()
    {
        PayRate rate = new(MoneyRange.Exactly(new(decimal.MaxValue)), 0.2m, Options);

        (rate.TryCost(1, out _), rate.Hourly).Should().Be((false, null));
    }

    [Theory]
    [InlineData("hours")]
    [InlineData("no hours at work")]
    public void CostOf_NumbersThatCannotBe_AreRefusedByName(string what)
    {
        AssumptionSet set =
            what == "no hours at work"
                ? AssumptionSets.Apcc2025 with
                {
                    ProductiveHours = new()
                    {
                        Value = 0,
                        Source = new() { Text = "A slip" },
                    },
                }
                : AssumptionSets.Apcc2025;

        Action cost = what switch
        {
            "hours" => () => set.CostOf(decimal.MaxValue, new(50_000), CostBasis.SalaryOnly),
            _ => () => set.HourlyRate(new(50_000), CostBasis.SalaryOnly),
        };

        cost.Should().Throw<ArgumentException>().Which.Message.Should().Contain(what == "no hours at work" ? "ProductiveHours" : what);
    }

    public static TheoryData<decimal> HardlyAnyHours { get; } = new() { 0m, -1_764m, 0.0000000000000000000000000001m };

    [Theory]
    [MemberData(nameof(HardlyAnyHours))]
    public void Analyse_ProductiveHoursOfNothing_AreRefused(decimal hours)
    {
        CostingOptions none = Options with
        {
            Assumptions = AssumptionSets.Apcc2025 with
            {
                ProductiveHours = new()
                {
                    Value = hours,
                    Source = new() { Text = "A slip" },
                },
            },
        };

        Action analyse = () => CostingAnalysis.Analyse(Of(Board("board", Seat("a", 50_000))), Day, none);

        analyse
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The option 'Assumptions.ProductiveHours.Value' is *: give a number from 1 to 8784.*");
    }

    [Fact]
    public void Validate_WorkingYearAndSchemesThatCannotBe_AreRefused()
    {
        Assumption Of(decimal value) => new() { Value = value, Source = new() { Text = "A slip" } };
        PensionScheme Scheme(string name, decimal rate) => new() { Name = name, Rate = Of(rate), Kinds = [new("council")] };
        AssumptionSet set = AssumptionSets.Apcc2025 with
        {
            WorkingYear = new() { HoursPerDay = Of(25), WorkingDays = Of(260), AnnualLeave = Of(-1), Sickness = Of(300) },
            PensionSchemes = [Scheme("one", 0.2m), Scheme("two", 20)],
            MileageRate = Of(45),
        };

        Action validate = set.Validate;

        validate
            .Should()
            .Throw<ArgumentException>()
            .Which.Message.Split('\n')
            .Should()
            .Equal(
                "The option 'MileageRate.Value' is 45: give a number from 0 to 10.",
                "The option 'PensionSchemes[1].Rate.Value' is 20: give a number from 0 to 1.",
                "The option 'PensionSchemes[1].Kinds' has 'council', which the scheme 'one' has too: leave it in one.",
                "The option 'WorkingYear.HoursPerDay.Value' is 25: give a number above 0 and up to 24.",
                "The option 'WorkingYear.AnnualLeave.Value' is -1: give a number from 0 to 366.",
                "The option 'WorkingYear.WorkingDays.Value' is 260, of which -39 days at work are left: take less off.",
                "The option 'ProductiveHours.Value' is 1764 and the working year has -975 productive hours: make them one. (Parameter "
                + "'assumptions')"
            );
    }

    [Fact]
    public void Validate_GradeTableThatCannotBe_IsRefused()
    {
        GradeTable table = new()
        {
            Name = "Scale",
            Year = 2025,
            Source = new() { Text = "A slip" },
            Grades = [PayBand.Of(1), PayBand.Between(3, 2) with { Grade = "a" }, PayBand.Of(4) with { Grade = "a" }],
        };

        Action validate = (Options with { Grades = table }).Validate;

        validate.Should().Throw<ArgumentException>().Which.Message.Split('\n').Should().SatisfyRespectively(
            static line => line.Should().Be("The option 'Grades.Grades[0].Grade' is blank: name the grade."),
            static line => line.Should().Be("The option 'Grades.Grades[1].High' is 2: give a number from 3 to 10000000."),
            static line => line.Should().StartWith("The option 'Grades.Grades[2].Grade' is 'a', which the table has before: leave one."));
    }
}
