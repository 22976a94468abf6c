namespace PccGovernance.Text;

/// <summary>A thing of the landscape, said by its name.</summary>
public sealed record ReferenceValue : StatementValue
{
    /// <summary>What it is.</summary>
    public required EntityReference Reference { get; init; }

    /// <summary>The value, for whoever debugs.</summary>
    public override string ToString() => Reference.ToString();
}
