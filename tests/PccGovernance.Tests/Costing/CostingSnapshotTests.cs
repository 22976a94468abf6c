using PccGovernance.Costing;
using PccGovernance.Reference;
using PccGovernance.Tests.Snapshots;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Costing;

/// <summary>
/// What reports, comparisons, mergers and new burdens say, word for word, of boards that have a line of every kind, figures that are
/// recorded, assumed, ranges and missing, and money of every kind.
/// </summary>
public sealed class CostingSnapshotTests
{
    private static readonly CostingOptions Options = new()
    {
        Assumptions = AssumptionSets.LocalGovernment2025To2026(.2m,
            WorkingYears.CivilService) with
        { OverheadRate = new() { Value = .3m, Source = new() { Text = "An estimate" } } },
        Basis = CostBasis.FullEconomic,
        UsualValues = UsualValues.Apcc2025,
        Grades = new()
        {
            Name = "Grades",
            Year = 2025,
            Source = new() { Text = "A table" },
            Grades = [PayBand.Between(30_000, 34_000) with { Grade = "g7" }]
        },
        FundingHorizonDays = 90,
    };

    private static readonly CostingOptions Bare = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly };

    private static readonly Partnership[] Boards =
    [
        Board("full", Seat("council", 50_000), Seat("police") with { Post = new("officer") },
            Seat("charity", 40_000, .5m) with { Role = SeatRole.Chair }) with
        {
            Kind = new("community-safety-partnership"),
            Themes = [new("asb"), new("victims")],
            Duties = [new("crime-and-disorder-strategy")],
            Footprint = Footprint.Of(new AreaCode("E07000136")),
            Meetings = new() { MeetingsPerYear = 4, MeetingHours = 2, PreparationHours = .5m, TravelHours = .5m, TravelMiles = 10,
                DecisionsPerYear = 8, ActionsPerYear = 20 },
            Support = new()
            {
                SupportHoursPerYear = 100, SupportPay = PayBand.Of(30_000), AnalysisHoursPerYear = 20,
                    AnalysisPay = PayBand.Between(35_000, 45_000),
                VenuePerMeeting = new(100), ExpensesPerMeeting = new(25), OtherPerYear = new(500), OneOff = new(1_000),
                    PaidBy = new("council"),
            },
        },
        Board("ranges", Seat("council", 50_000), Seat("police", null) with { Pay = PayBand.Between(40_000, 60_000) }) with
        {
            Themes = [new("asb")],
            Meetings = new() { MeetingsPerYearRange = NumberRange.Between(4, 6), MeetingHoursRange = NumberRange.AtLeast(2),
                PreparationHoursRange = NumberRange.Between(0, 1), TravelHoursRange = NumberRange.Exactly(0) },
            Support = new() { SupportHoursPerYear = 10, AnalysisHoursPerYear = 5, VenuePerMeeting = new(40) },
        },
        Board("bare", new Seat() { Organisation = Org("charity") }, new Seat() { Organisation = Org("council"), Grade = "g7" },
            new Seat() { Organisation = Org("council"), Grade = "g9" }) with { Meetings = null },
        Board("assumed", Seat("police", 60_000) with { Provenance = Provenance.AssumedFrom("A guess") }) with
        {
            Meetings = new() { MeetingsPerYear = 12, MeetingHours = 1, Provenance = Provenance.AssumedFrom("A guess") },
            ReportsTo = [new("full")],
        },
        Board("paid", Seat("charity", 20_000) with { PaymentPerMeeting = new(150) },
            Seat("charity", 20_000) with { Role = SeatRole.Secretariat, PaymentPerMeeting = new(50), Attendance = null }) with
        {
            AlsoActsAs = [new("combating-drugs-partnership")],
            Footprint = Footprint.Of(new AreaCode("E07000136"), new AreaCode("E07000138")),
        },
        Board("dear", Seat("council", 10_000_000), Seat("police", 10)) with { Support = new() { VenuePerMeeting = new(1_000_000) } },
        Board("assumed-support", Seat("stranger", 30_000)) with
        {
            Support = new() { SupportHoursPerYear = 10, SupportPay = PayBand.Of(30_000), AnalysisHoursPerYear = 5,
                AnalysisPay = PayBand.Of(31_000) with { Provenance = Provenance.AssumedFrom("A guess") }, PaidBy = new("stranger"),
                Provenance = Provenance.AssumedFrom("A guess") },
        },
        Board("support-at-assumed-pay", Seat("stranger", 30_000)) with
        {
            Support = new() { SupportHoursPerYear = 10,
                SupportPay = PayBand.Of(30_000) with { Provenance = Provenance.AssumedFrom("A guess") }, OneOff = new(5) },
        },
        Board("empty"),
    ];

    private static readonly LandscapeContents Contents = new()
    {
        Organisations =
        [
            new() { Id = new("charity"), Name = "Charity", Kind = new("voluntary-sector") },
            new() { Id = new("council"), Name = "Council", Kind = new("district-council") },
            new() { Id = new("police"), Name = "Police", Kind = new("chief-officer-of-police"),
                Footprint = Footprint.Of(new AreaCode("E23000020")) },
            new() { Id = new("stranger"), Name = "Stranger" },
        ],
        Posts =
        [
            new() { Id = new("officer"), Title = "Officer", Organisation = new("police"), Pay = PayBand.Between(45_000, 55_000),
                FullTimeShare = .5m },
        ],
        Partnerships = [.. Boards],
        FundingLines =
        [
            new() { Id = new("stream"), Name = "Stream", Kind = FundingKind.Stream, Amount = new(1_000), Payer = new("stranger"),
                Period = Year(2025) },
            new() { Id = new("grant"), Name = "Grant", Kind = FundingKind.Grant, Amount = new(400), Actual = new(100),
                Payer = new("council"), Recipient = new("charity"), PartOf = new("stream"),
                Period = new(new(2025, 4, 1), new(2025, 8, 30)), Partnerships = [new("full")] },
            new() { Id = new("contract"), Name = "Contract", Kind = FundingKind.Contract, Payer = new("council"),
                Period = new(new(2025, 1, 1), new(2025, 8, 31)) },
            new() { Id = new("next"), Name = "Next contract", Kind = FundingKind.Contract, Amount = new(730), Follows = new("contract"),
                Period = new(new(2025, 9, 1), new(2027, 9, 1)) },
            new() { Id = new("after-all"), Name = "Another after the contract", Kind = FundingKind.Contract, Amount = new(1),
                Follows = new("contract"), Period = new(new(2025, 9, 1), null) },
            new() { Id = new("also-ends"), Name = "Ends on the same day", Kind = FundingKind.Grant, Amount = new(1),
                Period = new(new(2025, 1, 1), new(2025, 8, 31)) },
            new() { Id = new("saving"), Name = "Saving", Kind = FundingKind.Saving, Amount = new(50), Actual = new(20) },
            new() { Id = new("open"), Name = "Open grant", Kind = FundingKind.Grant, Amount = new(10) },
        ],
    };

    private static Landscape Area { get; } = Landscape.Create(EnglandAndWales.Edition, Contents);

    [Fact]
    public void Reports_OfTheBoards_SayWhatTheSnapshotSays() => Holds(
        "costing.txt",
        ReportLines.Of("In full, with usual values and a table of grades", ("", CostingAnalysis.Analyse(Area, Day, Options))),
        ReportLines.Of("A bare salary, with nothing taken for what is missing",
            ("Partnerships", CostingAnalysis.Analyse(Area, Day, Bare).Partnerships),
            ("Coverage", CostingAnalysis.Analyse(Area, Day, Bare).Coverage)));

    [Fact]
    public void Changes_OfTheBoards_SayWhatTheSnapshotSays() => Holds(
        "costing-changes.txt",
        ReportLines.Of("Another year",
            ("", CostComparison.Between(CostingAnalysis.Analyse(Area, Day, Options), CostingAnalysis.Analyse(Changed(), Day, Options)))),
        ReportLines.Of("Two boards as one", ("", CostingAnalysis.SavingOfMerging(Area, Day, [new("full"), new("ranges")], Options))),
        ReportLines.Of("Three boards as one, of which little is known",
            ("", CostingAnalysis.SavingOfMerging(Area, Day, [new("bare"), new("paid"), new("dear")], Bare,
            new() { LeastCarriedOver = .1m, CarriedOver = .2m, MostCarriedOver = .9m }))),
        ReportLines.Of("A board that is there and one that opens as one, the other way round",
            ("", CostingAnalysis.SavingOfMerging(Area, Day, [new("support-at-assumed-pay"), new("full"), new("assumed-support")],
            Options))),
        ReportLines.Of("A new duty", ("", CostingAnalysis.CostOfBurden(Area, Day, Burden, Options))),
        ReportLines.Of("A new duty of which nothing is known",
            ("", CostingAnalysis.CostOfBurden(Area, Day,
            new()
            {
                Name = "Bare",
                Footprints = Burden.Footprints,
                Members = [new() { Kind = new("district-council") }],
                Meetings = new() { MeetingsPerYear = 2 }
            }, Bare))));

    [Fact]
    public void Assumptions_OfTheLibrary_SayWhatTheyRestOn() => Holds(
        "costing-assumptions.txt",
        ReportLines.Of(
            "Sets",
            ("Set", AssumptionSets.Apcc2025),
            ("Set", AssumptionSets.EmployerOnCosts2025To2026(.2m, 1_650)),
            ("Set", AssumptionSets.LocalGovernment2025To2026(.2m, WorkingYears.Trac)),
            ("Set", AssumptionSets.Police2025To2026(.2m,
                WorkingYears.CivilService) with
            { OverheadRate = new() { Value = .3m, Source = new() { Text = "An estimate" } } })),
        ReportLines.Of("Years", ("Year", WorkingYears.Apcc2025), ("Hours", WorkingYears.Apcc2025.ToAssumption()),
            ("Year", WorkingYears.CivilService), ("Hours", WorkingYears.CivilService.ToAssumption()), ("Year", WorkingYears.Trac),
            ("Hours", WorkingYears.Trac.ToAssumption())));

    /// <summary>Burdens with one thing wrong, at what is allowed last and just beyond.</summary>
    [Fact]
    public void Burdens_ThatAreNotSound_AreRefusedWithTheWordsOfTheSnapshot()
    {
        NewBurden[] burdens =
        [
            Burden with { Name = " " },
            Burden with { Footprints = [] },
            Burden with { Footprints = [.. Burden.Footprints, Footprint.Unknown] },
            Burden with { Footprints = [Footprint.Of(new AreaCode("E07009999"), new AreaCode("E07009998"))] },
            Burden with { Members = [] },
            Burden with { Members = [new() { Kind = new("local-authority"), Attendance = 1.0001m }, new() { Kind = new("nobody-b") },
                new() { Kind = new("nobody-a"), Attendance = -.5m }] },
            Burden with { SupportPaidBy = new("nobody") },
            Burden with { AbsorbedInto = new("nothing") },
            Burden with { ExtraHoursPerMeeting = 24 },
            Burden with { ExtraHoursPerMeeting = 24.01m },
            Burden with { ExtraHoursPerMeeting = 0 },
            Burden with { ExtraHoursPerMeeting = -.01m },
            Burden with { Meetings = new() { MeetingsPerYear = 900 } },
            Burden with { OneOff = MoneyRange.Exactly(new(1_000_000_000_000)) },
            Burden with { OneOffAbsorbed = MoneyRange.Exactly(new(-1_000_000_000_000)) },
            Burden with { SavingsPerYear = MoneyRange.Exactly(new(1_000_000_000_000)) },
            Burden with { SavingsPerYear = MoneyRange.Exactly(new(-1_000_000_000)), OneOff = MoneyRange.Exactly(new(1_000_000_000)) },
            Burden with { Years = 2 },
            Burden with { Years = 3 },
            Burden with { Years = 30 },
            Burden with { Years = 31 },
            Burden with { Footprints = null! },
            Burden with { Members = null!, Meetings = null! },
        ];
        Holds("costing-burdens.txt", [.. burdens.Index().Select(static burden => $"{burden.Index}: {Refusal(burden.Item)}\n")]);
    }

    [Fact]
    public void Functions_OptionsThatAreNotSound_AreRefused()
    {
        CostingOptions unsound = Bare with { FundingHorizonDays = -1 };
        Action[] calls =
        [
            () => CostingAnalysis.Analyse(Area, Day, unsound),
            () => CostingAnalysis.CostOf(Area, Day, new("full"), unsound),
            () => CostingAnalysis.SavingOfMerging(Area, Day, [new("full"), new("ranges")], unsound),
            () => CostingAnalysis.SavingOfMerging(Area, Day, [new("full"), new("ranges")], Bare, new() { CarriedOver = 2 }),
            () => CostingAnalysis.CostOfBurden(Area, Day, Burden, unsound),
        ];
        foreach (Action call in calls)
        {
            call.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("options");
        }
    }

    [Fact]
    public void CostOf_ABoardThatIsNot_IsNull() => CostingAnalysis.CostOf(Area, Day, new("nowhere"), Bare).Should().BeNull();

    private static string Refusal(NewBurden burden)
    {
        try
        {
            return $"{CostingAnalysis.CostOfBurden(Area, Day, burden, Options).Burden.Name} is reckoned.";
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }

    private static readonly NewBurden Burden = new()
    {
        Name = "A new duty",
        Footprints = [Footprint.Of(new AreaCode("E07000136")), Footprint.Of(new AreaCode("E07000138"))],
        Members =
        [
            new() { Kind = new("chief-officer-of-police"), Pay = PayBand.Between(50_000, 60_000), Attendance = 1 },
            new() { Kind = new("district-council"), Pay = PayBand.Of(50_000), Attendance = .5m },
            new() { Kind = new("voluntary-sector") },
        ],
        Meetings = new() { MeetingsPerYearRange = NumberRange.Between(4, 6), MeetingHours = 2, PreparationHours = 1, TravelHours = 0 },
        Support = new() { SupportHoursPerYear = 40, SupportPay = PayBand.Of(30_000), VenuePerMeeting = new(30) },
        SupportPaidBy = new("district-council"),
        OneOff = new(new(1_000), new(2_000), new(4_000)),
        AbsorbedInto = new("community-safety-partnership"),
        ExtraHoursPerMeeting = .25m,
        OneOffAbsorbed = MoneyRange.Exactly(new(200)),
        SavingsPerYear = MoneyRange.Exactly(new(50)),
    };

    private static EffectivePeriod Year(int year) => new(new LocalDate(year, 4, 1), new LocalDate(year + 1, 4, 1));

    private static Landscape Changed() => Landscape.Create(EnglandAndWales.Edition, Contents with
    {
        Partnerships =
        [
            .. Boards[1..5],
            Boards[0] with { Seats = Boards[0].Seats.Take(2).ToValueList(), Meetings = Boards[0].Meetings! with { MeetingsPerYear = 6 } },
            Board("new", Seat("council", 50_000)),
        ],
    });

    private static void Holds(string file, params string[] texts) =>
        Repository.ShouldHold(string.Concat(texts), "tests", "PccGovernance.Tests", "Snapshots", file);
}
