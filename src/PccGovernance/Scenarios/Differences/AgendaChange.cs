namespace PccGovernance.Scenarios;

/// <summary>The time that a duty or theme has on the agendas of the boards that a scenario touches.</summary>
public sealed record AgendaChange
{
    /// <summary>The duty; of boards that discharge none, a theme.</summary>
    public required EntityReference Matter { get; init; }

    /// <summary>Hours a year before; nil where no board touched has it, <c>null</c> when not known.</summary>
    public required decimal? Before { get; init; }

    /// <summary>Hours a year after; nil where no board touched has it, <c>null</c> when not known.</summary>
    public required decimal? After { get; init; }

    /// <summary>The ends of <see cref="Before"/>; <c>null</c> where nothing in it is on record as a range.</summary>
    public AmountEnds? EndsBefore { get; init; }

    /// <summary>The ends of <see cref="After"/>; <c>null</c> where nothing in it is on record as a range.</summary>
    public AmountEnds? EndsAfter { get; init; }

    /// <summary>The boards that had it, in the order of identifiers.</summary>
    public ValueList<Id<Partnership>> PartnershipsBefore { get; init => field = value ?? []; } = [];

    /// <summary>The boards that would have it, in the order of identifiers.</summary>
    public ValueList<Id<Partnership>> PartnershipsAfter { get; init => field = value ?? []; } = [];
}
