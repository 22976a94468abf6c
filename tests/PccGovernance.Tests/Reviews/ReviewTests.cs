using System.Globalization;
using PccGovernance.Costing;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Tests.Rules;
using PccGovernance.Text;

namespace PccGovernance.Tests.Reviews;

public sealed class ReviewTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 21);

    private static readonly LandscapeReviewer Reviewer = new(new ReviewOptions
    {
        Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly, UsualValues = UsualValues.Apcc2025 },
    });

    public static TheoryData<string> ForceAreas => [.. EnglandAndWales.ForceAreas.All.Select(area => area.Code.ToString())];

    [Theory]
    [MemberData(nameof(ForceAreas))]
    public void Review_StatutoryLandscapeOfAForceArea_CoversEveryBoard(string code)
    {
        ForceArea area = EnglandAndWales.ForceAreas.Find(code)!;
        Landscape landscape = EnglandAndWales.StatutoryLandscape(area);

        LandscapeReview review = Reviewer.Review(landscape, AsOf);

        review
            .Governance.Should()
            .ContainSingle()
            .Which.Body.Should()
            .Be(landscape.AsOf(AsOf).GoverningBody(area.Code, AsOf))
            .And.NotBeNull();
        review.Summary.Partnerships.Should().BePositive().And.Be(review.Costing!.Partnerships.Count);
        review
            .Summary.Partnerships.Should()
            .Be(review.Duplication!.PartnershipsCompared + review.Duplication!.PartnershipsNotComparedTotal);
        review.Rules.Should().HaveCount(RuleSet.Default.Rules.Count);
        review.Costing.Total.ShareAssumed.Should().Be(1, "nobody recorded what any of these boards costs");
    }

    [Fact]
    public void Review_Lincolnshire_FindsParallelPartnershipsAndTheCombinationAgreement()
    {
        LandscapeReview review = Reviewer.Review(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire), AsOf);

        Finding finding = review
            .Findings.Where(f => f.RuleId == "DUP002")
            .Should()
            .ContainSingle(f =>
                Equals(
                    f.Statement.Find("kind"),
                    (StatementValue)EntityReference.Of(new Id<PartnershipKind>("community-safety-partnership"))))
            .Subject;
        finding.Subjects.Should().HaveCount(5, "three of the seven districts have one partnership");
        (finding.Remedy!.Code, finding.Remedy.Find("power"))
            .Should()
            .Be(("duplication.combine", (StatementValue)"Crime and Disorder Act 1998 s.5(1A)"));
    }

    [Fact]
    public void Review_WelshArea_DoesNotOfferTheCombinationAgreement()
    {
        LandscapeReview review = Reviewer.Review(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Gwent), AsOf);

        review.Duplication!.ParallelGroups.Should().Contain(group => group.Kind == new Id<PartnershipKind>("community-safety-partnership"))
            .Which.Remedy.Citation.Should().BeNull();
        review.Findings.Where(f => f.RuleId == "DUP002").Should().NotBeEmpty()
            .And.OnlyContain(static f => f.Remedy!.Code != "duplication.combine");
    }

    [Theory]
    [InlineData(2021, 5, 9, LocalPolicingBodyKind.PoliceAndCrimeCommissioner)]
    [InlineData(2021, 5, 10, LocalPolicingBodyKind.CombinedAuthorityMayor)]
    public void Review_WestYorkshireAroundTheTransfer_SeatsTheBodyOfTheDay(int year, int month, int day, LocalPolicingBodyKind kind)
    {
        LocalDate date = new(year, month, day);
        Landscape landscape = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.WestYorkshire);

        LandscapeReview review = Reviewer.Review(landscape, date);

        LocalPolicingBody body = review.Governance.Should().ContainSingle().Subject.Body!;
        body.Kind.Should().Be(kind);
        Id<Organisation>[] seated = [.. landscape.AsOf(date).Partnerships.SelectMany(p => p.Seats).Select(s => s.Organisation).Distinct()];
        Id<Organisation>[] bodies = [.. landscape.Contents.LocalPolicingBodies.Select(b => b.Organisation!.Value)];
        seated.Intersect(bodies).Should().Equal(body.Organisation!.Value);
    }

    [Theory]
    [InlineData(2024, 5, 6, LocalPolicingBodyKind.PoliceFireAndCrimeCommissioner)]
    [InlineData(2024, 5, 7, LocalPolicingBodyKind.CombinedAuthorityMayor)]
    public void Review_YorkAndNorthYorkshireAcrossTheTransfer_NamesTheBodyOfTheDay(int year, int month, int day, LocalPolicingBodyKind kind)
    {
        LandscapeReview review = Reviewer.Review(
            EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.NorthYorkshire),
            new(year, month, day));

        review.Governance.Should().ContainSingle().Which.Body!.Kind.Should().Be(kind);
    }

    [Fact]
    public void Review_LincolnshireIn2029_ShowsTheEndOfCommissionersAsAnnouncedNotAsLaw()
    {
        LandscapeReview review = Reviewer.Review(
            EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire),
            new(2029, 6, 1));

        AreaGovernance area = review.Governance.Should().ContainSingle().Subject;
        area.Body!.Kind.Should().Be(LocalPolicingBodyKind.PoliceAndCrimeCommissioner);
        area.Announced.Should()
            .Contain(change => change.Status == AnnouncementStatus.Announced && change.Effective == PartialDate.Parse("2028-05"));
    }

    [Fact]
    public void Review_ShuffledInput_GivesTheSameBytes()
    {
        LandscapeContents contents = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire).Contents;
        byte[] expected = BytesOf(contents);

        foreach (int seed in Enumerable.Range(1, 5))
        {
            BytesOf(Shuffled(contents, new Random(seed))).Should().Equal(expected);
        }
    }

    [Theory]
    [InlineData("cy-GB")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Review_UnderACulture_GivesTheSameBytes(string culture)
    {
        LandscapeContents contents = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.DyfedPowys).Contents;
        byte[] expected = BytesOf(contents);

        byte[] actual = [];
        Thread thread = new(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            actual = BytesOf(contents);
        });
        thread.Start();
        thread.Join();

        actual.Should().Equal(expected);
    }

    [Fact]
    public void Review_OnManyThreads_GivesTheSameBytes()
    {
        Landscape landscape = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Cambridgeshire);
        byte[] expected = ReviewJson.WriteToUtf8Bytes(Reviewer.Review(landscape, AsOf));
        byte[][] results = new byte[8][];

        Parallel.For(
            0,
            results.Length,
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            i => results[i] = ReviewJson.WriteToUtf8Bytes(Reviewer.Review(landscape, AsOf)));

        results.Should().AllSatisfy(bytes => bytes.AsSpan().SequenceEqual(expected).Should().BeTrue());
    }

    [Fact]
    public void Review_Findings_AreGravestFirst()
    {
        LandscapeReview review = Reviewer.Review(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire), AsOf);

        review.Findings.Select(f => f.Severity).Should().BeInDescendingOrder();
        review.Findings.Should().AllSatisfy(f =>
        {
            f.Subjects.Should().NotBeEmpty();
            Phrasebook.English.Codes.Should().Contain(f.Statement.Code);
        });
    }

    [Fact]
    public void Review_EmptyLandscape_SaysThatRulesLookedAtNothing()
    {
        LandscapeReview review = new LandscapeReviewer().Review(Landscape.Create(EnglandAndWales.Edition, LandscapeContents.Empty), AsOf);

        review.Findings.Should().BeEmpty();
        review.Rules.Should().AllSatisfy(run => run.Statement.Code.Should().Be("rule.looked-at-nothing"));
        review.Costing.Should().BeNull();
    }

    [Fact]
    public void Review_WithBaselineAndSeverity_AcceptsAndRegrades()
    {
        Landscape landscape = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire);
        LandscapeReview first = Reviewer.Review(landscape, AsOf);
        Baseline baseline = Baseline.Empty.Accepting(
            first.Findings.Where(f => f.RuleId == "DUP002"),
            "Under review",
            "Director of partnerships",
            new(2027, 4, 1));

        LandscapeReview second = new LandscapeReviewer(Reviewer.Options with
        {
            Baseline = baseline,
            Rules = RuleSet.Default.WithSeverity("DAT002", RuleSeverity.Error),
        }).Review(landscape, AsOf);

        second.Accepted.Should().HaveCount(baseline.Entries.Count);
        second.Findings.Should().NotContain(f => f.RuleId == "DUP002");
        second.Findings[0].Should().Match<Finding>(f => f.RuleId == "DAT002" && f.Severity == RuleSeverity.Error);
        (second.Findings.Count + second.Accepted.Count).Should().Be(first.Findings.Count);
    }

    [Fact]
    public void Review_WithARuleOfOnesOwn_AppliesIt()
    {
        Finding own = new FixedRule("OWN001").Descriptor.Violated("Something is not in order.", [EntityReference.Of(AreaCode.Wales)]);
        LandscapeReviewer reviewer = new(new ReviewOptions { Rules = RuleSet.Empty.With(new FixedRule("OWN001", own)) });

        LandscapeReview review = reviewer.Review(Landscape.Create(EnglandAndWales.Edition, LandscapeContents.Empty), AsOf);

        review.Findings.Should().Equal(own);
    }

    private static byte[] BytesOf(LandscapeContents contents) =>
        ReviewJson.WriteToUtf8Bytes(Reviewer.Review(Landscape.Create(EnglandAndWales.Edition, contents), AsOf));

    private static LandscapeContents Shuffled(LandscapeContents contents, Random random) =>
        contents with
        {
            Organisations = Shuffled(contents.Organisations, random),
            LocalPolicingBodies = Shuffled(contents.LocalPolicingBodies, random),
            AnnouncedChanges = Shuffled(contents.AnnouncedChanges, random),
            Panels = Shuffled(contents.Panels, random),
            Partnerships = Shuffled(contents.Partnerships, random).Select(p => p with
            {
                Seats = Shuffled(p.Seats, random),
                Themes = Shuffled(p.Themes, random),
                ReportsTo = Shuffled(p.ReportsTo, random),
            }).ToValueList(),
        };

    private static ValueList<T> Shuffled<T>(ValueList<T> items, Random random)
    {
        T[] copy = [.. items];
        random.Shuffle(copy);
        return ValueList.Create<T>(copy);
    }
}
