using NodaTime;
using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Costing;

/// <summary>
/// What the boards of a landscape cost a year, by board, by who pays, and by what they are about. Every breakdown adds up to
/// <see cref="Total"/>, exactly.
/// </summary>
/// <remarks>
/// All sums are made with the report. The rows of boards and organisations are written when they are first read: a country has tens of
/// thousands.
/// </remarks>
public sealed record CostingReport
{
    /// <summary>The day that the costs are of.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>What the costs rest on.</summary>
    public required CostingOptions Options { get; init; }

    /// <summary>How to read the figures, for whoever shows them.</summary>
    public Statement Caveat { get; } = Statement.Of("costing.caveat");

    /// <summary>The boards in force, in the order of their identifiers.</summary>
    public ValueList<PartnershipCost> Partnerships
    {
        get => PartnershipRows.Value;
        init => PartnershipRows = Deferred<ValueList<PartnershipCost>>.Of(value ?? []);
    }

    /// <summary>Who pays, in the order of identifiers; the row of unknown payers, where there is one, is last.</summary>
    public ValueList<OrganisationCost> ByOrganisation
    {
        get => PayerRows.Value;
        init => PayerRows = Deferred<ValueList<OrganisationCost>>.Of(value ?? []);
    }

    /// <summary>Who pays, by sector.</summary>
    public ValueList<SectorCost> BySector { get; init => field = value ?? []; } = [];

    /// <summary>By theme, a board of several in equal shares, in the order of identifiers.</summary>
    public ValueList<CostSlice<Id<Theme>?>> ByTheme { get; init => field = value ?? []; } = [];

    /// <summary>
    /// By the duties that boards discharge, their kinds' included, a board of several in equal shares, in the order of identifiers.
    /// </summary>
    public ValueList<CostSlice<Id<Duty>?>> ByDuty { get; init => field = value ?? []; } = [];

    /// <summary>By tier; boards of an unknown one are last.</summary>
    public ValueList<CostSlice<PartnershipTier>> ByTier { get; init => field = value ?? []; } = [];

    /// <summary>By kind, in the order of identifiers. A board that acts as several kinds is of the first.</summary>
    public ValueList<CostSlice<Id<PartnershipKind>?>> ByKind { get; init => field = value ?? []; } = [];

    /// <summary>By the ground that boards cover, as it is on record; boards of unknown ground are last.</summary>
    public ValueList<CostSlice<Footprint>> ByFootprint { get; init => field = value ?? []; } = [];

    /// <summary>Every line of every board added up.</summary>
    public required CostTotal Total { get; init; }

    /// <summary>Pounds that setting up boards takes, once, in no year's cost; <c>null</c> when none is on record.</summary>
    public Money? OneOff { get; init; }

    /// <summary>The money on record beside what boards cost: streams, grants, contracts, savings, precepts and budgets.</summary>
    public FundingReport Funding { get; init => field = value ?? new(); } = new();

    /// <summary>How many boards and seats the total covers.</summary>
    public required CostCoverage Coverage { get; init; }

    internal Deferred<ValueList<PartnershipCost>> PartnershipRows { get; init; } = Deferred<ValueList<PartnershipCost>>.Of([]);

    internal Deferred<ValueList<OrganisationCost>> PayerRows { get; init; } = Deferred<ValueList<OrganisationCost>>.Of([]);

    /// <summary>
    /// The boards that cost most, the dearest first by central cost, then by identifier. Boards of unknown cost are not among them: see
    /// <see cref="Coverage"/>.
    /// </summary>
    /// <param name="count">How many to give, at most; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public ValueList<PartnershipCost> Costliest(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Partnerships
            .Where(static board => board.Cost is not null)
            .OrderByDescending(static board => board.Cost!.Value.Central)
            .ThenBy(static board => board.Partnership)
            .Take(count)
            .ToValueList();
    }
}
