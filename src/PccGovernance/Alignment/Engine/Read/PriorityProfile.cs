namespace PccGovernance.Alignment;

/// <summary>What priorities are about, made ready to be compared: all that of two readings decides whether one serves the other.</summary>
/// <remarks>Those that are alike are equal.</remarks>
internal sealed class PriorityProfile : IEquatable<PriorityProfile>
{
    private readonly ulong _bits;
    private readonly ulong _reach;
    private readonly int _hash;

    public PriorityProfile(ReadTheme[] themes, ReadTheme[] subject, ThemeSource source, RelationTable relations)
    {
        Read = themes;
        Subject = subject.Any(part => themes.Any(theme => theme.Theme == part.Theme)) ? [] : subject;
        SubjectThemes = [.. subject.Select(static theme => theme.Theme)];
        Source = source;
        Themes = themes.Select(static theme => theme.Theme).ToValueList();
        Roles = themes.Aggregate(ThemeRoles.None, static (roles, theme) => roles | theme.Roles);
        IsGeneral = themes.Length > 0 && themes.All(static theme => theme.IsGeneral);
        _bits = themes.Aggregate(0UL, static (bits, theme) => bits | RelationTable.BitOf(theme.Number));
        _reach = themes.Concat(Subject).Aggregate(0UL, (bits, theme) => bits | relations.ReachOf(theme.Number));
        _hash = themes.Aggregate(0, static (hash, theme) => HashCode.Combine(hash, theme));
    }

    /// <summary>The themes, in the order of identifiers.</summary>
    public ValueList<Id<Theme>> Themes { get; }

    /// <summary>Whether the themes were read from the text, or taken from the strategy's subject, since none are recorded.</summary>
    public bool AreThemesInferred => Source != ThemeSource.Recorded;

    public ThemeSource Source { get; }

    public ReadTheme[] Read { get; }

    /// <summary>The strategy's subject as context; empty where the priority names a part of the subject itself.</summary>
    public ReadTheme[] Subject { get; }

    public Id<Theme>[] SubjectThemes { get; }

    public ThemeRoles Roles { get; }

    /// <summary>Whether it has general themes only.</summary>
    public bool IsGeneral { get; }

    public bool Has(ThemeRoles roles) => (Roles & roles) != ThemeRoles.None;

    /// <summary>Whether it can have anything in common with a plan priority. Where not, judging the two would find nothing.</summary>
    public bool MayServe(PriorityProfile plan) => (_reach & plan._bits) != 0;

    /// <summary>The themes of both, in the order of their identifiers.</summary>
    public ValueList<Id<Theme>> SharedWith(PriorityProfile other)
    {
        if ((_bits & other._bits) == 0)
        {
            return [];
        }

        List<Id<Theme>> shared = [];
        foreach (ReadTheme theme in Read)
        {
            if (Array.Exists(other.Read, own => own.Theme == theme.Theme))
            {
                shared.Add(theme.Theme);
            }
        }

        return shared.Count == Themes.Count ? Themes : shared.ToValueList();
    }

    public bool Equals(PriorityProfile? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Source == other.Source && Read.AsSpan().SequenceEqual(other.Read) && Subject.AsSpan().SequenceEqual(other.Subject)
            && SubjectThemes.AsSpan().SequenceEqual(other.SubjectThemes));

    public override bool Equals(object? obj) => Equals(obj as PriorityProfile);

    public override int GetHashCode() => _hash;
}
