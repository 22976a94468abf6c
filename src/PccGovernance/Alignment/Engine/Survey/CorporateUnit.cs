namespace PccGovernance.Alignment;

/// <summary>A priority of a corporate plan.</summary>
internal sealed class CorporateUnit(CorporatePriority priority, PriorityAligner aligner)
    : PrioritySource(aligner.Read(priority.Text, priority.Themes).Profile)
{
    public Id<CorporatePriority> Id => priority.Id;

    public override ValueList<Id<PlanPriority>> Serves => priority.Serves;

    public override string Text => priority.Text;

    public override EntityReference Reference => EntityReference.Of(priority.Id);
}
