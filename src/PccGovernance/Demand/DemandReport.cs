using NodaTime;
using PccGovernance.Kernel;

namespace PccGovernance.Demand;

/// <summary>What boards ask of organisations, posts and people a year.</summary>
/// <remarks>All sums are made with the report. Its rows are written when they are first read: a country has tens of thousands.</remarks>
public sealed record DemandReport
{
    /// <summary>The day.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>What it was reckoned with.</summary>
    public required DemandOptions Options { get; init; }

    /// <summary>All seats and boards together. The boards' meetings count once.</summary>
    public required DemandLoad Total { get; init; }

    /// <summary>How many seats name no post, and so are in no row of <see cref="Posts"/>.</summary>
    public required int SeatsWithoutPost { get; init; }

    /// <summary>
    /// The organisations with a seat, in the order of identifiers. Their hours add up to those of <see cref="Total"/>, exactly.
    /// </summary>
    public ValueList<OrganisationDemand> Organisations
    {
        get => OrganisationRows.Value;
        init => OrganisationRows = Deferred<ValueList<OrganisationDemand>>.Of(value ?? []);
    }

    /// <summary>The posts with a seat, in the order of identifiers.</summary>
    public ValueList<PostDemand> Posts { get => PostRows.Value; init => PostRows = Deferred<ValueList<PostDemand>>.Of(value ?? []); }

    /// <summary>The people with a seat, in the order of identifiers.</summary>
    public ValueList<PersonDemand> People
    {
        get => PersonRows.Value;
        init => PersonRows = Deferred<ValueList<PersonDemand>>.Of(value ?? []);
    }

    /// <summary>How far boards hang on few.</summary>
    public required DemandConcentration Concentration { get; init; }

    internal Deferred<ValueList<OrganisationDemand>> OrganisationRows { get; init; } = Deferred<ValueList<OrganisationDemand>>.Of([]);

    internal Deferred<ValueList<PostDemand>> PostRows { get; init; } = Deferred<ValueList<PostDemand>>.Of([]);

    internal Deferred<ValueList<PersonDemand>> PersonRows { get; init; } = Deferred<ValueList<PersonDemand>>.Of([]);
}
