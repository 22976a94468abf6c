namespace PccGovernance.Text;

/// <summary>The case of a first letter, where there is one: a text that a document gives may be empty.</summary>
internal static class EnglishCase
{
    /// <summary>As a sentence begins.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : $"{char.ToUpperInvariant(words[0])}{words[1..]}";

    /// <summary>A subject within a sentence; letters for short stay as they are.</summary>
    public static string Subject(string name) => name.Length > 1 && char.IsUpper(name[1]) ? name : Small(name);

    /// <summary>An office within a sentence, with its article; an identifier of which no name is known has none.</summary>
    public static string Office(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? Small(name) : name.StartsWith('\'') ? name : $"the {name}";

    /// <summary>As it stands within a sentence.</summary>
    public static string Small(string words) => words.Length == 0 ? words : $"{char.ToLowerInvariant(words[0])}{words[1..]}";
}
