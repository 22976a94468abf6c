using PccGovernance.Rules;

namespace PccGovernance.Reviews;

/// <summary>The order of findings in a review.</summary>
internal static class FindingOrder
{
    /// <summary>Of findings that one rule made with one outcome: by subjects, and then by what they say.</summary>
    private static Comparer<Finding> OfOneRule { get; } = Comparer<Finding>.Create(static (left, right) =>
    {
        int order = 0;
        for (int i = 0; order == 0 && i < Math.Min(left.Subjects.Count, right.Subjects.Count); i++)
        {
            order = left.Subjects[i].CompareTo(right.Subjects[i]);
        }

        order = order != 0 ? order : left.Subjects.Count.CompareTo(right.Subjects.Count);
        return order != 0 ? order : string.CompareOrdinal(left.Statement.ToString(), right.Statement.ToString());
    });

    /// <summary>
    /// The gravest first, violations before what cannot be told, then by rule and subjects. A rule mostly makes its findings in the order
    /// of their subjects, so that each rule's are looked at by themselves and few are sorted.
    /// </summary>
    public static IEnumerable<Finding> GravestFirst(IEnumerable<Finding> findings) =>
        findings.GroupBy(static finding => (finding.Severity, finding.Outcome, finding.RuleId))
            .OrderByDescending(static rule => rule.Key.Severity)
            .ThenBy(static rule => rule.Key.Outcome)
            .ThenBy(static rule => rule.Key.RuleId, StringComparer.Ordinal)
            .SelectMany(static rule => rule.ToValueList().Sorted(OfOneRule));
}
