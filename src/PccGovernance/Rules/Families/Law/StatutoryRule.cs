using PccGovernance.Statute;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>A rule of law, made of its requirement: one for each, LAW001 to LAW203.</summary>
internal sealed class StatutoryRule : IGovernanceRule
{
    private readonly StatutoryRequirement _requirement;

    private StatutoryRule(StatutoryRequirement requirement)
    {
        _requirement = requirement;
        Descriptor = RuleDescriptor.BuiltIn(requirement.Rule, SeverityOf(requirement), since: "0.2.0", Analyses.Statute) with
        {
            Rationale = Statement.Of($"statute.why.{requirement.Subject}"),
            Examines = Statement.Of($"statute.examines.{Code(requirement.Role)}"),
            Citation = new()
            {
                Text = requirement.Citation,
                Extent = requirement.Extent,
                InForce = requirement.InForce,
                Url = UrlOf(requirement),
            },
        };
    }

    public static IEnumerable<IGovernanceRule> All =>
        StatutoryRequirements.All.Select(static requirement => new StatutoryRule(requirement));

    public RuleDescriptor Descriptor { get; }

    /// <summary>Looks at the answers of which something is on record: of the others the rule LAW000 tells, together.</summary>
    public RuleEvaluation Evaluate(RuleContext context)
    {
        if (context.Report(Analyses.Statute) is not { } report)
        {
            return RuleEvaluation.LookedAtNothing;
        }

        int examined = 0;
        List<Finding> findings = [];
        List<StatutoryOutcome> untold = [];
        foreach (StatutoryOutcome outcome in report.Of(_requirement))
        {
            if (outcome.Verdict is StatutoryVerdict.Met or StatutoryVerdict.NotMet || outcome.HasSomethingOnRecord)
            {
                examined++;
                if (outcome.Verdict == StatutoryVerdict.NotMet)
                {
                    findings.Add(NotMet(outcome));
                }
                else if (outcome.Verdict == StatutoryVerdict.CannotBeTold)
                {
                    untold.Add(outcome);
                }
            }
        }

        if (untold.Count > 0)
        {
            findings.Add(Untold(untold));
        }

        return new() { Examined = examined, Findings = findings.ToValueList() };
    }

    private Finding NotMet(StatutoryOutcome outcome)
    {
        List<Evidence> evidence = [];
        if (outcome.Due is { } due)
        {
            evidence.Add(Evidence.Of("due", due));
        }

        if (outcome.FinancialYear is { } year)
        {
            evidence.Add(Evidence.Of("financial-year", year, "from-april"));
        }

        if (outcome.Election is { } election)
        {
            evidence.Add(Evidence.Of("election", election));
        }

        return Descriptor.Violated(
            Statement.Of(
                "law.not-met",
                ("title", Descriptor.Title),
                ("citation", _requirement.CitationFor(outcome.ForceArea)),
                ("reason", outcome.Reason)),
            SubjectsOf(outcome),
            evidence.ToValueList(),
            Statement.Of("law.not-met.remedy"));
    }

    private Finding Untold(List<StatutoryOutcome> untold)
    {
        Statement fact = untold[0].Missing!;
        return Descriptor.Undetermined(
            Statement.Of("law.cannot-be-told", ("title", Descriptor.Title), ("answers", untold.Count), ("fact", fact)),
            untold.SelectMany(static outcome => SubjectsOf(outcome)).ToValueList(),
            [Evidence.Of("cannot-be-told", untold.Count, "answers")],
            Statement.Of("law.cannot-be-told.remedy", ("fact", fact)));
    }

    private static ValueList<EntityReference> SubjectsOf(StatutoryOutcome outcome) =>
        outcome.Reason.Find("partnership") is ReferenceValue board ? [outcome.Subject, board.Reference] : [outcome.Subject];

    private static RuleSeverity SeverityOf(StatutoryRequirement requirement) => requirement.Gravity switch
    {
        RequirementGravity.Error => RuleSeverity.Error,
        RequirementGravity.Warning => RuleSeverity.Warning,
        _ => RuleSeverity.Info,
    };

    private static string? UrlOf(StatutoryRequirement requirement) =>
        StatutoryRequirements.Instruments.FirstOrDefault(instrument =>
            string.Equals(instrument.Id, requirement.Instruments[0], StringComparison.Ordinal))?.Url;

    private static string Code(StatutoryRole role) => role switch
    {
        StatutoryRole.PolicingBody => "policing-body",
        StatutoryRole.ChiefOfficer => "chief-officer",
        StatutoryRole.Panel => "panel",
        StatutoryRole.ForceArea => "force-area",
        StatutoryRole.LocalArea => "local-area",
        StatutoryRole.Council => "council",
        StatutoryRole.UpperTier => "upper-tier",
        _ => "county",
    };
}
