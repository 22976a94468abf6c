using FsCheck.Fluent;

namespace PccGovernance.Tests.Model;

public sealed class LandscapeAsOfTests
{
    private static readonly LocalDate End = new(2026, 6, 1);
    private static readonly LocalDate DayBefore = End.PlusDays(-1);
    private static readonly EffectivePeriod UntilEnd = new(null, End);
    private static readonly EffectivePeriod FromEnd = new(End);

    /// <summary>For each dated list of contents: how to give its first item a period, and how many items the list then has.</summary>
    public static TheoryData<string> DatedLists => [.. Dated.Keys];

    private static Dictionary<string,
        (Func<LandscapeContents, EffectivePeriod, LandscapeContents> Give, Func<LandscapeContents, int> Count)> Dated
    { get; } =
            new(StringComparer.Ordinal)
            {
                ["Organisations"] = (static (c, period) =>
                    c with { Organisations = c.Organisations.First(o => o with { Period = period }) }, static c => c.Organisations.Count),
                ["Posts"] = (static (c, period) => c with { Posts = c.Posts.First(p => p with { Period = period }) }, static c => c.Posts.Count),
                ["LocalPolicingBodies"] = (static (c, period) =>
                    c with { LocalPolicingBodies = [c.LocalPolicingBodies[0] with { Period = period }] }, static c => c.LocalPolicingBodies.Count),
                ["OfficeHolders"] = (static (c, period) =>
                    c with { OfficeHolders = c.OfficeHolders.First(h => h with { Period = period }) }, static c => c.OfficeHolders.Count),
                ["Panels"] =
            (static (c, period) => c with { Panels = c.Panels.First(p => p with { Period = period }) }, static c => c.Panels.Count),
                ["Portfolios"] = (static (c, period) =>
                    c with { Portfolios = c.Portfolios.First(p => p with { Period = period }) }, static c => c.Portfolios.Count),
                ["Partnerships"] = (static (c, period) =>
                    c with { Partnerships = c.Partnerships.First(p => p with { Period = period }) }, static c => c.Partnerships.Count),
                ["Seats"] = (static (c, period) =>
                    c with { Partnerships = c.Partnerships.First(p => p with { Seats = p.Seats.First(s => s with { Period = period }) }) },
            static c => c.Partnerships.Sum(static p => p.Seats.Count)),
                ["FundingLines"] = (static (c, period) =>
                    c with { FundingLines = c.FundingLines.First(f => f with { Period = period }) }, static c => c.FundingLines.Count),
                ["Agreements"] = (static (c, period) =>
                    c with { Agreements = c.Agreements.First(a => a with { Period = period }) }, static c => c.Agreements.Count),
                ["Strategies"] = (static (c, period) =>
                    c with { Strategies = c.Strategies.First(s => s with { Period = period }) }, static c => c.Strategies.Count),
                ["PoliceAndCrimePlans"] = (static (c, period) =>
                    c with { PoliceAndCrimePlans = c.PoliceAndCrimePlans.First(p => p with { Period = period }) }, static c =>
                        c.PoliceAndCrimePlans.Count),
                ["CorporatePlans"] = (static (c, period) =>
                    c with { CorporatePlans = c.CorporatePlans.First(p => p with { Period = period }) }, static c => c.CorporatePlans.Count),
                ["BusinessPlans"] = (static (c, period) =>
                    c with { BusinessPlans = c.BusinessPlans.First(p => p with { Period = period }) }, static c => c.BusinessPlans.Count),
            };

    [Fact]
    public void DatedLists_OfTheModel_AreAllHere()
    {
        string[] dated =
        [
            .. typeof(LandscapeContents).GetProperties()
                .Where(static p =>
                    p.PropertyType.IsGenericType && p.PropertyType.GetGenericArguments()[0].GetProperty("Period") is not null)
                .Select(static p => p.Name),
        ];

        dated.Should().NotBeEmpty().And.BeSubsetOf(Dated.Keys);
    }

    [Theory]
    [MemberData(nameof(DatedLists))]
    public void AsOf_DatedThing_IsThereFromItsFirstDayAndNotOnTheDayAfterItsLast(string list)
    {
        (Func<LandscapeContents, EffectivePeriod, LandscapeContents> give, Func<LandscapeContents, int> count) = Dated[list];

        Ending(DayBefore).Should().Be(Ending(End) + 1);
        Beginning(End).Should().Be(Beginning(DayBefore) + 1);

        int Ending(LocalDate day) =>
            count(Landscape.Create(TestEdition.Edition, give(TestLandscape.Contents, UntilEnd)).AsOf(day).Contents);
        int Beginning(LocalDate day) =>
            count(Landscape.Create(TestEdition.Edition, give(TestLandscape.Contents, FromEnd)).AsOf(day).Contents);
    }

    [Theory]
    [MemberData(nameof(DatedLists))]
    public void AsOf_AnythingEnded_LeavesASoundLandscape(string list)
    {
        var landscape = Landscape.Create(TestEdition.Edition, Dated[list].Give(TestLandscape.Contents, UntilEnd));
        Landscape after = landscape.AsOf(End);

        Landscape.TryCreate(TestEdition.Edition, after.Contents).Errors.Should().BeEmpty();
        Landscape.Create(TestEdition.Edition, after.Contents).Should().Be(after);
        after.AsOf(End).Should().BeSameAs(after);
    }

    [Fact]
    public void AsOf_DayOfAnotherCalendar_IsRefusedWithTheDayToGive() =>
        FluentActions
            .Invoking(() => TestLandscape.Landscape.AsOf(new LocalDate(2026, 11, 28).WithCalendar(CalendarSystem.Julian)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The day 2026-11-15 is of the calendar 'Julian': give the day of the ISO calendar, 2026-11-28.*");

    [Fact]
    public void AsOf_EverythingInForce_IsTheSameLandscape()
    {
        Landscape landscape = TestLandscape.Landscape.AsOf(new(2026, 11, 21));

        landscape.AsOf(new(2026, 11, 21)).Should().BeSameAs(landscape);
        landscape.AsOf(new(2026, 12, 31)).Should().BeSameAs(landscape);
        landscape.AsOf(new(2028, 5, 10)).Should().NotBeSameAs(landscape);
    }

    [Fact]
    public void AsOf_OrganisationEnded_IsLeftOutOfAllThatNamesIt()
    {
        Landscape after = Without(static c => c with { Organisations = c.Organisations.First(static o => o with { Period = UntilEnd }) });

        after.Organisation(new("office")).Should().BeNull();
        after.Post(new("director")).Should().BeNull("the post is one of an organisation that has ended");
        after.Partnership(new("safety"))!.Seats.Select(static s => s.Organisation.Value).Should().Equal("council", "force");
        after.Partnership(new("safety"))!.Support!.PaidBy.Should().BeNull();
        after.Partnership(new("safety"))!.Support!.SupportHoursPerYear.Should().Be(100);
        after.Contents.LocalPolicingBodies.Should().ContainSingle().Which.Organisation.Should().BeNull();
        after.Contents.Portfolios.Single()
            .Should()
            .Match<Portfolio>(static p => p.LeadOrganisation == null && p.LeadPost == null && p.Lead != null);
        after.Strategies[0].OwnerOrganisation.Should().BeNull();
        after.Contents.BusinessPlans.Single().Owner.Should().BeNull();
        Deliverable deliverable = after.Contents.BusinessPlans[0].Strands[0].Priorities[0].Deliverables[0];
        deliverable.Owner.Should().BeNull();
        deliverable.Milestones[0].Reports.Should().HaveCount(2).And.OnlyContain(static r => r.ReportedBy == null);
    }

    [Fact]
    public void AsOf_PostEnded_LeavesTheSeatWithoutIt()
    {
        Landscape after = Without(static c => c with { Posts = c.Posts.First(static p => p with { Period = UntilEnd }) });

        Seat chair = after.Partnership(new("safety"))!.Seats.Single(static s => s.Role == SeatRole.Chair);
        chair.Post.Should().BeNull();
        chair.Person.Should().Be(new Id<Person>("person-1"));
        chair.Pay.Should().Be(PayBand.Of(55_000));
    }

    [Fact]
    public void AsOf_BoardEnded_IsLeftOutOfAllThatNamesIt()
    {
        Landscape after = Without(static c =>
            c with
            {
                Partnerships = c.Partnerships.Select(static p => p.Id.Value is "safety" or "panel" ? p with { Period = UntilEnd } : p)
                .ToValueList()
            });

        after.Partnerships.Should().ContainSingle().Which.ReportsTo.Should().BeEmpty();
        after.AncestorsOf(new("tasking")).Should().BeEmpty();
        after.Contents.Panels.Single().Board.Should().BeNull();
        after.Contents.Agreements.Single().Partnerships.Should().BeEmpty();
        after.Strategies[1].OwnerPartnership.Should().BeNull();
        after.FootprintOf(after.Strategies[1]).Should().Be(Footprint.Unknown);
    }

    [Fact]
    public void AsOf_PlanEnded_TakesItsObjectivesOutOfAllThatServesThem()
    {
        Landscape after = TestLandscape.Landscape.AsOf(new(2028, 5, 10));

        after.PlanPriority(new("objective-1")).Should().BeNull();
        after.Strategies[1].Priorities.Single().Serves.Should().BeEmpty();
        after.Contents.CorporatePlans.Single().Delivers.Should().BeNull();
        after.Contents.CorporatePlans.Single().Priorities.Single().Serves.Should().BeEmpty();
    }

    [Fact]
    public void AsOf_ObjectiveOfAnEarlierVersion_KeepsTheLinksToItOnItsDays()
    {
        LandscapeContents c = TestLandscape.Contents;
        var landscape = Landscape.Create(TestEdition.Edition, c with
        {
            PoliceAndCrimePlans = c.PoliceAndCrimePlans.First(static p => p with
            {
                EarlierVersions =
                    [new() { Version = "1", ReplacedOn = new(2025, 6, 1), Parts = [new() { Id = new("old"), Text = "Less theft" }] }],
            }),
            Strategies = c.Strategies.First(static s =>
                s with { Priorities = s.Priorities.First(static p => p with { Serves = [new("objective-1"), new("old")] }) }),
        });

        Serves(new(2025, 5, 31)).Should().Equal("old");
        Serves(new(2025, 6, 1)).Should().Equal("objective-1");
        landscape.Strategies[1].Priorities[0].Serves.Should().HaveCount(2, "the record keeps both");

        IEnumerable<string> Serves(LocalDate day) => landscape.AsOf(day).Strategies[1].Priorities[0].Serves.Select(static id => id.Value);
    }

    [Fact]
    public void AsOf_BodyEnded_TakesItsTimesInOfficeWithIt()
    {
        Landscape after = TestLandscape.Landscape.AsOf(new(2028, 5, 10));

        after.Contents.LocalPolicingBodies.Should().ContainSingle().Which.Id.Value.Should().Be("alder-board");
        after.Contents.OfficeHolders.Should().BeEmpty();
        TestLandscape.Landscape.AsOf(new(2024, 5, 8)).Contents.OfficeHolders.Should().BeEmpty();
        TestLandscape.Landscape.AsOf(new(2024, 5, 9)).Contents.OfficeHolders.Should().HaveCount(1);
    }

    [Fact]
    public void AsOf_PortfolioEnded_IsLeftOutOfThePriority() =>
        Without(static c => c with { Portfolios = c.Portfolios.First(static p => p with { Period = UntilEnd }) })
            .Contents.BusinessPlans[0].Strands[0].Priorities[0].Portfolio.Should().BeNull();

    [Theory]
    [InlineData("2025-11-13", "2025-11-12", false)]
    [InlineData("2025-11-13", "2025-11-13", true)]
    [InlineData("2025-11", "2025-10-31", false)]
    [InlineData("2025-11", "2025-11-01", true)]
    [InlineData("2025", "2024-12-31", false)]
    [InlineData("2025", "2025-01-01", true)]
    public void AsOf_Announcement_CountsFromTheFirstDayThatItCanMean(string announced, string day, bool there)
    {
        LandscapeContents contents = TestLandscape.Contents with
        {
            AnnouncedChanges = TestLandscape.Contents.AnnouncedChanges.First(a => a with { Announced = PartialDate.Parse(announced) }),
        };

        Landscape.Create(TestEdition.Edition, contents)
            .AsOf(PartialDate.Parse(day).Earliest).Contents.AnnouncedChanges.Should()
            .HaveCount(there ? 1 : 0);
    }

    [Fact]
    public void AsOf_EarlierDay_KeepsWhatIsKnownNow()
    {
        Landscape before = TestLandscape.Landscape.AsOf(new(2024, 12, 1));

        before.Contents.BusinessPlans[0].Strands[0].Priorities[0].Deliverables[0].Milestones[0].Reports.Should().HaveCount(2);
        before.Contents.People.Should().HaveCount(1);
        before.Contents.Themes.Should().HaveCount(1);
        before.Name.Should().Be("Alder");
        before.Edition.Should().BeSameAs(TestEdition.Edition);
    }

    [Fact]
    public void AsOf_AnyDay_IsSoundAndStays() =>
        Prop.ForAll<short>(static days =>
        {
            LocalDate day = new LocalDate(2024, 1, 1).PlusDays(days);
            Landscape then = TestLandscape.Landscape.AsOf(day);
            return Landscape.TryCreate(TestEdition.Edition, then.Contents).Errors.IsEmpty
                && ReferenceEquals(then.AsOf(day), then)
                && then.Contents.LocalPolicingBodies.Count <= 1;
        }).Holds();

    [Fact]
    public void AsOf_AnythingEnded_LeavesTheBoardsThatAPlainFilterLeaves() =>
        Prop.ForAll<int>(static seed =>
        {
            Random random = new(seed);
            LandscapeContents c = TestLandscape.Contents;
            var landscape = Landscape.Create(TestEdition.Edition, c with
            {
                Organisations = c.Organisations.Select(o => o with { Period = Period() }).ToValueList(),
                Posts = c.Posts.Select(p => p with { Period = Period() }).ToValueList(),
                Partnerships = c.Partnerships.Select(p =>
                    p with { Period = Period(), Seats = p.Seats.Select(s => s with { Period = Period() }).ToValueList() })
                    .ToValueList(),
            });

            return landscape.AsOf(End).Partnerships == PlainlyInForce(landscape.Contents);

            EffectivePeriod Period() => random.Next(4) == 0 ? UntilEnd : default;
        }).Holds();

    private static ValueList<Partnership> PlainlyInForce(LandscapeContents c)
    {
        Id<Organisation>[] organisations = [.. c.Organisations.Where(static o => o.Period.Contains(End)).Select(static o => o.Id)];
        Id<Post>[] posts =
            [.. c.Posts.Where(p => p.Period.Contains(End) && organisations.Contains(p.Organisation)).Select(static p => p.Id)];
        Partnership[] boards = [.. c.Partnerships.Where(static p => p.Period.Contains(End))];
        return boards.Select(board => board with
        {
            ReportsTo = board.ReportsTo.Where(above => boards.Any(other => other.Id == above)).ToValueList(),
            Seats = board.Seats.Where(seat => seat.Period.Contains(End) && organisations.Contains(seat.Organisation))
                .Select(seat => seat with { Post = seat.Post is { } post && posts.Contains(post) ? post : null })
                .ToValueList(),
            Support = board.Support is { PaidBy: { } payer } support && !organisations.Contains(payer)
                ? support with { PaidBy = null }
                : board.Support,
        }).ToValueList();
    }

    [Fact]
    public void InForceWindow_AnyLandscape_HoldsOnlyDaysOnWhichNothingIsLeftOut() =>
        Prop.ForAll(Gen.Choose(0, 400).ToArbitrary(), seed =>
        {
            LandscapeContents contents = TestLandscape.Contents with
            {
                Partnerships = TestLandscape.Contents.Partnerships.Select((p, i) => p with { Period = Somewhere(seed + i) }).ToValueList(),
                Organisations =
                    TestLandscape.Contents.Organisations.Select((o, i) => o with { Period = Somewhere((3 * seed) + i) }).ToValueList(),
            };
            EffectivePeriod window = InForceWindow.Of(contents);

            return Enumerable.Range(0, 60).Select(month => new LocalDate(2024, 1, 1).PlusMonths(month)).All(day =>
                !window.Contains(day) || InForce.On(contents, day) == contents);
        }).Holds();

    [Fact]
    public void InForceWindow_OfALandscapeOnADay_BeginsWithItsLatestAndEndsWithItsFirstToEnd()
    {
        LandscapeContents contents = TestLandscape.Landscape.AsOf(new(2026, 11, 21)).Contents;
        EffectivePeriod window = InForceWindow.Of(contents);

        (InForce.On(contents, window.From!.Value) == contents).Should().BeTrue();
        (InForce.On(contents, window.From.Value.PlusDays(-1)) == contents).Should().BeFalse();
        (InForce.On(contents, window.To!.Value.PlusDays(-1)) == contents).Should().BeTrue();
        (InForce.On(contents, window.To.Value) == contents).Should().BeFalse();
    }

    private static EffectivePeriod Somewhere(int seed) => (seed % 4) switch
    {
        0 => EffectivePeriod.Always,
        1 => new(new LocalDate(2024, 1, 1).PlusMonths(seed % 23)),
        2 => new(null, new LocalDate(2026, 1, 1).PlusMonths(seed % 29)),
        _ => new(new LocalDate(2024, 1, 1).PlusMonths(seed % 19), new LocalDate(2026, 6, 1).PlusMonths(seed % 17)),
    };

    private static Landscape Without(Func<LandscapeContents, LandscapeContents> end) =>
        Landscape.Create(TestEdition.Edition, end(TestLandscape.Contents)).AsOf(End);
}
