using NodaTime;

namespace PccGovernance;

/// <summary>Somebody's time in office as the holder of a local policing body's office.</summary>
public sealed record OfficeHolder : ILandscapeItem<OfficeHolder>
{
    /// <summary>The identifier of this time in office.</summary>
    public required Id<OfficeHolder> Id { get; init; }

    /// <summary>The local policing body.</summary>
    public required Id<LocalPolicingBody> Body { get; init; }

    /// <summary>
    /// The office, for example <c>Police and Crime Commissioner</c>, <c>Acting Commissioner</c> or <c>Deputy Mayor for Policing</c>.
    /// </summary>
    public required string Office { get; init; }

    /// <summary>The person; <c>null</c> in a record kept without names.</summary>
    public Id<Person>? Person { get; init; }

    /// <summary>The day of the election; <c>null</c> for an appointed or acting holder, or when not known.</summary>
    public LocalDate? ElectedOn { get; init; }

    /// <summary>The time in office.</summary>
    public EffectivePeriod Period { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    static EntityKind IEntity<OfficeHolder>.EntityKind => EntityKind.OfficeHolder;
}
