using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PccGovernance;
using PccGovernance.Extensions;
using PccGovernance.Reviews;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds PccGovernance with options from the configuration of an app.</summary>
public static class PccGovernanceConfigurationExtensions
{
    /// <summary>Adds a <see cref="LandscapeReviewer"/> with options from configuration, checked when the app starts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section whose keys are the members of <see cref="ReviewOptions"/>.</param>
    /// <param name="configure">Says which rules to use, and which options the configuration builds on; <c>null</c> for none.</param>
    public static IServiceCollection AddPccGovernance(
        this IServiceCollection services,
        IConfiguration configuration,
        Action<PccGovernanceBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services.AddPccGovernance(builder =>
        {
            configure?.Invoke(builder);
            builder.BindReviewOptions(configuration);
        });
    }

    /// <summary>
    /// Changes the options to review with by what a configuration says; what it does not say stays. They are checked when the app starts,
    /// and given as <see cref="IOptions{TOptions}"/> too.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configuration">The section whose keys are the members of <see cref="ReviewOptions"/>.</param>
    public static PccGovernanceBuilder BindReviewOptions(this PccGovernanceBuilder builder, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configuration);
        IServiceCollection services = builder.Services;
        services.AddOptions<ReviewOptions>().ValidateOnStart();
        services.Replace(ServiceDescriptor.Transient<IOptionsFactory<ReviewOptions>, ReviewOptionsFactory>());
        services.Replace(ServiceDescriptor.Singleton(static provider => provider.GetRequiredService<IOptions<ReviewOptions>>().Value));
        services.AddSingleton<IOptionsChangeTokenSource<ReviewOptions>>(new ConfigurationChanges(configuration));
        ConfigurationBinding binding = new(configuration);
        services.AddSingleton(binding);
        return builder.ConfigureReviewOptions(binding.Apply);
    }
}
