using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <summary>Headers of columns that count, beside those of boards and bodies.</summary>
internal static partial class CountHeaders
{
    public static bool IsCount(string header) => Count().IsMatch(TextKey.Of(header));

    [GeneratedRegex(
        "^(no( of)?|number( of)?|total|totals|count|sum|how many)?( (of )?)?(boards|seats|meetings|total|totals|count|sum|marks"
            + "|cyfanswm|nifer)$"
        + "|^(no|number|total|totals|count|sum|nifer|cyfanswm)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Count();
}
