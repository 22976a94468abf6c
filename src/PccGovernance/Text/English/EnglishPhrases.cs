namespace PccGovernance.Text;

/// <summary>
/// Every English phrase, family by family. A family's phrases stand in a file of its own beside this one: add the family here.
/// </summary>
internal static class EnglishPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
    [
        .. EnglishAlignmentPhrases.All,
        .. EnglishAlignmentRulePhrases.All,
        .. EnglishCapacityPhrases.All,
        .. EnglishCostPhrases.All,
        .. EnglishDataPhrases.All,
        .. EnglishDeliveryPhrases.All,
        .. EnglishDeliveryRulePhrases.All,
        .. EnglishDuplicationRulePhrases.All,
        .. EnglishReviewPhrases.All,
        .. EnglishDuplicationPhrases.All,
        .. EnglishAdvicePhrases.All,
        .. EnglishHeadlinePhrases.All,
        .. EnglishOrganisationRulePhrases.All,
        .. EnglishRulePhrases.All,
        .. EnglishSignalPhrases.All,
        .. EnglishStatutePhrases.All,
        .. EnglishCostingPhrases.All,
        .. EnglishScenarioPhrases.All,
        .. EnglishSuccessionPhrases.All,
        .. EnglishSuccessionRulePhrases.All,
        .. EnglishPlacementPhrases.All,
    ];
}
