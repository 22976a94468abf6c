using FsCheck.Fluent;
using PccGovernance.Reference;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>Records and days that nobody would expect.</summary>
public sealed class StatuteHostileTests
{
    private static readonly AreaCode Lincolnshire = new("E23000020");

    private static readonly Landscape Bodies =
        Landscape.Create(EnglandAndWales.Edition, new() { LocalPolicingBodies = EnglandAndWales.LocalPolicingBodies });

    private static readonly LocalDate First = new(2012, 11, 22);

    private static readonly int Days = Period.DaysBetween(First, new(2030, 12, 31)) + 1;

    /// <summary>
    /// Of every area on a random day: each requirement has an answer, London, the City, Wales and mayors as the law does.
    /// </summary>
    [Fact]
    public void Analyse_OnAnyDayOf2012To2030_AnswersEveryRequirementForEveryForceArea() =>
        Prop.ForAll(Gen.Choose(0, Days - 1).ToArbitrary(), static days =>
        {
            LocalDate day = First.PlusDays(days);
            StatuteReport report = StatuteAnalysis.Analyse(Bodies, day, new());
            return report.Outcomes.Select(static outcome => (outcome.Rule, outcome.ForceArea)).Distinct().Count() == 203 * 43
                && report.Outcomes.All(outcome => IsSound(outcome, day));
        }).Holds(120);

    /// <summary>Of every example on a random day.</summary>
    [Fact]
    public void Analyse_OfAnyExampleOnAnyDay_IsSound() =>
        Prop.ForAll(Gen.Choose(0, StatuteExample.All.Count - 1).Zip(Gen.Choose(0, Days - 1)).ToArbitrary(), static pair =>
        {
            LocalDate day = First.PlusDays(pair.Item2);
            return Report(StatuteExample.All[pair.Item1].Contents, day).Outcomes.All(outcome => IsSound(outcome, day));
        }).Holds(600);

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1900, 2, 28)]
    [InlineData(2500, 12, 31)]
    [InlineData(2999, 12, 31)]
    public void Analyse_OnAnAbsurdDay_AnswersWithoutFailing(int year, int month, int day)
    {
        Report(StatuteRecord.All.Last().Contents, new(year, month, day)).Outcomes.Should().NotBeEmpty();
        StatuteAnalysis.Analyse(Bodies, new(year, month, day), new() { YearsBack = 20, YearsAhead = 10 }).Outcomes.Should().NotBeEmpty();
    }

    /// <summary>Steps far in the past and future, and a financial year at either end of what may be given.</summary>
    [Theory]
    [InlineData("1000-01-01", 1900)]
    [InlineData("2999-12-31", 2999)]
    public void Analyse_OfStepsOnAbsurdDays_AnswersWithoutFailing(string day, int year)
    {
        string[] kinds = [.. StatutoryRequirements.All.SelectMany(static one => one.Filings).Distinct()];
        string[] steps = [.. StatutoryRequirements.All.SelectMany(StatuteWordsRead.Of).SelectMany(static read => read.Steps).Distinct()];
        LandscapeContents contents = new()
        {
            LocalPolicingBodies = Of(Lincolnshire),
            Filings = kinds.Select((kind, place) => new Filing
            {
                Id = new($"filing-{place}"),
                Kind = kind,
                Footprint = Footprint.Of(AreaCode.EnglandAndWales),
                FinancialYear = year,
                IsComplete = true,
                Steps = steps.Select(step => new FilingStep { Kind = step, On = PartialDate.Parse(day) }).ToValueList(),
                Facts = [new() { Name = "veto", Holds = true }, new() { Name = "vacancies", Number = 1_000_000_000_000_000 }],
            }).ToValueList(),
        };

        Report(contents, new(2026, 11, 21)).Outcomes.Should().NotBeEmpty();
        Report(contents, new(2999, 12, 31)).Outcomes.Should().NotBeEmpty();
        FluentActions.Invoking(() => Report(contents, new(3000, 1, 1))).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The day 3000-01-01 is after 2999-12-31*");
    }

    [Fact]
    public void Filing_TwiceUnderTwoIdentifiers_AnswersAsOnce()
    {
        foreach (
            StatuteExample example in StatuteExample.All.Where(static example =>
                example.Verdict is StatutoryVerdict.Met or StatutoryVerdict.NotMet))
        {
            LandscapeContents twice = example.Contents with
            {
                Filings =
                [
                    .. example.Contents.Filings,
                    .. example.Contents.Filings.Select(static filing => filing with { Id = new($"{filing.Id.Value}-again") }),
                ],
            };

            example.Ask(twice).Select(static outcome => outcome.Verdict).Distinct().Order()
                .Should().Equal(example.Ask().Select(static outcome => outcome.Verdict).Distinct().Order(), "{0}", example);
        }
    }

    /// <summary>In London law of the 2011 Act began earlier: what was issued there before the rest of the country counts.</summary>
    [Theory]
    [InlineData("E23000020", "2012-11-21", false)]
    [InlineData("E23000020", "2012-11-22", true)]
    [InlineData("E23000001", "2012-01-15", false)]
    [InlineData("E23000001", "2012-01-16", true)]
    public void Filing_FromBeforeCommencement_IsNotAsked(string area, string day, bool isAsked)
    {
        StatutoryOutcome outcome = Report(
                new()
                {
                    LocalPolicingBodies = Of(new(area)),
                    Filings =
                    [
                        new()
                        {
                            Id = new("plan"),
                            Kind = "police-and-crime-plan",
                            Footprint = Footprint.Of(new AreaCode(area)),
                            Steps =
                            [
                                new() { Kind = "issued", On = PartialDate.Parse(day) },
                                new() { Kind = "published", On = PartialDate.Parse(day) },
                            ],
                        },
                    ],
                },
                new(2013, 1, 10))
            .OutcomesOf("plan-published")
            .Single();

        (outcome.Verdict, outcome.Filing is not null).Should()
            .Be((isAsked ? StatutoryVerdict.Met : StatutoryVerdict.CannotBeTold, isAsked));
    }

    [Fact]
    public void Facts_ThatContradictEachOther_AreNotMet_OrCannotBeTold()
    {
        LandscapeContents contents = new()
        {
            LocalPolicingBodies = Of(Lincolnshire),
            Filings =
            [
                new()
                {
                    Id = new("plan"), Kind = "police-and-crime-plan", Footprint = Footprint.Of(Lincolnshire), IsComplete = true,
                    Steps = [new() { Kind = "issued", On = PartialDate.Parse("2025-03-03") }, new() { Kind = "published", IsDone = false }],
                    Facts = [new() { Name = "policing", Holds = true }, new() { Name = "policing", Holds = false }],
                },
            ],
        };

        StatuteReport report = Report(contents, new(2026, 11, 21));
        report.OutcomesOf("plan-published").Single().Verdict.Should().Be(StatutoryVerdict.NotMet);
        report.OutcomesOf("plan-contents-policing").Single().Verdict.Should().Be(StatutoryVerdict.CannotBeTold, "both are on record");
    }

    /// <summary>Two bodies govern the same area, and an area has none.</summary>
    [Fact]
    public void Bodies_TwoOrNoneForAnArea_AreAnsweredWithoutFailing()
    {
        LocalPolicingBody[] now = [.. Of(Lincolnshire).Where(static body => body.Period.To is null)];
        LandscapeContents two = new()
        {
            LocalPolicingBodies =
                [.. now, now[0] with { Id = new("mayor"), Kind = LocalPolicingBodyKind.CombinedAuthorityMayor, Name = "Mayor" }],
        };
        LandscapeResult made = Landscape.TryCreate(EnglandAndWales.Edition, two);
        if (made.Landscape is { } landscape)
        {
            StatuteAnalysis.Analyse(landscape, new(2026, 11, 21), new()).Requirements.Should().HaveCount(203);
        }

        LandscapeContents ended = new()
        {
            LocalPolicingBodies = [now[0] with { Period = new(new LocalDate(2012, 11, 22), new LocalDate(2020, 1, 1)) }],
        };
        StatuteReport none = Report(ended, new(2026, 11, 21));
        none.Requirements.Should().HaveCount(203);
        none.OutcomesOf("plan-published").Single().Missing!.Code.Should().Be("statute.fact-body");
        Report(new(), new(2026, 11, 21)).Outcomes.Should().BeEmpty("nothing says which areas are meant");
    }

    /// <summary>What is enacted and not begun is never in force, and what ended is not, whatever is on record.</summary>
    [Fact]
    public void Prospective_OnAnyDay_IsEnactedAndNotBegun()
    {
        foreach (StatutoryRequirement requirement in StatutoryRequirements.All.Where(static one => !one.IsBegun))
        {
            foreach (int year in Enumerable.Range(2012, 24))
            {
                StatutoryOutcome[] outcomes = [.. StatuteAnalysis.Analyse(Bodies, new(year, 6, 1), new()).OutcomesOf(requirement.Id)];
                outcomes.Where(static outcome => outcome.Verdict == StatutoryVerdict.NotInForce)
                    .Should().NotBeEmpty().And.OnlyContain(static outcome => outcome.Reason.Code == "statute.not-begun");
                outcomes.Should().OnlyContain(static outcome =>
                    outcome.Verdict == StatutoryVerdict.NotInForce || outcome.Verdict == StatutoryVerdict.DoesNotApply);
            }
        }
    }

    /// <summary>An answer that applies says whether the day is before the wording that was read.</summary>
    [Theory]
    [InlineData(2013)]
    [InlineData(2020)]
    [InlineData(2024)]
    [InlineData(2027)]
    public void LaterWording_IsToldOfEveryAnswerOfAnEarlyDay_AndOfNoOther(int year)
    {
        LocalDate day = new(year, 6, 1);

        StatuteAnalysis
            .Analyse(Bodies, day, new())
            .Outcomes.Where(static outcome =>
                outcome.Verdict is not (StatutoryVerdict.DoesNotApply or StatutoryVerdict.NotInForce)
                && outcome.Missing?.Code != "statute.fact-body")
            .Should()
            .OnlyContain(outcome => outcome.IsLaterWording == (day < StatutoryRequirements.Find(outcome.Requirement)!.WordingFrom));
    }

    private static bool IsSound(StatutoryOutcome outcome, LocalDate day) =>
        (outcome.Missing is null) == (outcome.Verdict != StatutoryVerdict.CannotBeTold)
            && (outcome.Verdict != StatutoryVerdict.NotYetDue || outcome.Due >= day)
            && (outcome.Verdict != StatutoryVerdict.NotMet || !outcome.IsByOurNumber)
            && (outcome.Verdict != StatutoryVerdict.NotMet
                || StatutoryRequirements.Find(outcome.Requirement)!.Basis == RequirementBasis.Statutory);

    private static ValueList<LocalPolicingBody> Of(AreaCode area) =>
        [.. EnglandAndWales.LocalPolicingBodies.Where(body => body.ForceArea == area)];

    private static StatuteReport Report(LandscapeContents contents, LocalDate day) =>
        StatuteAnalysis.Analyse(Landscape.Create(EnglandAndWales.Edition, contents), day, new());
}
