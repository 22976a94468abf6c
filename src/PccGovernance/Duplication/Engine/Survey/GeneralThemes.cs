using System.Collections.Frozen;

namespace PccGovernance.Duplication;

/// <summary>
/// Themes that are headings rather than subjects: nearly every board could name them, so that naming one in common says nothing.
/// </summary>
/// <remarks>
/// By their definitions in the edition: crime in general, how bodies work together, and how they run themselves. A caller's own themes are
/// subjects.
/// </remarks>
internal static class GeneralThemes
{
    private static readonly FrozenSet<string> s_general = new[]
    {
        "crime-reduction", "prevention", "vulnerability", "partnership", "engagement", "public-confidence", "efficiency", "workforce",
        "modernisation", "standards", "equality", "response-contact",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_people =
        new[] { "young-people", "victims", "perpetrators" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a theme names a group of people rather than a subject.</summary>
    public static bool IsOfPeople(Id<Theme> theme) => s_people.Contains(theme.Value);

    /// <summary>
    /// Whether a theme names people for whom boards of their own are made: a board for the young or for offenders is no board on the
    /// subject for everybody.
    /// </summary>
    public static bool IsOfPeopleApart(Id<Theme> theme) => theme.Value is "young-people" or "perpetrators";

    /// <summary>
    /// The themes that are parts of a theme by its definition: a board that names the whole and its parts has one subject.
    /// </summary>
    /// <remarks>Home Office, Tackling violence against women and girls strategy (2021).</remarks>
    public static IEnumerable<Id<Theme>> PartsOf(Id<Theme> theme) =>
        theme.Value is "vawg" ? [new("domestic-abuse"), new("sexual-violence")] : [];

    public static bool Has(Id<Theme> theme) => s_general.Contains(theme.Value);
}
