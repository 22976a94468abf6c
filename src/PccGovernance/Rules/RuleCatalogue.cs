namespace PccGovernance.Rules;

/// <summary>The descriptors of this library's rules: the one list that findings, docs/rules.md and reviews rest on.</summary>
public static class RuleCatalogue
{
    /// <summary>
    /// Every rule of this library, in the order of identifiers. Those of the family RULE are about rules themselves and are applied to
    /// every review.
    /// </summary>
    public static ValueList<RuleDescriptor> Descriptors { get; } =
        BuiltInRules
            .All.Select(static rule => rule.Descriptor)
            .Concat(RuleProblems.All)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal)
            .ToValueList();

    /// <summary>A rule of this library, or <c>null</c> when it has none of that identifier.</summary>
    /// <param name="id">The identifier, for example <c>DUP001</c>.</param>
    public static RuleDescriptor? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Descriptors.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));
    }
}
