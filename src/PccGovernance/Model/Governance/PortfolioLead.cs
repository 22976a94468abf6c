namespace PccGovernance;

/// <summary>One who leads a portfolio beside its lead: jointly, or as deputy.</summary>
public sealed record PortfolioLead
{
    /// <summary>The organisation; <c>null</c> when not known.</summary>
    public Id<Organisation>? Organisation { get; init; }

    /// <summary>The post, in <see cref="Organisation"/>; <c>null</c> when not known.</summary>
    public Id<Post>? Post { get; init; }

    /// <summary>The person; <c>null</c> in a record kept without names.</summary>
    public Id<Person>? Person { get; init; }

    /// <summary>Whether this is a deputy, not a joint lead.</summary>
    public bool IsDeputy { get; init; }

    /// <summary>When. Default open at both ends.</summary>
    public EffectivePeriod Period { get; init; }
}
