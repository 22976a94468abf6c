namespace PccGovernance;

/// <summary>The kinds of things in the words of JSON, as in <c>police-and-crime-plan</c>.</summary>
internal static class EntityKindWords
{
    private static readonly KebabWords s_words = new(typeof(EntityKind));

    public static string Of(EntityKind kind) => s_words.Of((int)kind) ?? KebabWords.Kebab(kind.ToString());

    public static bool TryRead(string word, out EntityKind kind)
    {
        bool isRead = s_words.TryRead(word, out int value);
        kind = (EntityKind)value;
        return isRead;
    }
}
