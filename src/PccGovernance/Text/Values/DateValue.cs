namespace PccGovernance.Text;

/// <summary>A date, as exact as it is known. An empty one is a day that is not known.</summary>
public sealed record DateValue : StatementValue
{
    /// <summary>The date.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>The value, for whoever debugs.</summary>
    public override string ToString() => Date.ToString();
}
