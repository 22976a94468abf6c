using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PccGovernance.Reviews;
using PccGovernance.Rules;

namespace PccGovernance;

/// <summary>Says how an app uses PccGovernance.</summary>
public sealed class PccGovernanceBuilder
{
    private readonly IServiceCollection _services;

    internal PccGovernanceBuilder(IServiceCollection services) => _services = services;

    /// <summary>Reviews with these options.</summary>
    /// <param name="options">The options.</param>
    public PccGovernanceBuilder UseReviewOptions(ReviewOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _services.Replace(ServiceDescriptor.Singleton(options));
        return this;
    }

    /// <summary>Applies a rule of the caller's own beside the library's.</summary>
    /// <param name="rule">The rule.</param>
    public PccGovernanceBuilder AddRule(IGovernanceRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        _services.AddSingleton(rule);
        return this;
    }

    /// <summary>Applies a rule of the caller's own, made with the services that it asks for; adding the same type again changes nothing.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    public PccGovernanceBuilder AddRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRule>()
        where TRule : class, IGovernanceRule
    {
        _services.TryAddEnumerable(ServiceDescriptor.Singleton<IGovernanceRule, TRule>());
        return this;
    }
}
