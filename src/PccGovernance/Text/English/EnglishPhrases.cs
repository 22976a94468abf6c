namespace PccGovernance.Text;

/// <summary>Every English phrase, family by family. A family's phrases stand in a file of its own beside this one: add the family here.</summary>
internal static class EnglishPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
    [
        .. EnglishReviewPhrases.All,
        .. EnglishRulePhrases.All,
        .. EnglishDeliveryPhrases.All,
        .. EnglishSignalPhrases.All,
    ];
}
