using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// What imports and exports say, by codes that begin with <c>import.</c> and <c>export.</c>: what a translation has to give a phrasebook to
/// say them in its language.
/// </summary>
public static class InterchangePhrases
{
    /// <summary>In British English.</summary>
    public static ValueList<KeyValuePair<string, Phrase>> English { get; } =
    [
        .. EnglishFilePhrases.All,
        .. EnglishSheetPhrases.All,
        .. EnglishCellPhrases.All,
        .. EnglishNamePhrases.All,
        .. EnglishBoardPhrases.All,
        .. EnglishSeatPhrases.All,
        .. EnglishExportPhrases.All,
    ];

    private static Phrasebook EnglishBook { get; } = Phrasebook.English.With(English);

    /// <summary>A phrasebook that says what imports and exports need: its own phrases first, in English what it lacks.</summary>
    internal static Phrasebook Beside(Phrasebook? book)
    {
        if (book is null)
        {
            return EnglishBook;
        }

        HashSet<string> has = new(book.Codes, StringComparer.Ordinal);
        return book.With(English.Where(phrase => !has.Contains(phrase.Key)));
    }
}
