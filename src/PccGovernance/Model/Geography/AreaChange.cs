namespace PccGovernance;

/// <summary>A change to the map: areas that end and what takes their place, or areas that are given new codes.</summary>
/// <remarks>
/// A change that is not <see cref="AnnouncementStatus.Enacted"/> is shown beside the map and never alters it: <see cref="Geography.AsOf"/>
/// answers with the areas of the law as last seen.
/// </remarks>
public sealed record AreaChange
{
    /// <summary>The change's identifier, for example <c>cumbria-2023</c>.</summary>
    public required Id<AreaChange> Id { get; init; }

    /// <summary>What changes, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The first day on which the new areas stand, as far as it is known.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>How far it has got.</summary>
    public required AnnouncementStatus Status { get; init; }

    /// <summary>What took the place of what, one step for each pair of codes. Empty where the new areas are not known.</summary>
    public ValueList<AreaSuccession> Steps { get; init => field = value ?? []; } = [];

    /// <summary>The areas that it touches; where none are given, those that <see cref="Steps"/> begins with.</summary>
    public Footprint Footprint { get; init => field = value ?? Footprint.Unknown; } = Footprint.Unknown;

    /// <summary>The order or regulations that make it; <c>null</c> when not recorded.</summary>
    public Citation? Instrument { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;
}
