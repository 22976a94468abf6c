using PccGovernance.Costing;
using PccGovernance.Text;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Costing;

/// <summary>
/// Figures recomputed by hand from the formula: twelve people for three hours at four meetings are 144 hours a year, unless another number
/// is given. National Insurance is 15 % above £5,000 throughout.
/// </summary>
public sealed class GoldenFiguresTests
{
    /// <summary>What it is; salary; pension rate; levy rate; overhead rate; productive hours; hours; basis; pounds to the penny.</summary>
    public static TheoryData<string, int, decimal, decimal, decimal, decimal, decimal, CostBasis, decimal> Table { get; } =
        new()
        {
            { "APCC, £50,000: 50,000 × 144 ÷ 1,764", 50_000, 0, 0, 0, 1_764, 144, CostBasis.SalaryOnly, 4_081.63m },
            { "APCC, £80,000: 80,000 × 144 ÷ 1,764", 80_000, 0, 0, 0, 1_764, 144, CostBasis.SalaryOnly, 6_530.61m },
            { "APCC, fifty boards at £50,000 (printed £204,100)", 50_000, 0, 0, 0, 1_764, 7_200, CostBasis.SalaryOnly, 204_081.63m },
            { "APCC, fifty boards at £80,000 (£356,500 is a misprint)", 80_000, 0, 0, 0, 1_764, 7_200, CostBasis.SalaryOnly, 326_530.61m },
            { "one hour at £50,000: 28.3446…", 50_000, 0, 0, 0, 1_764, 1, CostBasis.SalaryOnly, 28.34m },
            { "one hour at £80,000: 45.3514…", 80_000, 0, 0, 0, 1_764, 1, CostBasis.SalaryOnly, 45.35m },
            { "at 1,650 hours: 50,000 × 144 ÷ 1,650", 50_000, 0, 0, 0, 1_650, 144, CostBasis.SalaryOnly, 4_363.64m },
            { "at 1,635.4 hours: 50,000 × 144 ÷ 1,635.4", 50_000, 0, 0, 0, 1_635.4m, 144, CostBasis.SalaryOnly, 4_402.59m },
            { "at 1,635.4 hours: 80,000 × 144 ÷ 1,635.4", 80_000, 0, 0, 0, 1_635.4m, 144, CostBasis.SalaryOnly, 7_044.15m },
            { "NI alone: 56,750 × 144 ÷ 1,764", 50_000, 0, 0, 0, 1_764, 144, CostBasis.WithOnCosts, 4_632.65m },
            { "NI and 20 % pension: 66,750 × 144 ÷ 1,764", 50_000, 0.2m, 0, 0, 1_764, 144, CostBasis.WithOnCosts, 5_448.98m },
            { "NI and 20 % pension at 1,650 hours", 50_000, 0.2m, 0, 0, 1_650, 144, CostBasis.WithOnCosts, 5_825.45m },
            {
                "NI and 20 % pension at 1,635.4 hours: 66,750 × 144 ÷ 1,635.4",
                50_000,
                0.2m,
                0,
                0,
                1_635.4m,
                144,
                CostBasis.WithOnCosts,
                5_877.46m
            },
            { "NI and 28.97 % pension: 71,235 × 144 ÷ 1,764", 50_000, 0.2897m, 0, 0, 1_764, 144, CostBasis.WithOnCosts, 5_815.10m },
            { "NI and 35.3 % pension: 74,400 × 144 ÷ 1,764", 50_000, 0.353m, 0, 0, 1_764, 144, CostBasis.WithOnCosts, 6_073.47m },
            { "£80,000, NI alone: 91,250 × 144 ÷ 1,764", 80_000, 0, 0, 0, 1_764, 144, CostBasis.WithOnCosts, 7_448.98m },
            { "£80,000, NI and 20 %: 107,250 × 144 ÷ 1,764", 80_000, 0.2m, 0, 0, 1_764, 144, CostBasis.WithOnCosts, 8_755.10m },
            { "£80,000, NI and 20 % at 1,650: 107,250 × 144 ÷ 1,650", 80_000, 0.2m, 0, 0, 1_650, 144, CostBasis.WithOnCosts, 9_360.00m },
            { "£80,000, NI and 35.3 %: 119,490 × 144 ÷ 1,764", 80_000, 0.353m, 0, 0, 1_764, 144, CostBasis.WithOnCosts, 9_754.29m },
            { "levy of 0.5 % as well: 67,000 × 144 ÷ 1,764", 50_000, 0.2m, 0.005m, 0, 1_764, 144, CostBasis.WithOnCosts, 5_469.39m },
            { "overheads of 30 %: 56,750 × 1.3 × 144 ÷ 1,764", 50_000, 0, 0, 0.3m, 1_764, 144, CostBasis.FullEconomic, 6_022.45m },
            {
                "overheads of 30 % on 20 %: 66,750 × 1.3 × 144 ÷ 1,764",
                50_000,
                0.2m,
                0,
                0.3m,
                1_764,
                144,
                CostBasis.FullEconomic,
                7_083.67m
            },
            { "overheads of 25 %: 66,750 × 1.25 × 144 ÷ 1,764", 50_000, 0.2m, 0, 0.25m, 1_764, 144, CostBasis.FullEconomic, 6_811.22m },
            { "£80,000, overheads of 30 % on 35.3 %", 80_000, 0.353m, 0, 0.3m, 1_764, 144, CostBasis.FullEconomic, 12_680.57m },
            { "a salary at the threshold pays no NI: 6,000 × 144 ÷ 1,764", 5_000, 0.2m, 0, 0, 1_764, 144, CostBasis.WithOnCosts, 489.80m },
            {
                "a secretariat of 100 hours at £30,000: 39,750 × 100 ÷ 1,764",
                30_000,
                0.2m,
                0,
                0,
                1_764,
                100,
                CostBasis.WithOnCosts,
                2_253.40m
            },
        };

    [Theory]
    [MemberData(nameof(Table))]
    public void CostOf_TheTable_GivesItToThePenny(
        string what,
        int salary,
        decimal pension,
        decimal levy,
        decimal overhead,
        decimal productive,
        decimal hours,
        CostBasis basis,
        decimal pounds)
    {
        AssumptionSet set = AssumptionSets.EmployerOnCosts2025To2026(pension, productive) with
        {
            LevyRate = Rate(levy),
            OverheadRate = Rate(overhead),
        };

        set.CostOf(hours, new(salary), basis).Pennies().Should().Be(pounds, what);
    }

    [Fact]
    public void WorkingYears_OfTheSources_BuildUpToTheirHours()
    {
        WorkingYears.Apcc2025.ProductiveHours.Should().Be(1_764).And.Be(7 * (260 - 8));
        WorkingYears.CivilService.ProductiveHours.Should().Be(1_635.4m).And.Be(7.4m * (260 - 30 - 8 - 1));
        WorkingYears.Trac.ProductiveHours.Should().Be(1_650).And.Be(37.5m * 44);
        (WorkingYears.Apcc2025.Days, WorkingYears.CivilService.Days, WorkingYears.Trac.Days).Should().Be((252, 221, 220));
    }

    [Fact]
    public void WorkingYear_OfACouncil_IsBuiltUpFromWhatIsTakenOff()
    {
        Assumption Days(decimal value) =>
            new()
            {
                Value = value,
                Source = new() { Text = "An illustration" },
            };
        WorkingYear council = new()
        {
            HoursPerDay = Days(7.4m),
            WorkingDays = Days(260),
            AnnualLeave = Days(27),
            PublicHolidays = Days(8),
            Sickness = Days(6),
            Training = Days(3),
        };

        council.ProductiveHours.Should().Be(7.4m * 216).And.Be(1_598.4m);
        council
            .ToAssumption()
            .Source.Text.Should()
            .Be(
                "7.4 hours a day × (260 days - 27 days of annual leave - 8 public holidays - 6 days of sickness - 3 days of training); An "
                + "illustration"
            );
    }

    [Fact]
    public void Police2025To2026_SeatsOfForcesAndOthers_TakeTheirOwnPensions()
    {
        AssumptionSet set = AssumptionSets.Police2025To2026(0.2m, WorkingYears.Apcc2025);

        // 50,000 + 6,750 + 17,650 + 250, and 50,000 + 6,750 + 10,000 + 250.
        set.EmploymentCost(new(50_000), CostBasis.WithOnCosts, new("chief-officer-of-police")).Amount.Should().Be(74_650);
        set.EmploymentCost(new(50_000), CostBasis.WithOnCosts, new("upper-tier-authority")).Amount.Should().Be(67_000);
        set.EmploymentCost(new(50_000), CostBasis.WithOnCosts).Amount.Should().Be(67_000);
        set.RestsOn.Select(static statement => statement.Code).Should().Equal(
            "costing.rests-on-hours",
            "costing.rests-on-insurance",
            "costing.rests-on-threshold",
            "costing.rests-on-pension",
            "costing.rests-on-scheme",
            "costing.rests-on-levy",
            "costing.rests-on-mileage");
        set.RestsOn[0].Find("hours").Should().Be((StatementValue)1_764m);
        set.RestsOn[4].Find("rate").Should().Be(StatementValue.ShareOf(0.353m));
    }

    /// <summary>The number that was given is named, not one of the set that it builds on.</summary>
    [Fact]
    public void Police2025To2026_RateBeyondAll_IsToldOfThatSetAndNumber()
    {
        Action make = static () => _ = AssumptionSets.Police2025To2026(22m, WorkingYears.Apcc2025);

        make.Should().Throw<ArgumentException>().WithMessage(
            "The option 'PensionRate.Value' of the assumption set 'police-2025-2026' is 22: give a number from 0 to 1.*");
    }

    [Fact]
    public void Analyse_DrivingAndPayments_AreLinesOfTheirOwn()
    {
        Partnership board = Board(
            "board",
            Seat("police", 88_200),
            new Seat
            {
                Organisation = Org("charity"),
                Pay = PayBand.Of(0),
                PaymentPerMeeting = new(75),
                Attendance = 0.5m,
            }
        ) with
        {
            Meetings = new()
            {
                MeetingsPerYear = 4,
                MeetingHours = 2,
                PreparationHours = 1,
                TravelHours = 0,
                TravelMiles = 40,
                DecisionsPerYear = 8,
                ActionsPerYear = 20,
            },
            Support = new()
            {
                AnalysisHoursPerYear = 30,
                AnalysisPay = PayBand.Of(35_280),
                PaidBy = Org("police"),
                OneOff = new(500),
            },
        };
        CostingOptions options = new()
        {
            Assumptions = AssumptionSets.Apcc2025 with
            {
                MileageRate = new()
                {
                    Value = 0.45m,
                    Source = new() { Text = "HMRC" },
                },
            },
            Basis = CostBasis.SalaryOnly,
        };

        CostingReport report = CostingAnalysis.Analyse(Of(board), Day, options);

        PartnershipCost cost = report.Partnerships.Single();
        cost.Lines.Select(static line => (line.Kind, line.Organisation!.Value.Value, line.Seat, line.Cost!.Value.Central.Amount))
            .Should()
            .Equal(
                (CostLineKind.Attendance, "charity", 0, 0m),
                (CostLineKind.Attendance, "police", 1, 600m),
                (CostLineKind.Mileage, "charity", 0, 36m),
                (CostLineKind.Payment, "police", 0, 150m),
                (CostLineKind.Mileage, "police", 1, 72m),
                (CostLineKind.Analysis, "police", null, 600m));
        (cost.CostPerMeeting!.Value.Central.Amount, cost.CostPerAttendee!.Value.Central.Amount).Should().Be((364.5m, 729m));
        (cost.CostPerDecision!.Value.Central.Amount, cost.CostPerAction!.Value.Central.Amount).Should().Be((182.25m, 72.9m));
        (cost.OneOff!.Value.Amount, report.OneOff!.Value.Amount, cost.Cost!.Value.Central.Amount)
            .Should()
            .Be((500, 500, 1_458), "what is paid once is in no year's cost");
    }

    [Fact]
    public void Analyse_MilesWithoutARate_AreUnknownAndSaidToBe()
    {
        Partnership board = Board("board", Seat("police", 88_200)) with
        {
            Meetings = new()
            {
                MeetingsPerYear = 4,
                MeetingHours = 2,
                PreparationHours = 1,
                TravelHours = 0,
                TravelMiles = 40,
            },
        };

        PartnershipCost cost = CostingAnalysis
            .Analyse(Of(board), Day, new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly })
            .Partnerships.Single();

        (cost.Standing, cost.Total.LinesUnknown).Should().Be((CostStanding.Recorded, 1), "to know the miles makes nothing less known");
        cost.Reasons.Should()
            .Equal(Statement.Of("costing.no-mileage-rate", ("partnership", EntityReference.Of(new Id<Partnership>("board")))));
    }

    [Fact]
    public void Analyse_GradeOnRecord_TakesItsPayFromTheTable()
    {
        GradeTable table = new()
        {
            Name = "Scale",
            Year = 2025,
            Source = new() { Text = "An illustration" },
            Grades = [PayBand.Between(44_100, 88_200) with { Grade = "head of service" }],
        };
        Partnership board = Board("board", Seat("a") with { Grade = "head of service" }, Seat("b") with { Grade = "not in the table" });
        CostingOptions options = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly };

        PartnershipCost cost = CostingAnalysis.Analyse(Of(board), Day, options with { Grades = table }).Partnerships.Single();

        cost.Lines[0].Cost.Should().Be(new MoneyRange(new(300), new(450), new(600)));
        cost.Lines[0].Basis.Should().Be(FactBasis.Recorded);
        cost.Lines[1].Missing.Should().Equal(CostInput.Pay);
        CostingAnalysis.Analyse(Of(board), Day, options).Total.Cost.Should().BeNull("a grade alone is no pay");
    }

    private static Assumption Rate(decimal value) => new() { Value = value, Source = new() { Text = "Illustration" } };
}
