using FsCheck.Fluent;

namespace PccGovernance.Tests.Model;

public sealed class LandscapeTests
{
    private static readonly Landscape Alder = TestLandscape.Landscape;

    [Fact]
    public void Create_ContentsInAnyOrder_GivesEqualLandscapes() =>
        Prop.ForAll<int>(static seed =>
        {
            var shuffled = Landscape.Create(TestEdition.Edition, Shuffle.Of(WithTies, seed));
            var straight = Landscape.Create(TestEdition.Edition, WithTies);
            return shuffled.Equals(straight)
                && shuffled.GetHashCode() == straight.GetHashCode()
                && LandscapeDifference.Between(straight, shuffled).IsEmpty
                && string.Equals(shuffled.Contents.ToString(), straight.Contents.ToString(), StringComparison.Ordinal);
        }).Holds(200);

    [Fact]
    public void Create_RepeatedReferences_StandOnce()
    {
        Partnership board = new()
        {
            Id = new("b"),
            Name = "Board",
            Themes = [new("victims"), new("serious-violence"), new("victims")],
            ReportsTo = [new("safety"), new("safety")],
        };
        var landscape = Landscape.Create(
            TestEdition.Edition,
            TestLandscape.Contents with
            {
                Partnerships = [.. TestLandscape.Contents.Partnerships, board],
            });

        landscape.Partnership(new("b"))!.Themes.Should().Equal(new Id<Theme>("serious-violence"), new Id<Theme>("victims"));
        landscape.Partnership(new("b"))!.ReportsTo.Should().Equal(new Id<Partnership>("safety"));
    }

    [Fact]
    public void Create_CanonicalContents_StayAsTheyAre() =>
        Landscape.Create(TestEdition.Edition, Alder.Contents).Contents.Should().Be(Alder.Contents);

    [Fact]
    public void Create_ContentsInOrder_AreNotCopied()
    {
        LandscapeContents again = Landscape.Create(TestEdition.Edition, Alder.Contents).Contents;

        foreach (System.Reflection.PropertyInfo list in typeof(LandscapeContents).GetProperties())
        {
            list.GetValue(again).Should().BeSameAs(list.GetValue(Alder.Contents), "'{0}' is in order", list.Name);
        }
    }

    [Fact]
    public void Lists_StandInTheOrderOfIdentifiers()
    {
        Alder.Partnerships.Select(static p => p.Id.Value).Should().Equal("panel", "safety", "tasking");
        Alder.Organisations.Select(static o => o.Id.Value).Should().Equal("council", "force", "office");
        Alder.Strategies.Select(static s => s.Id.Value).Should().Equal("office-strategy", "violence-strategy");
        Alder.Contents.PoliceAndCrimePlans[0].Priorities.Select(static o => o.Id.Value).Should().Equal("objective-1", "objective-2");
        Alder.Partnership(new("safety"))!.Seats.Select(static s => s.Organisation.Value).Should().Equal("council", "force", "office");
        Alder.Name.Should().Be("Alder");
        Alder.Geography.Should().BeSameAs(TestEdition.Map);
    }

    [Fact]
    public void LookUps_KnownIdentifier_AnswerIt_OthersNull()
    {
        Alder.Partnership(new("safety"))!.Name.Should().Be("Safer Alder");
        Alder.Partnership(new("none")).Should().BeNull();
        Alder.Partnership(default).Should().BeNull();
        Alder.Organisation(new("force"))!.Name.Should().Be("Alder Police");
        Alder.Organisation(new("none")).Should().BeNull();
        Alder.Post(new("director"))!.Title.Should().Be("Director");
        Alder.Post(new("none")).Should().BeNull();
        Alder.PlanPriority(new("objective-2"))!.Text.Should().Be("Support victims");
        Alder.PlanPriority(new("none")).Should().BeNull();
    }

    [Fact]
    public void Catalogues_OwnThenTheEditions()
    {
        Alder.PartnershipKind(new("local-forum"))!.Name.Should().Be("Local forum");
        Alder.PartnershipKind(new("scrutiny-panel"))!.Name.Should().Be("Scrutiny panel");
        Alder.PartnershipKind(new("none")).Should().BeNull();
        Alder.OrganisationKind(new("youth-service"))!.Sector.Should().Be(Sector.Voluntary);
        Alder.OrganisationKind(new("council"))!.Sector.Should().Be(Sector.LocalGovernment);
        Alder.OrganisationKind(new("none")).Should().BeNull();
        Alder.Duty(new("local-duty"))!.Name.Should().Be("A local duty");
        Alder.Duty(new("reduce-crime"))!.Name.Should().Be("Reduce crime and disorder");
        Alder.Duty(new("none")).Should().BeNull();
        Alder.Theme(new("night-time"))!.Name.Should().Be("The night-time economy");
        Alder.Theme(new("victims"))!.Name.Should().Be("Victims");
        Alder.Theme(new("none")).Should().BeNull();
    }

    [Fact]
    public void Catalogues_OwnWithAnIdentifierOfTheEditions_TakesItsPlace()
    {
        var landscape = Landscape.Create(TestEdition.Edition, new()
        {
            Themes = [new() { Id = new("victims"), Name = "Victims and witnesses" }],
            Duties = [new() { Id = new("reduce-crime"), Name = "Another duty" }],
            OrganisationKinds = [new() { Id = new("council"), Name = "Town council", Sector = Sector.Other }],
            PartnershipKinds = [new() { Id = new("scrutiny-panel"), Name = "Another panel" }],
        });

        landscape.Theme(new("victims"))!.Name.Should().Be("Victims and witnesses");
        landscape.Duty(new("reduce-crime"))!.Name.Should().Be("Another duty");
        landscape.OrganisationKind(new("council"))!.Name.Should().Be("Town council");
        landscape.PartnershipKind(new("scrutiny-panel"))!.Name.Should().Be("Another panel");
    }

    [Fact]
    public void DutiesOf_Board_AreItsOwnAndThoseOfItsKinds()
    {
        Partnership safety = Alder.Partnership(new("safety"))!;

        Alder.DutiesOf(safety).Select(static d => d.Value).Should().Equal("local-duty", "reduce-crime", "serious-violence-duty");
        Alder.KindsOf(safety).Select(static k => k.Id.Value).Should().Equal("community-safety-partnership", "local-forum");
        Alder.KindsOf(safety with { AlsoActsAs = [new("local-forum"), new("community-safety-partnership")] }).Should().HaveCount(2);
        Alder.KindsOf(Alder.Partnership(new("tasking"))!).Should().BeEmpty();
        Alder.DutiesOf(Alder.Partnership(new("tasking"))!).Should().BeEmpty();
    }

    [Fact]
    public void FunctionOf_Board_IsItsOwnElseThatOfItsKind()
    {
        Partnership panel = Alder.Partnership(new("panel"))!;

        Alder.FunctionOf(panel).Should().Be(PartnershipFunction.Oversight);
        Alder.FunctionOf(panel with { Function = PartnershipFunction.Casework }).Should().Be(PartnershipFunction.Casework);
        Alder.FunctionOf(Alder.Partnership(new("tasking"))!).Should().Be(PartnershipFunction.Unknown);
        Alder.KindOf(panel)!.Id.Value.Should().Be("scrutiny-panel");
        Alder.KindOf(panel with { Kind = null }).Should().BeNull();
    }

    [Fact]
    public void FootprintOf_Strategy_IsItsOwnElseThatOfItsBoard()
    {
        Alder.FootprintOf(Alder.Strategies[0]).Should().Be(Footprint.Of(TestEdition.Cedar));
        Alder.FootprintOf(Alder.Strategies[1]).Should().Be(Footprint.Of(TestEdition.Alderset));
        Alder.FootprintOf(Alder.Strategies[1] with { OwnerPartnership = null }).Should().Be(Footprint.Unknown);
        Alder.FootprintOf(Alder.Strategies[1] with { OwnerPartnership = new("none") }).Should().Be(Footprint.Unknown);
    }

    [Fact]
    public void AncestorsOf_Board_AreAllAboveItOnceAndNotItself()
    {
        var diamond = Landscape.Create(TestEdition.Edition, new()
        {
            Partnerships = [Board("a", "b", "c"), Board("b", "d"), Board("c", "d"), Board("d", "e"), Board("e"), Board("f", "a")],
        });

        diamond.AncestorsOf(new("a")).Select(static id => id.Value).Should().Equal("b", "c", "d", "e");
        diamond.AncestorsOf(new("f")).Select(static id => id.Value).Should().Equal("a", "b", "c", "d", "e");
        diamond.AncestorsOf(new("e")).Should().BeEmpty();
        diamond.AncestorsOf(new("none")).Should().BeEmpty();

        static Partnership Board(string id, params string[] above) =>
            new() { Id = new(id), Name = id, ReportsTo = above.Select(static a => new Id<Partnership>(a)).ToValueList() };
    }

    [Fact]
    public void GoverningBody_OnADay_IsTheOneOfThatDay()
    {
        Alder.GoverningBody(TestEdition.Alder, new(2012, 11, 21)).Should().BeNull();
        Alder.GoverningBody(TestEdition.Alder, new(2012, 11, 22))!.Id.Value.Should().Be("alder-commissioner");
        Alder.GoverningBody(TestEdition.Alder, new(2028, 5, 9))!.Id.Value.Should().Be("alder-commissioner");
        Alder.GoverningBody(TestEdition.Alder, new(2028, 5, 10))!.Id.Value.Should().Be("alder-board");
        Alder.GoverningBody(TestEdition.Dyfant, new(2026, 1, 1)).Should().BeNull();
    }

    [Fact]
    public void Equals_SameContentsOnAnotherEdition_IsFalse()
    {
        ReferenceEdition other = new(
            new("test-2"),
            TestEdition.Map,
            TestEdition.Edition.OrganisationKinds,
            TestEdition.Edition.PartnershipKinds,
            TestEdition.Edition.Duties,
            TestEdition.Edition.Themes);

        Landscape.Create(other, TestLandscape.Contents).Equals(Alder).Should().BeFalse();
        Alder.Equals(Landscape.Create(TestEdition.Edition, TestLandscape.Contents)).Should().BeTrue();
        Alder.Equals(Landscape.Create(TestEdition.Edition, TestLandscape.Contents with { Name = "Another" })).Should().BeFalse();
        Alder.Equals((object?)null).Should().BeFalse();
    }

    [Fact]
    public void Derived_Null_Throws()
    {
        Action[] calls =
        [
            static () => Alder.KindOf(null!),
            static () => Alder.KindsOf(null!),
            static () => Alder.FunctionOf(null!),
            static () => Alder.DutiesOf(null!),
            static () => Alder.FootprintOf(null!),
        ];

        calls.Should().AllSatisfy(static call => call.Should().Throw<ArgumentNullException>());
    }

    /// <summary>Contents with seats that differ in their last member only, and two reports of one day.</summary>
    private static LandscapeContents WithTies { get; } = TestLandscape.Contents with
    {
        Partnerships = TestLandscape.Contents.Partnerships.First(static p => p with
        {
            Seats =
            [
                .. p.Seats,
                new() { Organisation = new("council") },
                new() { Organisation = new("council"), Provenance = Provenance.AssumedFrom("one") },
                new() { Organisation = new("council"), Provenance = Provenance.AssumedFrom("other") },
                new() { Organisation = new("council"), Provenance = new() { Sources = ["a"] } },
                new() { Organisation = new("council"), Provenance = new() { ConfirmedOn = new(2026, 1, 1) } },
                new() { Organisation = new("council"), Pay = PayBand.Of(1) },
                new() { Organisation = new("council"), Pay = PayBand.Between(1, 2) },
                new() { Organisation = new("council"), Pay = PayBand.Of(1) with { Grade = "A" } },
                new() { Organisation = new("council"), Pay = PayBand.Of(1) with { Provenance = Provenance.AssumedFrom("band") } },
                new() { Organisation = new("council"), Attendance = 0.5m },
                new() { Organisation = new("council"), Period = new(new(2020, 1, 1)) },
                new() { Organisation = new("council"), Period = new(null, new(2030, 1, 1)) },
                new() { Organisation = new("council"), Person = new("person-1") },
                new() { Organisation = new("council"), Role = SeatRole.Observer },
            ],
        }),
        PoliceAndCrimePlans = TestLandscape.Contents.PoliceAndCrimePlans.First(static plan => plan with
        {
            EarlierVersions = [Earlier("a"), Earlier("b"), Earlier("b", 1.001m), Earlier("b", 1.002m), Earlier("c")],
        }),
        BusinessPlans = TestLandscape.Contents.BusinessPlans.First(static plan => plan with
        {
            Strands = plan.Strands.First(static s => s with
            {
                Priorities = s.Priorities.First(static p => p with
                {
                    Deliverables = p.Deliverables.First(static d => d with
                    {
                        Milestones = d.Milestones.First(static m => m with
                        {
                            Reports =
                            [
                                .. m.Reports,
                                new() { On = new(2026, 7, 1), Rag = RagStatus.Red },
                                new() { On = new(2026, 7, 1), Rag = RagStatus.Red, Reason = "late" },
                                new() { On = new(2026, 7, 1), Progress = 0.1m },
                                new() { On = new(2026, 7, 1), PlannedProgress = 0.1m },
                            ],
                        }),
                    }),
                }),
            }),
        }),
    };

    /// <summary>A version that is called as others are, replaced on the same day and for the same reason.</summary>
    private static PlanVersion<PlanPriority> Earlier(string text, decimal? amount = null) =>
        new()
        {
            Version = "1",
            ReplacedOn = new(2025, 1, 1),
            Reason = "Varied",
            Parts =
            [
                new()
                {
                    Id = new("old-objective"),
                    Text = text,
                    Grants = [new() { Purpose = "Grant", Amount = amount is { } pounds ? new Money(pounds) : null }],
                },
            ],
        };
}
