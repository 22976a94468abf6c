using PccGovernance.Costing;

namespace PccGovernance.Scenarios;

/// <summary>What boards cost a year before and after.</summary>
public sealed record ScenarioCost
{
    /// <summary>Pounds a year before; <c>null</c> when nothing could be costed.</summary>
    public required MoneyRange? Before { get; init; }

    /// <summary>Pounds a year after; <c>null</c> when nothing could be costed.</summary>
    public required MoneyRange? After { get; init; }

    /// <summary>The change; <c>null</c> when either side is unknown.</summary>
    public CostChange? Change { get; init; }

    /// <summary>Lines before that could not be costed, and are not in it.</summary>
    public required int LinesUnknownBefore { get; init; }

    /// <summary>Lines after that could not be costed, and are not in it.</summary>
    public required int LinesUnknownAfter { get; init; }

    /// <summary>
    /// Lines before of boards of which only the least number of meetings or hours is known: the cost comes at least to its low end.
    /// </summary>
    public int LinesAtLeastBefore { get; init; }

    /// <summary>The same after.</summary>
    public int LinesAtLeastAfter { get; init; }

    /// <summary>The boards that would cost something else, in the order of identifiers.</summary>
    public ValueList<PartnershipCostChange> Partnerships { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The organisations that would pay something else for the boards that are touched, in the order of identifiers; payers who are
    /// not known last.
    /// </summary>
    public ValueList<OrganisationCostChange> ByOrganisation { get; init => field = value ?? []; } = [];
}
