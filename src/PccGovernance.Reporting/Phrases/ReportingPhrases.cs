using PccGovernance.Interchange;
using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>
/// The headings, labels and sentences of papers, by codes that begin with <c>paper.</c>: what a translation has to give a phrasebook beside
/// the phrases of the results themselves.
/// </summary>
public static class ReportingPhrases
{
    /// <summary>In British English.</summary>
    public static ValueList<KeyValuePair<string, Phrase>> English { get; } =
    [
        .. EnglishPaperPhrases.All,
        .. EnglishReviewPaperPhrases.All,
        .. EnglishFundingPaperPhrases.All,
        .. EnglishLawPaperPhrases.All,
        .. EnglishDetailPhrases.All,
        .. EnglishColumnPhrases.All,
        .. EnglishDeliveryPaperPhrases.All,
        .. EnglishComparisonPhrases.All,
        .. EnglishImportPhrases.All,
    ];

    /// <summary>A phrasebook that says what a paper needs: its own phrases first, in English what it lacks.</summary>
    internal static Phrasebook Beside(Phrasebook book)
    {
        HashSet<string> has = new(book.Codes, StringComparer.Ordinal);
        return InterchangePhrases.Beside(book.With(English.Where(phrase => !has.Contains(phrase.Key))));
    }
}
