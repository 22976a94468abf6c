using PccGovernance.Classification;

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
        Read = [.. themes.Where(static theme => !theme.IsHeadingOnly)];
        Targets = themes;
        Subject =
            subject.Any(part => Read.Any(theme => theme.Theme == part.Theme))
            || !Read.Any(static theme => (theme.Roles & ThemeRoles.Carrier) != ThemeRoles.None)
            || !Read.All(static theme =>
                theme.IsGeneral || (theme.Roles & (ThemeRoles.Carrier | ThemeRoles.Management)) != ThemeRoles.None)
                ? []
                : subject;
        SubjectThemes = [.. subject.Select(static theme => theme.Theme)];
        Source = source;
        Themes = Read.Select(static theme => theme.Theme).ToValueList();
        Roles = Read.Aggregate(ThemeRoles.None, static (roles, theme) => roles | theme.Roles);
        IsForTheYoung = Read.Any(static theme => (theme.Roles & ThemeRoles.Young) != ThemeRoles.None && theme.Scope == PhraseScope.General);
        IsOfManagement =
            Read.Length > 0 && Read.All(static theme => theme.IsGeneral || (theme.Roles & ThemeRoles.Management) != ThemeRoles.None);
        IsOnCrimeAtLarge = Read.Concat(subject)
            .Any(static theme => (theme.Roles & ThemeRoles.CrimeAtLarge) != ThemeRoles.None && theme.Scope == PhraseScope.General);
        HasOneSubject = Read.Count(static theme => !theme.IsGeneral && theme.Scope != PhraseScope.Minor) <= 1;
        SaysOnlyHow = Read.Length > 0 && Read.All(static theme => theme.IsGeneral);
        IsOnTheYoungAlone = Read.All(static theme => theme.IsGeneral || (theme.Roles & ThemeRoles.Young) != ThemeRoles.None);
        IsGeneral = Read.Length > 0 && subject.Length == 0 && Read.All(static theme => theme.IsGeneral);
        _bits = Targets.Aggregate(0UL, static (bits, theme) => bits | RelationTable.BitOf(theme.Number));
        _reach = Targets.Concat(Subject).Aggregate(0UL, (bits, theme) => bits | relations.ReachOf(theme.Number));
        _hash = themes.Aggregate(0, static (hash, theme) => HashCode.Combine(hash, theme));
    }

    /// <summary>The themes, in the order of identifiers.</summary>
    public ValueList<Id<Theme>> Themes { get; }

    /// <summary>Whether the themes were read from the text, or taken from the strategy's subject, since none are recorded.</summary>
    public bool AreThemesInferred => Source != ThemeSource.Recorded;

    public ThemeSource Source { get; }

    public ReadTheme[] Read { get; }

    /// <summary>What a strategy priority may serve: the themes, and those that the text only covers as a heading.</summary>
    public ReadTheme[] Targets { get; }

    /// <summary>
    /// The strategy's subject as context; empty where the priority names a part of the subject itself, or a matter that needs none.
    /// </summary>
    public ReadTheme[] Subject { get; }

    public Id<Theme>[] SubjectThemes { get; }

    public ThemeRoles Roles { get; }

    /// <summary>Whether young people as a whole are a theme of it, and not one kind that it names.</summary>
    public bool IsForTheYoung { get; }

    /// <summary>Whether it is about how a body is run or works, and about nothing else.</summary>
    public bool IsOfManagement { get; }

    /// <summary>Whether it, or its strategy, is about crime or violence at large.</summary>
    public bool IsOnCrimeAtLarge { get; }

    /// <summary>Whether it has one theme besides general ones and small parts.</summary>
    public bool HasOneSubject { get; }

    /// <summary>Whether its own themes are general ones, whatever its strategy is about.</summary>
    public bool SaysOnlyHow { get; }

    /// <summary>Whether young people are its only subject.</summary>
    public bool IsOnTheYoungAlone { get; }

    /// <summary>Whether it has general themes only, and its strategy no subject.</summary>
    public bool IsGeneral { get; }

    /// <summary>
    /// Whether all it names is the work on a subject itself: those who suffer or do a harm, how it is prevented, or words that only frame
    /// it. Any other work is a part of what the subject takes.
    /// </summary>
    public bool SpeaksFor(ReadTheme subject) =>
        Array.TrueForAll(
            Read,
            theme =>
                theme.IsGeneral
                || (theme.Roles & (ThemeRoles.Management | ThemeRoles.Frame)) != ThemeRoles.None
                || (
                    (theme.Roles & (ThemeRoles.Victims | ThemeRoles.Abusers)) != ThemeRoles.None
                    && (subject.Roles & ThemeRoles.Harm) != ThemeRoles.None));

    /// <summary>
    /// Whether a theme of a plan priority is too far for a link in part by the strategy's subject: where the text shows nothing, or only
    /// where it happens, the subject is a guess, which reaches victims of a harm at most.
    /// </summary>
    /// <param name="target">The theme of the plan priority.</param>
    /// <param name="isSubject">Whether the theme that would link is the subject, beside those of the text.</param>
    public bool IsFarFrom(ReadTheme target, bool isSubject) =>
        isSubject
            ? Has(ThemeRoles.Frame)
                && Array.TrueForAll(Read, static theme => theme.IsGeneral || (theme.Roles & ThemeRoles.Frame) != ThemeRoles.None)
            : Source == ThemeSource.Subject && (target.Roles & ThemeRoles.Victims) == ThemeRoles.None;

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
        || (
            other is not null
            && Source == other.Source
            && Targets.AsSpan().SequenceEqual(other.Targets)
            && Subject.AsSpan().SequenceEqual(other.Subject)
            && SubjectThemes.AsSpan().SequenceEqual(other.SubjectThemes));

    public override bool Equals(object? obj) => Equals(obj as PriorityProfile);

    public override int GetHashCode() => _hash;
}
