using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Judges two boards to which the same people come: not the same bodies only, but the same posts.</summary>
internal sealed class CompanyRules(DuplicationOptions options, PostComparer posts, JointBoards joint)
{
    /// <summary>Of how many other kinds two places have joint boards already, for one more to follow them.</summary>
    private const int FewestPrecedents = 3;

    /// <summary>Of boards side by side each has its own council and housing: half of all who sit on either is most of the table.</summary>
    private const double HalfOfAll = 0.5;

    /// <summary>One subject in common is a field, several are the same work.</summary>
    private const int FewestSubjects = 2;

    /// <summary>How many bodies send the same people to two boards that have their subject in common.</summary>
    private const int FewestAlike = 3;

    /// <summary>How many people come to both of two boards of fewer bodies, and nobody else to one of them.</summary>
    private const int FewestPeople = 5;

    /// <summary>How many bodies two boards for the same people have in common, and how many of these send the same.</summary>
    private const int FewestForThePeople = 2;

    private static readonly PairVerdict s_oneSitting = new(DuplicationPattern.SharedTable, DuplicationForm.OneSitting);

    private readonly DuplicationShares _shares = new(options);

    /// <summary>Whether two boards have most of their bodies in common and these send the same people.</summary>
    public bool AreOneCompany(PartnershipProfile first, PartnershipProfile second, PairMeasures measures) =>
        measures.People.Jaccard >= _shares.PeopleFloor
        && (posts.Of(first, second).AreOneCompany
            || (measures.Shared >= options.SmallestTable && AreOnePeople(first, second, posts.Of(first, second))));

    /// <summary>
    /// Whether a few bodies send the same people to two boards, five or more between them, and nobody else to the smaller one: each of its
    /// seats names who takes it.
    /// </summary>
    public static bool AreOnePeople(PartnershipProfile first, PartnershipProfile second, SharedPosts sent)
    {
        PartnershipProfile smaller = first.Posts.Length <= second.Posts.Length ? first : second;
        return smaller.Posts.Length >= FewestPeople
            && sent.Same == sent.Named && sent.Same == smaller.Organisations.Length
            && SortedSets.CountShared(first.Posts, second.Posts) == smaller.Posts.Length
            && smaller.Partnership.Seats.All(static seat => seat.Post is not null);
    }

    /// <summary>
    /// Two boards of which neither stands above the other, by who comes to them: on one subject the lesser belongs under the greater, on
    /// most of the same they are one work, and on others they can meet on one day.
    /// </summary>
    /// <param name="first">One.</param>
    /// <param name="second">The other.</param>
    /// <param name="measures">What they share.</param>
    /// <param name="verdict">What else is said of them: more than their numbers goes before.</param>
    public PairVerdict? Judge(PartnershipProfile first, PartnershipProfile second, PairMeasures measures, PairVerdict? verdict)
    {
        bool isTable = verdict is { Pattern: DuplicationPattern.SharedTable, Form: DuplicationForm.Numbers, Aside: null };
        if (verdict is { Aside: null, Form: not DuplicationForm.Numbers } || measures.Place < _shares.SharedTablePlaceFloor)
        {
            return null;
        }

        // What a record says of the meeting goes before what numbers make of it.
        if (AreHeldTogether(first, second, measures))
        {
            return s_oneSitting;
        }

        if (verdict is { Aside: null } && !isTable)
        {
            return null;
        }

        if (ArePanelsOfOne(first, second))
        {
            return new(DuplicationPattern.SharedTable, DuplicationForm.OneCompany);
        }

        if (!AreOneCompany(first, second, measures) && !AreNearlyOne(first, second, measures))
        {
            return null;
        }

        return IsWithin(first, second, measures.People.ContainmentOfFirst) || IsWithin(second, first, measures.People.ContainmentOfSecond)
            ? new(DuplicationPattern.Overlapping, DuplicationForm.NarrowInBroad)
            : IsPartOf(first, second) || IsPartOf(second, first)
                ? new(DuplicationPattern.SharedTheme, DuplicationForm.LineMissing)
                {
                    Themes = SortedSets.Shared(first.Subject, second.Subject),
                }
            : AreOneWork(first, second) ? new(DuplicationPattern.Overlapping, DuplicationForm.OneCompany)
            : isTable && SortedSets.Intersect(first.Subject, second.Subject) ? null
            : new(DuplicationPattern.SharedTable, DuplicationForm.OneCompany);
    }

    // What a broad partnership has as one of several subjects is the whole of a board of its own: a part, and not the same.
    private static bool IsPartOf(PartnershipProfile narrow, PartnershipProfile broad) =>
        SortedSets.Contains(narrow.Links.Broader, broad.Number) && BroadBoards.IsBroad(broad)
        && 2 * narrow.Subject.Length <= broad.Subject.Length
        && SortedSets.CountShared(narrow.Subject, broad.Subject) == narrow.Subject.Length;

    /// <summary>
    /// Whether two boards of one company do one work: two thirds of the subjects of the one with fewer are the other's too, and not each of
    /// them is required by law.
    /// </summary>
    /// <remarks>
    /// Of 33 pairs of one company in seventeen judged areas the annotators would look at joining 17 of the 18 of which this holds, and 8 of
    /// the 15 others.
    /// </remarks>
    private static bool AreOneWork(PartnershipProfile first, PartnershipProfile second) =>
        HaveMostSubjectsInCommon(first, second)
        && (first.Provisions.Length == 0 || second.Provisions.Length == 0)
        && PeerRules.AreForJointWork(first, second);

    // People whom a board names beside a subject say for whom that is, and are no subject more.
    private static bool HaveMostSubjectsInCommon(PartnershipProfile first, PartnershipProfile second)
    {
        int shared = 0;
        int one = 0;
        foreach (int theme in first.Subject)
        {
            if (first.IsBusiness(theme))
            {
                one++;
                shared += SortedSets.Contains(second.Subject, theme) && second.IsBusiness(theme) ? 1 : 0;
            }
        }

        int other = 0;
        foreach (int theme in second.Subject)
        {
            other += second.IsBusiness(theme) ? 1 : 0;
        }

        return shared > 0 && 3 * shared >= 2 * Math.Min(one, other);
    }

    // Two subjects in common say more than one: then half of those who are named may be others.
    private bool AreNearlyOne(PartnershipProfile first, PartnershipProfile second, PairMeasures measures) =>
        measures.People.Jaccard >= _shares.PeopleFloor && PeerRules.AreForJointWork(first, second)
        && SortedSets.CountShared(first.Subject, second.Subject) >= FewestSubjects
        && posts.Of(first, second) is { Same: >= FewestAlike, AreHalfTheSame: true };

    /// <summary>
    /// Two boards of which the ground of one is a part of the other's: where the same people come to both and all subjects of one are the
    /// other's too, the work is done at two levels.
    /// </summary>
    public PairVerdict? OnNestedGround(PartnershipProfile first, PartnershipProfile second, PairMeasures measures)
    {
        SharedPosts sent = posts.Of(first, second);
        if ((measures.People.Jaccard < _shares.PeopleFloor
                && !sent.AreAllOf(Math.Min(first.Organisations.Length, second.Organisations.Length)))
            || !AreOnNestedGround(first, second)
            || !PeerRules.AreForJointWork(first, second)
            || (first.Provisions.Length > 0 && second.Provisions.Length > 0 && !StatutoryBasis.Share(first, second)))
        {
            return null;
        }

        int subjects = SortedSets.CountShared(first.Subject, second.Subject);
        return subjects > 0 && subjects == Math.Min(first.Subject.Length, second.Subject.Length)
            && sent is { Same: >= FewestAlike, AreHalfTheSame: true }
            ? new(DuplicationPattern.Layered, DuplicationForm.OneSubjectOnNestedGround)
            : null;
    }

    /// <summary>Whether the ground of one of two boards is a part of the other's.</summary>
    public static bool AreOnNestedGround(PartnershipProfile first, PartnershipProfile second) =>
        first.Ground.Number != second.Ground.Number && first.Ground.Authorities != second.Ground.Authorities
        && (first.Ground.Extent.Contains(second.Ground.Extent) || second.Ground.Extent.Contains(first.Ground.Extent));

    /// <summary>
    /// Two strategic boards of many bodies, neither above the other, with most of their ground in common, of which two thirds of the
    /// smaller table sit at the other too and two thirds of the fewer subjects are the other's, and, as far as both name them, half or more
    /// are the same people: each may think that it leads.
    /// </summary>
    public PairVerdict? OnOneSubject(PartnershipProfile first, PartnershipProfile second, PairMeasures measures) =>
        SortedSets.Contains(first.Links.Tables, second.Number)
        && LargeTables.ShareEnough(first, second, measures.Shared)
        && HaveMostSubjectsInCommon(first, second)
        && (first.Provisions.Length == 0 || second.Provisions.Length == 0)
        && PeerRules.AreForJointWork(first, second) && posts.Of(first, second).AreHalfTheSame
            ? OneSubject(first, second)
            : null;

    /// <summary>
    /// Two boards with half of the subjects of the one with more in common, of which neither stands above the other, whatever their ground:
    /// four bodies or more send the same people to both, more than send others, and half of the smaller table sits at the other too. Of a
    /// board in law with one that no other on its subject is as near to, the subject that the law gives it and three bodies are enough.
    /// </summary>
    public PairVerdict? OnOneSubjectByPeople(PartnershipProfile first, PartnershipProfile second, PairMeasures measures) =>
        SortedSets.Contains(first.Links.Companies, second.Number)
        && 2 * measures.Shared >= Math.Min(first.Organisations.Length, second.Organisations.Length)
        && (first.Function == second.Function || PeerRules.AreForJointWork(first, second))
        && (first.Provisions.Length > 0 || second.Provisions.Length > 0
            ? posts.Of(first, second) is var sent && 2 * sent.Same > sent.Named
            : HaveHalfInCommon(first, second)
                && posts.Of(first, second).AreMostlyTheSame)
            ? OneSubject(first, second)
            : null;

    /// <summary>
    /// Two boards that are called after the same people, to which two of the same people come, or which say in the same words what they
    /// do.
    /// </summary>
    public PairVerdict? ForThePeople(PartnershipProfile first, PartnershipProfile second, PairMeasures measures) =>
        SortedSets.Contains(first.Links.ForThePeople, second.Number)
        && measures.Shared >= FewestForThePeople
        && ((posts.Of(first, second) is var sent && sent.Same >= FewestForThePeople && !sent.AreOthers)
            || SortedSets.Contains(first.Links.Worded, second.Number) || SortedSets.Contains(first.Links.Alike, second.Number))
        && PeerRules.AreForJointWork(first, second)
        && (first.Provisions.Length == 0 || second.Provisions.Length == 0)
            ? OneSubject(first, second)
            : null;

    // Two that name nothing but headings, and the same, have no subject that could tell them apart.
    private static bool HaveHalfInCommon(PartnershipProfile first, PartnershipProfile second) =>
        first.Subject.Length == 0 && second.Subject.Length == 0
            ? first.Themes.Length > 1 && first.Themes.AsSpan().SequenceEqual(second.Themes)
            : 2 * SortedSets.CountShared(first.Subject, second.Subject) >= Math.Max(first.Subject.Length, second.Subject.Length);

    private static PairVerdict OneSubject(PartnershipProfile first, PartnershipProfile second) =>
        new(DuplicationPattern.SharedTheme, DuplicationForm.OneSubject)
        {
            Themes = SortedSets.Shared(first.Subject, second.Subject) is { Length: > 0 } subject ? subject
                : SortedSets.Shared(first.Themes, second.Themes),
        };

    /// <summary>
    /// Whether one of two boards says that it is held with another, and this is it: most of the bodies, nobody who mostly differs, and the
    /// same meetings a year of the same length.
    /// </summary>
    private bool AreHeldTogether(PartnershipProfile first, PartnershipProfile second, PairMeasures measures)
    {
        // Where the record names the board that it is held with, it is no other.
        (bool one, bool other) = (MayBeHeldWithAny(first), MayBeHeldWithAny(second));
        // Beside it stand others of its kind, to which the same people come: there both must say it.
        return (measures.Place > 0 ? one || other : one && other)
            && measures.Shared >= options.SmallestTable
            && measures.People.Jaccard >= HalfOfAll
            && (posts.Of(first, second) is var sent && (sent.AreOneCompany
                || (!sent.AreOthers && first.Tier == second.Tier
                    && Sittings.MeetAlike(first.Partnership.Meetings, second.Partnership.Meetings)
                    && (measures.People.Jaccard >= _shares.PeopleFloor
                        || (one && other && MayBeLooser(first, second, measures.Place))))));
    }

    /// <summary>Whether a board is said to be held with others, and the record does not name them.</summary>
    public static bool MayBeHeldWithAny(PartnershipProfile board) =>
        board.Reading.IsHeldWithOthers && board.Links.Sittings.Length == 0;

    // Each has its own council or its own subject's charities.
    private static bool MayBeLooser(PartnershipProfile first, PartnershipProfile second, double place) =>
        place == 0 || SortedSets.Contains(first.Links.Homes, second.Number);

    // Half of two small tables of lay people and an officer or two each: the same officers hear the same from both.
    private bool ArePanelsOfOne(PartnershipProfile first, PartnershipProfile second) =>
        SortedSets.Contains(first.Links.Panels, second.Number)
        && posts.Of(first, second) is { Same: > 0 } sent && sent.Same == sent.Named;

    /// <summary>
    /// Whether a group without a line has everybody on a board of a higher tier that has a subject of it.
    /// </summary>
    public bool IsWithin(PartnershipProfile narrow, PartnershipProfile broad, double people) =>
        people >= _shares.AbsorptionFloor && narrow.Parents.Length == 0 && narrow.Tier > broad.Tier
        && broad.Tier != PartnershipTier.Unknown
        && narrow.Provisions.Length == 0 && PeerRules.AreForJointWork(narrow, broad)
        && SortedSets.Intersect(narrow.Subject, broad.Subject);

    /// <summary>
    /// Two boards of one kind side by side. They could sit together where the same people come to both, or their places have joint boards
    /// of several other kinds; not where they were one before and were parted.
    /// </summary>
    public PairVerdict SideBySide(PartnershipProfile first, PartnershipProfile second, PairMeasures measures)
    {
        double smaller = Math.Min(first.Organisations.Length, second.Organisations.Length);
        bool areOneCompany = measures.People.Jaccard >= HalfOfAll && posts.Of(first, second).AreOneCompany;
        return measures.Shared < _shares.ParallelCoreFloor * smaller ? new(DuplicationPattern.Parallel)
            : AreHeldTogether(first, second, measures) ? s_oneSitting
            : !CanBeCombined(first) && (areOneCompany || HavePrecedents(first, second)) && first.WerePartedFrom(second) is null
            ? new(DuplicationPattern.Parallel, DuplicationForm.CouldSitTogether)
            : new(DuplicationPattern.Parallel);
    }

    // Where the law has a power to combine boards of the kind, the family says so.
    private static bool CanBeCombined(PartnershipProfile board) => board.Kind.Kinds.Any(static kind => kind.CombiningPower is not null);

    private bool HavePrecedents(PartnershipProfile first, PartnershipProfile second) =>
        joint.Of(first.Ground, second.Ground) >= FewestPrecedents;
}
