using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using PccGovernance.Reviews;
using PccGovernance.Rules;

namespace PccGovernance.Extensions;

/// <summary>Changes options by what a section of a configuration says. The options that it is given stay as they are.</summary>
internal sealed class ConfigurationBinding(IConfiguration configuration)
{
    private readonly string _path = (configuration as IConfigurationSection)?.Path ?? string.Empty;

    /// <summary>Options that the section changes.</summary>
    /// <exception cref="OptionsValidationException">Some keys are no options, or their values do not fit; the message lists all of
    /// them.</exception>
    public ReviewOptions Apply(ReviewOptions options)
    {
        List<string> problems = [];
        ConfiguredReview given = ConfiguredReview.Of(options);
        JsonObject tree = JsonSerializer.SerializeToNode(given, OptionsFormat.Review)!.AsObject();
        new SectionReader(problems).ReadInto(tree, configuration, OptionsFormat.Review);
        ConfiguredReview? bound = null;
        try
        {
            bound = tree.Deserialize(OptionsFormat.Review)!;
        }
        catch (JsonException exception)
        {
            // What could not be made of the values is told of the values, unless nothing is.
            if (problems.Count == 0)
            {
                problems.Add($"The configuration '{_path}' cannot be read: {exception.Message}");
            }
        }

        ReviewOptions result = bound?.ApplyTo(options) ?? options;
        RuleSet rules = Rules(options.Rules, bound?.Rules, problems);
        if (problems.Count == 0)
        {
            return result with { Rules = rules };
        }

        IEnumerable<string> ranges = bound is null ? [] : result.FindProblems()
            .Where(problem => KeyOf(problem.Option) is not null)
            .Select(problem => $"The configuration key '{KeyOf(problem.Option)}' {problem.Problem}");
        throw new OptionsValidationException(Options.DefaultName, typeof(ReviewOptions), [.. problems, .. ranges]);
    }

    /// <summary>The key that an option has in this section; <c>null</c> when the section says nothing of its room.</summary>
    public string? KeyOf(string option)
    {
        string key = option
            .Replace('.', ':')
            .Replace("[", ":", StringComparison.Ordinal)
            .Replace("]", string.Empty, StringComparison.Ordinal);
        return configuration.GetSection(key.Split(':')[0]).Exists() ? Join(_path, key) : null;
    }

    internal static string Join(string path, string key) => path.Length == 0 ? key : $"{path}:{key}";

    private RuleSet Rules(RuleSet rules, ConfiguredRules? configured, List<string> problems)
    {
        foreach ((string key, Func<RuleSet, RuleSet> change) in (configured ?? new()).Changes())
        {
            try
            {
                rules = change(rules);
            }
            catch (ArgumentException exception)
            {
                problems.Add(
                    $"The configuration key '{Join(_path, $"Rules:{key}")}' does not fit: "
                    + $"{exception.Message.Split(" (Parameter", StringSplitOptions.None)[0]}"
                );
            }
        }

        return rules;
    }
}
