using System.Globalization;

namespace PccGovernance.Text;

/// <summary>How many there are of something.</summary>
public sealed record CountValue : StatementValue
{
    /// <summary>The count.</summary>
    public required long Count { get; init; }

    /// <summary>The value, for whoever debugs.</summary>
    public override string ToString() => Count.ToString(CultureInfo.InvariantCulture);
}
