namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    private readonly PlanIdentifiers<PlanPriority> _planPriorities = new();
    private readonly PlanIdentifiers<CorporatePriority> _corporatePriorities = new();

    public void CheckPoliceAndCrimePlan(PoliceAndCrimePlan plan, ErrorLocation at)
    {
        Text(plan.Name, at, "name");
        Area(plan.ForceArea, AreaLevel.ForceArea, at, "forceArea");
        Prose(plan.Policing, at, "policing");
        Prose(plan.Resources, at, "resources");
        Prose(plan.MeansOfReporting, at, "meansOfReporting");
        Prose(plan.MeansOfMeasuring, at, "meansOfMeasuring");
        Prose(plan.Services, at, "services");
        Prose(plan.Grants, at, "grants");
        PartlyKnown(plan.IssuedOn, at, "issuedOn");
        Period(plan.Period, at, "period");
        Known(plan.Provenance, at);
        CheckVersions(plan, at, (parts, within, version) => CheckPlanPriorities(parts, within, at.Index!.Value, version, _planPriorities));
    }

    /// <summary>Checks the present version of a plan, whose number is 0, and those before it.</summary>
    private void CheckVersions<TPlan, TPart>(IPlan<TPlan, TPart> plan, ErrorLocation at, Action<ValueList<TPart>, ErrorLocation, int> check)
        where TPart : class, IEntity<TPart>
    {
        check(plan.Parts, at, 0);
        CheckEarlierVersions(plan, at, check);
    }

    private void CheckEarlierVersions<TPlan, TPart>(
        IPlan<TPlan, TPart> plan,
        ErrorLocation at,
        Action<ValueList<TPart>, ErrorLocation, int> check)
        where TPart : class, IEntity<TPart>
    {
        for (int i = 0; i < plan.EarlierVersions.Count; i++)
        {
            ErrorLocation within = at.Item("earlierVersions", i);
            Text(plan.EarlierVersions[i].Version, within, "version");
            Prose(plan.EarlierVersions[i].Reason, within, "reason");
            NotEmpty(plan.EarlierVersions[i].ReplacedOn, within, "replacedOn", "has an empty date: give the year at least.");
            check(plan.EarlierVersions[i].Parts, within, i + 1);
        }
    }

    public void CheckCorporatePlan(CorporatePlan plan, ErrorLocation at)
    {
        Text(plan.Name, at, "name");
        Period(plan.Period, at, "period");
        Known(plan.Provenance, at);
        CheckVersions(
            plan,
            at,
            (parts, within, version) => CheckCorporatePriorities(parts, within, at.Index!.Value, version, _corporatePriorities));
    }

    private void CheckPlanPriorities(
        ValueList<PlanPriority> all,
        ErrorLocation at,
        int plan,
        int version,
        PlanIdentifiers<PlanPriority> planPriorities)
    {
        for (int i = 0; i < all.Count; i++)
        {
            PlanPriority planPriority = all[i];
            ErrorLocation within = at.Item("priorities", i, "plan priority", planPriority.Id);
            Child(planPriority, planPriorities, plan, version, at, within);
            Text(planPriority.Text, within, "text");
            Prose(planPriority.Resources, within, "resources");
            Prose(planPriority.MeansOfReporting, within, "meansOfReporting");
            Prose(planPriority.MeansOfMeasuring, within, "meansOfMeasuring");
            Known(planPriority.Provenance, within);
            Measures(planPriority.Measures, within, -1 - plan, version);
            for (int j = 0; j < planPriority.Grants.Count; j++)
            {
                PlanGrant grant = planPriority.Grants[j];
                ErrorLocation made = within.Item("grants", j);
                Text(grant.Purpose, made, "purpose");
                Prose(grant.Conditions, made, "conditions");
                Range(grant.Amount?.Amount, 0, MaxGrant, made, "amount", "an amount");
                Period(grant.Period, made, "period");
            }
        }
    }

    private void CheckCorporatePriorities(
        ValueList<CorporatePriority> all,
        ErrorLocation at,
        int plan,
        int version,
        PlanIdentifiers<CorporatePriority> priorities)
    {
        for (int i = 0; i < all.Count; i++)
        {
            CorporatePriority priority = all[i];
            ErrorLocation within = at.Item("priorities", i, "corporate priority", priority.Id);
            Child(priority, priorities, plan, version, at, within);
            Text(priority.Text, within, "text");
            Shown(priority.Heading, within, "heading");
        }
    }

    /// <summary>The greatest grant that is taken for one: a billion pounds.</summary>
    private const decimal MaxGrant = 1_000_000_000;
}
