using System.Text.RegularExpressions;

namespace PccGovernance.Tests.Conventions;

/// <summary>
/// Finds code that knows a kind or a theme by its identifier: what is particular to it belongs to the reference data, where a caller's own
/// kinds and themes can have it too.
/// </summary>
public static partial class Identifiers
{
    private const int TimeoutInMilliseconds = 10_000;

    public static IEnumerable<string> Find(IEnumerable<SourceFile> files, IReadOnlySet<string> known, IReadOnlySet<string> words) =>
        from file in files
        from line in file.Lines.Select(static (text, place) => (Text: Comment().Replace(text, string.Empty), Number: place + 1))
        from Match literal in Literal().Matches(line.Text)
        from name in literal.Groups["text"].Value.Split(',', '/')
        where known.Contains(name) && (!words.Contains(name) || Made().IsMatch(line.Text[..literal.Index]))
        select $"{file.Path}({line.Number}): it knows '{name}' by its identifier: give the reference data a column for what is meant.";

    [GeneratedRegex(@"^\s*///?.*|\s// .*", RegexOptions.None, TimeoutInMilliseconds)]
    private static partial Regex Comment();

    [GeneratedRegex(@"""(?<text>(?:[^""\\\n]|\\.)*)""", RegexOptions.ExplicitCapture, TimeoutInMilliseconds)]
    private static partial Regex Literal();

    /// <summary>Where a word is taken for an identifier: it is made one, or compared with one.</summary>
    [GeneratedRegex(@"(new\(|Id<\w+>(\.Parse)?\(|(Value|Kind|Theme)(:| is| ==)) ?(not )?$", RegexOptions.ExplicitCapture, TimeoutInMilliseconds)]
    private static partial Regex Made();
}
