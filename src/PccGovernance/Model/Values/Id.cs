using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>
/// The identifier of a <typeparamref name="T"/>: an identifier of another kind of thing does not compile in its place.
/// </summary>
/// <typeparam name="T">What is identified, for example <see cref="Partnership"/>.</typeparam>
/// <remarks>
/// <para>An identifier has 1 to <see cref="MaxLength"/> characters: lower-case letters <c>a-z</c>, digits, <c>-</c> and <c>.</c>,
/// and begins and ends with a letter or digit.</para>
/// <para>Equality and order are ordinal. <c>default</c> is no identifier: <see cref="IsEmpty"/> is true, <see cref="Value"/> is
/// an empty string, and a <see cref="Landscape"/> that holds one is refused. The type is immutable and safe for use from any thread.</para>
/// </remarks>
[JsonConverter(typeof(IdJsonConverter))]
[TypeConverter(typeof(IdTypeConverter))]
public readonly struct Id<T> : IEquatable<Id<T>>, IComparable<Id<T>>, IParsable<Id<T>>, IIdentifier
{
    /// <summary>The greatest length of an identifier, in characters: 128.</summary>
    public const int MaxLength = 128;

    private readonly string? _value;

    /// <summary>Makes an identifier from its text.</summary>
    /// <param name="value">The text, in the form that the remarks describe.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another form.</exception>
    public Id(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (Problem(value) is { } problem)
        {
            throw new ArgumentException(problem, nameof(value));
        }

        _value = value;
    }

    private Id(string value, bool _) => _value = value;

    /// <summary>The text of the identifier; empty when this is <c>default</c>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Whether this is <c>default</c>, that is, no identifier.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Whether the two are equal.</summary>
    public static bool operator ==(Id<T> left, Id<T> right) => left.Equals(right);

    /// <summary>Whether the two identifiers differ.</summary>
    public static bool operator !=(Id<T> left, Id<T> right) => !left.Equals(right);

    /// <summary>Reads an identifier.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not an identifier.</exception>
    public static Id<T> Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Problem(s) is { } problem ? throw new FormatException(problem) : new(s, true);
    }

    /// <summary>Reads an identifier, or says that the text is none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The identifier, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Id<T> result)
    {
        bool valid = s is not null && Problem(s) is null;
        result = valid ? new(s!, true) : default;
        return valid;
    }

    object IIdentifier.ParseSame(string text) => Parse(text);

    JsonConverter IIdentifier.ToJsonConverter() => new ParsableJsonConverter<Id<T>>();

    static Id<T> IParsable<Id<T>>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Id<T>>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result) =>
        TryParse(s, out result);

    /// <inheritdoc />
    public bool Equals(Id<T> other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Id<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _value is null ? 0 : StringComparer.Ordinal.GetHashCode(_value);

    /// <inheritdoc />
    public int CompareTo(Id<T> other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The text of the identifier; empty when this is <c>default</c>.</summary>
    public override string ToString() => Value;

    /// <summary>Says what is wrong with a text as an identifier, or <c>null</c>.</summary>
    internal static string? Problem(string value)
    {
        if (value.Length is 0 or > MaxLength)
        {
            return $"The {TypeName} identifier has {value.Length} characters: give it 1 to {MaxLength}.";
        }

        bool wellFormed = char.IsAsciiLetterOrDigit(value[0]) && char.IsAsciiLetterOrDigit(value[^1]);
        foreach (char c in value)
        {
            wellFormed &= char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.';
        }

        return wellFormed
            ? null
            : $"The {TypeName} identifier '{Printable.Of(value)}' is not well formed: use lower-case letters, digits, '-' and '.', "
                + "and begin and end with a letter or digit.";
    }

    private static string TypeName => typeof(T).Name;
}
