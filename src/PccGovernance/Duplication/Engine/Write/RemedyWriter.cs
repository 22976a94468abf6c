using NodaTime;
using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Duplication;

/// <summary>Says what can be done about a pattern. What the two boards are decides; their numbers only where nothing else does.</summary>
internal sealed class RemedyWriter(LocalDate asOf, DuplicationOptions options, PartnershipSurvey survey)
{
    /// <summary>Says what can be done about boards side by side.</summary>
    public FamilyRemedies Families { get; } = new(asOf, survey);

    private readonly DuplicationShares _shares = new(options);

    public DuplicationRemedy Of(PairFacts facts)
    {
        DuplicationRemedy remedy = ByForm(facts);
        return remedy.Joins && survey.Ended.PartedFrom(facts.First, facts.Second) is not null
            ? Pair(DuplicationRemedyKind.CoordinateAgendas, "duplication.parted", facts)
            : remedy;
    }

    private DuplicationRemedy ByForm(PairFacts facts) => facts.Match.Form switch
    {
        DuplicationForm.NarrowInBroad => BringUnder("duplication.bring-under", facts),
        DuplicationForm.StatutoryInBroad => facts.Match.Pattern == DuplicationPattern.Overlapping
            ? Pair(DuplicationRemedyKind.CoordinateAgendas, "duplication.one-sitting-two-agendas", facts)
            : BringUnder("duplication.report-to", facts),
        DuplicationForm.LineMissing => BringUnder("duplication.line-missing", facts),
        DuplicationForm.WorkDoneElsewhere => Elsewhere(facts),
        DuplicationForm.OneDutyTwoHomes => Pair(DuplicationRemedyKind.Clarify, "duplication.name-one-home", facts),
        DuplicationForm.TwoSuperiors => TwoSuperiors(facts.Match.Lower),
        DuplicationForm.TwoSittingsOfOneBody => Pair(DuplicationRemedyKind.CoordinateAgendas, "duplication.one-forward-plan", facts),
        DuplicationForm.LineEnded => One("duplication.line-ended", facts.First.HasLostItsLine, facts),
        DuplicationForm.LineToSuccessor => One("duplication.line-to-successor", facts.First.HasLostItsLine, facts),
        DuplicationForm.OneSitting => Pair(DuplicationRemedyKind.CountOnce, "duplication.count-once", facts),
        DuplicationForm.RunAsOne => Pair(DuplicationRemedyKind.CoordinateAgendas, "duplication.back-to-back", facts),
        DuplicationForm.JointLevel => Levels(DuplicationRemedyKind.DivideWork, "duplication.joint-level", facts),
        DuplicationForm.WiderArea => Pair(DuplicationRemedyKind.DivideWork, "duplication.wider-area", facts),
        DuplicationForm.NamedInPurpose => Pair(DuplicationRemedyKind.AgreeLead, "duplication.named-in-purpose", facts),
        DuplicationForm.PerhapsOneBody => Pair(DuplicationRemedyKind.Clarify, "duplication.perhaps-one-body", facts),
        DuplicationForm.PerhapsPartOfTheOther => Pair(DuplicationRemedyKind.Clarify, "duplication.perhaps-part", facts),
        DuplicationForm.UsualBusiness => One("duplication.usual-business",
            SortedSets.Contains(facts.First.Links.Usual, facts.Second.Number), facts),
        DuplicationForm.UnclearPurpose => One(Questions.RemedyFor(facts.First, facts.Second), Questions.IsUnclear(facts.First), facts),
        DuplicationForm.InDoubt or DuplicationForm.LineUnsaid or DuplicationForm.HalfLine =>
            One(DoubtRules.RemedyFor(facts.Match.Form), DoubtRules.IsAboutFirst(facts.Match), facts),
        DuplicationForm.OneKindOnOneGround when facts.Match.People.Jaccard < _shares.PeopleFloor =>
            Pair(DuplicationRemedyKind.Clarify, "duplication.perhaps-one-body", facts),
        DuplicationForm.CoordinatingGroups =>
            Pair(DuplicationRemedyKind.Clarify, "duplication.coordinating-groups", facts, ("parents", Parents(facts))),
        DuplicationForm.DutyAtTwoLevels or DuplicationForm.OneKindOnNestedGround => TwoLevels(facts),
        DuplicationForm.OneCompany when facts.Match.Pattern == DuplicationPattern.Overlapping => OneWorkRemedies.Of(survey, facts),
        DuplicationForm.OneCompany => facts.First.Function == PartnershipFunction.Oversight
            ? Pair(DuplicationRemedyKind.SitTogether, "duplication.one-sitting-in-parts", facts)
            : RestApart(facts.First, facts.Second) ? Pair(DuplicationRemedyKind.SitTogether, "duplication.back-to-back", facts)
            : Pair(DuplicationRemedyKind.SitTogether, "duplication.one-day", facts),
        DuplicationForm.OneTask => Pair(DuplicationRemedyKind.AgreeLead,
            facts.First.Function == PartnershipFunction.Oversight || facts.Second.Function == PartnershipFunction.Oversight
                ? "duplication.one-sample" : "duplication.one-task", facts,
            ("words", survey.WordsInCommon(facts.First, facts.Second).ToValueList())),
        DuplicationForm.OneSubjectOnNestedGround =>
            Levels(DuplicationRemedyKind.BringUnder, "duplication.local-arm", facts) with { Into = facts.Match.Upper.Id },
        DuplicationForm.Forerunner => Close("duplication.forerunner", Forerunners.IsBefore(facts.First, facts.Second), facts),
        DuplicationForm.CouldSitTogether => Pair(DuplicationRemedyKind.SitTogether, "duplication.one-sitting-of-places", facts),
        DuplicationForm.SameCompanyBelow => Levels(DuplicationRemedyKind.DivideWork, "duplication.send-deputies", facts),
        DuplicationForm.TaskOver => Close("duplication.task-over", facts.First.IsPastItsTime, facts),
        DuplicationForm.TwoLevelsOfOneTier => facts.Match.IsQuestion
            ? Levels(DuplicationRemedyKind.Clarify, "duplication.level-needed", facts)
            : Levels(DuplicationRemedyKind.DivideWork, "duplication.divide", facts),
        _ => ByPattern(facts),
    };

    /// <summary>
    /// Whether what the law requires of one board it requires of the other too: else the other cannot simply take it over.
    /// </summary>
    public static bool KeepsTheLaw(PartnershipProfile kept, PartnershipProfile absorbed) =>
        Array.TrueForAll(absorbed.Provisions, provision => kept.Provisions.Contains(provision, StringComparer.Ordinal));

    /// <summary>Whether what every one of them is for is on record: else a merger would rest on a guess.</summary>
    public static bool MayJoin(params ReadOnlySpan<PartnershipProfile> boards)
    {
        foreach (PartnershipProfile board in boards)
        {
            if (!board.HasRecordedFunction)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether each rests on a law of its own: then each stays a board of its own. One section can require two kinds of board, as that of
    /// Wales on safeguarding does.
    /// </summary>
    public static bool RestApart(PartnershipProfile first, PartnershipProfile second) =>
        first.Provisions.Length > 0 && second.Provisions.Length > 0
        && !(StatutoryBasis.Share(first, second) && SortedSets.Intersect(first.Kind.Dutiful, second.Kind.Dutiful));

    private DuplicationRemedy ByPattern(PairFacts facts) => facts.Match.Pattern switch
    {
        DuplicationPattern.Overlapping => Overlapping(facts),
        DuplicationPattern.Parallel => Families.Of(KindsInCommon.Of(facts.First, facts.Second)[0], [facts.First, facts.Second]),
        DuplicationPattern.Layered =>
            facts.Match.IsByDesign ? Levels(DuplicationRemedyKind.DivideWork, "duplication.divide", facts) : Layered(facts),
        DuplicationPattern.SharedTheme => Pair(DuplicationRemedyKind.AgreeLead, "duplication.agree-lead", facts),
        _ => SharedTable(facts),
    };

    private DuplicationRemedy TwoLevels(PairFacts facts)
    {
        if (facts.Match.IsQuestion)
        {
            return facts.Match.Form == DuplicationForm.OneKindOnNestedGround || (facts.First.HasSeats && facts.Second.HasSeats)
                ? One("duplication.perhaps-same-duty", Twins.IsSuggested(facts.First), facts)
                : One("duplication.whose-duty", !facts.First.HasSeats, facts);
        }

        (PartnershipProfile upper, PartnershipProfile lower) = (facts.Match.Upper, facts.Match.Lower);
        bool isOneKind = upper.Partnership.Kind is { } kind && kind == lower.Partnership.Kind;
        return isOneKind && Families.PowerOver(lower.Kind.Kinds[0], [lower, upper]) is { } power
            ? Remedy(
                DuplicationRemedyKind.Combine,
                Statement.Of("duplication.combine-into", ("boards", EntityReference.Of(lower.Id)), ("into", EntityReference.Of(upper.Id)),
                    ("power", power.Text), ("terms", FamilyRemedies.Terms(lower.Kind.Kinds[0])))) with
            { Into = upper.Id, Citation = power }
            : Levels(DuplicationRemedyKind.DivideWork, "duplication.one-duty", facts);
    }

    private DuplicationRemedy Overlapping(PairFacts facts)
    {
        if (!MayJoin(facts.First, facts.Second))
        {
            return Unknown(facts);
        }

        double first = KeepsTheLaw(facts.Second, facts.First) ? Absorption(facts, static measure => measure.ContainmentOfFirst) : 0;
        double second = KeepsTheLaw(facts.First, facts.Second) ? Absorption(facts, static measure => measure.ContainmentOfSecond) : 0;
        if (Math.Max(first, second) < _shares.AbsorptionFloor || first == second)
        {
            return Pair(DuplicationRemedyKind.Merge, "duplication.merge", facts);
        }

        (PartnershipProfile absorbed, PartnershipProfile kept) = first > second ? (facts.First, facts.Second) : (facts.Second, facts.First);
        return Remedy(
            DuplicationRemedyKind.Absorb,
            Statement.Of("duplication.absorb", ("kept", EntityReference.Of(kept.Id)), ("absorbed", EntityReference.Of(absorbed.Id)),
                ("homes", Homes(facts)))) with
        { Into = kept.Id };
    }

    private static double Absorption(PairFacts facts, Func<OverlapMeasure, double> containment) =>
        Math.Min(containment(facts.Match.People), Math.Min(containment(facts.Match.Remit), containment(facts.Place)));

    private DuplicationRemedy Layered(PairFacts facts)
    {
        if (!facts.Match.Hierarchy.IsVertical)
        {
            return MayJoin(facts.First, facts.Second)
                ? Pair(DuplicationRemedyKind.FlexibleGroup, "duplication.flexible-group", facts, ("parents", Parents(facts)))
                : Unknown(facts);
        }

        (PartnershipProfile upper, PartnershipProfile lower) = (facts.Match.Upper, facts.Match.Lower);
        return lower.Provisions.Length > 0 ? Levels(DuplicationRemedyKind.DivideWork, "duplication.keep-lower", facts)
            : MayJoin(upper, lower) ? Levels(DuplicationRemedyKind.FlexibleGroup, "duplication.take-in", facts) with { Into = upper.Id }
            : Unknown(facts);
    }

    private DuplicationRemedy SharedTable(PairFacts facts)
    {
        (PartnershipProfile first, PartnershipProfile second) = (facts.First, facts.Second);
        return RestApart(first, second) ? Pair(DuplicationRemedyKind.CoordinateAgendas, "duplication.back-to-back", facts)
            : MayJoin(first, second) ? Pair(DuplicationRemedyKind.HoldTogether, "duplication.hold-together", facts)
            : Pair(DuplicationRemedyKind.CoordinateAgendas, "duplication.same-day", facts);
    }

    private static DuplicationRemedy Unknown(PairFacts facts) => Remedy(
        DuplicationRemedyKind.Clarify,
        Statement.Of(
            "duplication.clarify-purpose",
            ("boards", Both(facts)),
            ("known", facts.First.HasRecordedFunction ? EntityReference.Of(facts.First.Id)
                : facts.Second.HasRecordedFunction ? EntityReference.Of(facts.Second.Id)
                : null),
            ("unknown", StatementValue.Of(new[] { facts.First, facts.Second }
                .Where(static board => !board.HasRecordedFunction)
                .Select(static board => board.Id), EntityReference.Of))));

    private DuplicationRemedy Elsewhere(PairFacts facts)
    {
        bool firstIsGroup = facts.First.Parents.Length > 0;
        (PartnershipProfile group, PartnershipProfile alone) = firstIsGroup ? (facts.First, facts.Second) : (facts.Second, facts.First);
        return Remedy(
            DuplicationRemedyKind.BringUnder,
            Statement.Of(
                "duplication.work-elsewhere",
                ("group", EntityReference.Of(group.Id)),
                ("alone", EntityReference.Of(alone.Id)),
                ("themes", Themes(SortedSets.Shared(group.Subject, alone.Subject)))));
    }

    private DuplicationRemedy BringUnder(string code, PairFacts facts)
    {
        bool firstIsNarrow = IsNarrow(facts.First, facts.Second);
        (PartnershipProfile narrow, PartnershipProfile broad) = firstIsNarrow ? (facts.First, facts.Second) : (facts.Second, facts.First);
        return Remedy(
            DuplicationRemedyKind.BringUnder,
            Statement.Of(
                code,
                ("narrow", EntityReference.Of(narrow.Id)),
                ("broad", EntityReference.Of(broad.Id)),
                ("themes", Themes(SortedSets.Shared(narrow.Subject, broad.Subject))),
                ("provisions", narrow.Provisions.Length == 0 ? null : (StatementValue)narrow.Provisions.ToValueList()))) with
        { Into = broad.Id };
    }

    // By its links; else the lower of the two, the one for one subject, or the one without a line.
    private static bool IsNarrow(PartnershipProfile first, PartnershipProfile second)
    {
        if (SortedSets.Contains(first.Links.Broader, second.Number) || Questions.IsStatutoryIn(first, second))
        {
            return true;
        }

        if (SortedSets.Contains(second.Links.Broader, first.Number))
        {
            return false;
        }

        return SortedSets.Contains(first.Links.Homes, second.Number) ? StatutoryHomes.IsForOneSubject(first)
            : first.Tier == second.Tier ? first.Parents.Length == 0 && second.Parents.Length > 0
            : first.Tier > second.Tier;
    }

    private DuplicationRemedy Pair(DuplicationRemedyKind kind, string code, PairFacts facts,
        (string Name, StatementValue? Value) more = default) =>
        Remedy(
            kind,
            Statement.Of(
                code,
                ("boards", Both(facts)),
                ("first", EntityReference.Of(facts.First.Id)),
                ("second", EntityReference.Of(facts.Second.Id)),
                ("themes", facts.Match.FewNamedThemes.Length == 0 ? null : Themes(facts.Match.FewNamedThemes)),
                (more.Name ?? "more", more.Value),
                ("homes", Homes(facts))));

    // What is to be asked of the one of which something is not known.
    private DuplicationRemedy One(string code, bool isFirst, PairFacts facts) => One(DuplicationRemedyKind.Clarify, code, isFirst, facts);

    private DuplicationRemedy Close(string code, bool isFirst, PairFacts facts) =>
        One(DuplicationRemedyKind.Close, code, isFirst, facts) with { Into = (isFirst ? facts.Second : facts.First).Id };

    private DuplicationRemedy One(DuplicationRemedyKind kind, string code, bool isFirst, PairFacts facts) => Remedy(
        kind,
        Statement.Of(
            code,
            ("which", EntityReference.Of((isFirst ? facts.First : facts.Second).Id)),
            ("other", EntityReference.Of((isFirst ? facts.Second : facts.First).Id)),
            ("themes", facts.Match.FewNamedThemes.Length == 0 ? null : Themes(facts.Match.FewNamedThemes))));

    private static DuplicationRemedy Levels(DuplicationRemedyKind kind, string code, PairFacts facts) =>
        Remedy(
            kind,
            Statement.Of(
                code,
                ("upper", EntityReference.Of(facts.Match.Upper.Id)),
                ("lower", EntityReference.Of(facts.Match.Lower.Id)),
                ("provisions", facts.Match.Lower.Provisions.Length == 0
                    ? null
                    : (StatementValue)facts.Match.Lower.Provisions.ToValueList())));

    private DuplicationRemedy TwoSuperiors(PartnershipProfile lower) => Remedy(
        DuplicationRemedyKind.DivideWork,
        Statement.Of(
            "duplication.two-superiors",
            ("lower", EntityReference.Of(lower.Id)),
            ("superiors", StatementValue.Of(survey.Partnerships.Ids(lower.Parents), EntityReference.Of))));

    private StatementValue Parents(PairFacts facts) =>
        StatementValue.Of(survey.Partnerships.Ids(SortedSets.Shared(facts.First.Parents, facts.Second.Parents)), EntityReference.Of);

    private StatementValue Themes(int[] themes) => StatementValue.Of(survey.Themes.Ids(themes), EntityReference.Of);

    private static StatementValue Both(PairFacts facts) =>
        StatementValue.Of<Partnership>([facts.First.Id, facts.Second.Id], EntityReference.Of);

    private static StatementValue? Homes(PairFacts facts)
    {
        string[] provisions =
            [.. facts.First.Provisions.Union(facts.Second.Provisions, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return provisions.Length == 0 ? null : (StatementValue)provisions.ToValueList();
    }

    private static DuplicationRemedy Remedy(DuplicationRemedyKind kind, Statement statement) =>
        new() { Kind = kind, Statement = statement };
}
