namespace PccGovernance;

/// <summary>A time in office: in that of a local policing body, or in a post. A vacancy can be one.</summary>
public sealed record OfficeHolder : ILandscapeItem<OfficeHolder>
{
    /// <summary>The identifier of this time in office.</summary>
    public required Id<OfficeHolder> Id { get; init; }

    /// <summary>The local policing body whose office it is; <c>null</c> for a time in a post.</summary>
    public Id<LocalPolicingBody>? Body { get; init; }

    /// <summary>The post, for example that of the chief executive; <c>null</c> for the office of a <see cref="Body"/>.</summary>
    public Id<Post>? Post { get; init; }

    /// <summary>
    /// The office, for example <c>Police and Crime Commissioner</c>, <c>Acting Commissioner</c> or <c>Deputy Mayor for Policing</c>.
    /// </summary>
    public required string Office { get; init; }

    /// <summary>
    /// In what capacity. Where <see cref="OfficeCapacity.Unknown"/>, <see cref="Office"/> is read: an office called acting or deputy is
    /// one.
    /// </summary>
    public OfficeCapacity Capacity { get; init; }

    /// <summary>The person; <c>null</c> in a record kept without names.</summary>
    public Id<Person>? Person { get; init; }

    /// <summary>The day of the election, as far as it is known; <c>null</c> for an appointed or acting holder, or when not known.</summary>
    public PartialDate? ElectedOn { get; init; }

    /// <summary>The share of full time that it takes, above 0 and to 1, so that two can share a post; <c>null</c> when not known.</summary>
    public decimal? FullTimeShare { get; init; }

    /// <summary>The time in office.</summary>
    public EffectivePeriod Period { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<OfficeHolder>.EntityKind => EntityKind.OfficeHolder;
}
