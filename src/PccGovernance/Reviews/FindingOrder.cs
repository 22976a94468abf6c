using PccGovernance.Rules;

namespace PccGovernance.Reviews;

/// <summary>The order of findings in a review.</summary>
internal static class FindingOrder
{
    public static Comparer<Finding> GravestFirst { get; } = Comparer<Finding>.Create(static (left, right) =>
    {
        int order = right.Severity - left.Severity;
        order = order != 0 ? order : left.Outcome - right.Outcome;
        order = order != 0 ? order : string.CompareOrdinal(left.RuleId, right.RuleId);
        for (int i = 0; order == 0 && i < Math.Min(left.Subjects.Count, right.Subjects.Count); i++)
        {
            order = left.Subjects[i].CompareTo(right.Subjects[i]);
        }

        order = order != 0 ? order : left.Subjects.Count.CompareTo(right.Subjects.Count);
        return order != 0 ? order : string.CompareOrdinal(left.Statement.ToString(), right.Statement.ToString());
    });
}
