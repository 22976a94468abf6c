using PccGovernance.Classification;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Tells boards apart by what they are, whatever and whomever they share.</summary>
internal static class ToldApart
{
    public static bool Are(PartnershipProfile first, PartnershipProfile second) =>
        first.IsCalledAudit != second.IsCalledAudit || AreForOtherPeople(first, second) || AreOtherLocalities(first, second);

    /// <summary>
    /// Two that deal with cases, each of other people: a conference that plans the safety of victims and one on those who harm them have
    /// the same agencies round the table by design.
    /// </summary>
    private static bool AreForOtherPeople(PartnershipProfile first, PartnershipProfile second) =>
        first.Tier == PartnershipTier.Operational && second.Tier == PartnershipTier.Operational
        && HasOthers(first, second) && HasOthers(second, first);

    private static bool HasOthers(PartnershipProfile board, PartnershipProfile other)
    {
        foreach (int theme in board.Subject)
        {
            if (board.IsForPeopleApart(theme) && !SortedSets.Contains(other.Themes, theme))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Two at work that say what they are for in the same words and are called alike but for the place: "Scarborough Community Safety Hub"
    /// and "Harrogate Community Safety Hub" on the ground of one council, whose codes know no towns.
    /// </summary>
    private static bool AreOtherLocalities(PartnershipProfile first, PartnershipProfile second) =>
        first.Tier == PartnershipTier.Operational && second.Tier == PartnershipTier.Operational
        && first.Partnership.Purpose is { } purpose && string.Equals(purpose, second.Partnership.Purpose, StringComparison.Ordinal)
        && AreCalledAlikeButForTheBeginning(PlainWords.Of(first.Partnership.Name), PlainWords.Of(second.Partnership.Name));

    private static bool AreCalledAlikeButForTheBeginning(string[] one, string[] other) =>
        one is [.., { } last] && other is [.., { } end] && string.Equals(last, end, StringComparison.Ordinal)
        && !string.Equals(one[0], other[0], StringComparison.Ordinal);
}
