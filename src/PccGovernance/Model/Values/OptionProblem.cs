namespace PccGovernance;

/// <summary>What is wrong with an option.</summary>
public sealed record OptionProblem
{
    /// <summary>
    /// The option by the names of members from the options that were checked, for example <c>Costing.Assumptions.ProductiveHours.Value</c>
    /// or <c>Demand.Capacities[0].Post</c>.
    /// </summary>
    public required string Option { get; init; }

    /// <summary>
    /// The rest of the sentence: the value, the bound and the remedy, for example <c>is 0: give a number from 1 to 8784.</c>
    /// </summary>
    public required string Problem { get; init; }

    /// <summary>
    /// The sentence, for example <c>The option 'Costing.Basis' is 7: give one of SalaryOnly, WithOnCosts, FullEconomic.</c>
    /// </summary>
    public override string ToString() => $"The option '{Option}' {Problem}";

    /// <summary>The same problem as seen from options that hold these.</summary>
    internal OptionProblem Under(string name) => this with { Option = Option.Length == 0 ? name : $"{name}.{Option}" };
}
