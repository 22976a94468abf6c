namespace PccGovernance.Alignment;

/// <summary>What a priority is about: the themes recorded for it or, where none are, those that its text shows.</summary>
/// <remarks>Made by <see cref="PriorityAligner.Read"/>.</remarks>
public sealed class PriorityReading
{
    internal PriorityReading(ReadTheme[] themes, ReadTheme[] subject, ValueList<string> words, bool areThemesInferred)
    {
        Read = themes;
        Subject = subject.Any(part => themes.Any(theme => theme.Theme == part.Theme)) ? [] : subject;
        SubjectThemes = [.. subject.Select(static theme => theme.Theme)];
        Words = words;
        AreThemesInferred = areThemesInferred;
        Themes = themes.Select(static theme => theme.Theme).ToValueList();
        Roles = themes.Aggregate(ThemeRoles.None, static (roles, theme) => roles | theme.Roles);
        IsGeneral = themes.Length > 0 && themes.All(static theme => theme.IsGeneral);
    }

    /// <summary>The themes, in the order of identifiers. Empty when none are recorded and the text shows none.</summary>
    public ValueList<Id<Theme>> Themes { get; }

    /// <summary>Whether the themes were read from the text, or taken from the strategy's subject, since none are recorded.</summary>
    public bool AreThemesInferred { get; }

    /// <summary>The words of the text that decided; empty when the themes are recorded.</summary>
    public ValueList<string> Words { get; }

    internal ReadTheme[] Read { get; }

    /// <summary>The strategy's subject as context; empty where the priority names a part of the subject itself.</summary>
    internal ReadTheme[] Subject { get; }

    internal Id<Theme>[] SubjectThemes { get; }

    internal ThemeRoles Roles { get; }

    /// <summary>Whether it has general themes only.</summary>
    internal bool IsGeneral { get; }

    internal bool Has(ThemeRoles roles) => (Roles & roles) != ThemeRoles.None;
}
