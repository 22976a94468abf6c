using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Judges two boards of which one may hold the other.</summary>
internal sealed class ContainmentRules(DuplicationOptions options)
{
    private readonly DuplicationShares _shares = new(options);

    /// <summary>A narrow board within a broad one.</summary>
    public PairVerdict? Judge(PartnershipProfile first, PartnershipProfile second, PairMeasures measures)
    {
        bool firstIsNarrow = SortedSets.Contains(first.Links.Broader, second.Number);
        if (!firstIsNarrow && !SortedSets.Contains(second.Links.Broader, first.Number))
        {
            return null;
        }

        (PartnershipProfile narrow, PartnershipProfile broad) = firstIsNarrow ? (first, second) : (second, first);
        // Of a board of which no record says what it is there for only the subject that both are about tells that it is a home.
        if (!broad.HasRecordedFunction && !BroadBoards.IsBroad(broad)
            && (narrow.Tier != PartnershipTier.Tactical || narrow.Ground.Number != broad.Ground.Number
                || !PeerRules.HaveABusinessInCommon(narrow, broad)))
        {
            return null;
        }

        double people = firstIsNarrow ? measures.People.ContainmentOfFirst : measures.People.ContainmentOfSecond;
        int subjects = SortedSets.CountShared(narrow.Subject, broad.Subject);
        if (measures.Shared < options.SmallestTable
            || people < _shares.ContainedPeopleFloor
            || subjects < _shares.ContainedSubjectFloor * narrow.Subject.Length)
        {
            return SitsWhollyAbove(narrow, measures.Shared, subjects)
                ? new(DuplicationPattern.SharedTheme,
                    DuplicationForm.LineMissing)
                { Themes = SortedSets.Shared(narrow.Subject, broad.Subject) }
                : null;
        }

        if (narrow.IsBoardInStatute && !StatutoryBasis.Share(narrow, broad))
        {
            // Where most of either table sits at the other too, they are one table with two agendas.
            return measures.People.Jaccard >= _shares.PeopleFloor && measures.Shared > options.SmallestTable
                ? new(DuplicationPattern.Overlapping, DuplicationForm.StatutoryInBroad)
                : new(DuplicationPattern.SharedTheme,
                    DuplicationForm.StatutoryInBroad)
                { Themes = SortedSets.Shared(narrow.Subject, broad.Subject) };
        }

        if (!BroadBoards.IsBroad(broad)
            || !(broad.Kind.Coordinated.Length > 0 || (broad.Kind.Kinds.IsEmpty && broad.DirectReports >= options.MinimumOversightReports)))
        {
            // What has a law of its own has a line of its own.
            return subjects == narrow.Subject.Length && (PeerRules.MayBeHeldElsewhere(narrow) || StatutoryBasis.Share(narrow, broad))
                ? new(DuplicationPattern.SharedTheme,
                    DuplicationForm.LineMissing)
                { Themes = SortedSets.Shared(narrow.Subject, broad.Subject) }
                : null;
        }

        // What rests on a law of its own is the broad one's business only where that has all of its subject.
        return narrow.Provisions.Length > 0 && !StatutoryBasis.Share(narrow, broad) && subjects < narrow.Subject.Length
            ? null
            : new(DuplicationPattern.Overlapping, DuplicationForm.NarrowInBroad);
    }

    /// <summary>A board without a line, of whom everybody sits at one that has a line and a subject of it.</summary>
    public PairVerdict? WholeTable(PartnershipProfile first, PartnershipProfile second, PairMeasures measures) =>
        LacksTheLineTo(second, first, measures.People.ContainmentOfFirst)
        || LacksTheLineTo(first, second, measures.People.ContainmentOfSecond)
            ? new(DuplicationPattern.SharedTheme,
                DuplicationForm.LineMissing)
            { Themes = SortedSets.Shared(first.Subject, second.Subject) }
            : null;

    private bool LacksTheLineTo(PartnershipProfile placed, PartnershipProfile board, double people) =>
        people >= _shares.AbsorptionFloor && board.Parents.Length == 0 && placed.Parents.Length > 0
        && board.Provisions.Length == 0 && SortedSets.Intersect(placed.Subject, board.Subject);

    // A group without a line of whom everybody sits above hears there of half its subjects or more.
    private bool SitsWhollyAbove(PartnershipProfile narrow, int shared, int subjects) =>
        BroadBoards.LacksLine(narrow)
            && narrow.Tier == PartnershipTier.Tactical
            && shared == narrow.Organisations.Length
            && shared > options.SmallestTable
        && subjects > 0 && 2 * subjects >= narrow.Subject.Length;
}
