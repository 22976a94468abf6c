namespace PccGovernance.Costing;

/// <summary>What merging boards would free an organisation of a year.</summary>
public sealed record OrganisationSaving
{
    /// <summary>The organisation that pays; <c>null</c> on the row of payers who are not known.</summary>
    public required Id<Organisation>? Organisation { get; init; }

    /// <summary>How many of its seats would be freed, less those that it would take on the one.</summary>
    public required int SeatsFreed { get; init; }

    /// <summary>
    /// Staff hours freed, less those on the one where it joins, with the middle share carried over; <c>null</c> when none are known.
    /// </summary>
    public decimal? HoursFreed { get; init; }

    /// <summary>Pounds freed; negative where it would pay more; <c>null</c> when no line that would be freed could be costed.</summary>
    public MoneyRange? Freed { get; init; }

    /// <summary>Lines that would be freed or added and whose cost is unknown.</summary>
    public required int LinesUnknown { get; init; }
}
