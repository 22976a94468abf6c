using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Tells which of the themes that boards name are subjects, and of how many things a board of these is.</summary>
internal sealed class SubjectSurvey(Interner<Theme> themes)
{
    private readonly List<bool> _isGeneral = [];
    private readonly Dictionary<int, int[]> _parts = [];

    /// <summary>Those of themes that are subjects, not headings.</summary>
    public int[] Of(int[] named)
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
    public int CountOf(int[] subject)
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
    public bool IsOfPeople(int theme) => GeneralThemes.IsOfPeople(themes[theme]);

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
            _parts.Add(theme, parts = themes.Set(GeneralThemes.PartsOf(themes[theme])));
        }

        return parts;
    }

    // Each theme is asked for by its name once.
    private bool IsGeneral(int theme)
    {
        while (_isGeneral.Count <= theme)
        {
            _isGeneral.Add(GeneralThemes.Has(themes[_isGeneral.Count]));
        }

        return _isGeneral[theme];
    }
}
