using System.Globalization;
using PccGovernance.Duplication;

namespace PccGovernance.Rules;

/// <summary>DUP002: Neighbouring partnerships of one kind with the same core people are combined where they may be.</summary>
internal sealed class ParallelPartnershipsAreCombined : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "DUP002",
        Title = "Neighbouring partnerships of one kind with the same core people are combined where they may be",
        Rationale = "The agencies that cover several districts attend the same meeting once for each of them.",
        Examines = "pairs of comparable partnerships",
        Citation = new() { Text = "Crime and Disorder Act 1998 s.5A, for Community Safety Partnerships", Extent = LegalExtent.England },
        DefaultSeverity = RuleSeverity.Advice,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        if (context.Duplication is not { } report)
        {
            return RuleEvaluation.LookedAtNothing;
        }

        return new()
        {
            Examined = DuplicatePairs.Count(report),
            Findings = report.ParallelGroups.Select(Found).ToValueList(),
        };
    }

    private Finding Found(ParallelGroup group) =>
        Descriptor.Violated(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The {group.Members.Count} partnerships of the kind '{group.Kind}' {string.Join(", ", group.Members.Select(static id => $"'{id}'"))} are parallel: neighbouring ground, and {group.CoreOrganisations.Count} organisations sit on every one."),
            group.Members.Select(EntityReference.Of).ToValueList(),
            [
                Evidence.Of("in the group", group.Members.Count, "partnerships"),
                Evidence.Of("sit on every one", group.CoreOrganisations.Count, "organisations"),
                .. group.CoreOrganisations.Select(static id => Evidence.Of("sits on every one", id.Value)),
                .. group.EvidenceFor.Select(static e => Evidence.Of("for", e.Text)),
                .. group.EvidenceAgainst.Select(static e => Evidence.Of("against", e.Text)),
            ],
            DuplicatePairs.Text(group.Remedy));
}
