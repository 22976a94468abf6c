namespace PccGovernance.Alignment;

/// <summary>What may serve a plan priority: what it is about and what it declares. Read once for all the plans that it is compared with.</summary>
internal sealed class PrioritySource(string name, PriorityReading reading, ValueList<Id<PlanPriority>> serves)
{
    /// <summary>What to call it in a sentence, its identifier in quotes.</summary>
    public string Name => name;

    public PriorityReading Reading => reading;

    public bool HasThemes => !reading.Themes.IsEmpty;

    public ValueList<Id<PlanPriority>> Serves => serves;
}
