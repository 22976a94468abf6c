using NodaTime;

namespace PccGovernance.Statute;

/// <summary>The turns of a requirement that are looked at on a day.</summary>
internal static class CycleCases
{
    private const int FirstLicensingYear = 2016;
    private const int LicensingYears = 5;

    public static IEnumerable<CycleCase> Of(StatuteSurvey survey, StatutoryRequirement requirement, AreaScope scope, AreaCode subject)
    {
        if (requirement.Cycle is RequirementCycle.Panel)
        {
            return [default];
        }

        FilingView[] views = survey.Filings.IsEmpty ? [] : Views(survey, requirement, scope, subject);
        return requirement.Cycle switch
        {
            RequirementCycle.Standing => [new(default, Latest(views, survey.AsOf))],
            RequirementCycle.Filing => OfFilings(survey, requirement, scope, subject, views),
            RequirementCycle.Year => OfYears(survey, requirement, scope, subject, views, survey.Options.YearsAhead),
            RequirementCycle.EndedYear => OfYears(survey, requirement, scope, subject, views, 0),
            RequirementCycle.Election => OfElections(survey, scope, views),
            RequirementCycle.CouncilElection => OfCouncilElections(survey, requirement, scope, views),
            _ => OfLicensing(survey, views),
        };
    }

    private static FilingView[] Views(StatuteSurvey survey, StatutoryRequirement requirement, AreaScope scope, AreaCode subject)
    {
        List<FilingView> views = [];
        foreach (string kind in requirement.Filings)
        {
            views.AddRange(survey.Filings.Of(kind, scope, subject));
        }

        return [.. views];
    }

    /// <summary>
    /// The view of which a step was taken last, else that of the later year or beginning; the first of those of which nothing tells which
    /// is the later.
    /// </summary>
    public static FilingView? Latest(IReadOnlyList<FilingView> views, LocalDate asOf) =>
        views.Count == 0
            ? null
            : views.MaxBy(view => (Known(view.LatestDay(asOf)), view.FinancialYear ?? int.MinValue, Known(view.Covers.From)));

    /// <summary>What has no day comes before what has one.</summary>
    private static LocalDate Known(LocalDate? day) => day ?? LocalDate.MinIsoValue;

    private static IEnumerable<CycleCase> OfFilings(
        StatuteSurvey survey, StatutoryRequirement requirement, AreaScope scope, AreaCode subject, FilingView[] views)
    {
        LocalDate since = survey.AsOf.PlusYears(-survey.Options.YearsBack);
        bool isAny = false;
        foreach (FilingView view in views)
        {
            LocalDate? last = view.LatestDay(survey.AsOf);
            if ((last < since && !(view.Covers.To > survey.AsOf)) || view.IsToCome(survey.AsOf) || last < requirement.FromIn(scope))
            {
                continue;
            }

            isAny = true;
            yield return new(new(view.FinancialYear), view);
        }

        if (!isAny)
        {
            bool isComplete = requirement.Filings.All(kind => survey.IsComplete(kind, scope, subject, survey.AsOf));
            RequirementWording wording = RequirementWording.Of(requirement);
            yield return new(default, null) { Told = isComplete ? wording.NoneOnRecord : (Answer)wording.Filing };
        }
    }

    private static List<CycleCase> OfYears(
        StatuteSurvey survey, StatutoryRequirement requirement, AreaScope scope, AreaCode subject, FilingView[] views, int ahead)
    {
        int present = LegalDays.FinancialYear(survey.AsOf);
        bool hasUnplaced = Array.Exists(views, static view => view.FinancialYear is null);
        LocalDate? begins = requirement.Role is StatutoryRole.PolicingBody or StatutoryRole.Panel ? scope.Governing?.Period.From : null;

        // The last year of which the day has passed is told even where nothing is on record; which one that is shows in the answers.
        bool isLastToldYet = false;
        List<CycleCase> cases = [];
        for (int year = present + ahead; year >= present - survey.Options.YearsBack; year--)
        {
            LocalDate last = LegalDays.LastOfFinancialYear(year);
            if (last < requirement.FromIn(scope) || last < begins)
            {
                break;
            }

            FilingView? view = Latest([.. views.Where(view => view.FinancialYear == year)], survey.AsOf);
            CycleInstance instance = new(year, null, LegalDays.FirstOfFinancialYear(year), last);
            CycleCase turn = new(instance, view) { IsOptional = true, HasUnplaced = hasUnplaced };
            if (view is null && !isLastToldYet)
            {
                turn = turn with { Told = Ask(survey, requirement, scope, subject, turn, RequirementWording.Of(requirement)) };

                // What cannot be told for want of another fact may still be to come: it is not the last year past.
                if (turn.Told.Value.Kind == AnswerKind.Unknown && !(turn.Told.Value.Due >= survey.AsOf))
                {
                    (turn, isLastToldYet) = (turn with { IsOptional = false }, true);
                }
            }
            else if (view is not null && year < present)
            {
                isLastToldYet = true;
            }

            cases.Add(turn);
        }

        cases.Reverse();
        return cases;
    }

    /// <summary>The answer to a requirement for one of its turns.</summary>
    public static Answer Ask(
        StatuteSurvey survey, StatutoryRequirement requirement, AreaScope scope, AreaCode subject, CycleCase turn,
        RequirementWording wording) =>
        RequirementJudge.Judge(
            new()
            {
                Requirement = requirement,
                Survey = survey,
                Scope = scope,
                Area = subject,
                Instance = turn.Instance,
                Filing = turn.Filing,
                HasUnplaced = turn.HasUnplaced,
            },
            wording);

    private static IEnumerable<CycleCase> OfElections(StatuteSurvey survey, AreaScope scope, FilingView[] views)
    {
        Election[] elections = survey.Elections.Of(scope);
        LocalDate since = survey.AsOf.PlusYears(-survey.Options.YearsBack);
        bool isAny = false;
        for (int i = 0; i < elections.Length; i++)
        {
            LocalDate office = elections[i].OfficeStart ?? elections[i].Poll;
            LocalDate? next = i + 1 < elections.Length ? elections[i + 1].OfficeStart ?? elections[i + 1].Poll : null;
            if (elections[i].Poll > survey.AsOf || next <= since)
            {
                continue;
            }

            isAny = true;
            yield return new(new(null, elections[i]),
                FirstSince(views, "issued", office, next, survey.AsOf))
            { HasUnplaced = HasUndated(views, "issued", survey.AsOf) };
        }

        // Of an election that is known to the month or less, which plan was due by when cannot be told.
        if (!isAny || Array.Exists(survey.Elections.PartlyKnown(scope), on => on.Earliest <= survey.AsOf && on.Latest > since))
        {
            yield return new(default, null) { Told = Gap.OfThing("statute.fact-election", "election") };
        }
    }

    private static IEnumerable<CycleCase> OfCouncilElections(
        StatuteSurvey survey, StatutoryRequirement requirement, AreaScope scope, FilingView[] views)
    {
        LocalDate[] polls = [.. Elections.OfCouncils(scope.IsInWales).Where(poll => poll <= survey.AsOf)];
        LocalDate? last = polls.Length > 0 ? polls[^1] : null;
        if (last is not { } poll || poll < requirement.FromIn(scope))
        {
            yield return new(default, null) { Told = Gap.OfThing("statute.fact-election", "council-election") };
            yield break;
        }

        yield return new(new(null, new(poll, null)),
            FirstSince(views, "published", poll, null, survey.AsOf))
        { HasUnplaced = HasUndated(views, "published", survey.AsOf) };
    }

    /// <summary>
    /// Periods of five years from 7 January 2016; what is published in the year before one and in its first four is for it.
    /// </summary>
    private static IEnumerable<CycleCase> OfLicensing(StatuteSurvey survey, FilingView[] views)
    {
        for (LocalDate begins = new(FirstLicensingYear, 1, 7); begins.PlusYears(-1)
            <= survey.AsOf; begins = begins.PlusYears(LicensingYears))
        {
            bool isLast = begins.PlusYears(LicensingYears) > survey.AsOf;
            if (isLast)
            {
                FilingView? view = FirstSince(views, "published", begins.PlusYears(-1), begins.PlusYears(LicensingYears - 1), survey.AsOf);
                yield return new(new(null, null, begins, begins.PlusYears(LicensingYears).PlusDays(-1)),
                    view)
                { HasUnplaced = HasUndated(views, "published", survey.AsOf) };
            }
        }
    }

    /// <summary>The first filing of which a step is on a day or after, and before another; else one of which the step has no day.</summary>
    private static FilingView? FirstSince(FilingView[] views, string step, LocalDate from, LocalDate? to, LocalDate asOf)
    {
        FilingView? first = null;
        foreach (FilingView view in views)
        {
            KnownDay day = view.Day(step, asOf);
            bool isOf = day.Date is { } date && date.Latest >= from && !(date.Earliest >= to);
            if (isOf && (first is null || day.Date?.CompareTo(first.Day(step, asOf).Date ?? default) < 0))
            {
                first = view;
            }
        }

        return first ?? Array.Find(views, view => view.Day(step, asOf) is { IsOnRecord: true, Date: null });
    }

    private static bool HasUndated(FilingView[] views, string step, LocalDate asOf) =>
        Array.Exists(views, view => view.Day(step, asOf).Date is null && !view.IsComplete && !view.IsToCome(asOf));
}
