using System.Collections.Frozen;

namespace PccGovernance;

/// <summary>The themes that texts, boards and plans are sorted under.</summary>
/// <remarks>Immutable; <see cref="With"/> makes a larger one. Themes stand in the order of their identifiers.</remarks>
public sealed class ThemeTaxonomy
{
    private readonly FrozenDictionary<Id<Theme>, Theme> _byId;

    /// <summary>Makes a taxonomy.</summary>
    /// <param name="themes">The themes.</param>
    /// <exception cref="ArgumentException">A theme has no identifier, or that of another.</exception>
    public ThemeTaxonomy(IEnumerable<Theme> themes)
    {
        ArgumentNullException.ThrowIfNull(themes);
        Themes = UniqueIdentifiers.Sort(themes, static t => t.Id, nameof(themes));
        _byId = Themes.ToFrozenDictionary(static t => t.Id);
    }

    /// <summary>The themes, in the order of their identifiers.</summary>
    public ValueList<Theme> Themes { get; }

    /// <summary>A theme, or <c>null</c> when the taxonomy does not have it.</summary>
    /// <param name="id">The theme's identifier.</param>
    public Theme? Find(Id<Theme> id) => _byId.GetValueOrDefault(id);

    /// <summary>A taxonomy with more themes; one with an identifier that is already here takes its place.</summary>
    /// <param name="themes">The themes to add.</param>
    public ThemeTaxonomy With(IEnumerable<Theme> themes)
    {
        ArgumentNullException.ThrowIfNull(themes);
        Dictionary<Id<Theme>, Theme> merged = Themes.ToDictionary(static t => t.Id);
        foreach (Theme theme in themes)
        {
            merged[theme.Id] = theme;
        }

        return new(merged.Values);
    }
}
