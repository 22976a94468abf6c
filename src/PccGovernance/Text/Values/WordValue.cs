namespace PccGovernance.Text;

/// <summary>A word of a closed vocabulary, such as a colour or a tier: a phrasebook has its own word for it.</summary>
public sealed record WordValue : StatementValue
{
    /// <summary>The vocabulary, for example <c>partnership-tier</c>.</summary>
    public required string Vocabulary { get; init; }

    /// <summary>The word in it, for example <c>strategic</c>.</summary>
    public required string Word { get; init; }

    /// <summary>The value, for whoever debugs.</summary>
    public override string ToString() => $"{Vocabulary}/{Word}";
}
