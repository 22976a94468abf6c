using System.Globalization;

namespace PccGovernance.Text;

/// <summary>A share of a whole.</summary>
public sealed record ShareValue : StatementValue
{
    /// <summary>The share, as a part of 1.</summary>
    public required decimal Share { get; init; }

    /// <summary>The value, for whoever debugs.</summary>
    public override string ToString() => Share.ToString(CultureInfo.InvariantCulture);
}
