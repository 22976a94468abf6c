namespace PccGovernance.Text;

/// <summary>Statements within a statement.</summary>
public sealed record StatementsValue : StatementValue
{
    /// <summary>The statements, in the order in which they are said.</summary>
    public required ValueList<Statement> Statements { get; init; }

    /// <summary>The value, for whoever debugs.</summary>
    public override string ToString() => string.Join("; ", Statements);
}
