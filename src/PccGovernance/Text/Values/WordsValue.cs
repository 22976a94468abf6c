namespace PccGovernance.Text;

/// <summary>Words of a closed vocabulary, in order, such as what is missing of something.</summary>
public sealed record WordsValue : StatementValue
{
    /// <summary>The vocabulary, for example <c>not-compared-reason</c>.</summary>
    public required string Vocabulary { get; init; }

    /// <summary>The words in it.</summary>
    public required ValueList<string> Words { get; init; }

    /// <summary>The value, for whoever debugs.</summary>
    public override string ToString() => string.Join(", ", Words.Select(word => $"{Vocabulary}/{word}"));
}
