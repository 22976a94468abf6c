using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>
/// A nine-character code of the Government Statistical Service, such as <c>E07000136</c> (Boston) or <c>E23000020</c>
/// (the Lincolnshire police force area).
/// </summary>
/// <remarks>
/// <para>A code is one letter (<c>E</c> England, <c>W</c> Wales, <c>K</c> more than one country) and eight digits. Only the form is
/// checked here; whether the area exists is for the <see cref="Geography"/> to say.</para>
/// <para>Equality and order are those of the text. <c>default</c> is no area: <see cref="IsEmpty"/> is true and
/// <see cref="ToString"/> is empty. The type is immutable.</para>
/// <para>Source: Office for National Statistics, Register of Geographic Codes.</para>
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<AreaCode>))]
[TypeConverter(typeof(ParsableTypeConverter<AreaCode>))]
public readonly struct AreaCode : IEquatable<AreaCode>, IComparable<AreaCode>, IParsable<AreaCode>
{
    private const int Length = 9;
    private const int Digits = 100_000_000;

    // The letter times 10^8 plus the digits: one integer, ordered as the text is.
    private readonly ulong _packed;

    /// <summary>Makes a code from its text.</summary>
    /// <param name="value">The text, for example <c>E07000136</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not the form of a code.</exception>
    public AreaCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!TryPack(value, out _packed))
        {
            throw new ArgumentException(Problem(value), nameof(value));
        }
    }

    private AreaCode(ulong packed) => _packed = packed;

    /// <summary>England, <c>E92000001</c>.</summary>
    public static AreaCode England { get; } = new("E92000001");

    /// <summary>Wales, <c>W92000004</c>.</summary>
    public static AreaCode Wales { get; } = new("W92000004");

    /// <summary>England and Wales, <c>K04000001</c>.</summary>
    public static AreaCode EnglandAndWales { get; } = new("K04000001");

    /// <summary>Whether this is <c>default</c>, that is, no area.</summary>
    public bool IsEmpty => _packed == 0;

    /// <summary>
    /// The level that the first three characters say; <see cref="AreaLevel.Unknown"/> for any that this library does not resolve.
    /// </summary>
    public AreaLevel Level => ((char)(_packed / Digits), (int)(_packed % Digits / 1_000_000)) switch
    {
        ('E', 6 or 7 or 8 or 9) or ('W', 6) => AreaLevel.LocalAuthority,
        ('E', 10) => AreaLevel.County,
        ('W', 11) => AreaLevel.LocalHealthBoard,
        ('E', 12) => AreaLevel.Region,
        ('W', 15) or ('E', 23) => AreaLevel.ForceArea,
        ('E', 22) or ('W', 14) => AreaLevel.CommunitySafetyArea,
        ('W', 25) or ('E', 31) => AreaLevel.FireArea,
        ('E', 47) => AreaLevel.CombinedAuthority,
        ('E' or 'W', 92) or ('K', 4) => AreaLevel.Country,
        _ => AreaLevel.Unknown,
    };

    /// <summary>Whether the two codes are equal.</summary>
    public static bool operator ==(AreaCode left, AreaCode right) => left._packed == right._packed;

    /// <summary>Whether the two codes differ.</summary>
    public static bool operator !=(AreaCode left, AreaCode right) => left._packed != right._packed;

    /// <summary>Reads a code.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not the form of a code.</exception>
    public static AreaCode Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryPack(s, out ulong packed) ? new(packed) : throw new FormatException(Problem(s));
    }

    /// <summary>Reads a code, or says that the text is none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The code, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out AreaCode result)
    {
        bool valid = TryPack(s, out ulong packed);
        result = new(packed);
        return valid;
    }

    static AreaCode IParsable<AreaCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AreaCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AreaCode result) =>
        TryParse(s, out result);

    /// <inheritdoc />
    public bool Equals(AreaCode other) => _packed == other._packed;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is AreaCode other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _packed.GetHashCode();

    /// <inheritdoc />
    public int CompareTo(AreaCode other) => _packed.CompareTo(other._packed);

    /// <summary>The nine characters of the code; empty when this is <c>default</c>.</summary>
    public override string ToString() =>
        IsEmpty ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{(char)(_packed / Digits)}{_packed % Digits:D8}");

    private static bool TryPack(string? value, out ulong packed)
    {
        packed = 0;
        if (value is not { Length: Length } || value[0] is not ('E' or 'W' or 'K'))
        {
            return false;
        }

        ulong digits = 0;
        foreach (char c in value.AsSpan(1))
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            digits = (digits * 10) + (uint)(c - '0');
        }

        packed = ((ulong)value[0] * Digits) + digits;
        return true;
    }

    private static string Problem(string value) =>
        $"The area code '{Printable.Of(value)}' is not well formed: give E, W or K and eight digits, for example 'E07000136'.";
}
