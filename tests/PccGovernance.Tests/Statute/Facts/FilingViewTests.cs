using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>What is read of a filing, of a Police and Crime Plan, of an agreement, and of several filings together.</summary>
public sealed class FilingViewTests
{
    private static readonly LocalDate Day = new(2026, 11, 21);

    [Theory]
    [InlineData("policing")]
    [InlineData("resources")]
    [InlineData("means-of-reporting")]
    [InlineData("means-of-measuring")]
    [InlineData("services")]
    [InlineData("grants")]
    public void Plan_WithOneOfItsHeads_SaysThatItHasItAndNoOther(string head)
    {
        PoliceAndCrimePlan none = new() { Id = new("plan"), Name = "Plan", ForceArea = new("E23000020") };
        PoliceAndCrimePlan plan = head switch
        {
            "policing" => none with { Policing = "Text" },
            "resources" => none with { Resources = "Text" },
            "means-of-reporting" => none with { MeansOfReporting = "Text" },
            "means-of-measuring" => none with { MeansOfMeasuring = "Text" },
            "services" => none with { Services = "Text" },
            _ => none with { Grants = "Text" },
        };

        PlanFacts.Of(Filing("plan"), plan).Facts.Should().Equal(new FilingFact { Name = head, Holds = true });
        PlanFacts.Of(Filing("plan"), plan with { Policing = " ", Resources = plan.Resources }).Facts.Should()
            .HaveCount(head is "policing" ? 0 : 1, "a head of spaces is none");
        PlanFacts.Of(Filing("plan") with { Facts = [new() { Name = head, Holds = false }] }, plan).Facts.Should()
            .Equal([new FilingFact { Name = head, Holds = false }], "what the filing says goes first");
    }

    [Fact]
    public void Plan_IssuedOnADay_IsAStepUnlessTheFilingHasADayOfItsOwn()
    {
        PoliceAndCrimePlan plan = new() { Id = new("plan"), Name = "Plan", ForceArea = new("E23000020"), IssuedOn = new(2025, 3, 10) };
        FilingStep consulted = new() { Kind = "consulted", On = new LocalDate(2025, 1, 1) };

        Steps(PlanFacts.Of(Filing("filing") with { Steps = [consulted] }, plan)).Should().Be("consulted 2025-01-01, issued 2025-03-10");
        Steps(PlanFacts.Of(Filing("filing") with { Steps = [new() { Kind = "issued", By = "holder" }, consulted] }, plan)).Should()
            .Be("consulted 2025-01-01, issued 2025-03-10 by holder");
        Steps(PlanFacts.Of(Filing("filing") with { Steps = [new() { Kind = "issued", On = new LocalDate(2025, 3, 11) }] }, plan)).Should()
            .Be("issued 2025-03-11");
        Steps(PlanFacts.Of(Filing("filing") with { Steps = [consulted] }, plan with { IssuedOn = null })).Should()
            .Be("consulted 2025-01-01");

        static string Steps(FilingView view) => string.Join(", ", new[] { "consulted", "issued" }
            .SelectMany(kind => view.Steps(kind, Day))
            .Select(static step => $"{step.Kind} {step.On}{(step.By is { } by ? $" by {by}" : "")}"));
    }

    [Fact]
    public void Plan_WithItsOwnPeriod_CoversThatAndElseWhatTheFilingCovers()
    {
        EffectivePeriod own = new(new LocalDate(2025, 4, 1), new LocalDate(2029, 4, 1));
        EffectivePeriod other = new(new LocalDate(2024, 4, 1));
        PoliceAndCrimePlan plan = new() { Id = new("plan"), Name = "Plan", ForceArea = new("E23000020"), Period = own };
        Filing filing = Filing("filing") with { Covers = other };

        PlanFacts.Of(filing, plan).Covers.Should().Be(own);
        PlanFacts.Of(filing, plan with { Period = default }).Covers.Should().Be(other);
        PlanFacts.Of(filing, plan).FinancialYear.Should().Be(2024, "the year is that of the filing");
    }

    [Fact]
    public void Plan_ReadWithoutAFiling_IsOnRecordAsAPlan()
    {
        PoliceAndCrimePlan plan = new() { Id = new("plan"), Name = "Plan", ForceArea = new("E23000020") };

        PlanFacts.Of(Filing("plan"), plan).Thing.Should().Be(EntityReference.Of(plan.Id));
        PlanFacts.Of(Filing("filing"), plan).Thing.Should().Be(EntityReference.Of(new Id<Filing>("filing")));
    }

    [Theory]
    [InlineData(AgreementKind.DataSharing, "information-protocol")]
    [InlineData(AgreementKind.Collaboration, "collaboration-agreement")]
    [InlineData(AgreementKind.Combination, "combination-agreement")]
    [InlineData(AgreementKind.Unknown, null)]
    public void Agreement_OfAKind_IsAFilingSignedByItsParties(AgreementKind kind, string? filing)
    {
        Agreement agreement = new()
        {
            Id = new("unit"),
            Name = "Unit",
            Kind = kind,
            Parties = [new("one"), new("other")],
            AgreedOn = PartialDate.Parse("2025-01"),
            Period = new(new LocalDate(2025, 2, 1), null),
        };

        FilingView? view = AgreementFacts.Of(agreement);

        view?.Kind.Should().Be(filing);
        (view is null).Should().Be(filing is null);
        if (view is not null)
        {
            view.Thing.Should().Be(EntityReference.Of(agreement.Id));
            view.Covers.Should().Be(agreement.Period);
            view.Facts.Should().Equal(new FilingFact { Name = "agreement-made", Holds = true });
            view.Steps("signed", Day).Should().Equal(
                new FilingStep { Kind = "signed", On = PartialDate.Parse("2025-01"), Organisations = agreement.Parties });
            AgreementFacts.Of(agreement with { AgreedOn = null })!.Day("signed", Day).Exact.Should()
                .Be(new LocalDate(2025, 2, 1), "it was signed by its beginning");
            AgreementFacts.Of(agreement with { AgreedOn = null, Period = default })!.Day("signed", Day).Should()
                .Be(new KnownDay(true, null));
        }
    }

    [Fact]
    public void Together_OfSeveral_SaysWhatTheyAllSay()
    {
        FilingView one = View("one", 2024, ("agreed", true), ("resolved", true), ("own", true));
        FilingView other = View("other", 2025, ("agreed", true), ("resolved", false));

        FilingView.Together([]).Should().BeNull();
        FilingView.Together([one]).Should().BeSameAs(one);
        FilingView both = FilingView.Together([one, other])!;
        both.Fact("agreed").Should().Be(new FilingFact { Name = "agreed", Holds = true });
        both.Fact("resolved").Should().Be(new FilingFact { Name = "resolved" }, "they contradict each other");
        both.Fact("own").Should().Be(new FilingFact { Name = "own", Holds = true });
        both.Fact("none").Should().BeNull();
        (both.Id, both.Kind, both.FinancialYear, both.Thing).Should().Be((one.Id, "thing", 2024, one.Thing));
    }

    [Theory]
    [InlineData("2026-11-21", false)]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-11", false)]
    [InlineData("2026-12", true)]
    [InlineData(null, false)]
    public void IsToCome_WhereEveryStepIsOnADayToCome_AndNotWithoutAny(string? on, bool isToCome)
    {
        FilingStep step = new() { Kind = "met", On = on is null ? null : PartialDate.Parse(on) };

        new FilingView(Filing("filing"), [step], [], default).IsToCome(Day).Should().Be(isToCome);
        new FilingView(Filing("filing"), [step, new() { Kind = "met", On = Day }], [], default).IsToCome(Day).Should().BeFalse();
        new FilingView(Filing("filing"), [], [], default).IsToCome(Day).Should().BeFalse();
        new FilingView(Filing("filing"), [step], [], default).LatestDay(Day).Should()
            .Be(on is "2026-11-21" ? Day : on is "2026-11" ? new LocalDate(2026, 11, 1) : null);
    }

    [Theory]
    [InlineData("2025-05-01 2025-04-01", "2025-04-01")]
    [InlineData("2025-04-01 2025-05-01", "2025-04-01")]
    [InlineData("- 2025-05-01", "")]
    [InlineData("2025-05-01 -", "")]
    [InlineData("- -", "")]
    [InlineData("2027-05-01 2025-05-01", "2025-05-01")]
    public void Day_OfAStepTakenTwice_IsTheFirstOrThatWithoutADay(string days, string first)
    {
        FilingView view = new(
            Filing("filing"),
            [
                .. days.Split(' ').Select(static day => new FilingStep { Kind = "met", On = day is "-" ? null : PartialDate.Parse(day) }),
                new FilingStep { Kind = "met", IsDone = false, On = new LocalDate(2020, 1, 1) },
                new FilingStep { Kind = "sent", On = new LocalDate(2020, 1, 1) },
            ],
            [], default);

        KnownDay day = view.Day("met", Day);
        (day.IsOnRecord, day.Date?.ToString() ?? "").Should().Be((true, first));
        view.Day("called", Day).Should().Be(KnownDay.None);
        (view.IsLeftUndone("met"), view.IsLeftUndone("sent")).Should().Be((true, false));
    }

    private static FilingView View(string id, int year, params (string Name, bool Holds)[] facts) => new(
        Filing(id) with { FinancialYear = year }, [],
        facts.Select(static fact => new FilingFact { Name = fact.Name, Holds = fact.Holds }).ToValueList(), default);

    private static Filing Filing(string id) => new() { Id = new(id), Kind = "thing" };
}
