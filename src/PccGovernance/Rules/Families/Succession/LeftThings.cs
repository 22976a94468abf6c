using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>What a governing body leaves behind, as a rule says it.</summary>
/// <param name="Message">The message.</param>
/// <param name="Things">The things, which are subjects beside the area. With none there is nothing to say.</param>
/// <param name="Counted">What was counted of them, before the last day.</param>
/// <param name="Remedy">What to do about it.</param>
internal sealed record LeftThings(
    Statement Message, ValueList<EntityReference> Things, ValueList<Evidence> Counted, Statement Remedy);
