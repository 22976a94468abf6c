using System.Globalization;
using PccGovernance.Rules;

namespace PccGovernance.Extensions;

/// <summary>Which rules a configuration leaves out, and which severities it gives.</summary>
internal sealed record ConfiguredRules
{
    public ValueList<string>? Without { get; init; }

    public Dictionary<string, RuleSeverity>? Severities { get; init; }

    /// <summary>The changes of a set of rules, each with its key.</summary>
    public IEnumerable<(string Key, Func<RuleSet, RuleSet> Change)> Changes() =>
        [
            .. (Severities ?? []).Select(static pair =>
                ($"Severities:{pair.Key}", (Func<RuleSet, RuleSet>)(rules => rules.WithSeverity(pair.Key, pair.Value)))
            ),
            .. (Without ?? []).Select(
                static (id, place) =>
                    (string.Create(CultureInfo.InvariantCulture, $"Without:{place}"), (Func<RuleSet, RuleSet>)(rules => rules.Without(id)))
            ),
        ];
}
