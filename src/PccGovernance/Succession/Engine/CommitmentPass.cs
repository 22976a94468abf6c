using NodaTime;

namespace PccGovernance.Succession;

/// <summary>Finds the plans, grants, contracts and agreements that go on beyond the day on which a body gives way.</summary>
internal sealed class CommitmentPass(Landscape inForce, FunctionPass functions, Id<Organisation>? office, LocalDate day)
{
    public IEnumerable<CommitmentOutcome> Find(AreaCode forceArea) =>
    [
        .. inForce.PlansOf(forceArea).SelectMany(OfPlan),
        .. inForce.Agreements.Where(agreement => office is { } party && agreement.Parties.Contains(party) && GoesOn(agreement.Period))
        .Select(OfAgreement),
        .. inForce.FundingLines.Where(line => line.Kind is FundingKind.Grant or FundingKind.Contract && IsOurs(line) && GoesOn(line.Period))
        .Select(OfFunding),
    ];

    private bool IsOurs(FundingLine line) => office is { } body && (line.Payer == body || line.Recipient == body);

    /// <summary>A grant that the body makes rests on its power to make grants; what it is paid or has bought, on its contracts.</summary>
    private CommitmentOutcome OfFunding(FundingLine line) => Outcome(
        EntityReference.Of(line.Id),
        line.Kind == FundingKind.Grant ? CommitmentKind.Grant : CommitmentKind.Contract,
        null,
        line.Period,
        functions.EffectOf(line.Kind == FundingKind.Grant && line.Payer == office ? "grants" : "contracts"));

    private IEnumerable<CommitmentOutcome> OfPlan(PoliceAndCrimePlan plan)
    {
        if (GoesOn(plan.Period))
        {
            yield return Outcome(EntityReference.Of(plan.Id), CommitmentKind.Plan, null, plan.Period, functions.EffectOf("police-plan"));
        }

        foreach (PlanPriority priority in plan.Priorities)
        {
            foreach (PlanGrant grant in priority.Grants.Where(grant => GoesOn(grant.Period)))
            {
                yield return Outcome(
                    EntityReference.Of(priority.Id),
                    CommitmentKind.Grant,
                    grant.Purpose,
                    grant.Period,
                    functions.EffectOf("grants"));
            }
        }
    }

    private CommitmentOutcome OfAgreement(Agreement agreement) => Outcome(
        EntityReference.Of(agreement.Id),
        CommitmentKind.Agreement,
        null,
        agreement.Period,
        functions.EffectOf(agreement.Kind switch
        {
            AgreementKind.Combination => "csp-combination",
            AgreementKind.Collaboration => "collaboration-agreements",
            _ => "contracts",
        }));

    private CommitmentOutcome Outcome(
        EntityReference subject,
        CommitmentKind kind,
        string? purpose,
        EffectivePeriod period,
        FunctionEffect effect) => new()
        {
            Subject = subject,
            Kind = kind,
            Purpose = purpose,
            Ends = period.To,
            DaysBeyond = period.To is { } end ? Period.DaysBetween(day, end) : null,
            Effect = effect,
            IsProjection = functions.IsProjection,
        };

    private bool GoesOn(EffectivePeriod period) => !period.HasEndedBy(day) && !(period.From >= day);
}
