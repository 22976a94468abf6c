using PccGovernance.Costing;
using PccGovernance.Reference;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Costing;

public sealed class NewBurdenTests
{
    private static readonly CostingOptions Options = new()
    {
        Assumptions = AssumptionSets.EmployerOnCosts2025To2026(0.2m, 1_764),
        Basis = CostBasis.WithOnCosts,
        UsualValues = UsualValues.Apcc2025,
    };

    private static readonly Lazy<Landscape> Country = new(EnglandAndWales.StatutoryLandscape);

    /// <summary>
    /// A duty on four kinds of bodies, at £50,000 with on-costs £66,750, and a secretariat of 40 hours at £30,000, with on-costs £39,750.
    /// </summary>
    private static NewBurden Burden(IEnumerable<AreaCode> areas, Id<PartnershipKind>? into) => new()
    {
        Name = "A new duty",
        Footprints = areas.Select(static area => Footprint.Of(area)).ToValueList(),
        Members =
        [
            new() { Kind = new("chief-officer-of-police"), Pay = PayBand.Of(50_000), Attendance = 1 },
            new() { Kind = new("local-policing-body"), Pay = PayBand.Of(50_000), Attendance = 1 },
        ],
        Meetings = new() { MeetingsPerYear = 4, MeetingHours = 2, PreparationHours = 1, TravelHours = 0 },
        Support = new() { SupportHoursPerYear = 40, SupportPay = PayBand.Of(30_000) },
        SupportPaidBy = new("local-policing-body"),
        OneOff = new(new(1_000), new(2_000), new(4_000)),
        AbsorbedInto = into,
        ExtraHoursPerMeeting = 0.25m,
        OneOffAbsorbed = MoneyRange.Exactly(new(200)),
        SavingsPerYear = MoneyRange.Exactly(new(50)),
    };

    [Fact]
    public void CostOfBurden_All43Areas_IsTheFormulaTimes43()
    {
        NewBurdenReport report = CostingAnalysis.CostOfBurden(
            Country.Value,
            Day,
            Burden(EnglandAndWales.ForceAreas.All.Select(static area => area.Code), null),
            Options);

        decimal board = (2 * 12 * 66_750m / 1_764) + (40 * 39_750m / 1_764);
        report
            .AsNewPartnerships.Should()
            .BeEquivalentTo(
                new
                {
                    Partnerships = 43,
                    NewPartnerships = 43,
                    PartnershipsUnknown = 0,
                    MeetingsPerYear = 172m,
                    HoursPerYear = 43m * 64,
                });
        report.AsNewPartnerships.RecurringPerYear!.Value.Central.Pennies().Should().Be(Math.Round(43 * board, 2));
        report.AsNewPartnerships.OneOff.Should().Be(new MoneyRange(new(43_000), new(86_000), new(172_000)));
        report.AsNewPartnerships.Years.Should().HaveCount(3);
        report.AsNewPartnerships.Net!.Value.Central.Pennies().Should().Be(Math.Round((3 * 43 * board) + 86_000 - (3 * 43 * 50), 2));
        report
            .AsNewPartnerships.ByOrganisation.Count(static payer => payer.Kind == new Id<OrganisationKind>("chief-officer-of-police"))
            .Should()
            .Be(43);
        report
            .AsNewPartnerships.ByOrganisation.Should()
            .OnlyContain(static payer => payer.Organisation != null, "the statutory landscape has them all");
        (report.Absorbed, report.Difference).Should().Be((null, null));
    }

    [Fact]
    public void CostOfBurden_314CommunitySafetyAreas_CostsMoreAsNewBoardsThanAbsorbed()
    {
        ValueList<AreaCode> areas = EnglandAndWales.Geography.CommunitySafetyAreas.Select(static area => area.Code).ToValueList();

        NewBurdenReport report = CostingAnalysis.CostOfBurden(
            Country.Value,
            Day,
            Burden(areas, new("community-safety-partnership")),
            Options);

        areas.Should().HaveCount(314);
        report.AsNewPartnerships.Should().BeEquivalentTo(new { Partnerships = 314, NewPartnerships = 314, MeetingsPerYear = 1_256m });
        report.Absorbed!.MeetingsPerYear.Should().Be(4 * report.Absorbed.NewPartnerships);
        report.Absorbed.Partnerships.Should().BeLessThanOrEqualTo(314);
        report.Absorbed.NewPartnerships.Should().Be(0, "every area has a partnership");
        report.Difference!.Central.Amount.Should().BePositive();
        report.NetDifference!.Central.Amount.Should().BeGreaterThan(report.Difference.Central.Amount);
        foreach (BurdenCost cost in new[] { report.AsNewPartnerships, report.Absorbed })
        {
            cost.ByOrganisation.Sum(static payer => payer.RecurringPerYear?.Central.Amount ?? 0)
                .Should()
                .Be(cost.RecurringPerYear!.Value.Central.Amount);
            cost.ByOrganisation.Sum(static payer => payer.OneOff?.High.Amount ?? 0).Should().Be(cost.OneOff!.Value.High.Amount);
            cost.ByOrganisation.Sum(static payer => payer.HoursPerYear ?? 0).Should().Be(cost.HoursPerYear);
        }
    }

    [Fact]
    public void CostOfBurden_AllUpperTierAuthorities_NamesThoseThatPay()
    {
        AreaCode[] upper =
        [
            .. EnglandAndWales
                .Geography.Authorities.Where(static authority => !authority.IsDistrict)
                .Select(static authority => authority.Code),
        ];
        NewBurden burden = Burden(upper, null) with { Members = [new() { Kind = new("upper-tier-authority"), Pay = PayBand.Of(50_000) }] };

        NewBurdenReport report = CostingAnalysis.CostOfBurden(Country.Value, Day, burden, Options);

        report.AsNewPartnerships.Partnerships.Should().Be(upper.Length);
        report.AsNewPartnerships.ByOrganisation.Where(static payer => payer.Kind == new Id<OrganisationKind>("upper-tier-authority"))
            .Should().HaveCount(upper.Length).And.OnlyContain(static payer => payer.HoursPerYear == 12);
    }

    [Fact]
    public void CostOfBurden_AbsorbedByOneBoardOfTwoFootprints_LengthensItOnceAndSeatsWhoIsMissing()
    {
        Landscape lincolnshire = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire);
        Partnership board = lincolnshire.Partnerships.First(static board =>
            board.Kind == new Id<PartnershipKind>("community-safety-partnership"));
        Landscape one = Landscape.Create(
            lincolnshire.Edition,
            lincolnshire.Contents with
            {
                Partnerships =
                [
                    board with
                    {
                        Footprint = Footprint.Of(EnglandAndWales.ForceAreas.Lincolnshire.Code),
                        ReportsTo = [],
                        Seats =
                        [
                            new()
                            {
                                Organisation = new("force.lincolnshire"),
                                Pay = PayBand.Of(50_000),
                                Attendance = 1,
                            },
                        ],
                        Meetings = new()
                        {
                            MeetingsPerYear = 4,
                            MeetingHours = 2,
                            PreparationHours = 1,
                            TravelHours = 0,
                        },
                        Support = null,
                    },
                ],
                Strategies = [],
                Panels = [],
                Agreements = [],
            });
        NewBurden burden = Burden(
            EnglandAndWales
                .Geography.CommunitySafetyAreas.Where(static area => area.ForceArea == EnglandAndWales.ForceAreas.Lincolnshire.Code)
                .Select(static area => area.Code),
            new("community-safety-partnership"));

        BurdenCost absorbed = CostingAnalysis.CostOfBurden(one, Day, burden, Options).Absorbed!;

        // The force sits for a quarter of an hour more at four meetings; the commissioner joins, for four meetings of 2.25 hours and an
        // hour of preparation.
        (absorbed.Partnerships, absorbed.NewPartnerships, absorbed.HoursPerYear).Should().Be((1, 0, 1 + 13));
        absorbed.RecurringPerYear!.Value.Central.Pennies().Should().Be(Math.Round(14 * 66_750m / 1_764, 2));
        absorbed.OneOff.Should().Be(MoneyRange.Exactly(new(200)));
    }

    [Fact]
    public void CostOfBurden_NobodyOfTheKindOnTheGround_HasAPayerWithoutAName()
    {
        NewBurden burden = Burden([EnglandAndWales.ForceAreas.Lincolnshire.Code], null) with { SupportPaidBy = null, OneOff = null };

        NewBurdenReport report = CostingAnalysis.CostOfBurden(Landscape.Create(EnglandAndWales.Edition, new()), Day, burden, Options);

        report
            .AsNewPartnerships.ByOrganisation.Select(static payer => (payer.Organisation, payer.Kind))
            .Should()
            .Equal((null, new("chief-officer-of-police")), (null, new("local-policing-body")), (null, null));
        (report.AsNewPartnerships.OneOff, report.AsNewPartnerships.Net)
            .Should()
            .Be((null, null), "a one-off cost that is not known is not nil");
        report.AsNewPartnerships.RecurringPerYear.Should().NotBeNull();
    }

    /// <summary>The force that covers the ground and least beside it attends, not a larger one.</summary>
    [Fact]
    public void On_SeveralThatCoverTheGround_IsTheOneWithTheLeast()
    {
        Geography geography = EnglandAndWales.Geography;
        CommunitySafetyArea area = geography.CommunitySafetyAreas.First(static area =>
            area.ForceArea == EnglandAndWales.ForceAreas.Lincolnshire.Code);
        (string Name, Footprint Ground)[] bodies =
        [
            (
                "two forces",
                new Footprint { Areas = [EnglandAndWales.ForceAreas.Lincolnshire.Code, EnglandAndWales.ForceAreas.Humberside.Code] }),
            ("the force", Footprint.Of(EnglandAndWales.ForceAreas.Lincolnshire.Code)),
            ("another force", Footprint.Of(EnglandAndWales.ForceAreas.Humberside.Code)),
        ];

        new FootprintLookup<(string Name, Footprint Ground)>(geography, bodies, static body => body.Ground)
            .On(geography.Resolve(Footprint.Of(area.Code)))
            .Select(static body => body.Name)
            .Should()
            .Equal("the force");
    }

    [Fact]
    public void CostOfBurden_Unsound_NamesEveryProblem()
    {
        NewBurden burden = Burden([new("E23000099")], new("none")) with
        {
            Years = 2,
            ExtraHoursPerMeeting = 25,
            Members = [new() { Kind = new("nobody"), Attendance = 1.3m }],
        };

        Action cost = () => CostingAnalysis.CostOfBurden(Country.Value, Day, burden, Options);

        cost.Should().Throw<ArgumentException>().WithParameterName("burden").Which.Message.Split('\n').Should().SatisfyRespectively(
            static line => line.Should().StartWith("The new burden 'A new duty' lies on the area 'E23000099', which the edition"),
            static line => line.Should().Be("The new burden 'A new duty' has an attendance of 1.3 for 'nobody': give 0 to 1."),
            static line => line.Should().StartWith("The new burden 'A new duty' names the organisation kind 'nobody'"),
            static line => line.Should().StartWith("The new burden 'A new duty' names the partnership kind 'none'"),
            static line => line.Should().Be("The new burden 'A new duty' adds 25 hours to a meeting: give 0 to 24."),
            static line => line.Should().StartWith("The new burden 'A new duty' is reckoned for 2 years: give 3 to 30."));
    }

    [Fact]
    public void CostOfBurden_PartsThatAreNull_AreNamed()
    {
        NewBurden burden = Burden([new("E23000020")], new("none")) with { Footprints = null!, Members = null! };

        Action cost = () => CostingAnalysis.CostOfBurden(Country.Value, Day, burden, Options);

        cost.Should()
            .Throw<ArgumentException>()
            .WithParameterName("burden")
            .WithMessage(
                "The new burden 'A new duty' has null for its footprints: give a value.\nThe new burden 'A new duty' has null for its "
                + "members: give a value.*"
            );
    }

    [Fact]
    public void CostOfBurden_MeetingsAndAmountsBeyondAllBounds_AreNamed()
    {
        NewBurden burden = Burden([new("E23000020")], null) with
        {
            Meetings = new() { MeetingsPerYear = 4, MeetingHours = 25, TravelMiles = -1, Months = [99] },
            OneOff = MoneyRange.Exactly(new(decimal.MaxValue)),
        };

        Action cost = () => CostingAnalysis.CostOfBurden(Country.Value, Day, burden, Options);

        cost.Should()
            .Throw<ArgumentException>()
            .Which.Message.Split(" (Parameter")[0]
            .Split('\n')
            .Should()
            .Equal(
                "The new burden 'A new duty' has meetings whose 'MeetingHours' is 25: give a number from 0 to 24.",
                "The new burden 'A new duty' has meetings whose 'TravelMiles' is -1: give a number from 0 to 2000.",
                "The new burden 'A new duty' has meetings whose 'Months' is 99: give a number from 1 to 12.",
                "The new burden 'A new duty' has a one-off cost of £79,228,162,514,264,337,593,543,950,335.00: give no more than "
                + "£1,000,000,000.00 either way."
            );
    }

    [Fact]
    public void CostOfBurden_LargestOneOffOfAll_AddsUp()
    {
        AreaCode[] areas = [.. EnglandAndWales.Geography.ForceAreas.Select(static area => area.Code)];
        NewBurden burden = Burden(areas, null) with { OneOff = MoneyRange.Exactly(new(1_000_000_000)) };

        BurdenCost cost = CostingAnalysis.CostOfBurden(Country.Value, Day, burden, Options).AsNewPartnerships;

        cost.OneOff.Should().Be(MoneyRange.Exactly(new(43_000_000_000)));
    }

    [Fact]
    public void Analyse_LargestOneOffOnEveryBoard_AddsUp()
    {
        PartnershipSupport support = new() { OneOff = new(1_000_000_000) };
        Landscape landscape = CostingLandscapes.Of([.. Enumerable.Range(0, 1_000).Select(i => Board($"b{i}") with { Support = support })]);

        CostingAnalysis.Analyse(landscape, Day, Options).OneOff.Should().Be(new Money(1_000_000_000_000));
    }

    [Fact]
    public void CostOfBurden_MeetingThatWouldOutlastADay_IsRefusedByTheDuty()
    {
        Landscape landscape = new LandscapeBuilder(EnglandAndWales.Edition)
            .Add(
                new Partnership
                {
                    Id = new("long"),
                    Name = "Long",
                    Kind = new("anti-slavery-partnership"),
                    Footprint = Footprint.Of(EnglandAndWales.ForceAreas.Kent.Code),
                    Meetings = new() { MeetingHours = 24 },
                })
            .Build();

        Action cost = () =>
            CostingAnalysis.CostOfBurden(
                landscape,
                Day,
                Burden([EnglandAndWales.ForceAreas.Kent.Code], new("anti-slavery-partnership")),
                Options);

        cost.Should()
            .Throw<ArgumentException>()
            .WithParameterName("burden")
            .WithMessage(
                "The new duty 'A new duty' cannot be borne. The partnership 'long' has a number of meeting hours of 24.25: give 0 to 24.*");
    }
}
