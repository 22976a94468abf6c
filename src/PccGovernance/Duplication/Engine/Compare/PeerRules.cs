using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Judges two boards of which neither stands above the other.</summary>
internal sealed class PeerRules(DuplicationOptions options, ExpectedShared expected, PartnershipProfile[] boards, PostComparer posts)
{
    private readonly DuplicationShares _shares = new(options);
    private readonly PairComparer _comparer = new(options);
    private readonly KindsElsewhere _elsewhere = new(boards);
    private readonly ContainmentRules _containment = new(options);
    private readonly OneWorkRules _work = new(options, boards);

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
            return new(DuplicationPattern.SharedTheme, DuplicationForm.TwoSittingsOfOneBody)
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

        if (SortedSets.Contains(first.Links.Successors, second.Number))
        {
            return new(DuplicationPattern.SharedTheme, DuplicationForm.LineToSuccessor) { IsQuestion = true };
        }

        if (Twins(first, second) is { } twins)
        {
            return twins;
        }

        // A sitting of other boards is no board beside them.
        if (first.IsCalledSitting != second.IsCalledSitting)
        {
            return null;
        }

        PairVerdict? overlapping = Overlapping(first, second, measures, siblings: false);
        if (overlapping is { Aside: null })
        {
            // A board for a part of the other's ground is no second one: it is the work at two levels.
            return ArePartAndWhole(first, second)
                ? new(DuplicationPattern.Layered, DuplicationForm.OneSubjectOnNestedGround)
                : overlapping;
        }

        if (_containment.Judge(first, second, measures) is { } contained)
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

        if (_work.AreOne(first, second, measures))
        {
            return ArePartAndWhole(first, second)
                ? new(DuplicationPattern.Layered, DuplicationForm.OneSubjectOnNestedGround)
                : new(DuplicationPattern.Overlapping, DuplicationForm.WorkDoneElsewhere);
        }

        if (MayBeOneBody(first, second, measures))
        {
            // One body under two names does not send others to itself: two tables of the same bodies on one subject.
            return posts.Of(first, second).AreOthers
                ? new(DuplicationPattern.SharedTheme, DuplicationForm.OneSubject) { Themes = SubjectsOrHeadings(first, second) }
                : new(DuplicationPattern.Overlapping, DuplicationForm.PerhapsOneBody) { IsQuestion = true };
        }

        return overlapping is not null ? overlapping
            : IsGroup(first) || IsGroup(second) ? null
            : measures.Remit.Jaccard < _shares.RemitFloor && SitAtOneTable(first, second, measures, siblings: false)
            ? _containment.WholeTable(first, second, measures) ?? new(DuplicationPattern.SharedTable)
            : null;
    }

    // One table on one ground and a subject in common, or nothing but headings on either side: what one of them is for, no record says.
    private bool MayBeOneBody(PartnershipProfile first, PartnershipProfile second, PairMeasures measures) =>
        !(first.HasRecordedFunction && second.HasRecordedFunction)
        && AreForJointWork(first, second) && !IsGroup(first) && !IsGroup(second)
        && first.Ground.Number == second.Ground.Number
        && (first.Tier == second.Tier || first.Tier == PartnershipTier.Unknown || second.Tier == PartnershipTier.Unknown)
        && measures.People.Jaccard >= _shares.SharedTablePeopleFloor && measures.Shared > options.SmallestTable
        && expected.Of(first, second) + _shares.SharedTableExcess <= measures.Shared
        && (HaveABusinessInCommon(first, second)
            || (first.Subject.Length == 0 && second.Subject.Length == 0 && SortedSets.Intersect(first.Themes, second.Themes)));

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
            && AreForJointWork(first, second) && IsKnown(first) && IsKnown(second)
            && (commonTheme || !siblings)
            && expected.Of(first, second) + _shares.SharedTableExcess <= measures.Shared
            && !(_elsewhere.SharedOnAverage(first, second) + _shares.SharedTableExcess > measures.Shared)
            && (HaveASubjectInCommon(first, second) || ShareProvision(first, second)
                || (MayBeHeldElsewhere(first)
                    && MayBeHeldElsewhere(second)
                    && expected.TablesLike(first, second, _shares.SharedTablePeopleFloor) <= MostTablesLike));
    }

    /// <summary>Of how many further kinds of boards the table of two may be too, where they have no subject in common: a third one may have
    /// been set up beside them, and what sits on two more is how the agencies of the place meet.</summary>
    private const int MostTablesLike = 1;

    // A duty may be met in any partnership where the Act names bodies and no board, as that against serious violence (Police, Crime,
    // Sentencing and Courts Act 2022 s.8).
    public static bool MayBeHeldElsewhere(PartnershipProfile board) =>
        board.Provisions.Length == 0 || board.Kind.OfBoard is { IsMetInAnyPartnership: true };

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

    public static PairVerdict? OfOneSitting(PartnershipProfile first, PartnershipProfile second) =>
        SortedSets.Contains(first.Links.Sittings, second.Number) || SortedSets.Contains(second.Links.Sittings, first.Number)
            ? new(DuplicationPattern.SharedTable, DuplicationForm.OneSitting)
            : null;

    private static bool AreOneDuty(PartnershipProfile first, PartnershipProfile second) =>
        PccGovernance.Duplication.Twins.AreOneDuty(first, second);

    private PairVerdict? Twins(PartnershipProfile first, PartnershipProfile second)
    {
        bool firstIsWithin = SortedSets.Contains(first.Links.Twins, second.Number);
        bool secondIsWithin = SortedSets.Contains(second.Links.Twins, first.Number);
        bool isQuestion = PccGovernance.Duplication.Twins.IsSuggested(first) || PccGovernance.Duplication.Twins.IsSuggested(second);
        return (firstIsWithin, secondIsWithin) switch
        {
            // One body under two names does not send others to itself, nor is it strategic under one and at work under the other.
            (true, true) when isQuestion
                && (posts.Of(first, second).AreOthers || HierarchyRelation.AreTwoTiersApart(first, second)) => null,
            // What a name suggests is nothing where both say what they are about and it is not the same.
            (true, true) when isQuestion && first.Subject.Length > 0 && second.Subject.Length > 0
                && !SortedSets.Intersect(first.Themes, second.Themes) => null,
            (true, true) when isQuestion => new(DuplicationPattern.Overlapping, DuplicationForm.PerhapsOneBody) { IsQuestion = true },
            (true, true) =>
                new(DuplicationPattern.Overlapping, AreOneDuty(first, second)
                    ? DuplicationForm.OneDutyTwoHomes
                    : DuplicationForm.OneKindOnOneGround),
            (false, false) => null,
            _ when isQuestion => new(DuplicationPattern.Layered, DuplicationForm.OneKindOnNestedGround) { IsQuestion = true },
            _ => (firstIsWithin ? second : first).Ground.ForceArea is null && (firstIsWithin ? first : second).Ground.ForceArea is not null
                ? new(DuplicationPattern.Layered, DuplicationForm.WiderArea)
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
        && (measures.Remit.Jaccard >= _shares.RemitFloor || !HaveSeparateDuties(first, second))
        && !posts.Of(first, second).AreOthers;

    private static bool HaveASubjectInCommon(PartnershipProfile first, PartnershipProfile second) =>
        SortedSets.Intersect(first.Subject, second.Subject) || SortedSets.Intersect(first.Duties, second.Duties);

    private static int[] SubjectsOrHeadings(PartnershipProfile first, PartnershipProfile second) =>
        SortedSets.Shared(first.Subject, second.Subject) is { Length: > 0 } own ? own : SortedSets.Shared(first.Themes, second.Themes);

    private static bool ArePartAndWhole(PartnershipProfile first, PartnershipProfile second) =>
        IsPartOf(first, second) || IsPartOf(second, first);

    /// <summary>Whether a board is there for half of the ground of another or less.</summary>
    private static bool IsPartOf(PartnershipProfile part, PartnershipProfile whole) =>
        2 * part.Ground.Authorities <= whole.Ground.Authorities && whole.Ground.Extent.Contains(part.Ground.Extent);

    public static bool HaveABusinessInCommon(PartnershipProfile first, PartnershipProfile second)
    {
        foreach (int theme in first.Subject)
        {
            if (SortedSets.Contains(second.Subject, theme) && first.IsBusiness(theme) && second.IsBusiness(theme))
            {
                return true;
            }
        }

        return false;
    }

    // Each was set up for a duty of its own, so that a shared theme or two does not make one group of them.
    private static bool HaveSeparateDuties(PartnershipProfile first, PartnershipProfile second) =>
        first.Duties.Length > 0 && second.Duties.Length > 0 && !SortedSets.Intersect(first.Duties, second.Duties);

    /// <summary>Two boards whose numbers make them overlap; set aside where what they are speaks against it.</summary>
    private PairVerdict? Overlapping(PartnershipProfile first, PartnershipProfile second, PairMeasures measures, bool siblings)
    {
        // Organisations that send others to each board do not meet twice.
        if (!(measures.People.Jaccard >= _shares.PeopleFloor
            && measures.Remit.Jaccard >= _shares.RemitFloor
            && measures.Place >= _shares.PlaceFloor
            && _comparer.Score(measures.People.Jaccard, measures.Remit.Jaccard, measures.Place) >= _shares.Threshold)
            || posts.Of(first, second).AreOthers)
        {
            return null;
        }

        // A group belongs to the line that set it up: whatever it shares with a board outside it, they are not merged.
        SetAsideReason? aside =
            Math.Min(first.Organisations.Length, second.Organisations.Length) < options.SmallestTable ? SetAsideReason.SmallTable
            : first.Provisions.Length > 0 && second.Provisions.Length > 0 && !ShareProvision(first, second) ? SetAsideReason.DifferentLaw
            : HoldToAccountByLawAndBeside(first, second) ? SetAsideReason.DifferentOversight
            : siblings && !HaveASubjectInCommon(first, second) ? SetAsideReason.GeneralHeadings
            : !siblings && (IsGroup(first) || IsGroup(second)) ? SetAsideReason.AcrossLines
            : null;
        return new(DuplicationPattern.Overlapping) { Aside = aside };
    }

    // The councillors of a panel in law sit on other committees too, each of which holds somebody else to account.
    private static bool HoldToAccountByLawAndBeside(PartnershipProfile first, PartnershipProfile second) =>
        first.Function == PartnershipFunction.Oversight && second.Function == PartnershipFunction.Oversight
        && first.Provisions.Length > 0 != second.Provisions.Length > 0;

    private static bool ShareProvision(PartnershipProfile first, PartnershipProfile second) =>
        StatutoryBasis.Share(first, second);

    // What it is there to do is on record, or at least on what, which is little.
    private static bool IsKnown(PartnershipProfile board) => board.HasRecordedFunction || Specialists.IsOne(board);

    // A strategic board that reports to another is no group of it.
    public static bool IsGroup(PartnershipProfile board) => board.Parents.Length > 0 && board.Tier != PartnershipTier.Strategic;

    public static bool AreForJointWork(PartnershipProfile first, PartnershipProfile second) =>
        first.IsOrMayBeForJointWork && second.IsOrMayBeForJointWork;
}
