using System.Text.Json;

namespace PccGovernance;

/// <summary>The values of an enumeration as words: their names in lower case with hyphens, as in <c>police-and-crime-plan</c>.</summary>
/// <remarks>It is not generic: there are some sixty enumerations, and the compiler would make all this anew for each.</remarks>
internal sealed class KebabWords
{
    /// <summary>Values below this are looked up by place.</summary>
    private const int MaximumPlaces = 256;

    private readonly string?[] _byValue = [];
    private readonly Dictionary<string, int> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _others = [];

    /// <param name="enumeration">The enumeration: of <see cref="int"/>, and not one of flags.</param>
    public KebabWords(Type enumeration)
    {
        int[] values = (int[])Enum.GetValuesAsUnderlyingType(enumeration);
        string[] words = new string[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            words[i] = Kebab(Enum.GetName(enumeration, values[i])!);
            _values[words[i]] = values[i];
            if (values[i] is >= 0 and < MaximumPlaces)
            {
                Array.Resize(ref _byValue, Math.Max(_byValue.Length, values[i] + 1));
                _byValue[values[i]] = words[i];
            }
            else
            {
                _others[values[i]] = words[i];
            }
        }

        All = words.ToValueList();
    }

    /// <summary>The words, in the order of the enumeration.</summary>
    public ValueList<string> All { get; }

    /// <summary>A name in lower case with hyphens.</summary>
    public static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    /// <summary>The word for a value; <c>null</c> when it is not defined.</summary>
    public string? Of(int value) => (uint)value < (uint)_byValue.Length ? _byValue[value] : _others.GetValueOrDefault(value);

    /// <summary>The value of a word.</summary>
    public bool TryRead(string word, out int value) => _values.TryGetValue(word, out value);
}
