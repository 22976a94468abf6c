namespace PccGovernance.Costing;

/// <summary>What merging boards into one would free a year, less what it would cost those who join the one.</summary>
/// <remarks>
/// <para>The board whose meetings take most hours of whoever attends all of them stays, or the first of equals, and whoever sits on any of
/// the boards attends all meetings of the one (<see cref="MergePartnerships"/>). Seats on the others are freed; who joins the one pays for
/// its meetings, so that a merger can also cost. The support of the board whose support costs most is kept.</para>
/// <para>Overheads are not in it: they do not go when a board closes. Where the costing was asked for a full economic cost, this is with
/// on-costs alone.</para>
/// </remarks>
public sealed record MergeSaving
{
    /// <summary>The boards, in the order of their identifiers.</summary>
    public required ValueList<Id<Partnership>> Partnerships { get; init; }

    /// <summary>What an hour is taken to cost: never with overheads.</summary>
    public required CostBasis Basis { get; init; }

    /// <summary>The assumption set.</summary>
    public required Id<AssumptionSet> Assumptions { get; init; }

    /// <summary>How much business was taken to be carried over.</summary>
    public required MergeOptions Options { get; init; }

    /// <summary>What the boards cost today, on <see cref="Basis"/>.</summary>
    public required CostTotal Today { get; init; }

    /// <summary>
    /// Pounds freed a year; <c>null</c> when no line that would be freed could be costed. The low end has the low pay and the most carried
    /// over, the high end the high pay and the least. Negative where merging would cost more than it frees. Where
    /// <see cref="LinesUnknown"/> is not 0, of the lines that are known.
    /// </summary>
    public MoneyRange? Freed { get; init; }

    /// <summary>
    /// Staff hours freed a year, less those of whoever joins, with the middle share carried over; <c>null</c> when none are known.
    /// </summary>
    public decimal? HoursFreed { get; init; }

    /// <summary>Lines that would be freed, or be added by whoever joins, and whose cost is unknown.</summary>
    public required int LinesUnknown { get; init; }

    /// <summary>
    /// The share of the central amounts freed, and paid by those who join, that rests on assumed facts, from 0 to 1; <c>null</c> when
    /// nothing is freed. That merging frees it is an assumption throughout.
    /// </summary>
    public decimal? ShareAssumed { get; init; }

    /// <summary>Who is freed of what, in the order of identifiers; the row of payers who are not known is last.</summary>
    public ValueList<OrganisationSaving> ByOrganisation { get; init => field = value ?? []; } = [];
}
