using PccGovernance.Reference;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>The day before, the day of and the day after each deadline.</summary>
public sealed class StatuteDeadlineTests
{
    /// <summary>The steps of met examples that have a last day, with that day.</summary>
    public static TheoryData<int, string, string, string> Deadlines
    {
        get
        {
            TheoryData<int, string, string, string> all = [];
            foreach ((int index, StatuteExample example) in StatuteExample.All.Index())
            {
                foreach (StepClause clause in example.Requirement.Clauses.OfType<StepClause>())
                {
                    if (example.Verdict == StatutoryVerdict.Met
                        && (clause.Entry.Due is not null || clause.Entry.Within is not null)
                        && DayOf(example, clause, static (clause, at) => clause.LastDay(at)) is { Filing: { } filing, Day: { } last })
                    {
                        all.Add(index, clause.Entry.Name, NodaTime.Text.LocalDatePattern.Iso.Format(last), filing);
                    }
                }
            }

            return all;
        }
    }

    /// <summary>The steps of met examples that are to follow as soon as practicable, with the last day by a number of ours.</summary>
    public static TheoryData<int, string, string, string> OurDays
    {
        get
        {
            TheoryData<int, string, string, string> all = [];
            foreach ((int index, StatuteExample example) in StatuteExample.All.Index())
            {
                foreach (StepClause clause in example.Requirement.Clauses.OfType<StepClause>())
                {
                    if (example.Verdict == StatutoryVerdict.Met
                        && clause.Entry.Soon is not null
                        && DayOf(example, clause, static (clause, at) => clause.OurLastDay(at)) is { Filing: { } filing, Day: { } last })
                    {
                        all.Add(index, clause.Entry.Name, NodaTime.Text.LocalDatePattern.Iso.Format(last), filing);
                    }
                }
            }

            return all;
        }
    }

    /// <summary>The met examples of what is done again and again.</summary>
    public static TheoryData<int, string> Rounds
    {
        get
        {
            TheoryData<int, string> all = [];
            foreach ((int index, StatuteExample example) in StatuteExample.All.Index())
            {
                foreach (EveryClause clause in example.Requirement.Clauses.OfType<EveryClause>())
                {
                    if (example.Verdict == StatutoryVerdict.Met)
                    {
                        all.Add(index, clause.Entry.Name);
                    }
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Deadlines))]
    public void Step_TakenOnTheLastDay_IsInTime_AndADayLaterIsNot(int index, string step, string last, string filing)
    {
        StatuteExample example = StatuteExample.All[index];
        LocalDate day = Day(last);
        bool isSoft = example.Requirement.Clauses.OfType<StepClause>().Any(clause => clause.Entry.Name == step && clause.Entry.IsSoft);

        Verdicts(example, filing, step, day.PlusDays(-1)).Should().Contain(StatutoryVerdict.Met).And.NotContain(StatutoryVerdict.NotMet);
        Verdicts(example, filing, step, day).Should().Contain(StatutoryVerdict.Met).And.NotContain(StatutoryVerdict.NotMet);
        Verdicts(example, filing, step, day.PlusDays(1))
            .Should()
            .Contain(isSoft ? StatutoryVerdict.CannotBeTold : StatutoryVerdict.NotMet, "'{0}' a day late", step);
    }

    [Theory]
    [MemberData(nameof(Deadlines))]
    public void Step_NotTakenInACompleteRecord_IsNotYetDueOnTheLastDay_AndNotMetADayLater(int index, string step, string last,
        string filing)
    {
        StatuteExample example = StatuteExample.All[index];
        LocalDate day = Day(last);
        LandscapeContents contents = Without(example, filing, step);

        StatutoryOutcome[] onTheDay = example.Ask(contents, day);
        onTheDay.Where(outcome => outcome.Due == day)
            .Select(static outcome => outcome.Verdict)
            .Should()
            .NotContain(StatutoryVerdict.NotMet);
        onTheDay.Select(static outcome => outcome.Verdict)
            .Should()
            .Contain(StatutoryVerdict.NotYetDue, string.Join("; ", onTheDay.Select(static o => o.Reason)));
        example.Ask(contents, day.PlusDays(1)).Select(static outcome => outcome.Verdict).Should().Contain(StatutoryVerdict.NotMet);
        example.Ask(
            contents with
            {
                Filings = contents.Filings.Select(static filing => filing with { IsComplete = false }).ToValueList(),
                CompleteRecords = []
            }, day.PlusDays(1))
            .Select(static outcome => outcome.Verdict).Should().NotContain(StatutoryVerdict.NotMet, "what is not on record is not known");
    }

    [Theory]
    [MemberData(nameof(OurDays))]
    public void Step_TakenByOurDay_IsInTime_AndADayLaterSomebodyJudges(int index, string step, string last, string filing)
    {
        StatuteExample example = StatuteExample.All[index];
        LocalDate day = Day(last);

        Verdicts(example, filing, step, day.PlusDays(-1)).Should().Contain(StatutoryVerdict.Met).And.NotContain(StatutoryVerdict.NotMet);
        Verdicts(example, filing, step, day).Should().Contain(StatutoryVerdict.Met).And.NotContain(StatutoryVerdict.NotMet);
        StatutoryOutcome[] late = Moved(example, filing, step, day.PlusDays(1));
        late.Should().NotContain(static outcome => outcome.Verdict == StatutoryVerdict.NotMet);
        late.Should().Contain(outcome => outcome.Verdict == StatutoryVerdict.CannotBeTold && outcome.IsByOurNumber && outcome.Due == day);
    }

    [Theory]
    [MemberData(nameof(OurDays))]
    public void Step_NeverTakenByOurDay_IsForSomebodyToJudge_UntilTheNextRoundIsOver(int index, string step, string last, string filing)
    {
        StatuteExample example = StatuteExample.All[index];
        LocalDate day = Day(last);
        LandscapeContents contents = Without(example, filing, step);
        StepClause clause = example.Requirement.Clauses.OfType<StepClause>().First(clause => clause.Entry.Name == step);

        example.Ask(contents, day).Should()
            .Contain(outcome => outcome.Verdict == StatutoryVerdict.NotYetDue && outcome.IsByOurNumber && outcome.Due == day);
        example.Ask(contents, day.PlusDays(1)).Should()
            .Contain(outcome => outcome.Verdict == StatutoryVerdict.CannotBeTold && outcome.IsByOurNumber && outcome.Due == day);
        if (clause.Entry.Soon!.Of is "year-end" or "year-start")
        {
            LocalDate round = day.PlusDays(-StatuteOptions.Default.DaysOf(clause.Entry.Soon.Allowance)).PlusYears(1);
            Of(example, contents, round, round).Should().NotContain(StatutoryVerdict.NotMet);
            Of(example, contents, round.PlusDays(1), round).Should().Contain(StatutoryVerdict.NotMet);
        }
    }

    [Theory]
    [InlineData(-15, StatutoryVerdict.Met)]
    [InlineData(-14, StatutoryVerdict.Met)]
    [InlineData(-13, StatutoryVerdict.CannotBeTold)]
    public void Draft_WithOurDaysBeforeIssue_IsInReasonableTime_AndWithOneLessSomebodyJudges(int days, StatutoryVerdict verdict)
    {
        StatuteExample example = StatuteExample.All.First(static example => example.Requirement.Id == "plan-draft-to-panel") with
        {
            Facts = "police-and-crime-plan: draft-sent 2025-02-17 >panel; panel-reported 2025-02-18; issued "
                + NodaTime.Text.LocalDatePattern.Iso.Format(new LocalDate(2025, 2, 17).PlusDays(-days)),
        };

        StatutoryOutcome outcome = example.Ask().Single();

        (outcome.Verdict, outcome.IsByOurNumber).Should().Be((verdict, verdict == StatutoryVerdict.CannotBeTold));
    }

    [Theory]
    [MemberData(nameof(Rounds))]
    public void Round_OnTheLastDayForItAgain_IsMet_AndADayLaterIsNot(int index, string step)
    {
        StatuteExample example = StatuteExample.All[index];
        LandscapeContents contents = Complete(example.Contents);
        EveryClause clause = example.Requirement.Clauses.OfType<EveryClause>().Single(clause => clause.Entry.Name == step);
        LocalDate latest = contents.Filings.SelectMany(static filing => filing.Steps)
            .Where(found => found.Kind == step || clause.Entry.Since.Contains(found.Kind))
            .Max(static found => found.On!.Value.Latest);
        LocalDate due =
            latest.PlusMonths(clause.Entry.Months).PlusDays(clause.Entry.HasGrace ? StatuteOptions.Default.DaysAfterAPeriod : 0);

        // Days of grace are ours: it is broken when the next round is over too.
        LocalDate next = LocalDate.Max(due, latest.PlusMonths(2 * clause.Entry.Months));

        // Whatever else is done again and again is done on the day.
        string[] others =
            [.. example.Requirement.Clauses.OfType<EveryClause>().Where(other => other != clause).Select(static other => other.Entry.Name)];
        contents = contents with
        {
            Filings = contents.Filings.Select(filing => filing with
            {
                Steps = filing.Steps.Select(found => others.Contains(found.Kind) ? found with { On = new PartialDate(due) } : found)
                    .ToValueList(),
            }).ToValueList(),
        };

        StatutoryOutcome[] onTheDay = example.Ask(contents, due);
        onTheDay.Select(static outcome => outcome.Verdict).Should().NotContain([StatutoryVerdict.NotMet, StatutoryVerdict.CannotBeTold]);
        example
            .Ask(contents, due.PlusDays(1))
            .Select(static outcome => outcome.Verdict)
            .Should()
            .Contain(
                clause.Entry.IsOurs || (clause.Entry.HasGrace && next > due) ? StatutoryVerdict.CannotBeTold : StatutoryVerdict.NotMet);
        if (clause.Entry.HasGrace)
        {
            example.Ask(contents, next).Select(static outcome => outcome.Verdict).Should().NotContain(StatutoryVerdict.NotMet);
            example.Ask(contents, next.PlusDays(1)).Select(static outcome => outcome.Verdict).Should().Contain(StatutoryVerdict.NotMet);
        }
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>The answers of the round of which the next one is over on a day.</summary>
    private static IEnumerable<StatutoryVerdict> Of(StatuteExample example, LandscapeContents contents, LocalDate day, LocalDate round) =>
        example
            .Ask(contents, day)
            .Where(outcome =>
                outcome.FinancialYear is { } year
                && (LegalDays.LastOfFinancialYear(year).PlusYears(1) == round || LegalDays.FirstOfFinancialYear(year).PlusYears(1) == round)
            )
            .Select(static outcome => outcome.Verdict);

    private static StatutoryVerdict[] Verdicts(StatuteExample example, string id, string step, LocalDate day) =>
        [.. Moved(example, id, step, day).Select(static outcome => outcome.Verdict)];

    private static StatutoryOutcome[] Moved(StatuteExample example, string id, string step, LocalDate day)
    {
        LandscapeContents contents = example.Contents;
        LandscapeContents moved = contents with
        {
            Filings = contents.Filings
                .Select(filing => filing with
                {
                    Steps = filing.Steps.Select(found =>
                        filing.Id.Value == id && found.Kind == step ? found with { On = new PartialDate(day) } : found).ToValueList(),
                })
                .ToValueList(),
        };
        return example.Ask(moved, example.Day > day.PlusDays(2) ? example.Day : day.PlusDays(2));
    }

    private static LandscapeContents Without(StatuteExample example, string id, string step)
    {
        LandscapeContents contents = Complete(example.Contents);
        return contents with
        {
            Filings = contents.Filings.Select(filing =>
            filing with { Steps = filing.Steps.Where(found => filing.Id.Value != id || found.Kind != step).ToValueList() })
            .ToValueList()
        };
    }

    private static LandscapeContents Complete(LandscapeContents contents) => contents with
    {
        Filings = contents.Filings.Select(static filing => filing with { IsComplete = true }).ToValueList(),
        CompleteRecords =
        [
            .. contents.CompleteRecords,
            .. contents.Filings.Select(static filing => filing.Kind)
            .Distinct()
            .Select((kind, i) =>
                new CompleteRecord { Id = new($"all-{i}"), Matter = kind, Footprint = Footprint.Of(AreaCode.EnglandAndWales) }),
        ],
    };

    private static (string? Filing, LocalDate? Day) DayOf(
        StatuteExample example, StepClause clause, Func<StepClause, RequirementCase, LocalDate?> day)
    {
        StatuteSurvey survey = new(Landscape.Create(EnglandAndWales.Edition, example.Contents),
            Landscape.Create(EnglandAndWales.Edition, example.Contents), example.Day, new());
        ForceArea area = EnglandAndWales.Geography.ForceArea(example.Place.ForceArea)!;
        AreaScope scope = AreaScope.Of(area, survey.Landscape.GoverningBody(area.Code, example.Day), survey.Areas);
        return CycleCases.Of(survey, example.Requirement, scope, example.SubjectArea)
            .Where(turn => turn.Filing?.Day(clause.Entry.Name, example.Day).IsOnRecord == true)
            .Select(turn =>
                (turn.Filing?.Id.Value, day(
                    clause,
                    new()
                    {
                        Requirement = example.Requirement,
                        Survey = survey,
                        Scope = scope,
                        Area = example.SubjectArea,
                        Instance = turn.Instance,
                        Filing = turn.Filing
                    })))
            .FirstOrDefault();
    }
}
