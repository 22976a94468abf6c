namespace PccGovernance.Serialization;

/// <summary>A text, free or of one form.</summary>
/// <param name="Expected">What to give.</param>
internal sealed record TextShape(string Expected) : JsonShape(Expected)
{
    public static TextShape Free { get; } = new("text");

    /// <summary>The name of the form in the schema; <c>null</c> for free text.</summary>
    public string? Form { get; init; }

    /// <summary>A regular expression (ECMA 262) that texts of the form match; <c>null</c> for free text.</summary>
    public string? Pattern { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>Whether a text is of the form: stricter than <see cref="Pattern"/>, which does not know the length of months.</summary>
    public Func<string, bool> Accepts { get; init; } = static _ => true;
}
