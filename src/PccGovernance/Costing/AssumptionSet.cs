using System.Globalization;

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

    /// <summary>Hours a year that a full-time employee is there to work, more than 0 and at most 8,784.</summary>
    public required Assumption ProductiveHours { get; init; }

    /// <summary>The employer's National Insurance rate, from 0 to 1; <c>null</c> when the set has none.</summary>
    public Assumption? NiRate { get; init; }

    /// <summary>The salary a year above which the employer pays National Insurance, in pounds, not negative; <c>null</c> when the set has none.</summary>
    public Assumption? NiThreshold { get; init; }

    /// <summary>The employer's pension contribution as a share of salary, from 0 to 1; <c>null</c> when the set has none.</summary>
    public Assumption? PensionRate { get; init; }

    /// <summary>Overheads as a share of employment cost, from 0 to 5; <c>null</c> when the set has none.</summary>
    public Assumption? OverheadRate { get; init; }

    /// <summary>Checks that every number is in its range.</summary>
    /// <exception cref="ArgumentException">Some number is not; the message lists every problem.</exception>
    public void Validate() => OptionProblems.Throw(FindProblems(), "assumptions");

    /// <summary>What a year of employment costs before overheads: <c>salary + NI rate × max(0, salary - NI threshold) + pension rate × salary</c>.</summary>
    /// <param name="salary">The full-time salary a year.</param>
    /// <param name="basis">With <see cref="CostBasis.SalaryOnly"/> it is the salary.</param>
    /// <exception cref="ArgumentException">The set lacks a number that the basis needs.</exception>
    public Money EmploymentCost(Money salary, CostBasis basis)
    {
        OptionProblems.Throw(FindGaps(basis), nameof(basis));
        return Employ(salary, basis);
    }

    /// <summary>What an hour costs, unrounded: <c>employment cost × (1 + overhead rate) ÷ productive hours</c>.</summary>
    /// <param name="salary">The full-time salary a year.</param>
    /// <param name="basis">Overheads count with <see cref="CostBasis.FullEconomic"/> only.</param>
    /// <exception cref="ArgumentException">The set lacks a number that the basis needs.</exception>
    public Money HourlyRate(Money salary, CostBasis basis) => CostOf(1, salary, basis);

    /// <summary>What some hours cost: <c>employment cost × (1 + overhead rate) × hours ÷ productive hours</c>.</summary>
    /// <param name="hours">The hours.</param>
    /// <param name="salary">The full-time salary a year.</param>
    /// <param name="basis">Overheads count with <see cref="CostBasis.FullEconomic"/> only.</param>
    /// <exception cref="ArgumentException">The set lacks a number that the basis needs.</exception>
    public Money CostOf(decimal hours, Money salary, CostBasis basis)
    {
        OptionProblems.Throw(FindGaps(basis), nameof(basis));
        return Cost(hours, salary, basis);
    }

    /// <summary>The cost at each end of a range, for a basis that is known to be served.</summary>
    internal MoneyRange CostAtEachEnd(decimal hours, MoneyRange salary, CostBasis basis) =>
        new(Cost(hours, salary.Low, basis), Cost(hours, salary.Central, basis), Cost(hours, salary.High, basis));

    /// <summary>Says which numbers are out of their ranges.</summary>
    internal IEnumerable<string> FindProblems()
    {
        if (Id.IsEmpty || string.IsNullOrWhiteSpace(Name))
        {
            yield return "The assumption set has no identifier or no name: give it both, so that a report can say what it rests on.";
        }

        if (Year is < 2000 or > 2100)
        {
            yield return Text($"The year of the assumption set '{Id}' is {Year:D}: give one from 2000 to 2100.");
        }

        if (ProductiveHours.Value is <= 0 or > 8_784)
        {
            yield return Text($"The productive hours of the assumption set '{Id}' are {ProductiveHours.Value:0.####}: give more than 0 and at most 8784.");
        }

        if (NiThreshold is { Value: < 0 })
        {
            yield return Text($"The National Insurance threshold of the assumption set '{Id}' is {NiThreshold.Value:0.##}: give pounds a year that are not negative.");
        }

        foreach ((string what, Assumption? rate, decimal most) in new[] { ("National Insurance", NiRate, 1m), ("pension", PensionRate, 1m), ("overhead", OverheadRate, 5m) })
        {
            if (rate is not null && (rate.Value < 0 || rate.Value > most))
            {
                yield return Text($"The {what} rate of the assumption set '{Id}' is {rate.Value:0.####}: give a share from 0 to {most:0}.");
            }
        }
    }

    /// <summary>Says which numbers a basis needs and the set lacks.</summary>
    internal IEnumerable<string> FindGaps(CostBasis basis)
    {
        if (!Enum.IsDefined(basis))
        {
            return [Text($"The cost basis {(int)basis:D} is not one: give 'SalaryOnly', 'WithOnCosts' or 'FullEconomic'.")];
        }

        List<string> lacking = [];
        if (basis != CostBasis.SalaryOnly)
        {
            Need(NiRate, "National Insurance rate");
            Need(NiThreshold, "National Insurance threshold");
            Need(PensionRate, "pension rate");
        }

        if (basis == CostBasis.FullEconomic)
        {
            Need(OverheadRate, "overhead rate");
        }

        return lacking;

        void Need(Assumption? number, string what)
        {
            if (number is null)
            {
                lacking.Add($"The assumption set '{Id}' has no {what}, which the basis '{basis}' needs: give it, 0 where nothing is paid, or ask for another basis.");
            }
        }
    }

    private Money Employ(Money salary, CostBasis basis)
    {
        if (basis == CostBasis.SalaryOnly)
        {
            return salary;
        }

        decimal insured = Math.Max(0, salary.Amount - NiThreshold!.Value);
        return new(salary.Amount + (NiRate!.Value * insured) + (PensionRate!.Value * salary.Amount));
    }

    private Money Cost(decimal hours, Money salary, CostBasis basis)
    {
        decimal overheads = basis == CostBasis.FullEconomic ? OverheadRate!.Value : 0;
        return new(Employ(salary, basis).Amount * (1 + overheads) * hours / ProductiveHours.Value);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
