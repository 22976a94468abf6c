using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PccGovernance.Reviews;
using PccGovernance.Rules;

namespace PccGovernance;

/// <summary>Says how an app uses PccGovernance.</summary>
public sealed class PccGovernanceBuilder
{
    internal PccGovernanceBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services of the app, for extensions of this builder.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Reviews with these options, on which every change of the options builds. The last ones given hold.</summary>
    /// <param name="options">The options.</param>
    public PccGovernanceBuilder UseReviewOptions(ReviewOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (ServiceDescriptor given in Services.Where(static service => InstanceOf<ReviewOptionsChange>(service) is { IsStart: true })
            .ToArray())
        {
            Services.Remove(given);
        }

        Services.Insert(0, ServiceDescriptor.Singleton(new ReviewOptionsChange { Apply = _ => options, IsStart = true }));
        return this;
    }

    /// <summary>
    /// Changes the options to review with, for example <c>options => options with { Costing = ... }</c>. Changes are made in the order of
    /// the calls.
    /// </summary>
    /// <param name="change">Makes the options to use of those so far.</param>
    public PccGovernanceBuilder ConfigureReviewOptions(Func<ReviewOptions, ReviewOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        Services.AddSingleton(new ReviewOptionsChange { Apply = change });
        return this;
    }

    /// <summary>Applies a rule of the caller's own beside the library's; adding the same rule again changes nothing.</summary>
    /// <param name="rule">The rule.</param>
    public PccGovernanceBuilder AddRule(IGovernanceRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (!Services.Any(service => ReferenceEquals(InstanceOf<IGovernanceRule>(service), rule)))
        {
            Services.AddSingleton(rule);
        }

        return this;
    }

    /// <summary>
    /// Applies a rule of the caller's own, made with the services that it asks for; adding the same type again changes nothing.
    /// </summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    public PccGovernanceBuilder AddRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRule>()
        where TRule : class, IGovernanceRule
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IGovernanceRule, TRule>());
        return this;
    }

    private static T? InstanceOf<T>(ServiceDescriptor service)
        where T : class => !service.IsKeyedService && service.ServiceType == typeof(T) ? service.ImplementationInstance as T : null;
}
