namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    private readonly PlanIdentifiers<PlanPriority> _objectives = new();
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
        Date(plan.IssuedOn, at, "issuedOn");
        Period(plan.Period, at, "period");
        Known(plan.Provenance, at);
        CheckVersions(plan, at, (parts, within, version) => CheckObjectives(parts, within, at.Index!.Value, version, _objectives));
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
            Date(plan.EarlierVersions[i].ReplacedOn, within, "replacedOn");
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

    private void CheckObjectives(
        ValueList<PlanPriority> all,
        ErrorLocation at,
        int plan,
        int version,
        PlanIdentifiers<PlanPriority> objectives)
    {
        for (int i = 0; i < all.Count; i++)
        {
            PlanPriority objective = all[i];
            ErrorLocation within = at.Item("objectives", i, "plan priority", objective.Id);
            Child(objective, objectives, plan, version, at, within);
            Text(objective.Text, within, "text");
            Prose(objective.Resources, within, "resources");
            Prose(objective.MeansOfReporting, within, "meansOfReporting");
            Prose(objective.MeansOfMeasuring, within, "meansOfMeasuring");
            Known(objective.Provenance, within);
            Measures(objective.Measures, within, -1 - plan, version);
            for (int j = 0; j < objective.Grants.Count; j++)
            {
                PlanGrant grant = objective.Grants[j];
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
