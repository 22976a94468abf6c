namespace PccGovernance.Duplication;

/// <summary>What one board in the place of several would look like if it kept all that they have.</summary>
public sealed record MergedPartnership
{
    /// <summary>
    /// The organisations at its table, with on how many of the boards they sit today: those on most first, then in the order of
    /// identifiers.
    /// </summary>
    public required ValueList<MemberCount> Members { get; init; }

    /// <summary>The places at the tables of today: an organisation on two boards holds two.</summary>
    public required int PlacesToday { get; init; }

    /// <summary>The highest tier of any of the boards; unknown when none is known.</summary>
    public required PartnershipTier Tier { get; init; }

    /// <summary>The areas of all of them.</summary>
    public required Footprint Footprint { get; init; }

    /// <summary>The size of <see cref="Footprint"/> in lower-tier and single-tier authorities.</summary>
    public required decimal Authorities { get; init; }

    /// <summary>The themes of any of them, in the order of identifiers.</summary>
    public required ValueList<Id<Theme>> Themes { get; init; }

    /// <summary>The duties of any of them, each of which must keep a home, in the order of identifiers.</summary>
    public required ValueList<Id<Duty>> Duties { get; init; }

    /// <summary>The provisions by which the law requires any of them, in ordinal order.</summary>
    public required ValueList<string> Provisions { get; init; }

    /// <summary>How often the boards meet today.</summary>
    public required MeetingTotal MeetingsToday { get; init; }

    /// <summary>
    /// The meetings a year of the one that meets most often, which the merged board would need at least; <c>null</c> when it is known of
    /// none.
    /// </summary>
    public required decimal? MeetingsPerYear { get; init; }

    /// <summary>The number of organisations at its table.</summary>
    public int Size => Members.Count;
}
