using Microsoft.Extensions.DependencyInjection.Extensions;
using PccGovernance;
using PccGovernance.Reviews;
using PccGovernance.Rules;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds PccGovernance to an app's services.</summary>
public static class PccGovernanceServiceCollectionExtensions
{
    /// <summary>Adds a <see cref="LandscapeReviewer"/> with default options and the caller's own rules.</summary>
    /// <remarks>Every <see cref="IGovernanceRule"/> among the services is applied beside the library's own.</remarks>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddPccGovernance(this IServiceCollection services) => services.AddPccGovernance(static _ => { });

    /// <summary>Adds a <see cref="LandscapeReviewer"/> with options and rules of the caller's own.</summary>
    /// <remarks>
    /// The reviewer is a singleton: it holds nothing but its options. Every <see cref="IGovernanceRule"/> among the services is applied
    /// beside the rules of the options. Calling this again configures further. Options are checked, and what is registered wrongly is
    /// refused, when the reviewer is first asked for.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Says which options and rules to use.</param>
    public static IServiceCollection AddPccGovernance(this IServiceCollection services, Action<PccGovernanceBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.TryAddSingleton(provider =>
        {
            Refuse(services.Where(IsConfigure).Select(static _ =>
                "'Configure<ReviewOptions>' cannot change review options, which are immutable: give them with 'UseReviewOptions' or "
                + "'ConfigureReviewOptions', "
                + "or bind configuration with 'AddPccGovernance(configuration)' of the package PccGovernance.Extensions."));
            ReviewOptions options = provider.GetServices<ReviewOptionsChange>()
                .Aggregate(new ReviewOptions(), static (options, change) => change.Apply(options));
            options.Validate();
            return options;
        });
        services.TryAddSingleton(provider =>
        {
            Refuse(services.Where(static service =>
                service.ServiceType == typeof(IGovernanceRule) && service.Lifetime == ServiceLifetime.Scoped)
                .Select(static rule =>
                    $"The rule '{rule.ImplementationType?.Name ?? "made by a factory"}' is registered as scoped, and the reviewer, a "
                    + "singleton, outlives every scope: "
                    + "register it with 'AddRule' or as a singleton, and let it make a scope of its own where it needs one."));
            ReviewOptions options = provider.GetRequiredService<ReviewOptions>();
            return new LandscapeReviewer(options with { Rules = options.Rules.With(provider.GetServices<IGovernanceRule>().Distinct()) });
        });
        configure(new(services));
        return services;
    }

    // The core does not depend on Microsoft.Extensions.Options: its types are known by name.
    private static bool IsConfigure(ServiceDescriptor service) =>
        service.ServiceType
            is
        {
            IsGenericType: true, Namespace: "Microsoft.Extensions.Options",
            Name: "IConfigureOptions`1" or "IPostConfigureOptions`1"
        } type
        && type.GenericTypeArguments is [var options] && options == typeof(ReviewOptions);

    private static void Refuse(IEnumerable<string> problems)
    {
        string message = string.Join('\n', problems.Distinct(StringComparer.Ordinal));
        if (message.Length > 0)
        {
            throw new InvalidOperationException(message);
        }
    }
}
