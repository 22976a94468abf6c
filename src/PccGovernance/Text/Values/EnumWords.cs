using System.Collections.Frozen;
using System.Text.Json;

namespace PccGovernance.Text;

/// <summary>The words of a vocabulary that is an enumeration, made once: they are said of thousands of things.</summary>
internal static class EnumWords<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> s_words =
        Enum.GetValues<TEnum>().Distinct().ToFrozenDictionary(static word => word, static word => Kebab(word.ToString()));

    /// <summary>The name of the vocabulary.</summary>
    public static string Vocabulary { get; } = Kebab(typeof(TEnum).Name);

    /// <summary>The word for a value.</summary>
    public static string Of(TEnum word) => s_words.TryGetValue(word, out string? known) ? known : Kebab(word.ToString());

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
