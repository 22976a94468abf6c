using Microsoft.Extensions.Options;
using PccGovernance.Reviews;

namespace PccGovernance.Extensions;

/// <summary>Makes review options of what code and configuration say, or tells everything that is wrong with them.</summary>
internal sealed class ReviewOptionsFactory(
    IEnumerable<ReviewOptionsChange> changes,
    IEnumerable<ConfigurationBinding> bindings,
    IEnumerable<IValidateOptions<ReviewOptions>> validations,
    IEnumerable<IConfigureOptions<ReviewOptions>> configures,
    IEnumerable<IPostConfigureOptions<ReviewOptions>> postConfigures) : IOptionsFactory<ReviewOptions>
{
    public ReviewOptions Create(string name)
    {
        if (configures.Any() || postConfigures.Any())
        {
            throw new InvalidOperationException(
                "'Configure<ReviewOptions>' cannot change review options, which are immutable: change them with 'ConfigureReviewOptions', "
                + "or bind configuration with 'AddPccGovernance(configuration)'."
            );
        }

        // A binding that fails throws what it found; the further steps would only repeat it.
        ReviewOptions options = changes.Aggregate(new ReviewOptions(), static (options, change) => change.Apply(options));
        string[] problems =
        [
            .. options.FindProblems().Select(SentenceOf),
            .. validations
                .Select(validation => validation.Validate(name, options))
                .Where(static result => result.Failed)
                .SelectMany(static result => result.Failures ?? []),
        ];
        return problems.Length == 0 ? options : throw new OptionsValidationException(name, typeof(ReviewOptions), problems);
    }

    /// <summary>By the key of the configuration that sets the option; by the option where code does.</summary>
    private string SentenceOf(OptionProblem problem)
    {
        string? key = bindings.Select(binding => binding.KeyOf(problem.Option)).OfType<string>().LastOrDefault();
        return key is null ? problem.ToString() : $"The configuration key '{key}' {problem.Problem}";
    }
}
