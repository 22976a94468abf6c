namespace PccGovernance.Duplication;

/// <summary>Decides which pattern two boards fit, if any.</summary>
internal sealed class PairClassifier(DuplicationOptions options)
{
    private readonly PairComparer _comparer = new(options);

    /// <summary>The pattern that the pair fits by its numbers and its place in the structure, or <c>null</c>.</summary>
    public PairMatch? Match(BoardProfile first, BoardProfile second)
    {
        Measure people = _comparer.People(first, second, out int shared);
        if (shared == 0 || !PairComparer.HaveCommonTerms(first, second))
        {
            return null;
        }

        Measure remit = _comparer.Remit(first, second);
        double place = first.Ground.Extent.Overlap(second.Ground.Extent);
        var structure = Structure.Of(first, second);

        DuplicationPattern? pattern =
            structure.IsVertical ? When(RepeatsUpper(people, remit, place, structure), DuplicationPattern.Layered)
            : place == 0 ? When(AreParallel(first, second, shared), DuplicationPattern.Parallel)
            : structure.Relation == BoardRelation.Siblings && AreRepeatedSubGroups(first, second, people, remit, place) ? DuplicationPattern.Layered
            : AreOverlapping(people, remit, place) ? DuplicationPattern.Overlapping
            : When(ShareTable(people, remit, place), DuplicationPattern.SharedTable);

        return pattern is not { } fits
            ? null
            : new()
            {
                First = first,
                Second = second,
                Pattern = fits,
                Structure = structure,
                People = people,
                Remit = remit,
                PlaceOverlap = place,
            };
    }

    private static DuplicationPattern? When(bool fits, DuplicationPattern pattern) => fits ? pattern : null;

    private bool RepeatsUpper(Measure people, Measure remit, double place, Structure structure) =>
        place >= options.PlaceFloor
        && ShareOfLower(people, structure) >= options.LayeredPeopleFloor
        && ShareOfLower(remit, structure) >= options.LayeredRemitFloor;

    private static double ShareOfLower(Measure measure, Structure structure) =>
        structure.FirstIsUpper ? measure.ContainmentOfSecond : measure.ContainmentOfFirst;

    // Different people may well go to neighbouring boards, so organisations count whole here.
    private bool AreParallel(BoardProfile first, BoardProfile second, int shared) =>
        first.Board.Kind is { } kind && kind == second.Board.Kind
        && (first.Tier == second.Tier || first.Tier == PartnershipTier.Unknown || second.Tier == PartnershipTier.Unknown)
        && first.Ground.SharesAreaWith(second.Ground)
        && (double)shared / Math.Min(first.Organisations.Length, second.Organisations.Length) >= options.ParallelCoreFloor;

    private bool AreRepeatedSubGroups(BoardProfile first, BoardProfile second, Measure people, Measure remit, double place) =>
        place >= options.PlaceFloor
        && people.Jaccard >= options.PeopleFloor
        && remit.Overlap >= options.LayeredRemitFloor
        && (remit.Jaccard >= options.RemitFloor || !HaveSeparateDuties(first, second));

    // Each was set up for a duty of its own, so that a shared theme or two does not make one group of them.
    private static bool HaveSeparateDuties(BoardProfile first, BoardProfile second) =>
        first.Duties.Length > 0 && second.Duties.Length > 0 && !SortedSets.Intersect(first.Duties, second.Duties);

    private bool AreOverlapping(Measure people, Measure remit, double place) =>
        people.Jaccard >= options.PeopleFloor
        && remit.Jaccard >= options.RemitFloor
        && place >= options.PlaceFloor
        && _comparer.Score(people.Jaccard, remit.Jaccard, place) >= options.Threshold;

    private bool ShareTable(Measure people, Measure remit, double place) =>
        remit.Jaccard < options.RemitFloor
        && people.Jaccard >= options.SharedTablePeopleFloor
        && place >= options.SharedTablePlaceFloor;
}
