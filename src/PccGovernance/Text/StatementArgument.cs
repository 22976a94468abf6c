namespace PccGovernance.Text;

/// <summary>A named, typed argument of a <see cref="Statement"/>.</summary>
public sealed record StatementArgument
{
    /// <summary>The name by which a phrase asks for it, for example <c>first</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The value.</summary>
    public required StatementValue Value { get; init; }

    /// <summary>The name and the value, for whoever debugs.</summary>
    public override string ToString() => $"{Name}: {Value}";
}
