using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>Goes through requirements and areas, and writes an outcome for each body, election, year or filing.</summary>
/// <param name="survey">The facts.</param>
/// <param name="only">The force areas to ask for; all where <c>null</c>.</param>
internal sealed class StatutePass(StatuteSurvey survey, HashSet<AreaCode>? only = null)
{
    private readonly List<StatutoryOutcome> _outcomes = new(1_024);

    public StatuteReport Run(Execution execution)
    {
        AreaScope[] scopes =
        [
            .. ForceAreasOf(survey.Landscape, survey.Areas).Where(area => only?.Contains(area.Code) != false).Select(ScopeOf),
        ];
        foreach (StatutoryRequirement requirement in StatutoryRequirements.All)
        {
            RequirementWording wording = RequirementWording.Of(requirement);
            foreach (AreaScope scope in scopes)
            {
                execution.ThrowIfStopped();
                Judge(requirement, wording, scope);
            }
        }

        return new() { AsOf = survey.AsOf, Options = survey.Options, Outcomes = _outcomes.ToValueList() };
    }

    /// <summary>The force areas that bodies govern or, where none is on record, that boards and filings touch.</summary>
    public static IEnumerable<ForceArea> ForceAreasOf(Landscape landscape, AreaTree areas)
    {
        Geography map = landscape.Geography;
        HashSet<AreaCode> governed = [.. landscape.LocalPolicingBodies.Select(static body => body.ForceArea)];
        if (governed.Count == 0)
        {
            IEnumerable<Footprint> footprints = landscape.Partnerships.Select(static board => board.Footprint)
                .Concat(landscape.Filings.Select(static filing => filing.Footprint))
                .Concat(landscape.Panels.Select(static panel => Footprint.Of(panel.ForceArea)))
                .Concat(landscape.PoliceAndCrimePlans.Select(static plan => Footprint.Of(plan.ForceArea)))
                .Distinct();
            governed = [.. footprints.SelectMany(areas.Touched)];
        }

        return map.ForceAreas.Where(area => governed.Contains(area.Code));
    }

    private AreaScope ScopeOf(ForceArea area) =>
        AreaScope.Of(area, survey.Landscape.GoverningBody(area.Code, survey.AsOf), survey.Areas);

    private void Judge(StatutoryRequirement requirement, RequirementWording wording, AreaScope scope)
    {
        if (requirement.Extent != LegalExtent.EnglandAndWales && requirement.Extent == LegalExtent.Wales != scope.IsInWales)
        {
            Add(requirement, scope, StatutoryVerdict.DoesNotApply, wording.OtherCountry);
        }
        else if (wording.NotInForce(survey.AsOf, scope) is { } notInForce)
        {
            Add(requirement, scope, StatutoryVerdict.NotInForce, notInForce);
        }
        else if (!requirement.Bodies.IsEmpty && !requirement.Bodies.Contains(scope.Body))
        {
            bool isUnknown = scope.Body == LocalPolicingBodyKind.Unknown;
            Add(
                requirement, scope, isUnknown ? StatutoryVerdict.CannotBeTold : StatutoryVerdict.DoesNotApply,
                isUnknown ? RequirementWording.NoBody : RequirementWording.OtherBody(scope.Body),
                isUnknown ? RequirementWording.NoBodyFact : null);
        }
        else if (requirement.NoCheck is not null)
        {
            Add(requirement, scope, StatutoryVerdict.DoesNotApply, wording.NoCheck);
        }
        else
        {
            AreaCode[] subjects = scope.Subjects(requirement);
            if (subjects.Length == 0)
            {
                Add(requirement, scope, StatutoryVerdict.DoesNotApply, RequirementWording.NoSuchArea);
            }

            // Where nothing at all is on record the answers are the same for every area of the force area.
            List<ToldCase>? bare = null;
            foreach (AreaCode subject in subjects)
            {
                List<ToldCase> told = survey.HasAnything(requirement, scope, subject)
                    ? Judge(requirement, wording, scope, subject)
                    : bare ??= Judge(requirement, wording, scope, subject);
                foreach (ToldCase one in told)
                {
                    _outcomes.Add(OutcomeOf(one, requirement, scope, subject));
                }
            }
        }
    }

    private List<ToldCase> Judge(StatutoryRequirement requirement, RequirementWording wording, AreaScope scope, AreaCode subject)
    {
        List<ToldCase> told = [];
        ToldCase? next = null;
        foreach (CycleCase turn in CycleCases.Of(survey, requirement, scope, subject))
        {
            Answer answer = turn.Told ?? CycleCases.Ask(survey, requirement, scope, subject, turn, wording);
            ToldCase one = new(turn.Instance, answer.IsOfSeveral ? null : turn.Filing, answer);
            if (!turn.IsOptional || IsWorthTelling(turn, answer))
            {
                told.Add(one);
            }
            else if (next is not { } known || (answer.Due is { } due && !(known.Answer.Due <= due)))
            {
                next = one;
            }
        }

        if (told.Count == 0)
        {
            told.Add(next ?? new(default, null, wording.Filing));
        }

        return told;
    }

    /// <summary>
    /// Of years with nothing on record only what is to come soon and what is known is told; the last year past is told anyway.
    /// </summary>
    private bool IsWorthTelling(CycleCase turn, Answer answer) => turn.Filing is not null || answer.Kind switch
    {
        AnswerKind.NotApplicable => false,
        AnswerKind.Unknown => answer.Due >= survey.AsOf && answer.Due <= survey.AsOf.PlusYears(survey.Options.YearsAhead),
        AnswerKind.Pending => answer.Due <= survey.AsOf.PlusYears(survey.Options.YearsAhead),
        _ => true,
    };

    private StatutoryOutcome OutcomeOf(in ToldCase told, StatutoryRequirement requirement, AreaScope scope, AreaCode area)
    {
        Answer answer = told.Answer;
        StatutoryVerdict verdict = answer.Kind switch
        {
            AnswerKind.Met => StatutoryVerdict.Met,
            AnswerKind.NotMet => StatutoryVerdict.NotMet,
            AnswerKind.Pending => StatutoryVerdict.NotYetDue,
            AnswerKind.NotApplicable => StatutoryVerdict.DoesNotApply,
            _ => StatutoryVerdict.CannotBeTold,
        };
        Statement reason = answer.Reason!;
        if (verdict == StatutoryVerdict.NotMet && requirement.Basis != RequirementBasis.Statutory)
        {
            (verdict, reason) = (StatutoryVerdict.DoesNotApply, Statement.Of("statute.no-breach-of-guidance", ("reason", reason)));
        }

        return new()
        {
            Requirement = requirement.Id,
            Rule = requirement.Rule,
            Role = requirement.Role,
            ForceArea = scope.ForceArea,
            Subject = survey.Areas.ReferenceTo(area),
            Filing = told.Filing?.Id,
            Election = told.Instance.Election?.Poll,
            FinancialYear = told.Instance.FinancialYear,
            Verdict = verdict,
            Due = answer.Due,
            IsByOurNumber = answer.IsOurs,
            Reason = reason,
            Missing = answer.Missing,
            IsLaterWording = survey.AsOf < requirement.WordingFrom,
        };
    }

    private void Add(StatutoryRequirement requirement, AreaScope scope, StatutoryVerdict verdict, Statement reason,
        Statement? missing = null) =>
        _outcomes.Add(new()
        {
            Requirement = requirement.Id,
            Rule = requirement.Rule,
            Role = requirement.Role,
            ForceArea = scope.ForceArea,
            Subject = survey.Areas.ReferenceTo(scope.ForceArea),
            Verdict = verdict,
            Reason = reason,
            Missing = missing,
        });

    private readonly record struct ToldCase(CycleInstance Instance, FilingView? Filing, Answer Answer);
}
