namespace PccGovernance;

/// <summary>The annual full-time salary of a post or seat, before on-costs: an amount or a band.</summary>
public sealed record PayBand
{
    // As for pay on record.
    private const decimal MaximumSalary = 10_000_000;

    /// <summary>The least salary a year; not negative.</summary>
    public required Money Low { get; init; }

    /// <summary>The greatest salary a year; not less than <see cref="Low"/>.</summary>
    public required Money High { get; init; }

    /// <summary>The name of the grade; <c>null</c> when it has none.</summary>
    public string? Grade { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>
    /// The salary as a range whose central amount is the middle of the band. A band that was given the wrong way round, which a
    /// <see cref="Landscape"/> refuses, reads the same.
    /// </summary>
    public MoneyRange Salary
    {
        get
        {
            (Money least, Money greatest) = High < Low ? (High, Low) : (Low, High);
            return new(least, least + ((greatest - least) * 0.5m), greatest);
        }
    }

    /// <summary>A salary of one amount.</summary>
    /// <param name="salary">Pounds a year.</param>
    public static PayBand Of(decimal salary) => new() { Low = new(salary), High = new(salary) };

    /// <summary>A band of salaries.</summary>
    /// <param name="low">The least, in pounds a year.</param>
    /// <param name="high">The greatest, in pounds a year.</param>
    public static PayBand Between(decimal low, decimal high) => new() { Low = new(low), High = new(high) };

    internal IEnumerable<OptionProblem> FindProblems() =>
    [
        .. OptionProblems.Range(nameof(Low), Low.Amount, 0, MaximumSalary),
        .. OptionProblems.Range(nameof(High), High.Amount, Math.Clamp(Low.Amount, 0, MaximumSalary), MaximumSalary),
    ];
}
