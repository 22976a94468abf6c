using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Judges two boards of which neither stands above the other.</summary>
internal sealed class PeerRules(DuplicationOptions options, ExpectedShared expected)
{
    private readonly DuplicationShares _shares = new(options);
    private readonly PairComparer _comparer = new(options);

    public PairVerdict? Siblings(PartnershipProfile first, PartnershipProfile second, PairMeasures measures)
    {
        if (OfOneSitting(first, second) is { } sitting)
        {
            return sitting;
        }

        // A sitting of the boards above is no group of theirs beside their groups.
        if (first.IsSitting != second.IsSitting)
        {
            return null;
        }

        if (Twins(first, second) is { Form: DuplicationForm.OneDutyTwoHomes } home)
        {
            return home;
        }

        if (first.Provisions.Length > 0
            && second.Provisions.Length > 0
            && !ShareProvision(first, second)
            && measures.Place >= _shares.SharedTablePlaceFloor
            && measures.People.Jaccard >= _shares.PeopleFloor && AreForJointWork(first, second) && measures.Shared >= options.SmallestTable)
        {
            return new(DuplicationPattern.SharedTable, DuplicationForm.RunAsOne);
        }

        return AreRepeatedSubGroups(first, second, measures) ? new(DuplicationPattern.Layered)
            : Overlapping(first, second, measures, siblings: true) is { } overlapping ? overlapping
            : measures.Remit.Jaccard < _shares.RemitFloor && SitAtOneTable(first, second, measures, siblings: true)
            ? new(DuplicationPattern.SharedTable)
            : null;
    }

    public PairVerdict? Apart(PartnershipProfile first, PartnershipProfile second, PairMeasures measures)
    {
        if (OfOneSitting(first, second) is { } sitting)
        {
            return sitting;
        }

        if (AreTwoSittings(first, second))
        {
            return new(DuplicationPattern.SharedTheme,
                DuplicationForm.TwoSittingsOfOneBody)
            { Themes = SortedSets.Shared(first.Themes, second.Themes) };
        }

        if (SortedSets.Contains(first.Links.Ended, second.Number))
        {
            return new(DuplicationPattern.SharedTheme, DuplicationForm.LineEnded)
            {
                IsQuestion = true,
                Themes = SortedSets.Shared(first.Subject, second.Subject)
            };
        }

        if (Twins(first, second) is { } twins)
        {
            return twins;
        }

        PairVerdict? overlapping = Overlapping(first, second, measures, siblings: false);
        if (overlapping is { Aside: null })
        {
            return overlapping;
        }

        if (Contained(first, second, measures) is { } contained)
        {
            return contained;
        }

        if (IsUsualBusiness(first, second, measures.Shared, measures.People.ContainmentOfFirst)
            || IsUsualBusiness(second, first, measures.Shared, measures.People.ContainmentOfSecond))
        {
            return new(DuplicationPattern.SharedTheme, DuplicationForm.UsualBusiness)
            {
                IsQuestion = true,
                Themes = SortedSets.Contains(first.Links.Usual, second.Number) ? first.Subject : second.Subject,
            };
        }

        if (AreWorkDoneElsewhere(first, second, measures))
        {
            return new(DuplicationPattern.Overlapping, DuplicationForm.WorkDoneElsewhere);
        }

        return overlapping is not null ? overlapping
            : IsGroup(first) || IsGroup(second) ? null
            : measures.Remit.Jaccard < _shares.RemitFloor && SitAtOneTable(first, second, measures, siblings: false)
            ? new(DuplicationPattern.SharedTable)
            : null;
    }

    /// <summary>A narrow board within a broad one.</summary>
    public PairVerdict? Contained(PartnershipProfile first, PartnershipProfile second, PairMeasures measures)
    {
        bool firstIsNarrow = SortedSets.Contains(first.Links.Broader, second.Number);
        if (!firstIsNarrow && !SortedSets.Contains(second.Links.Broader, first.Number))
        {
            return null;
        }

        (PartnershipProfile narrow, PartnershipProfile broad) = firstIsNarrow ? (first, second) : (second, first);
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

        if (narrow.IsBoardInStatute && !ShareProvision(narrow, broad))
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
            return subjects == narrow.Subject.Length
                ? new(DuplicationPattern.SharedTheme,
                    DuplicationForm.LineMissing)
                { Themes = SortedSets.Shared(narrow.Subject, broad.Subject) }
                : null;
        }

        // What rests on a law of its own is the broad one's business only where that has all of its subject.
        return narrow.Provisions.Length > 0 && !ShareProvision(narrow, broad) && subjects < narrow.Subject.Length
            ? null
            : new(DuplicationPattern.Overlapping, DuplicationForm.NarrowInBroad);
    }

    // A group without a line of whom everybody sits above hears there of half its subjects or more.
    private bool SitsWhollyAbove(PartnershipProfile narrow, int shared, int subjects) =>
        BroadBoards.LacksLine(narrow)
            && narrow.Tier == PartnershipTier.Tactical
            && shared == narrow.Organisations.Length
            && shared > options.SmallestTable
        && subjects > 0 && 2 * subjects >= narrow.Subject.Length;

    /// <summary>
    /// Whether two boards have the people and the place of a shared table, and more than the bodies that sit on everything.
    /// </summary>
    public bool SitAtOneTable(PartnershipProfile first, PartnershipProfile second, PairMeasures measures, bool siblings)
    {
        bool commonTheme = SortedSets.Intersect(first.Themes, second.Themes);
        double floor =
            siblings && commonTheme ? Math.Min(_shares.PeopleFloor, _shares.SharedTablePeopleFloor) : _shares.SharedTablePeopleFloor;
        return measures.People.Jaccard >= floor
            && measures.Place >= _shares.SharedTablePlaceFloor
            && measures.Shared > options.SmallestTable
            && AreForJointWork(first, second) && first.HasRecordedFunction && second.HasRecordedFunction
            && (commonTheme || !siblings)
            && expected.Of(first, second) + _shares.SharedTableExcess <= measures.Shared
            && (HaveASubjectInCommon(first, second) || ShareProvision(first, second)
                || (MayBeHeldElsewhere(first)
                    && MayBeHeldElsewhere(second)
                    && expected.TablesLike(first, second, _shares.SharedTablePeopleFloor) <= MostTablesLike));
    }

    /// <summary>Of how many further kinds of boards the table of two may be too, where they have no subject in common: a third one may have
    /// been set up beside them, and what sits on two more is how the agencies of the place meet.</summary>
    private const int MostTablesLike = 1;

    // The duty to act against serious violence is met in any partnership: the Act names bodies and no board (Police, Crime, Sentencing and
    // Courts Act 2022 s.8).
    private static bool MayBeHeldElsewhere(PartnershipProfile board) =>
        board.Provisions.Length == 0 || board.Partnership.Kind is { Value: "serious-violence-duty-partnership" };

    // A group without a line, whose one subject is the usual business of the other's kind: nothing says that it is not the other's.
    private bool IsUsualBusiness(PartnershipProfile group, PartnershipProfile board, int shared, double people) =>
        SortedSets.Contains(group.Links.Usual, board.Number)
        && people >= _shares.ContainedPeopleFloor && shared >= options.SmallestTable;

    // Two or three bodies that hold the same account in two rooms are one body in two sittings.
    private bool AreTwoSittings(PartnershipProfile first, PartnershipProfile second) =>
        first.Organisations.Length <= options.SmallestTable && first.Organisations.Length > 1
        && first.Organisations.AsSpan().SequenceEqual(second.Organisations)
        && first.Function == PartnershipFunction.Oversight && second.Function == PartnershipFunction.Oversight
        && first.Ground.Number == second.Ground.Number && first.Tier == second.Tier && SortedSets.Intersect(first.Themes, second.Themes);

    // A group of one board, and a board of its own on the same subject with the same people.
    private bool AreWorkDoneElsewhere(PartnershipProfile first, PartnershipProfile second, PairMeasures measures)
    {
        if (IsGroup(first) == IsGroup(second) || !AreForJointWork(first, second) || measures.Shared <= options.SmallestTable
            || measures.Place < _shares.PlaceFloor || measures.People.Jaccard < _shares.PeopleFloor)
        {
            return false;
        }

        (PartnershipProfile group, PartnershipProfile alone) = IsGroup(first) ? (first, second) : (second, first);
        return alone.Parents.Length == 0
            && alone.Subject.Length > 0
            && SortedSets.CountShared(alone.Subject, group.Subject) == alone.Subject.Length;
    }

    private static PairVerdict? OfOneSitting(PartnershipProfile first, PartnershipProfile second) =>
        SortedSets.Contains(first.Links.Sittings, second.Number) || SortedSets.Contains(second.Links.Sittings, first.Number)
            ? new(DuplicationPattern.SharedTable, DuplicationForm.OneSitting)
            : null;

    private static bool AreOneDuty(PartnershipProfile first, PartnershipProfile second) =>
        PccGovernance.Duplication.Twins.AreOneDuty(first, second);

    private static PairVerdict? Twins(PartnershipProfile first, PartnershipProfile second)
    {
        bool firstIsWithin = SortedSets.Contains(first.Links.Twins, second.Number);
        bool secondIsWithin = SortedSets.Contains(second.Links.Twins, first.Number);
        bool isQuestion = PccGovernance.Duplication.Twins.IsSuggested(first) || PccGovernance.Duplication.Twins.IsSuggested(second);
        return (firstIsWithin, secondIsWithin) switch
        {
            (true, true) when isQuestion => new(DuplicationPattern.Overlapping, DuplicationForm.PerhapsOneBody) { IsQuestion = true },
            (true, true) =>
                new(DuplicationPattern.Overlapping, AreOneDuty(first, second)
                    ? DuplicationForm.OneDutyTwoHomes
                    : DuplicationForm.OneKindOnOneGround),
            (false, false) => null,
            _ when isQuestion => new(DuplicationPattern.Layered, DuplicationForm.OneKindOnNestedGround) { IsQuestion = true },
            _ => (firstIsWithin ? second : first).Ground.ForceArea is null && (firstIsWithin ? first : second).Ground.ForceArea is not null
                ? new(DuplicationPattern.Overlapping, DuplicationForm.WiderArea)
                : new(DuplicationPattern.Layered, DuplicationForm.OneKindOnNestedGround),
        };
    }

    private bool AreRepeatedSubGroups(PartnershipProfile first, PartnershipProfile second, PairMeasures measures) =>
        measures.Place >= _shares.PlaceFloor
        && measures.People.Jaccard >= _shares.PeopleFloor
        && measures.Remit.Overlap >= _shares.LayeredRemitFloor
        && HaveASubjectInCommon(first, second)
        && measures.Shared >= options.SmallestTable
        && first.Provisions.Length == 0 && second.Provisions.Length == 0
        && (first.Tier == second.Tier || first.Tier == PartnershipTier.Unknown || second.Tier == PartnershipTier.Unknown)
        && (measures.Remit.Jaccard >= _shares.RemitFloor || !HaveSeparateDuties(first, second));

    private static bool HaveASubjectInCommon(PartnershipProfile first, PartnershipProfile second) =>
        SortedSets.Intersect(first.Subject, second.Subject) || SortedSets.Intersect(first.Duties, second.Duties);

    // Each was set up for a duty of its own, so that a shared theme or two does not make one group of them.
    private static bool HaveSeparateDuties(PartnershipProfile first, PartnershipProfile second) =>
        first.Duties.Length > 0 && second.Duties.Length > 0 && !SortedSets.Intersect(first.Duties, second.Duties);

    /// <summary>Two boards whose numbers make them overlap; set aside where what they are speaks against it.</summary>
    private PairVerdict? Overlapping(PartnershipProfile first, PartnershipProfile second, PairMeasures measures, bool siblings)
    {
        if (!(measures.People.Jaccard >= _shares.PeopleFloor
            && measures.Remit.Jaccard >= _shares.RemitFloor
            && measures.Place >= _shares.PlaceFloor
            && _comparer.Score(measures.People.Jaccard, measures.Remit.Jaccard, measures.Place) >= _shares.Threshold))
        {
            return null;
        }

        // A group belongs to the line that set it up: whatever it shares with a board outside it, they are not merged.
        SetAsideReason? aside =
            Math.Min(first.Organisations.Length, second.Organisations.Length) < options.SmallestTable ? SetAsideReason.SmallTable
            : first.Provisions.Length > 0 && second.Provisions.Length > 0 && !ShareProvision(first, second) ? SetAsideReason.DifferentLaw
            : siblings && !HaveASubjectInCommon(first, second) ? SetAsideReason.GeneralHeadings
            : !siblings && (IsGroup(first) || IsGroup(second)) ? SetAsideReason.AcrossLines
            : null;
        return new(DuplicationPattern.Overlapping) { Aside = aside };
    }

    private static bool ShareProvision(PartnershipProfile first, PartnershipProfile second) =>
        StatutoryBasis.Share(first, second);

    // A strategic board that reports to another is no group of it.
    private static bool IsGroup(PartnershipProfile board) => board.Parents.Length > 0 && board.Tier != PartnershipTier.Strategic;

    private static bool AreForJointWork(PartnershipProfile first, PartnershipProfile second) =>
        first.IsOrMayBeForJointWork && second.IsOrMayBeForJointWork;
}
