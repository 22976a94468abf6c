namespace PccGovernance.Alignment;

/// <summary>What may serve a plan priority: what it is about and what it declares. Weighed once for all the plans that it is compared with.</summary>
internal sealed class PrioritySource(string name, ValueList<Id<Theme>> themes, ValueList<Id<PlanPriority>> serves, ThemeWeights weights)
{
    /// <summary>What to call it in a sentence, its identifier in quotes.</summary>
    public string Name => name;

    /// <summary>Its themes, each once, in the order of their identifiers.</summary>
    public Id<Theme>[] Themes { get; } = [.. themes.Distinct().Order()];

    public decimal Weight { get; } = weights.Of(themes);

    public ValueList<Id<PlanPriority>> Serves => serves;
}
