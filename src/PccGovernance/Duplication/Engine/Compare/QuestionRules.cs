using PccGovernance.Classification;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Judges two boards of which one has no seat on record: kind, subject, ground and line may say enough to ask.</summary>
internal static class QuestionRules
{
    public static PairVerdict? Judge(PartnershipProfile first, PartnershipProfile second)
    {
        if (!(first.IsOrMayBeForJointWork && second.IsOrMayBeForJointWork)
            || !(first.Themes.Length > 0 || Questions.IsUnclear(first)) || !(second.Themes.Length > 0 || Questions.IsUnclear(second)))
        {
            return null;
        }

        var structure = HierarchyRelation.Of(first, second);
        if (structure.Relation == PartnershipRelation.ReportingLine && structure.IsDirect)
        {
            return Line(structure.FirstIsUpper ? first : second, structure.FirstIsUpper ? second : first);
        }

        if (structure.IsVertical || !SortedSets.Contains(first.Links.Asked, second.Number))
        {
            return null;
        }

        if (structure.Relation == PartnershipRelation.Siblings)
        {
            return first.Role == PartnershipRole.Coordination && second.Role == PartnershipRole.Coordination
                ? new(DuplicationPattern.SharedTheme, DuplicationForm.CoordinatingGroups)
                {
                    IsQuestion = true,
                    Themes = SortedSets.Shared(first.Themes, second.Themes)
                }
                : null;
        }

        if (Questions.IsUnclear(first) || Questions.IsUnclear(second))
        {
            return new(DuplicationPattern.SharedTheme, DuplicationForm.UnclearPurpose) { IsQuestion = true };
        }

        if (Questions.IsStatutoryIn(first, second) || Questions.IsStatutoryIn(second, first))
        {
            return new(DuplicationPattern.SharedTheme, DuplicationForm.StatutoryInBroad)
            {
                IsQuestion = true,
                Themes = SortedSets.Shared(first.Subject, second.Subject)
            };
        }

        return Questions.HasSameThemes(first, second)
            ? new(DuplicationPattern.Overlapping, DuplicationForm.PerhapsOneBody) { IsQuestion = true }
            : new(DuplicationPattern.SharedTheme, DuplicationForm.PerhapsPartOfTheOther) { IsQuestion = true };
    }

    // What a place's board in law has below it for one of its subjects is a board of another kind, and what it co-ordinates stands apart.
    private static bool AreLevelsByKind(PartnershipProfile upper, PartnershipProfile lower) =>
        SortedSets.Intersect(upper.Kind.Coordinated, lower.Kind.Numbers)
        || (PlaceBoards.IsOne(upper) && !lower.Kind.Kinds.IsEmpty && !SortedSets.Intersect(upper.Kind.Numbers, lower.Kind.Numbers));

    private static PairVerdict? Line(PartnershipProfile upper, PartnershipProfile lower)
    {
        bool isOneDuty =
            SortedSets.Intersect(upper.Kind.Dutiful, lower.Kind.Dutiful) || SortedSets.Intersect(upper.Kind.Numbers, lower.SuggestedKinds);
        if (isOneDuty)
        {
            return new(DuplicationPattern.Layered, DuplicationForm.DutyAtTwoLevels) { IsQuestion = true };
        }

        return upper.Tier == lower.Tier && upper.Tier != PartnershipTier.Unknown && !AreLevelsByKind(upper, lower)
            && (SortedSets.Intersect(upper.Subject, lower.Subject)
                || (lower.Role == PartnershipRole.Coordination && SortedSets.Intersect(upper.Themes, lower.Themes)))
            ? new(DuplicationPattern.Layered, DuplicationForm.TwoLevelsOfOneTier) { IsQuestion = true }
            : null;
    }
}
