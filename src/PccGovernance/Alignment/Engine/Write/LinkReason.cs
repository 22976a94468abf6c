namespace PccGovernance.Alignment;

/// <summary>Why two priorities are linked.</summary>
internal sealed class LinkReason(PlanMatcher matcher, PrioritySource source, PriorityMatch match) : LazyReason
{
    protected override string Write() => matcher.Reason(source, match);
}
