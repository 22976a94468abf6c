using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>A priority of a plan that nothing serves, or of a strategy that serves nothing.</summary>
/// <param name="Priority">The priority.</param>
/// <param name="Text">Its text.</param>
/// <param name="Compared">With how many priorities of the other side it was compared.</param>
/// <param name="NotCompared">With how many it could not be.</param>
/// <param name="Others">What those are.</param>
internal readonly record struct UnservedPriority(EntityReference Priority, string Text, int Compared, int NotCompared, string Others)
{
    /// <summary>The finding, as far as could be compared: where some of the other side could not be, one of them may serve.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="reason">What is said of it.</param>
    /// <param name="isCertain">Whether it was compared with all.</param>
    /// <param name="remedy">What to do about it.</param>
    public Finding Found(RuleDescriptor rule, Statement reason, bool isCertain, Statement remedy)
    {
        ValueList<Evidence> evidence =
        [
            Evidence.Of("text", Text),
            Evidence.Of("compared", Compared, Others),
            Evidence.Of("not-comparable", NotCompared, Others),
        ];
        return isCertain
            ? rule.Violated(reason, [Priority], evidence, remedy)
            : rule.Undetermined(reason, [Priority], evidence, remedy);
    }
}
