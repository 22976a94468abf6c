using NodaTime;

namespace PccGovernance.Costing;

/// <summary>What the boards of a landscape cost a year, by board and by who pays.</summary>
public sealed record CostingReport
{
    /// <summary>The day that the costs are of.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>What the costs rest on.</summary>
    public required CostingOptions Options { get; init; }

    /// <summary>The boards in force, in the order of their identifiers.</summary>
    public ValueList<BoardCost> Boards { get; init => field = value ?? []; } = [];

    /// <summary>Who pays, in the order of identifiers; the row of unknown payers, where there is one, is last.</summary>
    public ValueList<OrganisationCost> ByOrganisation { get; init => field = value ?? []; } = [];

    /// <summary>Every line of every board added up.</summary>
    public required CostTotal Total { get; init; }

    /// <summary>How many boards and seats the total covers.</summary>
    public required CostCoverage Coverage { get; init; }
}
