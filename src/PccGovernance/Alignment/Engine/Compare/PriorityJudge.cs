using PccGovernance.Classification;

namespace PccGovernance.Alignment;

/// <summary>
/// Judges two priorities: the best of what their themes say of each other, within what the other themes beside them allow.
/// </summary>
internal sealed class PriorityJudge(RelationTable relations, AlignmentOptions options)
{
    private const ThemeRoles OfTheYoung = ThemeRoles.Young | ThemeRoles.Harm | ThemeRoles.CrimeAtLarge | ThemeRoles.AtRisk;

    public Verdict Judge(PriorityProfile strategy, PriorityProfile plan)
    {
        Verdict best = default;
        foreach (ReadTheme theme in strategy.Targets)
        {
            bool isYoung = (theme.Roles & ThemeRoles.Young) != ThemeRoles.None;
            if (isYoung && (strategy.Has(ThemeRoles.Nuisance) || plan.Has(ThemeRoles.Nuisance)))
            {
                continue;
            }

            foreach (ReadTheme target in plan.Targets)
            {
                Take(ref best, strategy, plan, theme, target, isSubject: false);
            }
        }

        foreach (ReadTheme theme in strategy.Subject)
        {
            foreach (ReadTheme target in plan.Targets)
            {
                Take(ref best, strategy, plan, theme, target, isSubject: true);
            }
        }

        return best.Strength == 0
            ? best
            : best with
            {
                Strength = Math.Round(
                    best.Strength * (options.Weights.WithoutShare + ((1 - options.Weights.WithoutShare) * Share(strategy, plan))),
                    3),
            };
    }

    private void Take(ref Verdict best, PriorityProfile strategy, PriorityProfile plan, ReadTheme theme, ReadTheme target, bool isSubject)
    {
        bool isSame = theme.Theme == target.Theme;
        AlignmentGrade grade =
            isSame ? OfSame(theme, target)
            : theme.IsHeadingOnly ? AlignmentGrade.None
            : relations.Between(theme, target, isSubject || strategy.HasOneSubject);
        if (grade == AlignmentGrade.None || (isSubject && !isSame && IsCrimeAtLarge(target)) || (isSame && OnlyFrames(strategy, theme)))
        {
            return;
        }

        if (!isSame && grade == AlignmentGrade.Partial && strategy.IsFarFrom(target, isSubject))
        {
            return;
        }

        bool isGeneralOnly = false;
        if (theme.IsGeneral || target.IsGeneral)
        {
            grade = OfGeneral(strategy, plan, theme, isSame, ref isGeneralOnly);
        }
        else if (
            grade == AlignmentGrade.Direct
            && isSame
            && (IsPartOfSame(theme, target) || IsOfYoungViolence(plan, theme) || IsOtherWorkForTheYoung(strategy, plan, theme)))
        {
            grade = AlignmentGrade.Partial;
        }

        if (grade == AlignmentGrade.Direct
            && (isSubject ? !strategy.SpeaksFor(theme) : !isSame && strategy.Source == ThemeSource.Subject))
        {
            grade = AlignmentGrade.Partial;
        }

        grade = Narrowed(strategy, plan, target, OfService(strategy, theme, target, grade));
        decimal worth = Worth(grade, isSame, isSubject, isGeneralOnly) * Math.Min(theme.Certainty, target.Certainty);
        if (grade == AlignmentGrade.None && !isSame)
        {
            return;
        }

        if (worth > best.Strength)
        {
            AlignmentBasis basis =
                isSubject ? AlignmentBasis.StrategySubject
                : isSame ? AlignmentBasis.SharedThemes
                : AlignmentBasis.RelatedThemes;
            best = new(grade, worth, basis, theme.Theme, target.Theme, isGeneralOnly);
        }
    }

    /// <summary>The same theme is direct, but where the one is only a heading that covers it.</summary>
    private static AlignmentGrade OfSame(ReadTheme theme, ReadTheme target) =>
        theme.IsHeadingOnly && target.IsHeadingOnly ? AlignmentGrade.None
        : theme.IsHeadingOnly || target.IsHeadingOnly ? AlignmentGrade.Partial
        : AlignmentGrade.Direct;

    /// <summary>What a strategy is about as a whole does not make each of its headings a matter of crime at large.</summary>
    private static bool IsCrimeAtLarge(ReadTheme target) =>
        (target.Roles & ThemeRoles.CrimeAtLarge) != ThemeRoles.None && !target.IsHeadingOnly;

    /// <summary>Words on safety beside a subject frame it: support victims and keep the public safe.</summary>
    private static bool OnlyFrames(PriorityProfile strategy, ReadTheme theme) =>
        theme.Scope == PhraseScope.Minor
        && (theme.Roles & ThemeRoles.Frame) != ThemeRoles.None
        && strategy.Source == ThemeSource.Text
        && strategy.Has(ThemeRoles.Victims | ThemeRoles.AtRisk | ThemeRoles.Harm | ThemeRoles.Nuisance);

    /// <summary>A general theme says how, not what: shared beside other subjects it makes no link.</summary>
    private static AlignmentGrade OfGeneral(
        PriorityProfile strategy,
        PriorityProfile plan,
        ReadTheme theme,
        bool isSame,
        ref bool isGeneralOnly)
    {
        if (!plan.IsOfManagement && (isSame || !theme.IsGeneral))
        {
            return isSame && strategy.SaysOnlyHow ? AlignmentGrade.Partial : AlignmentGrade.None;
        }

        // To prevent violence is to prevent crime and harm at large; to prevent one crime shares the manner only.
        if (strategy.IsGeneral || (isSame && (theme.IsLead || strategy.IsOnCrimeAtLarge)) || (!isSame && !theme.IsGeneral))
        {
            return isSame ? AlignmentGrade.Direct : AlignmentGrade.Partial;
        }

        isGeneralOnly = isSame;
        return isSame ? AlignmentGrade.Partial : AlignmentGrade.None;
    }

    /// <summary>
    /// Whether the one is about the theme and the other about a small part of it. Of all crime two small parts need not be the same.
    /// </summary>
    private static bool IsPartOfSame(ReadTheme theme, ReadTheme target) =>
        (theme.Scope == PhraseScope.Minor) != (target.Scope == PhraseScope.Minor)
        || (theme.Scope == PhraseScope.Minor && (theme.Roles & ThemeRoles.CrimeAtLarge) != ThemeRoles.None);

    /// <summary>
    /// Where a priority serves victims, the crime says which; and what acts on the abuser, or keeps abuse from happening, does not help the
    /// victim.
    /// </summary>
    private static AlignmentGrade OfService(PriorityProfile strategy, ReadTheme theme, ReadTheme target, AlignmentGrade grade)
    {
        bool isSubject = strategy.SubjectThemes.Contains(theme.Theme);
        if (strategy.Has(ThemeRoles.Victims) && (theme.Roles & ThemeRoles.Harm) != ThemeRoles.None)
        {
            return (target.Roles & ThemeRoles.CrimeAtLarge) != ThemeRoles.None ? AlignmentGrade.None
                : isSubject || theme.Theme == target.Theme ? grade
                : Least(grade, AlignmentGrade.Partial);
        }

        bool isNoHelp =
            strategy.Has(ThemeRoles.Abusers) || (strategy.Has(ThemeRoles.Ahead) && (theme.Roles & ThemeRoles.Harm) != ThemeRoles.None);
        return isNoHelp && (target.Roles & ThemeRoles.Victims) != ThemeRoles.None && theme.Theme != target.Theme
            ? AlignmentGrade.None
            : grade;
    }

    /// <summary>
    /// Young people are those whom it is done for: what is done is a subject of its own where the plan priority is not about it. To keep
    /// violence and abuse from them is what a plan priority about them alone asks.
    /// </summary>
    private static bool IsOtherWorkForTheYoung(PriorityProfile strategy, PriorityProfile plan, ReadTheme theme) =>
        (theme.Roles & ThemeRoles.Young) != ThemeRoles.None
        && Array.Exists(
            strategy.Read,
            other =>
                !other.IsGeneral
                && (other.Roles & (plan.IsOnTheYoungAlone ? OfTheYoung : ThemeRoles.Young)) == ThemeRoles.None
                && !Array.Exists(plan.Read, own => own.Theme == other.Theme));

    /// <summary>Of violence among the young, the young alone are a part.</summary>
    private static bool IsOfYoungViolence(PriorityProfile plan, ReadTheme theme) =>
        (theme.Roles & ThemeRoles.Young) != ThemeRoles.None && plan.Has(ThemeRoles.CrimeAtLarge) && !plan.IsForTheYoung;

    /// <summary>A plan priority about violence among young people is narrower than violence.</summary>
    private static AlignmentGrade Narrowed(PriorityProfile strategy, PriorityProfile plan, ReadTheme target, AlignmentGrade grade)
    {
        bool isNarrow =
            plan.IsForTheYoung && !strategy.Has(ThemeRoles.Young) && (target.Roles & ThemeRoles.CrimeAtLarge) != ThemeRoles.None;
        return isNarrow && grade != AlignmentGrade.None ? grade - 1 : grade;
    }

    private static AlignmentGrade Least(AlignmentGrade left, AlignmentGrade right) => left < right ? left : right;

    private static decimal Share(PriorityProfile strategy, PriorityProfile plan)
    {
        int shared = 0;
        foreach (ReadTheme theme in strategy.Read)
        {
            foreach (ReadTheme target in plan.Read)
            {
                shared += theme.Theme == target.Theme ? 1 : 0;
            }
        }

        return (decimal)shared / (strategy.Read.Length + plan.Read.Length - shared);
    }

    private decimal Worth(AlignmentGrade grade, bool isSame, bool isSubject, bool isGeneralOnly) => grade switch
    {
        _ when isGeneralOnly => options.GeneralThemeWeight,
        AlignmentGrade.Direct => isSubject ? options.Weights.OfSubject : isSame ? options.Weights.Same : options.Weights.Core,
        AlignmentGrade.Partial => isSubject ? options.Weights.InPartOfSubject : options.Weights.InPart,
        _ => options.Weights.NearMiss,
    };
}
