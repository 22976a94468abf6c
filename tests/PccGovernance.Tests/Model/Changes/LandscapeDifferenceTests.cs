using System.Reflection;
using FsCheck.Fluent;
using PccGovernance.Tests.Model.Edits;

namespace PccGovernance.Tests.Model;

public sealed class LandscapeDifferenceTests
{
    private static readonly Landscape Alder = TestLandscape.Landscape;

    public static TheoryData<Type> Compared => [.. EntityTables.All.Select(static table => table.Type)];

    [Fact]
    public void Between_EqualLandscapes_IsEmpty()
    {
        var difference = LandscapeDifference.Between(Alder, Landscape.Create(TestEdition.Edition, TestLandscape.Contents));

        difference.IsEmpty.Should().BeTrue();
        difference.Should().Be(LandscapeDifference.Between(Alder, Alder));
    }

    [Fact]
    public void Between_BeganEndedAndChanged_AreToldApart()
    {
        LandscapeContents later = TestLandscape.Contents with
        {
            Organisations = [.. TestLandscape.Contents.Organisations, new() { Id = new("charity"), Name = "A charity" }],
            Agreements = [],
            Partnerships = TestLandscape.Contents.Partnerships.First(static p =>
                p with
                {
                    Name = "Safer Alderset",
                    Meetings = p.Meetings! with { MeetingsPerYear = 6 },
                    Support = null,
                }),
        };

        var difference = LandscapeDifference.Between(Alder, Landscape.Create(TestEdition.Edition, later));

        difference
            .Began.Should()
            .Equal(new EntityChange { Subject = EntityReference.Of(new Id<Organisation>("charity")), Name = "A charity" });
        difference
            .Ended.Should()
            .Equal(new EntityChange { Subject = EntityReference.Of(new Id<Agreement>("sharing")), Name = "Sharing protocol" });
        EntityChange changed = difference.Changed.Should().ContainSingle().Subject;
        changed.Subject.Should().Be(EntityReference.Of(new Id<Partnership>("safety")));
        changed.Name.Should().Be("Safer Alderset");
        changed
            .Fields.Should()
            .Equal(
                new FieldChange
                {
                    Field = "Name",
                    Before = "Safer Alder",
                    After = "Safer Alderset",
                },
                new FieldChange
                {
                    Field = "Meetings",
                    Before = "a year 4, hours 3, preparation hours 1, travel hours 0.5",
                    After = "a year 6, hours 3, preparation hours 1, travel hours 0.5",
                },
                new FieldChange
                {
                    Field = "Support",
                    Before =
                        "hours a year 100, pay £30,000.00, venue a meeting £100.00, expenses a meeting £50.00, other a year £1,000.00, "
                        + "paid by office",
                    After = null,
                }
            );
        difference.IsEmpty.Should().BeFalse();
    }

    [Fact]
    public void Between_TurnedRound_IsTheMirrorImage()
    {
        Landscape early = Alder.AsOf(new(2020, 1, 1));
        Landscape late = Alder.AsOf(new(2028, 5, 10));

        var forth = LandscapeDifference.Between(early, late);
        var back = LandscapeDifference.Between(late, early);

        back.Began.Should().Equal(forth.Ended);
        back.Ended.Should().Equal(forth.Began);
        back.Changed.Select(static c => c.Subject).Should().Equal(forth.Changed.Select(static c => c.Subject));
        back.Changed.SelectMany(static c => c.Fields).Select(static f => (f.Field, f.After, f.Before))
            .Should().Equal(forth.Changed.SelectMany(static c => c.Fields).Select(static f => (f.Field, f.Before, f.After)));
    }

    [Fact]
    public void Between_RandomLandscapes_IsThatOfLookingEachThingUp() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), static seed =>
        {
            RandomEdits random = new(seed);
            Landscape before = random.Landscape(8);
            Landscape after = Enumerable.Range(0, 6).Aggregate(before, (now, _) => now.Apply(random.Next(now)).Landscape ?? now);

            var difference = LandscapeDifference.Between(before, after);

            EntityReference[] old = Things(before);
            EntityReference[] now = Things(after);
            difference.Began.Select(static change => change.Subject).Should().Equal(now.Except(old).Order());
            difference.Ended.Select(static change => change.Subject).Should().Equal(old.Except(now).Order());
            difference.Changed.Select(static change => change.Subject)
                .Where(static subject => subject.Kind == EntityKind.Partnership)
                .Should().Equal(after.Partnerships
                    .Where(board => before.Partnership(board.Id) is { } was && was != board)
                    .Select(static board => EntityReference.Of(board.Id))
                    .Order());

            static EntityReference[] Things(Landscape landscape) =>
                [.. EntityTables.All.SelectMany(table => table.Names(landscape.Contents)).Select(static thing => thing.Key)];
        }).Holds(200);

    [Fact]
    public void Between_OneLandscapeOnTwoDays_TellsWhatHappened()
    {
        var difference = LandscapeDifference.Between(Alder.AsOf(new(2028, 5, 9)), Alder.AsOf(new(2028, 5, 10)));

        difference.Began.Select(static c => c.Subject.ToString()).Should().Equal("LocalPolicingBody 'alder-board'");
        difference.Ended.Select(static c => c.Subject.ToString()).Should().Equal(
            "LocalPolicingBody 'alder-commissioner'",
            "OfficeHolder 'term-1'",
            "PoliceAndCrimePlan 'plan'",
            "PlanPriority 'objective-1'",
            "PlanPriority 'objective-2'");
        difference.Changed.Select(static c => $"{c.Subject}: {string.Join(' ', c.Fields.Select(static f => f.Field))}").Should().Equal(
            "StrategyPriority 'vs-1': Serves",
            "CorporatePlan 'corporate': Delivers",
            "CorporatePriority 'cp-1': Serves");
    }

    [Fact]
    public void Between_ChangeDeepInAPlan_ShowsOnceWhereItWasMade()
    {
        LandscapeContents later = TestLandscape.Contents with
        {
            BusinessPlans = TestLandscape.Contents.BusinessPlans.First(static plan => plan with
            {
                Strands = plan.Strands.First(static s => s with
                {
                    Priorities = s.Priorities.First(static p => p with
                    {
                        Deliverables = p.Deliverables.First(static d => d with
                        {
                            Milestones = d.Milestones.First(static m => m with { CurrentDue = new(2026, 9, 30) }),
                        }),
                    }),
                }),
            }),
        };

        EntityChange changed = LandscapeDifference
            .Between(Alder, Landscape.Create(TestEdition.Edition, later))
            .Changed.Should()
            .ContainSingle()
            .Subject;

        changed.Subject.Should().Be(EntityReference.Of(new Id<Milestone>("milestone-1")));
        changed.Fields.Should().Equal(new FieldChange { Field = "CurrentDue", Before = null, After = "2026-09-30" });
    }

    [Theory]
    [MemberData(nameof(Compared))]
    public void Fields_OfEveryType_AreAllItsMembers(Type type)
    {
        string[] members = [.. Samples.Settable(type).Select(static p => p.Name).Where(static name => name is not "Id")];

        EntityTables.All.Single(table => table.Type == type).FieldNames.Should().BeEquivalentTo(members);
    }

    [Theory]
    [MemberData(nameof(Compared))]
    public void Between_AnyOneMemberDiffers_IsThatFieldWithTextsThatDiffer(Type type)
    {
        object then = Samples.Make(type, 1)!;
        foreach (PropertyInfo property in Samples.Settable(type).Where(static p => p.Name is not "Id"))
        {
            object now = Samples.With(then, property, Samples.Make(property.PropertyType, 2));

            FieldChange field = Compare(type, then, now).Should().ContainSingle("{0}.{1} differs", type.Name, property.Name).Subject;
            field.Field.Should().Be(property.Name);
            field.Before.Should().NotBe(field.After, "a reader must see what changed in {0}.{1}", type.Name, property.Name);
        }
    }

    [Theory]
    [InlineData(typeof(Seat))]
    [InlineData(typeof(MeetingPattern))]
    [InlineData(typeof(PartnershipSupport))]
    [InlineData(typeof(TermsOfReference))]
    [InlineData(typeof(PayBand))]
    [InlineData(typeof(MilestoneReport))]
    [InlineData(typeof(DueDateChange))]
    [InlineData(typeof(RagOverride))]
    [InlineData(typeof(MeasureReading))]
    [InlineData(typeof(PlanGrant))]
    [InlineData(typeof(PlanVersion<Strand>))]
    [InlineData(typeof(PlanVersion<CorporatePriority>))]
    [InlineData(typeof(PlanVersion<PlanPriority>))]
    [InlineData(typeof(Strand))]
    [InlineData(typeof(BusinessPriority))]
    [InlineData(typeof(Deliverable))]
    [InlineData(typeof(Milestone))]
    [InlineData(typeof(Measure))]
    [InlineData(typeof(PlanAction))]
    [InlineData(typeof(CorporatePriority))]
    [InlineData(typeof(PlanPriority))]
    [InlineData(typeof(MemberRequirement))]
    [InlineData(typeof(Citation))]
    [InlineData(typeof(Provenance))]
    public void FieldText_AnyOneMemberOfAPartDiffers_IsAnotherText(Type type)
    {
        object then = Samples.Make(type, 1)!;
        foreach (PropertyInfo property in Samples.Settable(type))
        {
            object? other = Samples.Make(property.PropertyType, 2);

            FieldText
                .Of(Samples.With(then, property, other))
                .Should()
                .NotBe(FieldText.Of(then), "{0}.{1} differs", type.Name, property.Name);
        }
    }

    [Fact]
    public void FieldText_PartOfWhichNothingIsKnown_IsNotTakenForNone()
    {
        FieldText.Of(new MeetingPattern()).Should().Be("on record");
        FieldText.Of(null).Should().BeNull();
        FieldText.Of(ValueList<Seat>.Empty).Should().BeNull();
        FieldText.Of(Footprint.Unknown).Should().Be("unknown");
    }

    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void Between_AnyCulture_GivesTheSameTexts(string culture)
    {
        Cultures.Under(culture, Texts).Should().Equal(Cultures.Under(string.Empty, Texts));

        static string[] Texts() =>
            [
                .. EntityTables
                    .All.SelectMany(static table =>
                        Samples
                            .Settable(table.Type)
                            .Where(static p => p.Name is not "Id")
                            .SelectMany(property =>
                                Compare(
                                    table.Type,
                                    Samples.Make(table.Type, 1)!,
                                    Samples.With(Samples.Make(table.Type, 1)!, property, Samples.Make(property.PropertyType, 2)))))
                    .Select(static field => $"{field.Field} {field.Before} {field.After}"),
            ];
    }

    [Fact]
    public void Between_Null_Throws()
    {
        Action before = static () => _ = LandscapeDifference.Between(null!, Alder);
        Action after = static () => _ = LandscapeDifference.Between(Alder, null!);

        before.Should().Throw<ArgumentNullException>();
        after.Should().Throw<ArgumentNullException>();
    }

    private static ValueList<FieldChange> Compare(Type type, object then, object now)
    {
        List<EntityChange> began = [];
        List<EntityChange> ended = [];
        List<EntityChange> changed = [];
        EntityTables.All.Single(table => table.Type == type).Compare(Holding(then), Holding(now), began, ended, changed);
        began.Should().BeEmpty();
        ended.Should().BeEmpty();
        return changed.Count == 0 ? [] : changed.Single().Fields;
    }

    /// <summary>Contents that hold a thing where it belongs.</summary>
    private static LandscapeContents Holding(object thing) => thing switch
    {
        StrategyPriority p => Holding(new Strategy { Id = new("s"), Name = "s", Priorities = [p] }),
        PlanPriority p => Holding(new PoliceAndCrimePlan { Id = new("p"), Name = "p", ForceArea = TestEdition.Alder, Priorities = [p] }),
        CorporatePriority p => Holding(new CorporatePlan { Id = new("p"), Name = "p", Priorities = [p] }),
        Measure m => Holding(new Milestone { Id = new("m"), Text = "m", Measures = [m] }),
        PlanAction a => Holding(new Milestone { Id = new("m"), Text = "m", Actions = [a] }),
        Milestone m => Holding(new Deliverable { Id = new("d"), Text = "d", Milestones = [m] }),
        Deliverable d => Holding(new BusinessPriority { Id = new("p"), Text = "p", Deliverables = [d] }),
        BusinessPriority p => Holding(new Strand { Id = new("s"), Name = "s", Priorities = [p] }),
        Strand s => Holding(new BusinessPlan { Id = new("b"), Name = "b", Strands = [s] }),
        _ => (LandscapeContents)Samples.With(
            LandscapeContents.Empty,
            typeof(LandscapeContents).GetProperties().Single(p => p.PropertyType == typeof(ValueList<>).MakeGenericType(thing.GetType())),
            ListOf(thing)),
    };

    private static object? ListOf(object thing)
    {
        var items = Array.CreateInstance(thing.GetType(), 1);
        items.SetValue(thing, 0);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(thing.GetType()).Invoke(null, [items]);
    }
}
