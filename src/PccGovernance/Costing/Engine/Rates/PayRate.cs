using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>What somebody of a salary costs, for a number of hours.</summary>
internal sealed class PayRate
{
    private readonly decimal _low;
    private readonly decimal _central;
    private readonly decimal _high;
    private readonly decimal _productiveHours;
    private readonly bool _isTooDear;

    public PayRate(MoneyRange salary, decimal pensionRate, CostingOptions options, decimal fullTimeShare = 1)
    {
        Salary = salary;
        AssumptionSet set = options.Assumptions;
        _productiveHours = set.ProductiveHours.Value;
        _isTooDear = salary.High.Amount > CostLimits.MaxSalary;
        if (_isTooDear)
        {
            return;
        }

        _low = set.YearlyCost(salary.Low.Amount, options.Basis, pensionRate, fullTimeShare);
        _central = set.YearlyCost(salary.Central.Amount, options.Basis, pensionRate, fullTimeShare);
        _high = set.YearlyCost(salary.High.Amount, options.Basis, pensionRate, fullTimeShare);
    }

    public MoneyRange Salary { get; }

    /// <summary>What an hour costs, unrounded; <c>null</c> where the salary is beyond what is reckoned with.</summary>
    public MoneyRange? Hourly =>
        _isTooDear ? null : new(new(_low / _productiveHours), new(_central / _productiveHours), new(_high / _productiveHours));

    /// <summary>What some hours cost. Multiplied before it is divided, so that no rounded hourly rate spoils it.</summary>
    /// <returns>False when they cost more than any line may.</returns>
    public bool TryCost(decimal hours, out ExactRange cost)
    {
        bool isTooDear = _isTooDear || (double)_high * (double)hours / (double)_productiveHours > (double)CostLimits.MaxPounds;
        cost =
            isTooDear ? default
            : _low == _high ? ExactRange.Exactly(At(_low, hours))
            : new(At(_low, hours), At(_central, hours), At(_high, hours));
        return !isTooDear;
    }

    private ExactAmount At(decimal yearly, decimal hours) => ExactAmount.Of(yearly * hours / _productiveHours);
}
