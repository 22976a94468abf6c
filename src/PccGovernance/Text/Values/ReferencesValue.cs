namespace PccGovernance.Text;

/// <summary>Things of the landscape, said by their names.</summary>
public sealed record ReferencesValue : StatementValue
{
    /// <summary>What they are, in the order in which they are said.</summary>
    public required ValueList<EntityReference> References { get; init; }

    /// <summary>The value, for whoever debugs.</summary>
    public override string ToString() => string.Join(", ", References);
}
