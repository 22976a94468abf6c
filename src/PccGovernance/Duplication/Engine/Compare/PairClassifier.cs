using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Decides which pattern two boards fit, if any. For one thread, since it remembers what it counted.</summary>
internal sealed class PairClassifier(DuplicationOptions options, ThemeUsageIndex voices)
{
    /// <summary>The fewest organisations in common for a pair of which little else is asked: one alone meets with nobody.</summary>
    private const int FewestForAMildPair = 2;

    private readonly PairComparer _comparer = new(options);
    private readonly DuplicationShares _shares = new(options);

    /// <summary>The pattern that the pair fits by its numbers and its place in the structure, or <c>null</c>.</summary>
    public PairMatch? Match(PartnershipProfile first, PartnershipProfile second)
    {
        OverlapMeasure people = _comparer.People(first, second, out int shared);
        if (shared == 0 || people.First == 0 || people.Second == 0 || !PairComparer.HaveCommonTerms(first, second))
        {
            return null;
        }

        OverlapMeasure remit = _comparer.Remit(first, second);
        double place = first.Ground.Extent.Overlap(second.Ground.Extent);
        HierarchyRelation structure = HierarchyRelation.Of(first, second);
        PairMatch Fits(DuplicationPattern pattern) =>
            new()
            {
                First = first,
                Second = second,
                Pattern = pattern,
                Hierarchy = structure,
                People = people,
                Remit = remit,
                PlaceOverlap = place,
                Score = _comparer.Score(people.Jaccard, remit.Jaccard, place),
            };

        if (structure.IsVertical)
        {
            return RepeatsUpper(people, remit, place, structure) ? Fits(DuplicationPattern.Layered)
                : AreLayersByDesign(people, shared, place, structure) ? Fits(DuplicationPattern.Layered) with { IsByDesign = true }
                : null;
        }

        if (place == 0)
        {
            return AreParallel(first, second, shared) ? Fits(DuplicationPattern.Parallel) : null;
        }

        bool siblings = structure.Relation == PartnershipRelation.Siblings;
        return siblings && AreRepeatedSubGroups(first, second, people, remit, place) ? Fits(DuplicationPattern.Layered)
            : AreOverlapping(people, remit, place) ? Fits(DuplicationPattern.Overlapping)
            : remit.Jaccard < _shares.RemitFloor && SitAtOneTable(people, place, siblings) ? Fits(DuplicationPattern.SharedTable)
            : !siblings && shared >= FewestForAMildPair && FewNamedThemes(first, second, place) is { Length: > 0 } themes ? Fits(DuplicationPattern.SharedTheme) with { FewNamedThemes = themes }
            : null;
    }

    /// <summary>Whether two boards have the people and the place of a shared table, whatever their remits.</summary>
    public bool SitAtOneTable(PartnershipProfile first, PartnershipProfile second)
    {
        PartnershipRelation relation = HierarchyRelation.Of(first, second).Relation;
        return relation <= PartnershipRelation.Siblings
            && SitAtOneTable(_comparer.People(first, second, out _), first.Ground.Extent.Overlap(second.Ground.Extent), relation == PartnershipRelation.Siblings);
    }

    private bool RepeatsUpper(OverlapMeasure people, OverlapMeasure remit, double place, HierarchyRelation structure) =>
        place >= _shares.PlaceFloor
        && ShareOfLower(people, structure) >= _shares.LayeredPeopleFloor
        && ShareOfLower(remit, structure) >= _shares.LayeredRemitFloor;

    private bool AreLayersByDesign(OverlapMeasure people, int shared, double place, HierarchyRelation structure) =>
        structure.IsByDesign
        && shared >= FewestForAMildPair
        && place >= _shares.PlaceFloor
        && ShareOfLower(people, structure) >= _shares.ByDesignPeopleFloor;

    private static double ShareOfLower(OverlapMeasure measure, HierarchyRelation structure) =>
        structure.FirstIsUpper ? measure.ContainmentOfSecond : measure.ContainmentOfFirst;

    // Different people may well go to neighbouring boards, so organisations count whole here.
    private bool AreParallel(PartnershipProfile first, PartnershipProfile second, int shared) =>
        first.Partnership.Kind is { } kind && kind == second.Partnership.Kind
        && (first.Tier == second.Tier || first.Tier == PartnershipTier.Unknown || second.Tier == PartnershipTier.Unknown)
        && first.Ground.SharesAreaWith(second.Ground)
        && (double)shared / Math.Min(first.Organisations.Length, second.Organisations.Length) >= _shares.ParallelCoreFloor;

    private bool AreRepeatedSubGroups(PartnershipProfile first, PartnershipProfile second, OverlapMeasure people, OverlapMeasure remit, double place) =>
        place >= _shares.PlaceFloor
        && people.Jaccard >= _shares.PeopleFloor
        && remit.Overlap >= _shares.LayeredRemitFloor
        && (remit.Jaccard >= _shares.RemitFloor || !HaveSeparateDuties(first, second));

    // Each was set up for a duty of its own, so that a shared theme or two does not make one group of them.
    private static bool HaveSeparateDuties(PartnershipProfile first, PartnershipProfile second) =>
        first.Duties.Length > 0 && second.Duties.Length > 0 && !SortedSets.Intersect(first.Duties, second.Duties);

    private bool AreOverlapping(OverlapMeasure people, OverlapMeasure remit, double place) =>
        people.Jaccard >= _shares.PeopleFloor
        && remit.Jaccard >= _shares.RemitFloor
        && place >= _shares.PlaceFloor
        && _comparer.Score(people.Jaccard, remit.Jaccard, place) >= _shares.Threshold;

    // Siblings are backed by their parent, as overlapping boards are by their remit.
    private bool SitAtOneTable(OverlapMeasure people, double place, bool siblings) =>
        people.Jaccard >= (siblings ? Math.Min(_shares.PeopleFloor, _shares.SharedTablePeopleFloor) : _shares.SharedTablePeopleFloor)
        && place >= _shares.SharedTablePlaceFloor;

    private int[] FewNamedThemes(PartnershipProfile first, PartnershipProfile second, double place)
    {
        if (place < _shares.PlaceFloor || first.HasAssumedThemes || second.HasAssumedThemes)
        {
            return [];
        }

        // Nearly all pairs have none, so that a list is made only for the first.
        List<int>? themes = null;
        foreach (int theme in first.Themes)
        {
            if (IsFewNamed(theme, first, second))
            {
                (themes ??= []).Add(theme);
            }
        }

        return themes?.ToArray() ?? [];
    }

    // What both name because of their kinds is how the structure is meant; one of them must have taken the theme up.
    private bool IsFewNamed(int theme, PartnershipProfile first, PartnershipProfile second) =>
        SortedSets.Contains(second.Themes, theme)
        && (first.NamesBeyondKind(theme) || second.NamesBeyondKind(theme))
        && voices.AreFew(theme, first, second);
}
