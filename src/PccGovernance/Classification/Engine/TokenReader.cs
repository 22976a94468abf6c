using System.Globalization;
using System.Numerics;
using System.Text;

namespace PccGovernance.Classification;

/// <summary>Reads the words of a text one after another.</summary>
/// <remarks>
/// A word is a run of letters, digits and marks. An apostrophe within it and an s after that at its end are left out; any other character
/// ends it.
/// </remarks>
internal ref struct TokenReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;
    private int _end;

    /// <summary>Where the word begins.</summary>
    public int Start { get; private set; }

    /// <summary>The word, without a genitive ending.</summary>
    public readonly ReadOnlySpan<char> Word => _text[Start.._end];

    /// <summary>A hash of the word, the same for capitals and small letters where <see cref="IsPlain"/>.</summary>
    public uint Hash { get; private set; }

    /// <summary>Whether the word is of unaccented letters and digits alone.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>Whether a comma stands before the word.</summary>
    public bool IsAfterComma { get; private set; }

    /// <summary>
    /// Whether no phrase goes across to the word: a sentence ended, or a colon, a semicolon, a bullet or a free-standing dash stands before
    /// it.
    /// </summary>
    public bool BeginsClause { get; private set; }

    /// <summary>Whether a sentence ended before the word.</summary>
    public bool BeginsSentence { get; private set; }

    /// <summary>Whether the word is an ampersand, which stands for and.</summary>
    public bool IsAmpersand { get; private set; }

    /// <summary>Goes to the next word; <c>false</c> at the end.</summary>
    public bool Next()
    {
        IsAfterComma = BeginsClause = BeginsSentence = IsAmpersand = false;
        while (_next < _text.Length)
        {
            char c = _text[_next];
            if (IsWordCharacter(c, _next))
            {
                ReadWord();
                return true;
            }

            if (c is '&' or '＆' or '+')
            {
                (Start, _end) = (_next, ++_next);
                IsAmpersand = true;
                return true;
            }

            if (c != ' ')
            {
                See(c);
            }

            _next++;
        }

        return false;
    }

    /// <summary>The <see cref="Hash"/> of a plain word.</summary>
    public static uint HashOf(ReadOnlySpan<char> word)
    {
        uint hash = 0;
        foreach (char c in word)
        {
            hash = Mix(hash, c);
        }

        return hash;
    }

    // The bit is that by which capitals and small letters differ; digits have it.
    private static uint Mix(uint hash, char c) => BitOperations.RotateLeft(hash, 5) ^ (uint)(c | 0x20);

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '＇' or '′' or '`' or '´';

    private void See(char c)
    {
        switch (c)
        {
            case ',' or '，' or '、' or '/':
                IsAfterComma = true;
                break;
            case '.'
            or '!'
            or '?'
            or '…'
            or '．'
            or '！'
            or '？' when _next + 1 == _text.Length || !IsWordCharacter(_text[_next + 1], _next + 1):
            case ';' or '；':
                BeginsClause = BeginsSentence = true;
                break;
            case ':' or '：' or '•' or '·' or '|' or '●' or '▪':
            case '-'
            or '–'
            or '—'
            or '−' when _next > 0 && _next + 1 < _text.Length && char.IsWhiteSpace(_text[_next - 1]) && char.IsWhiteSpace(_text[_next + 1]):
                BeginsClause = true;
                break;
        }
    }

    private void ReadWord()
    {
        Start = _next;
        ReadOnlySpan<char> rest = _text[_next..];
        uint hash = 0;
        int length = 0;
        while (length < rest.Length && char.IsAsciiLetterOrDigit(rest[length]))
        {
            hash = Mix(hash, rest[length++]);
        }

        _next += length;
        Hash = hash;
        IsPlain = length == rest.Length || (rest[length] < 0x80 && rest[length] is not ('\'' or '`'));
        if (IsPlain)
        {
            _end = _next;
            return;
        }

        while (_next < _text.Length)
        {
            if (IsWordCharacter(_text[_next], _next))
            {
                _next++;
            }
            else if (IsApostrophe(_text[_next]) && _next + 1 < _text.Length && IsWordCharacter(_text[_next + 1], _next + 1))
            {
                if (IsGenitive(_next + 1))
                {
                    _end = _next;
                    _next += 2;
                    return;
                }

                _next++;
            }
            else
            {
                break;
            }
        }

        _end = _next;
    }

    private readonly bool IsGenitive(int place) =>
        _text[place] is 's' or 'S' or 'ｓ' or 'Ｓ' && (place + 1 == _text.Length || !IsWordCharacter(_text[place + 1], place + 1));

    private readonly bool IsWordCharacter(char c, int place)
    {
        if (c < 0x80)
        {
            return char.IsAsciiLetterOrDigit(c);
        }

        if (char.IsLetterOrDigit(c))
        {
            return c is not ('ʼ');
        }

        if (c == '\u200B')
        {
            return false;
        }

        UnicodeCategory category = char.GetUnicodeCategory(c);
        return category switch
        {
            UnicodeCategory.NonSpacingMark
            or UnicodeCategory.EnclosingMark
            or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.Format => true,
            UnicodeCategory.Surrogate => IsLetterBeyond(place),
            _ => false,
        };
    }

    private readonly bool IsLetterBeyond(int place)
    {
        int first = char.IsLowSurrogate(_text[place]) && place > 0 ? place - 1 : place;
        return Rune.DecodeFromUtf16(_text[first..], out Rune rune, out _) == System.Buffers.OperationStatus.Done
            && Rune.IsLetterOrDigit(rune);
    }
}
