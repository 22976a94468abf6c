using PccGovernance.Alignment;
using static PccGovernance.Tests.Alignment.AlignmentFixture;

namespace PccGovernance.Tests.Alignment;

/// <summary>Bounds met exactly, ties, and many themes and owners: what is counted must be what is listed.</summary>
public sealed class AlignmentBoundTests
{
    private static readonly PriorityAligner Aligner = new();

    [Theory]
    [InlineData("asb", "fraud", "")]
    [InlineData("", "fraud", "Relations[0]")]
    [InlineData("asb", "", "Relations[0]")]
    [InlineData("", "", "Relations[0]")]
    [InlineData("asb", "asb", "Relations[0]")]
    public void FindProblems_OfARelation_AsksForTwoDifferentThemes(string strategy, string plan, string options) =>
        string.Join(' ', new AlignmentOptions
        {
            Relations = [new() { Strategy = Theme(strategy), Plan = Theme(plan), Grade = AlignmentGrade.Partial }],
        }.FindProblems().Select(static problem => problem.Option)).Should().Be(options);

    /// <summary>More than can be attended to is too much; less is enough only where nothing may come to it.</summary>
    [Theory]
    [InlineData(99, 0, 0, false)]
    [InlineData(99, 1, 0, null)]
    [InlineData(99, 0, 1, null)]
    [InlineData(99, 1, 1, null)]
    [InlineData(99, 1, 2, null)]
    [InlineData(100, 0, 0, true)]
    [InlineData(100, 1, 1, true)]
    public void IsDiluted_AroundTheMost_IsKnownWhereAllIs(int inForce, int without, int unknown, bool? isDiluted) =>
        new AlignmentDilution
        {
            Strategies = 20,
            StrategiesWithoutPriorities = without,
            StrategiesOfUnknownFootprint = unknown,
            PrioritiesInForce = inForce,
            PrioritiesWithInferredThemes = 0,
            PrioritiesWithoutThemes = 0,
            Themes = 5,
            MaximumPrioritiesInForce = 99,
        }.IsDiluted.Should().Be(isDiluted);

    /// <summary>Each has two of its three themes with the next, a half of the four; themes may be more than the bits of a number.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(130)]
    public void JointCandidates_OfStrategiesInARing_AreEachAndTheNext(int strategies)
    {
        Id<Theme>[] themes = [.. Enumerable.Range(0, strategies).Select(static n => new Id<Theme>($"theme-{n:000}"))];
        ReferenceEdition edition = new(new("many"), Landscape(new LandscapeContents()).Geography, [], [], [],
            new(themes.Select(static id => new Theme { Id = id, Name = id.Value })));
        LandscapeContents contents = new()
        {
            Organisations =
                [.. Enumerable.Range(0, strategies).Select(static n => new Organisation { Id = new($"owner-{n:000}"), Name = "Owner" })],
            PoliceAndCrimePlans = [Plan()],
            Strategies =
            [
                .. themes.Select((_, n) => Strategy($"s-{n:000}", Priority($"o-{n:000}") with
                {
                    Themes = [themes[n], themes[(n + 1) % strategies], themes[(n + 2) % strategies]],
                }) with
                {
                    OwnerOrganisation = new($"owner-{n:000}"),
                }),
            ],
        };

        PlanAlignment At(decimal score) => AlignmentAnalysis.Analyse(PccGovernance.Landscape.Create(edition, contents), Day,
            new() { MinimumJointScore = score, MaximumJointCandidates = 10_000 }).Plans.Single();

        // The score of a half of the themes on the same ground is .5 to the power of two thirds: .629961.
        PlanAlignment found = At(.6299m);
        found.JointCandidates.Select(static pair => $"{pair.First.Value[2..]}-{pair.Second.Value[2..]} {pair.Share}").Should()
            .BeEquivalentTo(Enumerable.Range(0, strategies).Select(n => (First: Math.Min(n, (n + 1) % strategies),
                Second: Math.Max(n, (n + 1) % strategies))).Select(static pair => $"{pair.First:000}-{pair.Second:000} 0.5"));
        found.JointCandidatesFound.Should().Be(strategies);
        At(.63m).JointCandidatesFound.Should().Be(0);
    }

    /// <summary>Owners with so many strategies of each of two sets of themes; one owner's own are no pairs.</summary>
    [Theory]
    [InlineData("aab", "abb", 5 + 2 + 2)]
    [InlineData("ab", "aabbc", 10 - 4 + 1 + 8)]
    [InlineData("aabbc", "ab", 10 - 4 + 1 + 8)]
    [InlineData("aaa", "a", 0)]
    [InlineData("aaa", "bb", 6)]
    public void JointCandidates_OfManyOfAnOwner_AreCountedAsTheyAreListed(string ofTwoThemes, string ofThree, int pairs)
    {
        Strategy[] strategies =
        [
            .. ofTwoThemes.Select(static (owner, n) => Strategy($"two-{n}", Priority($"two-{n}.1", "asb", "fraud")) with
            {
                OwnerOrganisation = new($"{owner}"),
            }),
            .. ofThree.Select(static (owner, n) => Strategy($"three-{n}", Priority($"three-{n}.1", "asb", "fraud", "victims")) with
            {
                OwnerOrganisation = new($"{owner}"),
            }),
        ];
        PlanAlignment plan = AlignmentAnalysis.Analyse(Landscape(new LandscapeContents
        {
            Organisations = [.. "abc".Select(static id => new Organisation { Id = new($"{id}"), Name = "Owner" })],
            PoliceAndCrimePlans = [Plan()],
            Strategies = [.. strategies],
        }), Day, new() { MaximumJointCandidates = 1_000 }).Plans.Single();

        (plan.JointCandidates.Count, plan.JointCandidatesFound).Should().Be((pairs, pairs));
    }

    /// <summary>Of themes that say as much the first by its identifier is named.</summary>
    [Fact]
    public void Compare_ThemesThatSayAsMuch_NamesTheFirst()
    {
        PriorityAlignment found = Aligner.Compare(
            Aligner.Read("both", [Theme("fraud"), Theme("asb")]), Aligner.Read("both", [Theme("fraud"), Theme("asb")]));

        (found.StrategyTheme, found.PlanTheme, found.Strength).Should().Be((Theme("asb"), Theme("asb"), 1));
    }

    [Fact]
    public void CompareAll_LinksInPart_TheStrongestIsTheNearest() =>
        Aligner.CompareAll(
                Aligner.Read("Neighbourhood crime and bike theft"), [Aligner.Read("Cutting crime"), Aligner.Read("Bike theft")])
            .Select(static row => (row.Grade, row.Strength, row.IsNearest)).Should()
            .Equal((AlignmentGrade.Partial, .36m, false), (AlignmentGrade.Partial, .45m, true));

    /// <summary>A theme that the caller calls general is served in part by what is related to it, in the same words directly.</summary>
    [Fact]
    public void Compare_TowardsAThemeThatTheCallerCallsGeneral_IsInPart()
    {
        PriorityAligner own = new(new()
        {
            GeneralThemes = [Theme("victims")],
            Relations = [new() { Strategy = Theme("fraud"), Plan = Theme("victims"), Grade = AlignmentGrade.Direct }],
            Roles = [],
        });

        own.Compare(own.Read("s", [Theme("fraud")]), own.Read("p", [Theme("victims")])).Grade.Should().Be(AlignmentGrade.Partial);
        own.Compare(own.Read("s", [Theme("victims")]), own.Read("p", [Theme("victims")])).Grade.Should().Be(AlignmentGrade.Direct);
        own.Compare(own.Read("s", [Theme("victims")]), own.Read("p", [Theme("fraud")])).Grade.Should().Be(AlignmentGrade.None);
    }

    /// <summary>Beside other subjects a theme that says only how links nothing, and in a plan of management only in part.</summary>
    [Theory]
    [InlineData("prevention fraud", "standards", AlignmentGrade.None, false)]
    [InlineData("prevention", "standards", AlignmentGrade.Partial, false)]
    [InlineData("fraud", "prevention", AlignmentGrade.Partial, false)]
    [InlineData("fraud asb", "prevention", AlignmentGrade.Partial, false)]
    [InlineData("fraud", "prevention asb", AlignmentGrade.None, false)]
    [InlineData("prevention asb", "prevention", AlignmentGrade.Partial, true)]
    [InlineData("prevention asb", "prevention fraud", AlignmentGrade.None, false)]
    [InlineData("prevention", "prevention fraud", AlignmentGrade.Partial, false)]
    public void Compare_GeneralThemesWithRelations_SayHowNotWhat(string strategy, string plan, AlignmentGrade grade, bool isGeneralOnly)
    {
        PriorityAligner own = new(new()
        {
            GeneralThemes = [Theme("prevention")],
            Relations =
            [
                new() { Strategy = Theme("prevention"), Plan = Theme("standards"), Grade = AlignmentGrade.Direct },
                new() { Strategy = Theme("fraud"), Plan = Theme("prevention"), Grade = AlignmentGrade.Direct },
            ],
            Roles = [new() { Theme = Theme("standards"), Roles = ThemeRoles.Management }],
        });
        PriorityAlignment found = own.Compare(own.Read("s", Themes(strategy.Split(' '))), own.Read("p", Themes(plan.Split(' '))));

        (found.Grade, found.IsOnGeneralThemesOnly).Should().Be((grade, isGeneralOnly));
    }

    /// <summary>What a sentence says of a pair below the least strength is that it is no link, however near it is.</summary>
    [Theory]
    [InlineData(".36", "alignment-grade/partial")]
    [InlineData(".361", "alignment-grade/none")]
    public void Why_OfAPairAroundTheLeastStrength_NamesTheGradeThatCounts(string least, string grade)
    {
        PriorityAligner own = new(new() { MinimumStrength = decimal.Parse(least, System.Globalization.CultureInfo.InvariantCulture) });

        own.Compare(own.Read("Fraud"), own.Read("Cutting crime")).Reason.Find("grade")!.ToString().Should().Be(grade);
    }

    /// <summary>With two plan priorities served directly the one that is served in part is not the nearest.</summary>
    [Theory]
    [InlineData("", true)]
    [InlineData("asb", false)]
    [InlineData("asb fraud", false)]
    public void IsNearest_BesideDirectLinks_IsNone(string direct, bool isNearest)
    {
        PlanPriority[] served = [.. direct.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static id => Objective(id, id))];
        PlanAlignment plan = AlignmentAnalysis.Analyse(
            Landscape(Plan([.. served, Objective("part", "crime-reduction")]), Strategy("s", Priority("o", "asb", "fraud"))),
            Day).Plans.Single();

        plan.Links.Select(static link => (link.PlanPriority.Value, link.IsNearest)).Should()
            .BeEquivalentTo([.. served.Select(static one => (one.Id.Value, false)), ("part", isNearest)]);
    }

    /// <summary>Strategies of the same themes on different grounds have nothing of each other; the third is on that of the first.</summary>
    [Fact]
    public void JointCandidates_OnTwoGrounds_AreThoseOfOneGround()
    {
        ReferenceEdition edition = Duplication.TestWorld.Edition;
        Strategy On(string id, AreaCode area) => Strategy(id, Priority($"{id}.1") with { Themes = [Theme("theme-1")] }) with
        {
            OwnerOrganisation = new(id),
            Footprint = Footprint.Of(area),
        };

        AlignmentAnalysis.Analyse(PccGovernance.Landscape.Create(edition, new()
        {
            Organisations = [.. new[] { "a", "b", "c" }.Select(static id => new Organisation { Id = new(id), Name = id })],
            PoliceAndCrimePlans = [Plan() with { ForceArea = Duplication.TestWorld.LincolnshireForce }],
            Strategies =
            [
                On("a", Duplication.TestWorld.Boston), On("b", Duplication.TestWorld.EastLindsey), On("c", Duplication.TestWorld.Boston),
            ],
        }), Day).Plans.Single().JointCandidates.Select(static pair => (pair.First.Value, pair.Second.Value)).Should().Equal(("a", "c"));
    }

    /// <summary>A text that shows nothing takes the subject that it is given last.</summary>
    [Fact]
    public void Within_AReadingOfASubjectAlone_IsOfTheOtherSubject()
    {
        PriorityReading read = Aligner.Read("Tuesday", subject: [Theme("fraud")]);

        Aligner.Within(read, [Theme("asb")]).Profile.Should().Be(Aligner.Read("Tuesday", subject: [Theme("asb")]).Profile);
        Aligner.Within(read, []).Profile.Should().Be(Aligner.Read("Tuesday").Profile);
    }

    [Fact]
    public void Read_WithoutAClassifier_HasNoWords() =>
        new PriorityAligner(new() { Classifier = null }).Read("Anti-social behaviour").Words.Should().BeEmpty();

    /// <summary>A link that a priority declares with one plan of two counts for that one, and its themes for neither.</summary>
    [Fact]
    public void Serves_APriorityOfEachOfTwoPlans_IsDeclaredInBoth()
    {
        PoliceAndCrimePlan first = Plan(Objective("p1", "asb"));
        PoliceAndCrimePlan second = Plan(Objective("p2", "asb")) with { Id = new("second"), ForceArea = Norfolk };
        Strategy strategy = Strategy("s", Priority("o", "fraud").Serving("p1", "p2")) with
        {
            Footprint = new() { Areas = [Cambridgeshire, Norfolk] },
        };

        AlignmentAnalysis.Analyse(
                Landscape(new LandscapeContents { PoliceAndCrimePlans = [first, second], Strategies = [strategy] }), Day)
            .Plans.SelectMany(static plan => plan.Links).Select(static link => (link.PlanPriority.Value, link.Basis)).Should()
            .Equal(("p1", AlignmentBasis.Declared), ("p2", AlignmentBasis.Declared));
    }

    [Fact]
    public void Relations_OfTheLibrary_AreInTheOrderOfPlanAndStrategy() =>
        AlignmentOptions.Default.Relations.Should().Equal(
            AlignmentOptions.Default.Relations.OrderBy(static one => one.Plan).ThenBy(static one => one.Strategy));

    /// <summary>What is alike is judged once, so that whatever makes a difference must make two of it.</summary>
    [Fact]
    public void Equals_OfProfiles_IsThatOfAllTheirParts()
    {
        RelationTable relations = new(AlignmentOptions.Default.Relations, []);
        ReadTheme fraud = new(Theme("fraud"), 1, default, 1, IsGeneral: false, ThemeRoles.None);
        ReadTheme carrier = new(Theme("victims"), 2, default, 1, IsGeneral: false, ThemeRoles.Carrier);
        PriorityProfile[] all =
        [
            new([carrier], [fraud], ThemeSource.Recorded, relations),
            new([carrier], [fraud], ThemeSource.Text, relations),
            new([carrier with { Certainty = .9m }], [fraud], ThemeSource.Recorded, relations),
            new([carrier], [fraud with { Certainty = .9m }], ThemeSource.Recorded, relations),
            new([carrier], [], ThemeSource.Recorded, relations),
            new([fraud], [fraud], ThemeSource.Recorded, relations),
            new([fraud], [carrier], ThemeSource.Recorded, relations),
            new([fraud], [], ThemeSource.Recorded, relations),
            new([], [], ThemeSource.Recorded, relations),
        ];

        foreach ((int place, PriorityProfile one) in all.Index())
        {
            all.Select(one.Equals).Should().Equal(all.Select((_, other) => other == place));
            one.Equals(null).Should().BeFalse();
        }

        PriorityProfile again = new([carrier], [fraud], ThemeSource.Recorded, relations);
        (again.Equals(all[0]), again.GetHashCode() == all[0].GetHashCode()).Should().Be((true, true));
    }

    private static Id<Theme> Theme(string id) => id.Length == 0 ? default : new(id);
}
