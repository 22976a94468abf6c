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
            return [OfPanels(survey.Panels(scope))];
        }

        FilingView[] views = survey.Filings.IsEmpty ? [] : Views(survey, requirement, scope, subject);
        return requirement.Cycle switch
        {
            RequirementCycle.Standing => [CycleCase.Of(default, TurnFilings.Latest(views, survey.AsOf))],
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

    private static CycleCase OfPanels(PoliceAndCrimePanel[] panels) => new(default, null)
    {
        Alternatives = panels.Length < 2 ? null
            : [.. panels.Select(static panel => new Alternative(EntityReference.Of(panel.Id), default, null, panel))],
    };

    private static IEnumerable<CycleCase> OfFilings(
        StatuteSurvey survey, StatutoryRequirement requirement, AreaScope scope, AreaCode subject, FilingView[] views)
    {
        LocalDate since = survey.AsOf.PlusYears(-survey.Options.YearsBack);
        bool isAny = false;
        foreach (FilingView view in views)
        {
            LocalDate? last = view.LatestDayAtMost(survey.AsOf);
            bool isPast = last < since && !(view.Covers.End?.Latest > survey.AsOf);
            if (isPast || view.IsToCome(survey.AsOf) || last < requirement.FromIn(scope))
            {
                continue;
            }

            // Of what may be from before the law began nothing is known until its day is.
            isAny = true;
            yield return new(new(view.FinancialYear), view)
            {
                Told = view.LatestDay(survey.AsOf) < requirement.FromIn(scope)
                    ? Gap.Of("statute.fact-day", view.Kind, view.LatestStep(survey.AsOf)!)
                    : (Answer?)null,
            };
        }

        if (!isAny)
        {
            bool isComplete = requirement.Filings.All(kind => survey.IsComplete(kind, scope, subject, survey.AsOf));
            RequirementWording wording = RequirementWording.Of(requirement);
            Answer? notCombined =
                requirement.Clauses.OfType<CombinedClause>().Select(clause => clause.NotCombined(survey, subject)).FirstOrDefault();
            yield return new(default, null) { Told = notCombined ?? (isComplete ? wording.NoneOnRecord : (Answer)wording.Filing) };
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

            IReadOnlyList<FilingView> latest = TurnFilings.Latest([.. views.Where(view => view.FinancialYear == year)], survey.AsOf);
            CycleInstance instance = new(year, null, LegalDays.FirstOfFinancialYear(year), last);
            CycleCase turn = CycleCase.Of(instance, latest) with { IsOptional = true, HasUnplaced = hasUnplaced };
            if (turn.Filing is null && !isLastToldYet)
            {
                turn = turn with { Told = Ask(survey, requirement, scope, subject, turn, RequirementWording.Of(requirement)) };

                // What cannot be told for want of another fact may still be to come: it is not the last year past.
                if (turn.Told.Value.Kind == AnswerKind.Unknown && !(turn.Told.Value.Due >= survey.AsOf))
                {
                    (turn, isLastToldYet) = (turn with { IsOptional = false }, true);
                }
            }
            else if (turn.Filing is not null && year < present)
            {
                isLastToldYet = true;
            }

            cases.Add(turn);
        }

        cases.Reverse();
        return cases;
    }

    /// <summary>
    /// The answer to a requirement for one of its turns. Where nothing tells which of several things it is to be asked of, it is asked of
    /// each: what all answer holds, with the soonest of their days, and where they differ it cannot be told.
    /// </summary>
    public static Answer Ask(
        StatuteSurvey survey, StatutoryRequirement requirement, AreaScope scope, AreaCode subject, CycleCase turn,
        RequirementWording wording)
    {
        if (turn.Alternatives is not { } alternatives)
        {
            return Of(turn.Instance, turn.Filing, null);
        }

        Answer[] answers = [.. alternatives.Select(one => Of(one.Instance, one.Filing, one.Panel))];
        return Array.TrueForAll(answers, answer => answer.Kind == answers[0].Kind)
            ? answers.MinBy(static answer => answer.Due ?? LocalDate.MaxIsoValue)
            : turn.Step is not { } step ? wording.Differ([.. alternatives.Select(static one => one.Thing).Distinct()])
            : turn.IsFirstSure && answers[0].Kind == AnswerKind.Met ? answers[0]
            : wording.DayOf(step) with
            {
                Due = answers.Where(static answer => answer.Kind == AnswerKind.Pending).Min(static answer => answer.Due),
            };

        Answer Of(CycleInstance instance, FilingView? filing, PoliceAndCrimePanel? panel) => RequirementJudge.Judge(
            new()
            {
                Requirement = requirement,
                Survey = survey,
                Scope = scope,
                Area = subject,
                Instance = instance,
                Filing = filing,
                HasUnplaced = turn.HasUnplaced,
                Panel = panel ?? (requirement.Cycle is RequirementCycle.Panel ? survey.Panel(scope) : null),
            },
            wording);
    }

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
            yield return OfElection(elections[i], next, views, survey.AsOf) with
            {
                HasUnplaced = TurnFilings.HasUndated(views, "issued", survey.AsOf),
            };
        }

        // Of an election that is known to the month or less, which plan was due by when cannot be told.
        if (!isAny || Array.Exists(survey.Elections.PartlyKnown(scope), on => on.Earliest <= survey.AsOf && on.Latest > since))
        {
            yield return new(default, null) { Told = Gap.OfThing("statute.fact-election", "election") };
        }
    }

    /// <summary>Of one election the record may have several first days in office, and several plans may be the first after it.</summary>
    private static CycleCase OfElection(Election election, LocalDate? next, FilingView[] views, LocalDate asOf)
    {
        FirstFilings First(LocalDate? start) => TurnFilings.FirstSince(views, "issued", start ?? election.Poll, next, asOf);

        if (election.Starts.Length == 0)
        {
            return CycleCase.Of(new(null, election), First(election.OfficeStart));
        }

        Alternative[] alternatives =
        [
            .. election.Starts.SelectMany(start =>
            {
                CycleInstance instance = new(null, election with { OfficeStart = start.Day });
                Alternative[] plans = CycleCase.AlternativesOf(instance, First(start.Day));
                return plans.Length > 0
                    ? plans.Select(plan => plan with { Thing = EntityReference.Of(start.Holder) })
                    : [new Alternative(EntityReference.Of(start.Holder), instance, null)];
            }),
        ];
        return new(alternatives[0].Instance, alternatives[0].Filing) { Alternatives = alternatives };
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

        yield return CycleCase.Of(new(null, new(poll, null)), TurnFilings.FirstSince(views, "published", poll, null, survey.AsOf)) with
        {
            HasUnplaced = TurnFilings.HasUndated(views, "published", survey.AsOf),
        };
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
                FirstFilings first =
                    TurnFilings.FirstSince(views, "published", begins.PlusYears(-1), begins.PlusYears(LicensingYears - 1), survey.AsOf);
                yield return CycleCase.Of(new(null, null, begins, begins.PlusYears(LicensingYears).PlusDays(-1)), first) with
                {
                    HasUnplaced = TurnFilings.HasUndated(views, "published", survey.AsOf),
                };
            }
        }
    }
}
