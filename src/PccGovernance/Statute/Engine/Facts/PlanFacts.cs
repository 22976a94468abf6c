namespace PccGovernance.Statute;

/// <summary>A Police and Crime Plan as clauses read it: its own members are steps and facts too.</summary>
internal static class PlanFacts
{
    public static FilingView Of(Filing filing, PoliceAndCrimePlan plan)
    {
        List<FilingStep> steps = [.. filing.Steps];
        if (plan.IssuedOn is { IsEmpty: false } issued && !steps.Any(static step => step is { Kind: "issued", On: not null }))
        {
            string? by = steps.Find(static step => step.Kind is "issued")?.By;
            steps.RemoveAll(static step => step.Kind is "issued");
            steps.Add(new() { Kind = "issued", On = issued, By = by });
        }

        List<FilingFact> facts = [.. filing.Facts];
        Add(facts, "policing", plan.Policing);
        Add(facts, "resources", plan.Resources);
        Add(facts, "means-of-reporting", plan.MeansOfReporting);
        Add(facts, "means-of-measuring", plan.MeansOfMeasuring);
        Add(facts, "services", plan.Services);
        Add(facts, "grants", plan.Grants);
        EffectivePeriod covers = plan.Period == EffectivePeriod.Always ? filing.Covers : plan.Period;
        return new(
            filing,
            steps.ToValueList(),
            facts.ToValueList(),
            covers,
            filing.Steps,
            string.Equals(filing.Id.Value, plan.Id.Value, StringComparison.Ordinal) ? EntityReference.Of(plan.Id) : null);
    }

    private static void Add(List<FilingFact> facts, string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text) && !facts.Exists(fact => string.Equals(fact.Name, name, StringComparison.Ordinal)))
        {
            facts.Add(new() { Name = name, Holds = true });
        }
    }
}
