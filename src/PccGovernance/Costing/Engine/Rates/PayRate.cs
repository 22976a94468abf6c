using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>What somebody of a salary costs, for a number of hours.</summary>
internal sealed class PayRate
{
    /// <summary>The most that any line may cost a year, so that no sum of lines overflows.</summary>
    public const decimal MaxPounds = 1_000_000_000;

    private readonly decimal _low;
    private readonly decimal _central;
    private readonly decimal _high;
    private readonly decimal _productiveHours;

    public PayRate(MoneyRange salary, decimal pensionRate, CostingOptions options)
    {
        Salary = salary;
        AssumptionSet set = options.Assumptions;
        _low = set.YearlyCost(salary.Low.Amount, options.Basis, pensionRate);
        _central = set.YearlyCost(salary.Central.Amount, options.Basis, pensionRate);
        _high = set.YearlyCost(salary.High.Amount, options.Basis, pensionRate);
        _productiveHours = set.ProductiveHours.Value;
    }

    public MoneyRange Salary { get; }

    /// <summary>What an hour costs, unrounded.</summary>
    public MoneyRange Hourly => new(new(_low / _productiveHours), new(_central / _productiveHours), new(_high / _productiveHours));

    /// <summary>What some hours cost. Multiplied before it is divided, so that no rounded hourly rate spoils it.</summary>
    /// <returns>False when they cost more than any line may.</returns>
    public bool TryCost(decimal hours, out ExactRange cost)
    {
        bool isTooDear = (double)_high * (double)hours / (double)_productiveHours > (double)MaxPounds;
        cost = isTooDear ? default : _low == _high ? ExactRange.Exactly(At(_low, hours)) : new(At(_low, hours), At(_central, hours), At(_high, hours));
        return !isTooDear;
    }

    private ExactAmount At(decimal yearly, decimal hours) => ExactAmount.Of(yearly * hours / _productiveHours);
}
