namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    private void CheckPlans()
    {
        CheckPoliceAndCrimePlans();
        CheckCorporatePlans();
        CheckBusinessPlans();
    }

    private void CheckPoliceAndCrimePlans()
    {
        Identifiers(_contents.PoliceAndCrimePlans, "policeAndCrimePlans", static p => p.Id, _known.Plans);
        PlanIdentifiers<PlanPriority> objectives = new();
        for (int i = 0; i < _contents.PoliceAndCrimePlans.Count; i++)
        {
            PoliceAndCrimePlan plan = _contents.PoliceAndCrimePlans[i];
            ErrorLocation at = ErrorLocation.Of("policeAndCrimePlans", i, "Police and Crime Plan", plan.Id);
            Text(plan.Name, at, "name");
            Area(plan.ForceArea, AreaLevel.ForceArea, at, "forceArea");
            Period(plan.Period, at, "period");
            Known(plan.Provenance, at);
            CheckObjectives(plan.Objectives, at, i, 0, objectives);
            for (int j = 0; j < plan.EarlierVersions.Count; j++)
            {
                ErrorLocation within = at.Item("earlierVersions", j);
                Text(plan.EarlierVersions[j].Version, within, "version");
                CheckObjectives(plan.EarlierVersions[j].Objectives, within, i, j + 1, objectives);
            }
        }
    }

    private void CheckObjectives(ValueList<PlanPriority> all, ErrorLocation at, int plan, int version, PlanIdentifiers<PlanPriority> objectives)
    {
        for (int i = 0; i < all.Count; i++)
        {
            PlanPriority objective = all[i];
            ErrorLocation within = at.Item("objectives", i, "plan priority", objective.Id);
            Child(objective.Id, objectives, plan, version, at, within);
            Text(objective.Text, within, "text");
            References(objective.Themes, _known.Themes, within, "themes");
            Known(objective.Provenance, within);
            Measures(objective.Measures, within, -1 - plan, version);
            for (int j = 0; j < objective.Grants.Count; j++)
            {
                PlanGrant grant = objective.Grants[j];
                ErrorLocation made = within.Item("grants", j);
                Text(grant.Purpose, made, "purpose");
                Reference(grant.Recipient, _known.Organisations, made, "recipient");
                Range(grant.Amount?.Amount, 0, MaxGrant, made, "amount", "an amount");
                Period(grant.Period, made, "period");
            }
        }
    }

    private void CheckCorporatePlans()
    {
        Identifiers(_contents.CorporatePlans, "corporatePlans", static p => p.Id);
        PlanIdentifiers<CorporatePriority> priorities = new();
        for (int i = 0; i < _contents.CorporatePlans.Count; i++)
        {
            CorporatePlan plan = _contents.CorporatePlans[i];
            ErrorLocation at = ErrorLocation.Of("corporatePlans", i, "corporate plan", plan.Id);
            Text(plan.Name, at, "name");
            Reference(plan.Owner, _known.Organisations, at, "owner");
            Reference(plan.Delivers, _known.Plans, at, "delivers");
            Period(plan.Period, at, "period");
            Known(plan.Provenance, at);
            CheckCorporatePriorities(plan.Priorities, at, i, 0, priorities);
            for (int j = 0; j < plan.EarlierVersions.Count; j++)
            {
                ErrorLocation within = at.Item("earlierVersions", j);
                Text(plan.EarlierVersions[j].Version, within, "version");
                CheckCorporatePriorities(plan.EarlierVersions[j].Priorities, within, i, j + 1, priorities);
            }
        }
    }

    private void CheckCorporatePriorities(ValueList<CorporatePriority> all, ErrorLocation at, int plan, int version, PlanIdentifiers<CorporatePriority> priorities)
    {
        for (int i = 0; i < all.Count; i++)
        {
            CorporatePriority priority = all[i];
            ErrorLocation within = at.Item("priorities", i, "corporate priority", priority.Id);
            Child(priority.Id, priorities, plan, version, at, within);
            Text(priority.Text, within, "text");
            References(priority.Themes, _known.Themes, within, "themes");
            References(priority.Serves, _known.PlanPriorities, within, "serves");
        }
    }

    /// <summary>The greatest grant that is taken for one: a billion pounds.</summary>
    private const decimal MaxGrant = 1_000_000_000;
}
