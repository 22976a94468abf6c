namespace PccGovernance.Text;

/// <summary>An amount of money, which may lie in a range.</summary>
public sealed record MoneyValue : StatementValue
{
    /// <summary>The amount, in pounds.</summary>
    public required MoneyRange Amount { get; init; }

    /// <summary>The value, for whoever debugs.</summary>
    public override string ToString() => Amount.ToString();
}
