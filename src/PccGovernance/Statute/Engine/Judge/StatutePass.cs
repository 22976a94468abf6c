using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>Goes through requirements and areas, and writes an outcome for each body, election, year or filing.</summary>
internal sealed class StatutePass(StatuteSurvey survey)
{
    private readonly List<StatutoryOutcome> _outcomes = new(1_024);

    public StatuteReport Run(Execution execution)
    {
        AreaScope[] scopes = [.. ForceAreas().Select(ScopeOf)];
        foreach (StatutoryRequirement requirement in StatutoryRequirements.All)
        {
            execution.CancellationToken.ThrowIfCancellationRequested();
            RequirementWording wording = RequirementWording.Of(requirement);
            foreach (AreaScope scope in scopes)
            {
                Judge(requirement, wording, scope);
            }
        }

        return new() { AsOf = survey.AsOf, Options = survey.Options, Outcomes = _outcomes.ToValueList() };
    }

    private IEnumerable<ForceArea> ForceAreas()
    {
        Landscape landscape = survey.Landscape;
        Geography map = landscape.Geography;
        HashSet<AreaCode> governed = [.. landscape.LocalPolicingBodies.Select(static body => body.ForceArea)];
        if (governed.Count == 0)
        {
            IEnumerable<Footprint> footprints = landscape.Partnerships.Select(static board => board.Footprint)
                .Concat(landscape.Filings.Select(static filing => filing.Footprint))
                .Concat(landscape.Panels.Select(static panel => Footprint.Of(panel.ForceArea)))
                .Concat(landscape.PoliceAndCrimePlans.Select(static plan => Footprint.Of(plan.ForceArea)))
                .Distinct();
            governed = [.. footprints.SelectMany(survey.Areas.Touched)];
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

            foreach (AreaCode subject in subjects)
            {
                Judge(requirement, wording, scope, subject);
            }
        }
    }

    private void Judge(StatutoryRequirement requirement, RequirementWording wording, AreaScope scope, AreaCode subject)
    {
        int before = _outcomes.Count;
        (RequirementCase At, Answer Answer)? next = null;
        foreach (CycleCase turn in CycleCases.Of(survey, requirement, scope, subject))
        {
            RequirementCase at = new()
            {
                Requirement = requirement,
                Survey = survey,
                Scope = scope,
                Area = subject,
                Instance = turn.Instance,
                Filing = turn.Filing,
                HasUnplaced = turn.HasUnplaced,
            };
            Answer answer = turn.Told ?? RequirementJudge.Judge(at, wording);
            if (!turn.IsOptional || IsWorthTelling(turn, answer))
            {
                _outcomes.Add(OutcomeOf(at, answer));
            }
            else if (next is not { } known || (answer.Due is { } due && !(known.Answer.Due <= due)))
            {
                next = (at, answer);
            }
        }

        if (_outcomes.Count == before)
        {
            _outcomes.Add(next is { } only ? OutcomeOf(only.At, only.Answer) : OutcomeOf(NoTurn(requirement, scope, subject), wording.Filing));
        }
    }

    private RequirementCase NoTurn(StatutoryRequirement requirement, AreaScope scope, AreaCode subject) =>
        new() { Requirement = requirement, Survey = survey, Scope = scope, Area = subject, Instance = default };

    /// <summary>Of years with nothing on record only what is to come soon and what is known is told; the last year past is told anyway.</summary>
    private bool IsWorthTelling(CycleCase turn, Answer answer) => turn.Filing is not null || answer.Kind switch
    {
        AnswerKind.Unknown or AnswerKind.NotApplicable => false,
        AnswerKind.Pending => answer.Due <= survey.AsOf.PlusYears(survey.Options.YearsAhead),
        _ => true,
    };

    private StatutoryOutcome OutcomeOf(RequirementCase at, Answer answer)
    {
        StatutoryRequirement requirement = at.Requirement;
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
            ForceArea = at.Scope.ForceArea,
            Subject = EntityReference.Of(at.Area),
            Filing = at.Filing?.Id,
            Election = at.Instance.Election?.Poll,
            FinancialYear = at.Instance.FinancialYear,
            Verdict = verdict,
            Due = answer.Due,
            Reason = reason,
            Missing = answer.Missing,
            IsLaterWording = survey.AsOf < requirement.WordingFrom,
        };
    }

    private void Add(StatutoryRequirement requirement, AreaScope scope, StatutoryVerdict verdict, Statement reason, Statement? missing = null) =>
        _outcomes.Add(new()
        {
            Requirement = requirement.Id,
            Rule = requirement.Rule,
            Role = requirement.Role,
            ForceArea = scope.ForceArea,
            Subject = EntityReference.Of(scope.ForceArea),
            Verdict = verdict,
            Reason = reason,
            Missing = missing,
        });
}
