namespace PccGovernance.Rules;

/// <summary>The rules to apply, each with its severity. Immutable: every change makes another set.</summary>
public sealed class RuleSet
{
    private readonly SortedDictionary<string, (IGovernanceRule Rule, RuleSeverity? Severity)> _rules;

    private RuleSet(SortedDictionary<string, (IGovernanceRule Rule, RuleSeverity? Severity)> rules) => _rules = rules;

    /// <summary>No rules.</summary>
    public static RuleSet Empty { get; } = new(new(StringComparer.Ordinal));

    /// <summary>All rules of this library, with their default severities.</summary>
    public static RuleSet Default { get; } = Empty.With(BuiltInRules.All);

    /// <summary>The rules, in the order of their identifiers.</summary>
    public ValueList<IGovernanceRule> Rules => _rules.Values.Select(static entry => entry.Rule).ToValueList();

    /// <summary>A set with more rules.</summary>
    /// <param name="rules">The rules to add.</param>
    /// <exception cref="ArgumentException">A rule is <c>null</c> or has no descriptor, or one with the same identifier is already in the
    /// set.</exception>
    public RuleSet With(params IEnumerable<IGovernanceRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Change(copy =>
        {
            foreach (IGovernanceRule rule in rules)
            {
                if (rule?.Descriptor is null)
                {
                    string what = rule is null
                        ? "A rule is null: leave it out."
                        : $"The rule '{rule.GetType().Name}' has no descriptor: give it one.";
                    throw new ArgumentException(what, nameof(rules));
                }

                if (!copy.TryAdd(rule.Descriptor.Id, (rule, null)))
                {
                    throw new ArgumentException(
                        $"The rule '{rule.Descriptor.Id}' is already in the set: give each rule an identifier of its own.",
                        nameof(rules));
                }
            }
        });
    }

    /// <summary>A set without some rules.</summary>
    /// <param name="ids">The identifiers of the rules to leave out.</param>
    /// <exception cref="ArgumentException">The set has no such rule.</exception>
    public RuleSet Without(params IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return Change(copy =>
        {
            foreach (string id in ids)
            {
                if (!copy.Remove(id))
                {
                    throw NoSuchRule(id, nameof(ids));
                }
            }
        });
    }

    /// <summary>A set in which a rule's findings have another severity.</summary>
    /// <param name="id">The identifier of the rule.</param>
    /// <param name="severity">The severity of its findings.</param>
    /// <exception cref="ArgumentException">The set has no such rule, or the severity is none.</exception>
    public RuleSet WithSeverity(string id, RuleSeverity severity)
    {
        ArgumentNullException.ThrowIfNull(id);
        OptionProblems.Throw(OptionProblems.Choice($"Severity of {id}", severity), nameof(severity));
        return Change(copy => copy[id] = copy.TryGetValue(id, out (IGovernanceRule Rule, RuleSeverity? Severity) entry)
            ? (entry.Rule, severity)
            : throw NoSuchRule(id, nameof(id)));
    }

    /// <summary>The severity of a rule's findings in this set.</summary>
    /// <param name="id">The identifier of the rule.</param>
    /// <exception cref="ArgumentException">The set has no such rule.</exception>
    public RuleSeverity SeverityOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _rules.TryGetValue(id, out (IGovernanceRule Rule, RuleSeverity? Severity) entry)
            ? entry.Severity ?? entry.Rule.Descriptor.DefaultSeverity
            : throw NoSuchRule(id, nameof(id));
    }

    private static ArgumentException NoSuchRule(string id, string parameter) =>
        new($"The set has no rule '{id}': give the identifier of a rule in it.", parameter);

    private RuleSet Change(Action<SortedDictionary<string, (IGovernanceRule Rule, RuleSeverity? Severity)>> change)
    {
        SortedDictionary<string, (IGovernanceRule Rule, RuleSeverity? Severity)> copy = new(_rules, StringComparer.Ordinal);
        change(copy);
        return new(copy);
    }
}
