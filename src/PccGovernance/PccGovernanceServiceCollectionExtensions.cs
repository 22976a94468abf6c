using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PccGovernance.Reviews;
using PccGovernance.Rules;

namespace PccGovernance;

/// <summary>Adds PccGovernance to an app's services.</summary>
public static class PccGovernanceServiceCollectionExtensions
{
    /// <summary>Adds a <see cref="LandscapeReviewer"/> with default options and the caller's own rules.</summary>
    /// <remarks>Every <see cref="IGovernanceRule"/> among the services is applied beside the library's own.</remarks>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddPccGovernance(this IServiceCollection services) => services.AddPccGovernance(static _ => { });

    /// <summary>Adds a <see cref="LandscapeReviewer"/> with options and rules of the caller's own.</summary>
    /// <remarks>
    /// The reviewer is a singleton: it holds nothing but its options. Every <see cref="IGovernanceRule"/> among the services is applied beside the
    /// rules of the options. Calling this again configures further; the last review options given hold.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Says which options and rules to use.</param>
    public static IServiceCollection AddPccGovernance(this IServiceCollection services, Action<PccGovernanceBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.TryAddSingleton(ReviewOptions.Default);
        services.TryAddSingleton(static provider =>
        {
            ReviewOptions options = provider.GetRequiredService<ReviewOptions>();
            return new LandscapeReviewer(options with { Rules = options.Rules.With(provider.GetServices<IGovernanceRule>()) });
        });
        configure(new(services));
        return services;
    }
}
