using System.Runtime.CompilerServices;

namespace PccGovernance.Text;

/// <summary>The words of a vocabulary that is an enumeration, made once: they are said of thousands of things.</summary>
internal static class EnumWords<TEnum>
    where TEnum : struct, Enum
{
    private static readonly KebabWords s_words = new(typeof(TEnum));

    /// <summary>The name of the vocabulary.</summary>
    public static string Vocabulary { get; } = KebabWords.Kebab(typeof(TEnum).Name);

    /// <summary>The word for a value.</summary>
    public static string Of(TEnum word) => s_words.Of(Unsafe.BitCast<TEnum, int>(word)) ?? KebabWords.Kebab(word.ToString());
}
