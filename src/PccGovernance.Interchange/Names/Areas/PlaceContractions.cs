using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <summary>Places written with their middle left out: <c>W'ton</c>, <c>N'bria</c>; and <c>Co.</c> for county.</summary>
internal sealed partial class PlaceContractions
{
    private const int LeastLetters = 5;
    private readonly string[] _home;
    private readonly string[] _forces;
    private readonly HashSet<string> _counties;

    public PlaceContractions(AreaGazetteer areas)
    {
        _home = Words(areas.LocalAuthorities.Select(static authority => authority.Name).Append(areas.Home.Name));
        _forces = Words(areas.Geography.ForceAreas.Select(static force => force.Name));
        _counties =
        [
            .. areas.Geography.Authorities.Select(static authority => authority.Name)
                .Where(static name => name.StartsWith("County ", StringComparison.Ordinal))
                .Select(static name => name["County ".Length..]),
        ];
    }

    /// <summary>The text with what is contracted written out; the text itself where nothing is, or where two places would fit.</summary>
    public string WrittenOut(string text)
    {
        string whole = text.AsSpan().ContainsAny("'’‘") ? Contracted().Replace(text, Place) : text;
        return whole.Contains("Co", StringComparison.Ordinal)
            ? County().Replace(whole, match => _counties.Contains(match.Groups["place"].Value)
                ? $"County {match.Groups["place"].Value}"
                : match.Value)
            : whole;
    }

    /// <summary>A place of the map; else a force, which maps of its neighbours name.</summary>
    private string Place(Match match) =>
        Fitting(_home, match) is { Length: > 0 } home ? home is [var here] ? here : match.Value
        : Fitting(_forces, match) is [var there] ? there
        : match.Value;

    private static string[] Fitting(string[] places, Match match) =>
    [
        .. places.Where(place => place.Length >= match.Length
            && place.StartsWith(match.Groups["from"].Value, StringComparison.OrdinalIgnoreCase)
            && place.EndsWith(match.Groups["to"].Value, StringComparison.OrdinalIgnoreCase)),
    ];

    private static string[] Words(IEnumerable<string> names) =>
        [.. names.SelectMany(static name => name.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries))
            .Where(static word => word.Length >= LeastLetters)
            .Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(
        "\\b(?<from>\\p{Lu}\\p{Ll}{0,3})['’‘](?<to>\\p{Ll}{2,6})\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Contracted();

    [GeneratedRegex("\\bCo\\.? (?<place>\\p{Lu}\\p{Ll}+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex County();
}
