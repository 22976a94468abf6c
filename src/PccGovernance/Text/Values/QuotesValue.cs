namespace PccGovernance.Text;

/// <summary>Several of somebody's own words.</summary>
public sealed record QuotesValue : StatementValue
{
    /// <summary>The words, in the order in which they are said.</summary>
    public required ValueList<string> Texts { get; init; }

    /// <summary>The value, for whoever debugs.</summary>
    public override string ToString() => string.Join(", ", Texts);
}
