using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Tells which of the themes that boards name are subjects, and of how many things a board of these is.</summary>
internal sealed class SubjectSurvey
{
    private readonly Landscape _landscape;
    private readonly Interner<Theme> _themes;
    private readonly List<ThemeNature> _natures;
    private readonly Dictionary<int, int[]> _parts;
    private readonly Dictionary<int[], SubjectProfile> _profiles;

    /// <param name="landscape">The landscape that knows the themes.</param>
    /// <param name="themes">The numbers of themes.</param>
    public SubjectSurvey(Landscape landscape, Interner<Theme> themes)
    {
        (_landscape, _themes) = (landscape, themes);
        (_natures, _parts, _profiles) = ([], [], new(SameNumbers.Comparer));
    }

    /// <param name="landscape">The landscape that knows the themes.</param>
    /// <param name="themes">The numbers of themes.</param>
    /// <param name="like">A survey of the same themes whose profiles are taken over.</param>
    public SubjectSurvey(Landscape landscape, Interner<Theme> themes, SubjectSurvey like)
    {
        (_landscape, _themes) = (landscape, themes);
        (_natures, _parts, _profiles) = ([.. like._natures], new(like._parts), new(like._profiles, SameNumbers.Comparer));
    }

    /// <summary>What a set of themes comes to.</summary>
    public SubjectProfile Of(int[] named)
    {
        if (!_profiles.TryGetValue(named, out SubjectProfile? profile))
        {
            int[] subject = SubjectOf(named);
            _profiles.Add(named, profile = new(named, subject, CountOf(subject)));
        }

        return profile;
    }

    /// <summary>Those of themes that are subjects, not headings.</summary>
    private int[] SubjectOf(int[] named)
    {
        int general = 0;
        foreach (int theme in named)
        {
            general += IsGeneral(theme) ? 1 : 0;
        }

        if (general == 0)
        {
            return named;
        }

        int[] subject = general == named.Length ? [] : new int[named.Length - general];
        for (int from = 0, to = 0; to < subject.Length; from++)
        {
            subject[to] = named[from];
            to += IsGeneral(named[from]) ? 0 : 1;
        }

        return subject;
    }

    /// <summary>
    /// Of how many things a board of these subjects is: parts of one that it names are one with it, and people beside a subject say for
    /// whom it is.
    /// </summary>
    private int CountOf(int[] subject)
    {
        int count = subject.Length;
        int ofPeople = 0;
        foreach (int theme in subject)
        {
            foreach (int part in PartsOf(theme))
            {
                count -= SortedSets.Contains(subject, part) ? 1 : 0;
            }

            ofPeople += IsOfPeople(theme) ? 1 : 0;
        }

        return ofPeople == subject.Length ? count : count - ofPeople;
    }

    /// <summary>Whether a theme names people rather than a subject.</summary>
    public bool IsOfPeople(int theme) => NatureOf(theme) is ThemeNature.People or ThemeNature.PeopleApart;

    /// <summary>Whether a theme names people for whom boards of their own are made.</summary>
    public bool IsOfPeopleApart(int theme) => NatureOf(theme) == ThemeNature.PeopleApart;

    /// <summary>Whether all of them name people.</summary>
    public bool AreOfPeople(int[] subject)
    {
        foreach (int theme in subject)
        {
            if (!IsOfPeople(theme))
            {
                return false;
            }
        }

        return true;
    }

    private int[] PartsOf(int theme)
    {
        if (!_parts.TryGetValue(theme, out int[]? parts))
        {
            _parts.Add(theme, parts = _themes.Set(_landscape.Theme(_themes[theme])?.Parts ?? []));
        }

        return parts;
    }

    private bool IsGeneral(int theme) => NatureOf(theme) == ThemeNature.Heading;

    // Each theme is asked for by its name once.
    private ThemeNature NatureOf(int theme)
    {
        while (_natures.Count <= theme)
        {
            _natures.Add(_landscape.Theme(_themes[_natures.Count])?.Nature ?? ThemeNature.Subject);
        }

        return _natures[theme];
    }
}
