using PccGovernance.Text;
using static System.FormattableString;

namespace PccGovernance.Costing;

/// <summary>The numbers that turn a salary into the cost of an hour: named, of one year, each with its source.</summary>
/// <remarks>
/// <para>A number that is <c>null</c> is not part of the set, which is not to say that it is nil: a basis that needs it is refused. Give
/// 0 where nothing is paid.</para>
/// <para>Nothing is rounded; amounts are multiplied before they are divided, so that a whole board's cost is not spoilt by a rounded
/// hourly rate.</para>
/// </remarks>
public sealed record AssumptionSet
{
    /// <summary>The set's identifier, for example <c>apcc-2025</c>.</summary>
    public required Id<AssumptionSet> Id { get; init; }

    /// <summary>What the set is called.</summary>
    public required string Name { get; init; }

    /// <summary>The year that the numbers are of; for a financial year, the one in which it begins. From 2000 to 2100.</summary>
    public required int Year { get; init; }

    /// <summary>Hours a year that a full-time employee is there to work, from 1 to 8,784.</summary>
    public required Assumption ProductiveHours { get; init; }

    /// <summary>The employer's National Insurance rate, from 0 to 1; <c>null</c> when the set has none.</summary>
    public Assumption? NiRate { get; init; }

    /// <summary>
    /// The salary a year above which the employer pays National Insurance, in pounds, from 0 to 1,000,000; <c>null</c> when the set has
    /// none.
    /// </summary>
    public Assumption? NiThreshold { get; init; }

    /// <summary>
    /// The working year that <see cref="ProductiveHours"/> are built up from; <c>null</c> when the hours were taken whole. Both must agree.
    /// </summary>
    public WorkingYear? WorkingYear { get; init; }

    /// <summary>
    /// The employer's pension contribution as a share of salary for all whom no scheme of <see cref="PensionSchemes"/> covers, from 0 to 1;
    /// <c>null</c> when the set has none.
    /// </summary>
    public Assumption? PensionRate { get; init; }

    /// <summary>
    /// Schemes of some kinds of organisation, whose rates go before <see cref="PensionRate"/>. A kind may stand in one scheme only. Default
    /// none.
    /// </summary>
    public ValueList<PensionScheme> PensionSchemes { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The apprenticeship levy as a share of salary, from 0 to 1; <c>null</c>, as for an employer whose pay bill is too small for it,
    /// leaves it out of the cost.
    /// </summary>
    public Assumption? LevyRate { get; init; }

    /// <summary>
    /// Pounds a mile for driving to meetings, from 0 to 10; <c>null</c> when the set has none, and then miles on record cannot be costed.
    /// </summary>
    public Assumption? MileageRate { get; init; }

    /// <summary>Overheads as a share of employment cost, from 0 to 5; <c>null</c> when the set has none.</summary>
    public Assumption? OverheadRate { get; init; }

    /// <summary>What the set rests on: a statement for each number, with its source, in the order of the members.</summary>
    public ValueList<Statement> RestsOn => AssumptionStatements.Of(this);

    /// <summary>Checks that every number is in its range.</summary>
    /// <exception cref="ArgumentException">Some number is not; the message lists every problem.</exception>
    public void Validate() => OptionProblems.Throw(FindProblems(), "assumptions");

    /// <summary>
    /// What a year of employment costs before overheads: <c>salary + NI rate × max(0, salary - NI threshold) + pension rate × salary + levy
    /// rate × salary</c>.
    /// </summary>
    /// <param name="salary">The full-time salary a year.</param>
    /// <param name="basis">With <see cref="CostBasis.SalaryOnly"/> it is the salary.</param>
    /// <param name="employer">The kind of organisation that employs, for its pension scheme; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">The set lacks a number that the basis needs, or has one out of its range; the message lists
    /// every problem.</exception>
    public Money EmploymentCost(Money salary, CostBasis basis, Id<OrganisationKind>? employer = null)
    {
        OptionProblems.Throw([.. FindProblems(), .. FindGaps(basis)], nameof(basis));
        return new(Employ(salary.Amount, basis, PensionRateOf(employer)));
    }

    /// <summary>What an hour costs, unrounded: <c>employment cost × (1 + overhead rate) ÷ productive hours</c>.</summary>
    /// <param name="salary">The full-time salary a year.</param>
    /// <param name="basis">Overheads count with <see cref="CostBasis.FullEconomic"/> only.</param>
    /// <param name="employer">The kind of organisation that employs, for its pension scheme; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">The set lacks a number that the basis needs, or has one out of its range; the message lists
    /// every problem.</exception>
    public Money HourlyRate(Money salary, CostBasis basis, Id<OrganisationKind>? employer = null) => CostOf(1, salary, basis, employer);

    /// <summary>What some hours cost: <c>employment cost × (1 + overhead rate) × hours ÷ productive hours</c>.</summary>
    /// <param name="hours">The hours.</param>
    /// <param name="salary">The full-time salary a year.</param>
    /// <param name="basis">Overheads count with <see cref="CostBasis.FullEconomic"/> only.</param>
    /// <param name="employer">The kind of organisation that employs, for its pension scheme; <c>null</c> when not known.</param>
    /// <param name="fullTimeShare">The share of full time that is worked, above 0 and to 1. Of half the salary half the hours are given,
    /// but
    /// the threshold of national insurance is not halved.</param>
    /// <exception cref="ArgumentException">The set lacks a number that the basis needs, or has one out of its range, or the hours and the
    /// salary are beyond reckoning; the message lists every problem.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fullTimeShare"/> is not above 0 and to 1.</exception>
    public Money CostOf(decimal hours, Money salary, CostBasis basis, Id<OrganisationKind>? employer = null, decimal fullTimeShare = 1)
    {
        OptionProblems.Throw([.. FindProblems(), .. FindGaps(basis)], nameof(basis));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fullTimeShare);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fullTimeShare, 1);
        try
        {
            return new(YearlyCost(salary.Amount, basis, PensionRateOf(employer), fullTimeShare) * hours / ProductiveHours.Value);
        }
        catch (OverflowException exception)
        {
            throw new ArgumentException(
                Invariant(
                    $"{hours:0.####} hours at a salary of {salary} cost more than can be reckoned: give fewer hours or a lower salary."),
                nameof(salary),
                exception);
        }
    }

    /// <summary>
    /// What a year of full time costs of somebody who works a share of it, overheads included where the basis has them, for a basis that is
    /// known to be served.
    /// </summary>
    internal decimal YearlyCost(decimal salary, CostBasis basis, decimal pensionRate, decimal fullTimeShare = 1) =>
        (fullTimeShare == 1 ? Employ(salary, basis, pensionRate) : Employ(salary * fullTimeShare, basis, pensionRate) / fullTimeShare)
        * (1 + (basis == CostBasis.FullEconomic ? OverheadRate!.Value : 0));

    /// <summary>The pension rate of an employer; nil when the set has none, which no basis that needs one is served by.</summary>
    internal decimal PensionRateOf(Id<OrganisationKind>? employer) =>
        (employer is { } kind ? PensionSchemes.FirstOrDefault(scheme => scheme.Kinds.Contains(kind))?.Rate : null)?.Value
        ?? PensionRate?.Value
        ?? 0;

    /// <summary>Says which numbers are missing or out of their ranges.</summary>
    internal IEnumerable<OptionProblem> FindProblems() =>
        [
            .. Id.IsEmpty
                ? [OptionProblems.Of(nameof(Id), $"is missing: give an identifier, so that a report can say what it rests on.")]
                : Array.Empty<OptionProblem>(),
            .. OptionProblems.Blank(nameof(Name), Name),
            .. OptionProblems.Range(nameof(Year), Year, 2000, 2100),
            .. OptionProblems.Missing(
                nameof(ProductiveHours),
                ProductiveHours,
                "give the hours a year that a full-time employee is there to work"),
            .. Assumption.FindProblems(nameof(ProductiveHours), ProductiveHours, 1, 8_784),
            .. Assumption.FindProblems(nameof(NiRate), NiRate, 0, 1),
            .. Assumption.FindProblems(nameof(NiThreshold), NiThreshold, 0, 1_000_000),
            .. Assumption.FindProblems(nameof(PensionRate), PensionRate, 0, 1),
            .. Assumption.FindProblems(nameof(LevyRate), LevyRate, 0, 1),
            .. Assumption.FindProblems(nameof(MileageRate), MileageRate, 0, 10),
            .. Assumption.FindProblems(nameof(OverheadRate), OverheadRate, 0, 5),
            .. PensionScheme.FindProblems(nameof(PensionSchemes), PensionSchemes),
            .. OptionProblems.Under(nameof(WorkingYear), WorkingYear?.FindProblems() ?? []),
            .. FindDisagreement(),
        ];

    /// <summary>Says which numbers a basis needs and the set lacks.</summary>
    internal IEnumerable<OptionProblem> FindGaps(CostBasis basis) => OptionProblems.Choice("Basis", basis).ToArray() is { Length: > 0 } none
        ? none
        :
        [
            .. Lacks(nameof(NiRate), NiRate, basis, CostBasis.WithOnCosts),
            .. Lacks(nameof(NiThreshold), NiThreshold, basis, CostBasis.WithOnCosts),
            .. Lacks(nameof(PensionRate), PensionRate, basis, CostBasis.WithOnCosts),
            .. Lacks(nameof(OverheadRate), OverheadRate, basis, CostBasis.FullEconomic),
        ];

    private IEnumerable<OptionProblem> Lacks(string option, Assumption? number, CostBasis basis, CostBasis from)
    {
        if (number is null && basis >= from)
        {
            string set = $"the assumption set '{Id}'";
            yield return OptionProblems.Of(
                option, $"is missing in {set}, which the basis '{basis}' needs: give it, 0 for nothing paid, or another basis.");
        }
    }

    private IEnumerable<OptionProblem> FindDisagreement() =>
        ProductiveHours is { } given
        && WorkingYear is { HoursPerDay: not null, WorkingDays: not null } year
        && year.ProductiveHours != given.Value
            ?
            [
                OptionProblems.Of(
                    $"{nameof(ProductiveHours)}.Value",
                    $"is {given.Value:0.####} and the working year has {year.ProductiveHours:0.####} productive hours: make them one."),
            ]
            : [];

    private decimal Employ(decimal salary, CostBasis basis, decimal pensionRate)
    {
        if (basis == CostBasis.SalaryOnly)
        {
            return salary;
        }

        decimal insured = Math.Max(0, salary - NiThreshold!.Value);
        return salary + (NiRate!.Value * insured) + (pensionRate * salary) + ((LevyRate?.Value ?? 0) * salary);
    }
}
