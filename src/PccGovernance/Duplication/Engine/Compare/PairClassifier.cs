using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Decides which pattern two boards fit, if any: what they are and how they stand to each other first, who sits there second.
/// </summary>
/// <param name="options">What counts as duplication.</param>
/// <param name="voices">Where few boards name a theme.</param>
/// <param name="specialists">Where few boards are there for a theme.</param>
/// <param name="survey">What is known of the landscape as a whole.</param>
/// <param name="boards">All boards in force.</param>
/// <param name="posts">Compares whom organisations send.</param>
internal sealed class PairClassifier(DuplicationOptions options, ThemeUsageIndex voices, ThemeUsageIndex specialists,
    PartnershipSurvey survey, PartnershipProfile[] boards, PostComparer posts)
{
    /// <summary>The fewest organisations in common for a pair of which little else is asked: one alone meets with nobody.</summary>
    private const int FewestForAMildPair = 2;

    private readonly PairComparer _comparer = new(options);
    private readonly DuplicationShares _shares = new(options);
    private readonly LineRules _lines = new(options, posts);
    private readonly PeerRules _peers = new(options, survey.Expected, boards, posts);
    private readonly ContainmentRules _containment = new(options);
    private readonly CompanyRules _company = new(options, posts, new(boards, survey.Grounds));
    private readonly FamilyWishes _wishes = new(boards);

    /// <summary>
    /// The pattern that the pair fits by its numbers and its place in the structure, else by what a record doubts, or <c>null</c>.
    /// </summary>
    public PairMatch? Match(PartnershipProfile first, PartnershipProfile second) =>
        Known(first, second) ?? (DoubtRules.Judge(first, second) is { } doubt ? Asked(first, second, doubt) : null);

    private PairMatch? Known(PartnershipProfile first, PartnershipProfile second)
    {
        if (!(first.HasSeats && second.HasSeats)
            || (SortedSets.Contains(first.Links.Asked, second.Number) && Questions.IsUnclear(first) != Questions.IsUnclear(second)))
        {
            return QuestionRules.Judge(first, second) is { } question ? Asked(first, second, question) : null;
        }

        OverlapMeasure people = _comparer.People(first, second, out int shared);
        if (shared == 0 || people.First == 0 || people.Second == 0 || !PairComparer.HaveCommonTerms(first, second))
        {
            return null;
        }

        PairMeasures measures = new(people, shared, _comparer.Remit(first, second), first.Ground.Overlap(second.Ground));
        var structure = HierarchyRelation.Of(first, second);
        return Judge(first, second, measures, structure) is { } verdict ? Fits(first, second, verdict, structure, measures) : null;
    }

    /// <summary>Whether two boards have the people and the place of a shared table, whatever their remits.</summary>
    public bool SitAtOneTable(PartnershipProfile first, PartnershipProfile second)
    {
        PartnershipRelation relation = HierarchyRelation.Of(first, second).Relation;
        OverlapMeasure people = _comparer.People(first, second, out int shared);
        return relation <= PartnershipRelation.Siblings
            && _peers.SitAtOneTable(first, second, new(people, shared, default, first.Ground.Overlap(second.Ground)),
                relation == PartnershipRelation.Siblings);
    }

    private PairVerdict? Judge(PartnershipProfile first, PartnershipProfile second, PairMeasures measures, HierarchyRelation structure)
    {
        if (structure.IsVertical)
        {
            return _lines.Judge(structure.FirstIsUpper ? first : second, structure.FirstIsUpper ? second : first, measures, structure)
                ?? (structure.Relation == PartnershipRelation.CoordinatingTier && !posts.Of(first, second).AreAnotherLevel
                    ? _containment.Judge(first, second, measures)
                    : null);
        }

        if (measures.Place == 0)
        {
            return PeerRules.OfOneSitting(first, second) is { } sitting ? sitting
                : !AreParallel(first, second, measures.Shared) ? null
                : _company.SideBySide(first, second, measures);
        }

        if (SortedSets.Contains(first.Links.Forerunners, second.Number))
        {
            return new(DuplicationPattern.SharedTheme, DuplicationForm.Forerunner)
            {
                Themes = SortedSets.Shared(first.Subject, second.Subject)
            };
        }

        if (ToldApart.Are(first, second))
        {
            return PeerRules.OfOneSitting(first, second);
        }

        if (TaskOver(first, second, measures) is { } over)
        {
            return over;
        }

        bool siblings = structure.Relation == PartnershipRelation.Siblings;
        PairVerdict? verdict = siblings
            ? _peers.Siblings(first, second, measures)
            : _peers.Apart(first, second, measures);
        if (first.IsCalledSitting != second.IsCalledSitting && verdict is null)
        {
            // A sitting of other boards is no board beside them.
            return null;
        }

        if (_company.Judge(first, second, measures, verdict) is { } company)
        {
            return company;
        }

        if (verdict is not { Aside: null } && _company.OnNestedGround(first, second, measures) is { } levels)
        {
            return levels;
        }

        if (verdict is not { Aside: null } && !siblings
            && (_company.OnOneSubject(first, second, measures) ?? _company.OnOneSubjectByPeople(first, second, measures)
                ?? _company.ForThePeople(first, second, measures)) is { } subject)
        {
            return subject;
        }

        if (verdict is not { Aside: null } && AreAlike(first, second, measures))
        {
            return new(DuplicationPattern.SharedTheme, DuplicationForm.OneTask)
            {
                Themes = SortedSets.Shared(first.Themes, second.Themes),
            };
        }

        bool mayBeMild = !siblings
            || first.Function == PartnershipFunction.Oversight
            || (first.Tier == PartnershipTier.Strategic && second.Tier == PartnershipTier.Strategic);
        return verdict is { Aside: null } || !mayBeMild ? verdict : Mild(first, second, measures) ?? verdict;
    }

    // What a task group leaves behind when its time is over is the business of the board that has its subject.
    private PairVerdict? TaskOver(PartnershipProfile first, PartnershipProfile second, PairMeasures measures)
    {
        if (measures.Shared < options.SmallestTable || first.Ground.Number != second.Ground.Number
            || !PeerRules.AreForJointWork(first, second) || first.IsPastItsTime == second.IsPastItsTime)
        {
            return null;
        }

        (PartnershipProfile group, PartnershipProfile board) = first.IsPastItsTime ? (first, second) : (second, first);
        double people = first.IsPastItsTime ? measures.People.ContainmentOfFirst : measures.People.ContainmentOfSecond;
        return people >= _shares.ContainedPeopleFloor && group.Provisions.Length == 0
            && SortedSets.Intersect(group.Subject, board.Subject)
            ? new(DuplicationPattern.Overlapping, DuplicationForm.TaskOver)
            : null;
    }

    private PairVerdict? Mild(PartnershipProfile first, PartnershipProfile second, PairMeasures measures) =>
        measures.Shared >= FewestForAMildPair && !HierarchyRelation.AreTwoTiersApart(first, second) && !posts.Of(first, second).AreStrangers
            && FewNamedThemes(first, second, measures.Place, voices) is { Length: > 0 } themes
            ? new(DuplicationPattern.SharedTheme) { Themes = themes }
            : measures.Shared >= options.SmallestTable && first.Ground.Number == second.Ground.Number
                && FewNamedThemes(first, second, measures.Place, specialists) is { Length: > 0 } subjects
                && Specialists.ServeTheSamePeople(first, second, specialists.IsOfPeople) && !RemedyWriter.RestApart(first, second)
            ? new(DuplicationPattern.SharedTheme, DuplicationForm.OneSubject) { Themes = subjects }
            : AreOneTask(first, second, measures)
            ? new(DuplicationPattern.SharedTheme, DuplicationForm.OneTask) { Themes = SortedSets.Shared(first.Themes, second.Themes) }
            : SortedSets.Contains(first.Links.Homes, second.Number) && measures.Shared >= options.SmallestTable
            ? new(DuplicationPattern.SharedTheme, DuplicationForm.StatutoryInBroad)
            { Themes = SortedSets.Shared(first.Subject, second.Subject) }
            : ClaimedDuties.IsClaimed(first, second)
            ? new(DuplicationPattern.SharedTheme, DuplicationForm.OneSubject) { Themes = ClaimedDuties.ClaimedBy(first, second) }
            : SortedSets.Contains(first.Links.Named, second.Number) && !SetAsideRules.DifferInFunction(first, second)
                ? new(DuplicationPattern.SharedTheme,
                    DuplicationForm.NamedInPurpose)
                { Themes = SortedSets.Shared(first.Themes, second.Themes) }
                : null;

    // The same thing in the same words, and half of the smaller table sits at the other, or three bodies and more send the same people.
    private bool AreOneTask(PartnershipProfile first, PartnershipProfile second, PairMeasures measures) =>
        SortedSets.Contains(first.Links.Worded, second.Number)
        && (first.Function == second.Function || PeerRules.AreForJointWork(first, second))
        && measures.Shared >= FewestForAMildPair
        && (Math.Max(measures.People.ContainmentOfFirst, measures.People.ContainmentOfSecond) >= _shares.ByDesignPeopleFloor
            || posts.Of(first, second) is { Same: > FewestForAMildPair, AreNoOthers: true })
        && (first.Function == PartnershipFunction.Oversight
            ? first.Themes.AsSpan().SequenceEqual(second.Themes)
            : SortedSets.Intersect(first.Subject, second.Subject));

    // Several rare words in common say that the work is the same, whatever the two are called; half of the smaller table must be too.
    private bool AreAlike(PartnershipProfile first, PartnershipProfile second, PairMeasures measures) =>
        SortedSets.Contains(first.Links.Alike, second.Number)
        && measures.Shared >= FewestForAMildPair
        && Math.Max(measures.People.ContainmentOfFirst, measures.People.ContainmentOfSecond) >= _shares.ByDesignPeopleFloor;

    private PairMatch Asked(PartnershipProfile first, PartnershipProfile second, PairVerdict question) =>
        Fits(first, second, question, HierarchyRelation.Of(first, second), new(_comparer.People(first, second, out int common), common,
            _comparer.Remit(first, second), first.Ground.Overlap(second.Ground)));

    private PairMatch Fits(PartnershipProfile first, PartnershipProfile second, PairVerdict verdict, HierarchyRelation structure,
        PairMeasures measures) =>
        new()
        {
            First = first,
            Second = second,
            Pattern = verdict.Pattern,
            Form = verdict.Form,
            IsByDesign = verdict.IsByDesign,
            IsQuestion = verdict.IsQuestion,
            Aside = verdict.Aside,
            FewNamedThemes = verdict.Themes,
            Hierarchy = Line(first, second, verdict, structure),
            People = measures.People,
            Remit = measures.Remit,
            PlaceOverlap = measures.Place,
            Score = _comparer.Score(measures.People.Jaccard, measures.Remit.Jaccard, measures.Place),
        };

    // A duty on nested ground stands in line though no line is on record.
    private static HierarchyRelation Line(PartnershipProfile first, PartnershipProfile second, PairVerdict verdict,
        HierarchyRelation structure) =>
        verdict.Form is DuplicationForm.OneKindOnNestedGround or DuplicationForm.OneSubjectOnNestedGround or DuplicationForm.WiderArea
            && !structure.IsVertical
            ? new(PartnershipRelation.NestedKind, first.Ground.Extent.Contains(second.Ground.Extent))
            : structure;

    private bool AreParallel(PartnershipProfile first, PartnershipProfile second, int shared) =>
        SortedSets.Intersect(first.Kind.Numbers, second.Kind.Numbers)
        && FamilyCore.MayBeOfOneTier(first, second)
        && first.Ground.SharesAreaWith(second.Ground)
        && FamilyCore.Has(first, second, shared, _shares.ParallelCoreFloor, options.SmallestTable);

    private int[] FewNamedThemes(PartnershipProfile first, PartnershipProfile second, double place, ThemeUsageIndex among)
    {
        if (place < _shares.PlaceFloor || first.HasAssumedThemes || second.HasAssumedThemes)
        {
            return [];
        }

        // Nearly all pairs have none, so that a list is made only for the first.
        List<int>? themes = null;
        foreach (int theme in first.Subject)
        {
            if ((among == voices || Specialists.Share(theme, first, second)) && IsFewNamed(theme, first, second, among))
            {
                (themes ??= []).Add(theme);
            }
        }

        return themes?.ToArray() ?? [];
    }

    // A board over several others names what they do.
    private bool IsUmbrella(PartnershipProfile board) =>
        board.DirectReports >= options.MinimumOversightReports && BroadBoards.IsBroad(board);

    // What both name because of their kinds is how the structure is meant; one of them must have taken the theme up.
    private bool IsFewNamed(int theme, PartnershipProfile first, PartnershipProfile second, ThemeUsageIndex among) =>
        SortedSets.Contains(second.Themes, theme)
        && !IsUmbrella(first) && !IsUmbrella(second)
        && !among.IsOfPeople(theme)
        && (first.NamesBeyondKind(theme) || second.NamesBeyondKind(theme))
        && !Forums.BringTogether(first, second)
        && !PlaceBoards.IsLedAbove(first, second)
        && among.AreFew(theme, first, second)
        && !_wishes.AreMany(theme, first, second, options.MaximumSharedThemePartnerships)
        && ThemeUsageIndex.Speaks(theme, first) && ThemeUsageIndex.Speaks(theme, second);
}
