using System.Text;

namespace PccGovernance.Classification;

/// <summary>A read-only table from words as texts have them to their numbers in a vocabulary.</summary>
/// <remarks>
/// Words of unaccented letters are found as they stand; only those that may be a plural or an American spelling, and unusual ones, are
/// brought to another form first.
/// </remarks>
internal sealed class WordTable
{
    private const uint Multiplier = 0x9E3779B1;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byFolded;
    private readonly WordSlot[] _slots;
    private readonly int _shift;

    public WordTable(Dictionary<string, int> numbers)
    {
        _byFolded = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        (string Word, int Number)[] entries =
        [
            .. numbers
                .Where(static entry => string.Equals(WordForms.Fold(entry.Key), entry.Key, StringComparison.Ordinal))
                .Select(static entry => (entry.Key, entry.Value)),
            .. WordForms.IrregularWords.Select(word => (word, numbers.GetValueOrDefault(WordForms.Fold(word), Vocabulary.Unknown))),
        ];
        _shift = 32;
        int size = 1;
        while (size < entries.Length * 3)
        {
            size *= 2;
            _shift--;
        }

        _slots = new WordSlot[size];
        foreach ((string word, int number) in entries)
        {
            uint hash = TokenReader.HashOf(word);
            int slot = SlotOf(hash);
            while (_slots[slot].Word is not null)
            {
                slot = Next(slot);
            }

            _slots[slot] = new(word, number, hash);
        }
    }

    /// <summary>The number of the word that a reader stands on, or <see cref="Vocabulary.Unknown"/>.</summary>
    public int Find(scoped in TokenReader reader)
    {
        ReadOnlySpan<char> word = reader.Word;
        if (!reader.IsPlain)
        {
            return FindFolded(word);
        }

        WordSlot[] slots = _slots;
        for (int slot = SlotOf(reader.Hash); slots[slot].Word is { } known; slot = (slot + 1) & (slots.Length - 1))
        {
            // Another hash is another word, which need not be looked at; and most words of a text have no capital.
            if (slots[slot].Hash == reader.Hash && (word.SequenceEqual(known) || Ascii.EqualsIgnoreCase(word, known)))
            {
                return slots[slot].Number;
            }
        }

        return WordForms.MayHaveAnother(word) ? FindFolded(word) : Vocabulary.Unknown;
    }

    private int FindFolded(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[WordForms.MostCharacters];
        return _byFolded.TryGetValue(folded[..WordForms.Fold(word, folded)], out int number) ? number : Vocabulary.Unknown;
    }

    private int SlotOf(uint hash) => (int)((hash * Multiplier) >> _shift);

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);

    private readonly record struct WordSlot(string? Word, int Number, uint Hash);
}
