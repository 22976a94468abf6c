namespace PccGovernance.Classification;

/// <summary>What a phrase of a lexicon says, made ready to be added up.</summary>
internal sealed class PhraseSense
{
    /// <summary>The least strength at which a theme counts.</summary>
    public const decimal Enough = 0.5m;

    private const int Decimals = 6;

    private readonly int[] _unless;
    private readonly int[] _onlyWith;

    /// <param name="phrase">The phrase.</param>
    /// <param name="grammar">Which themes are general, and which cover others.</param>
    /// <param name="numbers">Numbers of themes, which are given one when they have none.</param>
    public PhraseSense(ThemePhrase phrase, LexiconGrammar grammar, Dictionary<Id<Theme>, int> numbers)
    {
        Theme = phrase.Theme.GetValueOrDefault();
        HasTheme = phrase.Theme is not null;
        Number = HasTheme ? NumberOf(Theme) : -1;
        Open = 1 - phrase.Weight;
        Strength = StrengthOf(Open);
        Scope = phrase.Scope;
        IsGeneral = HasTheme && grammar.General.Contains(Theme);
        IsCovering = HasTheme && grammar.Covering.Contains(Theme);
        IsEnough = HasTheme && Scope != PhraseScope.Heading && Open <= 1 - Enough;
        _unless = [.. phrase.Unless.Select(NumberOf)];
        _onlyWith = [.. phrase.OnlyWith.Select(NumberOf)];
        DependsOnOthers = _unless.Length + _onlyWith.Length > 0;

        int NumberOf(Id<Theme> theme)
        {
            if (!numbers.TryGetValue(theme, out int number))
            {
                numbers.Add(theme, number = numbers.Count);
            }

            return number;
        }
    }

    /// <summary>The theme; <c>default</c> when it means none.</summary>
    public Id<Theme> Theme { get; }

    public bool HasTheme { get; }

    /// <summary>The number of the theme; -1 when it means none.</summary>
    public int Number { get; }

    /// <summary>What the phrase leaves open: one less its weight.</summary>
    public decimal Open { get; }

    /// <summary>How sure it makes its theme alone.</summary>
    public decimal Strength { get; }

    /// <summary>How much of the theme it is about.</summary>
    public PhraseScope Scope { get; }

    /// <summary>Whether its theme only introduces what follows some words.</summary>
    public bool IsGeneral { get; }

    /// <summary>Whether its theme is one at large, of which a list below it tells the kinds.</summary>
    public bool IsCovering { get; }

    /// <summary>Whether it makes its theme certain by itself.</summary>
    public bool IsEnough { get; }

    /// <summary>Whether it says something only beside some themes, or not beside them.</summary>
    public bool DependsOnOthers { get; }

    /// <summary>How sure words make a theme that leave so much open.</summary>
    public static decimal StrengthOf(decimal open) => Math.Round(1 - open, Decimals);

    /// <summary>Whether it says something beside the themes of which it is known whether they are there.</summary>
    public bool Holds(ReadOnlySpan<bool> themes) =>
        !AnyOf(_unless, themes) && (_onlyWith.Length == 0 || AnyOf(_onlyWith, themes));

    private static bool AnyOf(int[] numbers, ReadOnlySpan<bool> themes)
    {
        foreach (int number in numbers)
        {
            if (themes[number])
            {
                return true;
            }
        }

        return false;
    }
}
