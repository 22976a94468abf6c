using PccGovernance.Classification;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Tells boards apart by what they are, whatever and whomever they share.</summary>
internal static class ToldApart
{
    /// <summary>How many words names have in common at the end; those of one kind are called after it.</summary>
    private const int FewestInCommon = 2;

    public static bool Are(PartnershipProfile first, PartnershipProfile second) =>
        first.IsCalledAudit != second.IsCalledAudit
        || (first.Tier == PartnershipTier.Operational && second.Tier == PartnershipTier.Operational
            && (AreForOtherPeople(first, second) || AreOtherLocalities(first, second)));

    /// <summary>
    /// Two that deal with cases, each of other people: a conference that plans the safety of victims and one on those who harm them have
    /// the same agencies round the table by design.
    /// </summary>
    private static bool AreForOtherPeople(PartnershipProfile first, PartnershipProfile second)
    {
        bool one = false;
        foreach (int theme in first.Subject)
        {
            if (first.IsForPeopleApart(theme))
            {
                if (SortedSets.Contains(second.Themes, theme))
                {
                    return false;
                }

                one = true;
            }
        }

        bool other = false;
        foreach (int theme in second.Subject)
        {
            other |= second.IsForPeopleApart(theme);
        }

        return one && other;
    }

    /// <summary>
    /// Two on the ground of one council that say what they are for in the same words, but for those of their names, and are called alike
    /// but for the place: "Scarborough Community Safety Hub" and "Harrogate Community Safety Hub". Codes of councils know no towns.
    /// </summary>
    private static bool AreOtherLocalities(PartnershipProfile first, PartnershipProfile second)
    {
        if (first.Partnership.Purpose is not { } purpose || second.Partnership.Purpose is not { } other)
        {
            return false;
        }

        string[] one = PlainWords.Of(first.Partnership.Name);
        string[] two = PlainWords.Of(second.Partnership.Name);
        return AreCalledAlikeButForTheBeginning(
                one, two, first.Partnership.Kind is { } kind && kind == second.Partnership.Kind ? 1 : FewestInCommon)
            && Beside(purpose, [.. one, .. two]).SequenceEqual(Beside(other, [.. one, .. two]), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Beside(string purpose, string[] names) =>
        PlainWords.Of(purpose).Where(word => !names.Contains(word, StringComparer.Ordinal));

    private static bool AreCalledAlikeButForTheBeginning(string[] one, string[] other, int fewest)
    {
        int common = 0;
        while (common < Math.Min(one.Length, other.Length)
            && string.Equals(one[^(common + 1)], other[^(common + 1)], StringComparison.Ordinal))
        {
            common++;
        }

        return common >= fewest && HasABeginning(one, common) && HasABeginning(other, common);
    }

    private static bool HasABeginning(string[] name, int common) =>
        name.Length > common && !(name.Length == common + 1 && name[0] is "the");
}
