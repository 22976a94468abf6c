using System.Collections.Frozen;
using PccGovernance.Kernel;

namespace PccGovernance.Classification;

/// <summary>The words by which any board is described, as <c>general.lexicon</c> has them.</summary>
internal static class GeneralWords
{
    private static readonly FrozenSet<string> s_words = EmbeddedDocument.Text("Classification.general.lexicon")
        .ReplaceLineEndings("\n")
        .Split('\n')
        .Where(static line => line is [not '#', ..])
        .SelectMany(static line => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word, as <see cref="PlainWords"/> gives it, is one of them.</summary>
    public static bool Has(string word) => s_words.Contains(word);
}
