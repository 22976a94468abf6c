using System.Globalization;

namespace PccGovernance.Alignment;

/// <summary>Compares one priority with one plan priority: what it declares first, else the themes of both.</summary>
internal sealed class PriorityMatcher(AlignmentOptions options)
{
    private readonly HashSet<Id<Theme>> _general = [.. options.GeneralThemes];

    /// <summary>Compares a pair.</summary>
    /// <param name="name">What to call the first in the reason, its identifier in quotes.</param>
    /// <param name="themes">Its themes.</param>
    /// <param name="serves">What it declares to serve.</param>
    /// <param name="target">The plan priority.</param>
    public PriorityMatch Match(string name, ValueList<Id<Theme>> themes, ValueList<Id<PlanPriority>> serves, PlanPriority target)
    {
        if (serves.Contains(target.Id))
        {
            return new()
            {
                IsCompared = true,
                IsLink = true,
                Basis = AlignmentBasis.Declared,
                Strength = 1,
                SharedThemes = Sorted(themes.Intersect(target.Themes)),
                Reason = $"{name} declares that it serves the plan priority '{target.Id}'.",
            };
        }

        return themes.IsEmpty || target.Themes.IsEmpty ? PriorityMatch.NotCompared : Compare(name, themes, target);
    }

    private PriorityMatch Compare(string name, ValueList<Id<Theme>> themes, PlanPriority target)
    {
        ValueList<Id<Theme>> shared = Sorted(themes.Intersect(target.Themes));
        decimal sharedWeight = shared.Sum(Weight);
        decimal allWeight = themes.Union(target.Themes).Sum(Weight);
        bool generalOnly = shared.All(_general.Contains);
        decimal jaccard = sharedWeight / allWeight;
        decimal strength = generalOnly ? Math.Min(jaccard, options.GeneralThemeWeight) : jaccard;
        string themesShared = string.Join(", ", shared.Select(static theme => $"'{theme}'"));
        string limit = generalOnly ? "; only general themes are shared, so that the link is weak" : string.Empty;
        return new()
        {
            IsCompared = true,
            IsLink = !shared.IsEmpty && strength >= options.MinimumStrength,
            Basis = AlignmentBasis.SharedThemes,
            Strength = strength,
            SharedThemes = shared,
            IsOnGeneralThemesOnly = generalOnly && !shared.IsEmpty,
            Reason = string.Create(
                CultureInfo.InvariantCulture,
                $"{name} and the plan priority '{target.Id}' share {themesShared}: {sharedWeight} of the {allWeight} that all their themes weigh, strength {strength:0.###}{limit}."),
        };
    }

    private decimal Weight(Id<Theme> theme) => _general.Contains(theme) ? options.GeneralThemeWeight : 1;

    private static ValueList<Id<Theme>> Sorted(IEnumerable<Id<Theme>> themes) => themes.Order().ToValueList();
}
