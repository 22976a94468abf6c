namespace PccGovernance.Duplication;

/// <summary>Decides which pattern two boards fit, if any. For one thread, since it remembers what it counted.</summary>
internal sealed class PairClassifier(DuplicationOptions options, ThemeVoices voices)
{
    /// <summary>The fewest organisations in common for a pair of which little else is asked: one alone meets with nobody.</summary>
    private const int FewestForAMildPair = 2;

    private readonly PairComparer _comparer = new(options);

    /// <summary>The pattern that the pair fits by its numbers and its place in the structure, or <c>null</c>.</summary>
    public PairMatch? Match(BoardProfile first, BoardProfile second)
    {
        Measure people = _comparer.People(first, second, out int shared);
        if (shared == 0 || people.First == 0 || people.Second == 0 || !PairComparer.HaveCommonTerms(first, second))
        {
            return null;
        }

        Measure remit = _comparer.Remit(first, second);
        double place = first.Ground.Extent.Overlap(second.Ground.Extent);
        var structure = Structure.Of(first, second);
        PairMatch Fits(DuplicationPattern pattern) =>
            new()
            {
                First = first,
                Second = second,
                Pattern = pattern,
                Structure = structure,
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

        bool siblings = structure.Relation == BoardRelation.Siblings;
        return siblings && AreRepeatedSubGroups(first, second, people, remit, place) ? Fits(DuplicationPattern.Layered)
            : AreOverlapping(people, remit, place) ? Fits(DuplicationPattern.Overlapping)
            : remit.Jaccard < options.RemitFloor && SitAtOneTable(people, place, siblings) ? Fits(DuplicationPattern.SharedTable)
            : !siblings && shared >= FewestForAMildPair && FewNamedThemes(first, second, place) is { Length: > 0 } themes ? Fits(DuplicationPattern.SharedTheme) with { FewNamedThemes = themes }
            : null;
    }

    /// <summary>Whether two boards have the people and the place of a shared table, whatever their remits.</summary>
    public bool SitAtOneTable(BoardProfile first, BoardProfile second)
    {
        BoardRelation relation = Structure.Of(first, second).Relation;
        return relation <= BoardRelation.Siblings
            && SitAtOneTable(_comparer.People(first, second, out _), first.Ground.Extent.Overlap(second.Ground.Extent), relation == BoardRelation.Siblings);
    }

    private bool RepeatsUpper(Measure people, Measure remit, double place, Structure structure) =>
        place >= options.PlaceFloor
        && ShareOfLower(people, structure) >= options.LayeredPeopleFloor
        && ShareOfLower(remit, structure) >= options.LayeredRemitFloor;

    private bool AreLayersByDesign(Measure people, int shared, double place, Structure structure) =>
        structure.IsByDesign
        && shared >= FewestForAMildPair
        && place >= options.PlaceFloor
        && ShareOfLower(people, structure) >= options.ByDesignPeopleFloor;

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

    // Siblings are backed by their parent, as overlapping boards are by their remit.
    private bool SitAtOneTable(Measure people, double place, bool siblings) =>
        people.Jaccard >= (siblings ? Math.Min(options.PeopleFloor, options.SharedTablePeopleFloor) : options.SharedTablePeopleFloor)
        && place >= options.SharedTablePlaceFloor;

    private int[] FewNamedThemes(BoardProfile first, BoardProfile second, double place)
    {
        if (place < options.PlaceFloor || first.HasAssumedThemes || second.HasAssumedThemes)
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
    private bool IsFewNamed(int theme, BoardProfile first, BoardProfile second) =>
        SortedSets.Contains(second.Themes, theme)
        && (first.TookUp(theme) || second.TookUp(theme))
        && voices.AreFew(theme, first, second);
}
