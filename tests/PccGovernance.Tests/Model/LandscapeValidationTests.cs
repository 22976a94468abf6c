namespace PccGovernance.Tests.Model;

public sealed class LandscapeValidationTests
{
    public static TheoryData<string> Cases => [.. SpoiltContents.All.Keys];

    [Fact]
    public void TryCreate_SoundContents_HasNoErrors()
    {
        var result = Landscape.TryCreate(TestEdition.Edition, TestLandscape.Contents);

        result.Errors.Should().BeEmpty();
        result.IsValid.Should().BeTrue();
        result.GetLandscapeOrThrow().Should().BeSameAs(result.Landscape);
    }

    [Fact]
    public void TryCreate_NoContents_IsALandscape() =>
        Landscape.TryCreate(TestEdition.Edition, LandscapeContents.Empty).IsValid.Should().BeTrue();

    [Theory]
    [MemberData(nameof(Cases))]
    public void TryCreate_OneThingWrong_GivesThatOneError(string name)
    {
        Spoilt spoilt = SpoiltContents.All[name];

        LandscapeError error = Errors(spoilt.Spoil(TestLandscape.Contents)).Should().ContainSingle().Subject;

        error.Location.Should().Be(spoilt.Location);
        error.Kind.Should().Be(spoilt.Kind);
        error.Message.Should().StartWith(spoilt.Part).And.EndWith(".");
        error.Line.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void TryCreate_AnyCulture_GivesTheSameMessages(string culture)
    {
        string[] invariant = Cultures.Under(string.Empty, Messages);

        string[] others = Cultures.Under(culture, Messages);

        others.Except(invariant, StringComparer.Ordinal).Should().BeEmpty();
        others.Should().HaveSameCount(invariant);

        static string[] Messages() =>
            [.. SpoiltContents.All.Values.SelectMany(static s => Errors(s.Spoil(TestLandscape.Contents))).Select(static e => e.ToString())];
    }

    /// <summary>
    /// A new list of contents or of references is not forgotten by the validator: its identifiers must be known and unknown ones refused.
    /// </summary>
    [Fact]
    public void Cases_EveryReferenceAndIdentifierOfTheModel_IsCovered()
    {
        string[] covered = [.. SpoiltContents.All.Values.Where(static s => s.Kind == LandscapeErrorKind.UnknownReference)
            .Select(static s => LastMember(s.Location))];
        string[] references =
        [
            .. typeof(Landscape).Assembly.GetExportedTypes()
                .Where(static t =>
                    string.Equals(t.Namespace, "PccGovernance", StringComparison.Ordinal)
                        && !t.ContainsGenericParameters
                        && Samples.IsMakeable(t)
                        && t != typeof(PartnershipSeat)
                        && t != typeof(CoveredElsewhere)
                        && !t.IsAssignableTo(typeof(LandscapeEdit)))
                .SelectMany(Samples.Settable)
                .Where(static p => p.Name is not "Id" && IsReference(p.PropertyType))
                .Select(static p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..])
                .Distinct(StringComparer.Ordinal),
        ];

        references.Should().NotBeEmpty();
        references.Except(covered, StringComparer.Ordinal).Should().BeEmpty();
    }

    [Fact]
    public void TryCreate_SeveralThingsWrong_GivesAllInTheOrderOfTheContents()
    {
        LandscapeContents contents = TestLandscape.Contents with
        {
            Organisations = TestLandscape.Contents.Organisations.First(static o => o with { Kind = new("none") }),
            Partnerships =
            [
                .. TestLandscape.Contents.Partnerships.First(static p =>
                    p with { ReportsTo = [new("tasking")], Seats = [new() { Organisation = new("none"), Attendance = 2 }] }),
            ],
            Strategies =
                TestLandscape.Contents.Strategies.First(static s => s with { Themes = [new("none"), new("victims"), new("nothing")] }),
        };

        Errors(contents).Select(static e => $"{e.Location} {e.Kind}").Should().Equal(
            "$.organisations[0].kind UnknownReference",
            "$.partnerships[0].seats[0].organisation UnknownReference",
            "$.partnerships[0].seats[0].attendance OutOfRange",
            "$.strategies[0].themes[0] UnknownReference",
            "$.strategies[0].themes[2] UnknownReference",
            "$.partnerships[0].reportsTo ReportingCycle");
    }

    [Theory]
    [InlineData(999)]
    [InlineData(1_000)]
    public void TryCreate_ErrorsUpToTheLimit_AreAllListed(int count)
    {
        ValueList<LandscapeError> errors = Errors(Orphans(count));

        errors.Should().HaveCount(count).And.OnlyContain(static e => e.Kind == LandscapeErrorKind.UnknownReference);
    }

    [Theory]
    [InlineData(1_001, "There are 2 more errors than the 999 listed: mend these first and check again.")]
    [InlineData(5_000, "There are 4001 more errors than the 999 listed: mend these first and check again.")]
    public void TryCreate_ErrorsBeyondTheLimit_AreCountedByTheLast(int count, string message)
    {
        ValueList<LandscapeError> errors = Errors(Orphans(count));

        errors.Should().HaveCount(LandscapeResult.MaxErrors);
        errors[998].Location.Should().Be("$.organisations[998].kind");
        errors[999].Should().Be(new LandscapeError { Kind = LandscapeErrorKind.LimitExceeded, Location = "$", Message = message });
    }

    [Fact]
    public void Create_Unsound_ThrowsEveryError()
    {
        LandscapeContents contents = Orphans(3);
        Action create = () => _ = Landscape.Create(TestEdition.Edition, contents);
        var result = Landscape.TryCreate(TestEdition.Edition, contents);

        LandscapeException thrown = create.Should().Throw<LandscapeException>().Which;

        thrown.Errors.Should().Equal(result.Errors);
        thrown.Message.Split('\n')
            .Should()
            .Equal(["The contents are not a landscape: 3 error(s).", .. result.Errors.Select(static e => e.ToString())]);
        result.IsValid.Should().BeFalse();
        result.Landscape.Should().BeNull();
        result.Invoking(static r => r.GetLandscapeOrThrow()).Should().Throw<LandscapeException>();
    }

    [Fact]
    public void TryCreate_Null_Throws()
    {
        Action noEdition = static () => _ = Landscape.TryCreate(null!, LandscapeContents.Empty);
        Action noContents = static () => _ = Landscape.TryCreate(TestEdition.Edition, null!);

        noEdition.Should().Throw<ArgumentNullException>();
        noContents.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void TryCreate_BodiesInSuccession_NeedNotFollowAtOnce()
    {
        Errors(Bodies((2012, 2016), (2016, 2021), (2024, null))).Should().BeEmpty();
        Errors(Bodies((2024, null), (null, 2016), (2016, 2021))).Should().BeEmpty();
    }

    [Fact]
    public void TryCreate_LongBodyOverShortOnes_NamesEachOverlap()
    {
        ValueList<LandscapeError> errors = Errors(Bodies((2020, 2021), (2012, null), (2014, 2015), (2022, null)));

        errors.Select(static e => e.Location).Should().Equal(
            "$.localPolicingBodies[2].period", "$.localPolicingBodies[0].period", "$.localPolicingBodies[3].period");
        errors.Should()
            .OnlyContain(static e => e.Kind == LandscapeErrorKind.Contradiction && e.Message.Contains("'body-1' (2012-01-01/..)"));
    }

    [Fact]
    public void TryCreate_BodiesOfTwoForceAreas_MayGovernTogether()
    {
        LandscapeContents contents = Bodies((2012, null), (2012, null));

        Errors(contents with
        {
            LocalPolicingBodies = contents.LocalPolicingBodies.First(static b =>
            b with { ForceArea = TestEdition.Dyfant })
        })
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void TryCreate_Ranges_TakeBothEnds()
    {
        Partnership Board(decimal share, decimal meetings, decimal hours, decimal preparation, decimal pounds) =>
            new()
            {
                Id = new("b"),
                Name = "Board",
                Seats = [new() { Organisation = new("office"), Attendance = share, Pay = PayBand.Of(share * 10_000_000) }],
                Meetings = new() { MeetingsPerYear = meetings, MeetingHours = hours, PreparationHours = preparation, TravelHours = hours },
                Support = new()
                {
                    SupportHoursPerYear = share * 100_000,
                    VenuePerMeeting = new(pounds / 1_000),
                    ExpensesPerMeeting = new(pounds / 1_000),
                    OtherPerYear = new(pounds)
                },
            };

        foreach (Partnership board in new[] { Board(0, 0, 0, 0, 0), Board(1, 366, 24, 100, 1_000_000_000) })
        {
            Errors(TestLandscape.Contents with { Partnerships = [.. TestLandscape.Contents.Partnerships, board] }).Should().BeEmpty();
        }
    }

    [Fact]
    public void ToString_Error_GivesLineAndPositionWhereKnown()
    {
        LandscapeError error = new() { Kind = LandscapeErrorKind.Malformed, Location = "$.name", Message = "It is not text." };

        error.ToString().Should().Be("$.name: It is not text.");
        (error with { Line = 3 }).ToString().Should().Be("$.name (line 3): It is not text.");
        (error with { Line = 3, Position = 14 }).ToString().Should().Be("$.name (line 3, position 14): It is not text.");
    }

    [Fact]
    public void LandscapeException_OtherConstructors_HaveNoErrors()
    {
        InvalidOperationException cause = new("cause");

        new LandscapeException().Errors.Should().BeEmpty();
        new LandscapeException("message").Message.Should().Be("message");
        new LandscapeException("message", cause).InnerException.Should().BeSameAs(cause);
    }

    private static ValueList<LandscapeError> Errors(LandscapeContents contents) =>
        Landscape.TryCreate(TestEdition.Edition, contents).Errors;

    private static LandscapeContents Orphans(int count) =>
        new()
        {
            Organisations = Enumerable.Range(0, count)
            .Select(static i => new Organisation { Id = new($"o{i}"), Name = "One", Kind = new("none") })
            .ToValueList()
        };

    private static LandscapeContents Bodies(params (int? From, int? To)[] periods) =>
        new()
        {
            LocalPolicingBodies = periods.Select(static (period, i) => new LocalPolicingBody
            {
                Id = new($"body-{i}"),
                Name = "Body",
                Kind = LocalPolicingBodyKind.PoliceAndCrimeCommissioner,
                ForceArea = TestEdition.Alder,
                Period = new(NewYear(period.From), NewYear(period.To)),
            }).ToValueList(),
        };

    private static LocalDate? NewYear(int? year) => year is { } known ? new LocalDate(known, 1, 1) : null;

    private static string LastMember(string location) => location[(location.LastIndexOf('.') + 1)..].Split('[')[0];

    private static bool IsReference(Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare.IsGenericType
            && (bare.GetGenericTypeDefinition() == typeof(Id<>)
                || (bare.GetGenericTypeDefinition() == typeof(ValueList<>) && IsReference(bare.GetGenericArguments()[0])));
    }
}
