namespace PccGovernance.Text;

/// <summary>Somebody's own words, the same in every language.</summary>
public sealed record QuoteValue : StatementValue
{
    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>The value, for whoever debugs.</summary>
    public override string ToString() => $"'{Text}'";
}
