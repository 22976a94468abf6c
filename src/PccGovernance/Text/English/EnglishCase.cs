namespace PccGovernance.Text;

/// <summary>The case of a first letter, where there is one: a text that a document gives may be empty.</summary>
internal static class EnglishCase
{
    /// <summary>As a sentence begins.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : $"{char.ToUpperInvariant(words[0])}{words[1..]}";

    /// <summary>As it stands within a sentence.</summary>
    public static string Small(string words) => words.Length == 0 ? words : $"{char.ToLowerInvariant(words[0])}{words[1..]}";
}
