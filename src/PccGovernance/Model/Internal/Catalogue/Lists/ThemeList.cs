namespace PccGovernance;

/// <summary>The list of themes that the edition does not have.</summary>
internal static class ThemeList
{
    public static EntityList<Theme> Description { get; } =
        new("Themes", static c => c.Themes, static (c, all) => c with { Themes = all })
        {
            Noun = "theme",
            Name = static t => t.Name,
            Fields =
            [
                ("Name", static t => t.Name), ("Definition", static t => t.Definition), ("Synonyms", static t => t.Synonyms),
                ("Nature", static t => t.Nature), ("Parts", static t => t.Parts),
            ],
            Order = static theme =>
                theme with
                {
                    Synonyms = theme.Synonyms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList(),
                    Parts = theme.Parts.AsSet(),
                },
            References = static (theme, walk) => theme with { Parts = walk.Themes.Many(theme.Parts, "parts") },
            Values = static (v, theme, at) =>
            {
                v.Text(theme.Name, at, "name");
                v.Prose(theme.Definition, at, "definition");
                v.Each(theme.Synonyms, at, "synonyms");
                v.Enumeration(theme.Nature, at, "nature");
            },
            OfEdition = static edition => edition.Themes.Themes.Select(static t => t.Id),
            InEdition = static (edition, id) => edition.Themes.Find(id),
        };
}
