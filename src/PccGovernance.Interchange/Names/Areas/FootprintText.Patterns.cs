using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <summary>How texts of areas are put together.</summary>
internal sealed partial class FootprintText
{
    // 'BCP + DC': of two places one is told by letters that any council may have.
    private static bool IsPartly(string tidy) => Listed().Split(tidy) is { Length: > 1 } parts
        && Array.Exists(parts, static part => TextKey.Of(part) is "dc" or "bc" or "cc" or "mbc" or "ua");

    [GeneratedRegex("^(?<all>.+?)\\s*\\(?\\b(exc|excl|except|excluding|without|ac eithrio|not)\\b\\.?\\s+(?<out>[^)]+)\\)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex Except();

    [GeneratedRegex("\\s*\\((?<in>[^)]*)\\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Brackets();

    /// <summary>What parts places of a list.</summary>
    [GeneratedRegex("\\s*[+&,;/]\\s*|\\s+and\\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Listed();

    /// <summary>Says that all of the force area is meant, where a council has its name.</summary>
    [GeneratedRegex("\\bpan\\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex Pan();

    [GeneratedRegex("\\b\\d+\\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Number();
}
