using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Duplication;

/// <summary>
/// Writes what speaks against acting on a pattern, with the remedy that is proposed in view: what would be lost is no argument where both
/// boards stay.
/// </summary>
internal sealed class EvidenceAgainst(PartnershipSurvey survey)
{
    public ValueList<DuplicationEvidence> Of(PairFacts facts, DuplicationRemedy remedy, LikeSeat[] alike)
    {
        bool joins = Joins(remedy.Kind);
        return EvidenceBuilder.InOrder(
        [
            Parted(survey, facts.First, facts.Second),
            StatutoryCore(facts),
            DifferentStatutoryBasis(facts),
            DifferentDuties(facts, joins),
            DifferentRemit(facts),
            DifferentTier(facts),
            ReportsElsewhere(facts, remedy),
            DifferentPeople(facts),
            UnsharedOrganisations(facts, joins, alike),
            Ground(facts),
            joins && facts.Match.Pattern == DuplicationPattern.SharedTable ? Bandwidth.Lost([facts.First, facts.Second]) : null,
            UnknownFunction(facts),
            UnknownRemit(facts),
            AssumedThemes(facts),
            AssumedSeats(facts),
            UnknownAttendance(facts),
        ]);
    }

    /// <summary>Whether a remedy puts one body in the place of two.</summary>
    public static bool Joins(DuplicationRemedyKind remedy) => remedy is DuplicationRemedyKind.Merge or DuplicationRemedyKind.Absorb
        or DuplicationRemedyKind.Combine
            or DuplicationRemedyKind.FlexibleGroup
            or DuplicationRemedyKind.HoldTogether
            or DuplicationRemedyKind.BringUnder;

    /// <summary>That two were one board before and were parted: whoever joins them again undoes it.</summary>
    public static DuplicationEvidence? Parted(PartnershipSurvey survey, PartnershipProfile first, PartnershipProfile second) =>
        survey.Ended.PartedFrom(first, second) is { } before
            ? Parted(before, [first.Id, second.Id], first.Predecessors.Contains(before.Id))
            : null;

    /// <summary>The boards that were one board before.</summary>
    public static DuplicationEvidence Parted(Partnership before, ValueList<Id<Partnership>> boards, bool isOnRecord) => EvidenceBuilder.Of(
        DuplicationEvidenceKind.PartedBefore,
        Statement.Of(
            isOnRecord ? "duplication.against.parted" : "duplication.against.parted-by-dates",
            ("boards", StatementValue.Of(boards, EntityReference.Of)),
            ("before", before.Name),
            ("until", before.Period.To!.Value),
            ("reason", before.Provenance.Note is { } note ? (StatementValue)note : null)),
        EvidenceBuilder.Id("board", before.Id));

    private DuplicationEvidence? StatutoryCore(PairFacts facts) =>
        facts.StatutoryCore.Length == 0
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.StatutoryCore,
                Statement.Of(
                    "duplication.against.statutory-core",
                    ("organisations", EvidenceBuilder.Those(survey.Organisations.Ids(facts.StatutoryCore))),
                    ("core", facts.StatutoryCore.Length),
                    ("shared", facts.SharedOrganisations.Length)),
                EvidenceBuilder.Ids("organisation", survey.Organisations.Ids(facts.StatutoryCore)));

    private static DuplicationEvidence? DifferentStatutoryBasis(PairFacts facts)
    {
        string[] first = facts.First.Provisions;
        string[] second = facts.Second.Provisions;
        return first.Length + second.Length == 0 || first.Intersect(second, StringComparer.Ordinal).Any()
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.DifferentStatutoryBasis,
                Statement.Of(
                    "duplication.against.different-law",
                    ("first", EntityReference.Of(facts.First.Id)),
                    ("second", EntityReference.Of(facts.Second.Id)),
                    ("one", first.Length == 0 ? null : (StatementValue)first.ToValueList()),
                    ("other", second.Length == 0 ? null : (StatementValue)second.ToValueList())),
                [.. first.Concat(second).Select(static provision => EvidenceBuilder.Text("provision", provision))]);
    }

    private DuplicationEvidence? DifferentDuties(PairFacts facts, bool joins)
    {
        ValueList<Id<Duty>> first = survey.Duties.Ids(SortedSets.Without(facts.First.Duties, facts.Second.Duties));
        ValueList<Id<Duty>> second = survey.Duties.Ids(SortedSets.Without(facts.Second.Duties, facts.First.Duties));
        return first.IsEmpty && second.IsEmpty
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.DifferentDuties,
                Statement.Of(
                    "duplication.against.different-duties",
                    ("first", EntityReference.Of(facts.First.Id)),
                    ("second", EntityReference.Of(facts.Second.Id)),
                    ("one", first.IsEmpty ? null : EvidenceBuilder.Those(first)),
                    ("other", second.IsEmpty ? null : EvidenceBuilder.Those(second)),
                    ("home", joins ? 1 : null)),
                EvidenceBuilder.Ids("duty", survey.Duties.Ids(SortedSets.Unshared(facts.First.Duties, facts.Second.Duties))));
    }

    private DuplicationEvidence? DifferentRemit(PairFacts facts)
    {
        bool themes = PairComparer.HaveThemes(facts.First, facts.Second);
        bool duties = PairComparer.HaveKnownDuties(facts.First, facts.Second);
        int eitherThemes = themes ? facts.First.Themes.Length + facts.Second.Themes.Length - facts.SharedThemes.Length : 0;
        int eitherDuties = duties ? facts.First.Duties.Length + facts.Second.Duties.Length - facts.SharedDuties.Length : 0;
        return facts.SharedThemes.Length == eitherThemes && facts.SharedDuties.Length == eitherDuties
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.DifferentRemit,
                Statement.Of(
                    "duplication.against.different-remit",
                    ("themes", themes ? facts.SharedThemes.Length : null),
                    ("either-themes", themes ? eitherThemes : null),
                    ("duties", duties && eitherDuties > 0 ? facts.SharedDuties.Length : null),
                    ("either-duties", duties && eitherDuties > 0 ? eitherDuties : null)),
                [
                    .. EvidenceBuilder.Ids("theme-of-one", survey.Themes.Ids(SortedSets.Unshared(facts.First.Themes, facts.Second.Themes))),
                    .. EvidenceBuilder.Ids("duty-of-one", survey.Duties.Ids(SortedSets.Unshared(facts.First.Duties, facts.Second.Duties))),
                ]);
    }

    private static DuplicationEvidence? DifferentTier(PairFacts facts)
    {
        (PartnershipTier first, PartnershipTier second) = (facts.First.Tier, facts.Second.Tier);
        return first == second || first == PartnershipTier.Unknown || second == PartnershipTier.Unknown
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.DifferentTier,
                Statement.Of(
                    "duplication.against.different-tier",
                    ("first", EntityReference.Of(facts.First.Id)),
                    ("one", StatementValue.Word(first)),
                    ("second", EntityReference.Of(facts.Second.Id)),
                    ("other", StatementValue.Word(second))));
    }

    // Whoever answers to one board already would have a second master.
    private DuplicationEvidence? ReportsElsewhere(PairFacts facts, DuplicationRemedy remedy)
    {
        if (remedy is not { Kind: DuplicationRemedyKind.BringUnder, Into: { } into })
        {
            return null;
        }

        (PartnershipProfile lower, PartnershipProfile upper) =
            facts.First.Id == into ? (facts.Second, facts.First) : (facts.First, facts.Second);
        int[] others = SortedSets.Without(lower.Parents, [upper.Number]);
        return others.Length == 0
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.ReportingLine,
                Statement.Of(
                    "duplication.against.reports-elsewhere",
                    ("lower", EntityReference.Of(lower.Id)),
                    ("superiors", EvidenceBuilder.Those(survey.Partnerships.Ids(others)))),
                EvidenceBuilder.Ids("board", survey.Partnerships.Ids(others)));
    }

    private DuplicationEvidence? DifferentPeople(PairFacts facts) =>
        facts.DifferentPeople.Length == 0
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.DifferentPeople,
                Statement.Of("duplication.against.different-people",
                    ("organisations", EvidenceBuilder.Those(survey.Organisations.Ids(facts.DifferentPeople)))),
                EvidenceBuilder.Ids("organisation", survey.Organisations.Ids(facts.DifferentPeople)));

    private DuplicationEvidence? UnsharedOrganisations(PairFacts facts, bool joins, LikeSeat[] alike)
    {
        // Who may be one body under two names has a voice on both.
        var first = survey.Organisations.Ids(SortedSets.Without(facts.First.Organisations, facts.Second.Organisations))
            .Where(body => !Array.Exists(alike, seat => seat.One == body)).ToValueList();
        var second = survey.Organisations.Ids(SortedSets.Without(facts.Second.Organisations, facts.First.Organisations))
            .Where(body => !Array.Exists(alike, seat => seat.Other == body)).ToValueList();
        return !(facts.First.HasSeats && facts.Second.HasSeats) || (first.IsEmpty && second.IsEmpty)
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.UnsharedOrganisations,
                Statement.Of(
                    "duplication.against.unshared-bodies",
                    ("first", EntityReference.Of(facts.First.Id)),
                    ("second", EntityReference.Of(facts.Second.Id)),
                    ("one", first.IsEmpty ? null : EvidenceBuilder.Those(first)),
                    ("other", second.IsEmpty ? null : EvidenceBuilder.Those(second)),
                    ("voice", joins ? 1 : null)),
                EvidenceBuilder.Ids("organisation", first.Concat(second).Order().ToValueList()));
    }

    private static DuplicationEvidence? Ground(PairFacts facts) =>
        facts.Place.Intersection <= 0
            ? EvidenceBuilder.Of(DuplicationEvidenceKind.SeparateGround, Statement.Of("duplication.against.separate-ground"))
            : facts.First.Ground.Extent.Equals(facts.Second.Ground.Extent)
                ? null
                : EvidenceBuilder.Of(
                    DuplicationEvidenceKind.DifferentFootprint,
                    Footprints(EntityReference.Of(facts.First.Id), EntityReference.Of(facts.Second.Id), facts.Place),
                    EvidenceBuilder.Number("authorities-of-the-first", facts.Place.First),
                    EvidenceBuilder.Number("authorities-of-the-second", facts.Place.Second));

    public static Statement Footprints(EntityReference first, EntityReference second, OverlapMeasure place) => Statement.Of(
        "duplication.against.footprints",
        ("first", first),
        ("one", StatementValue.NumberOf(place.First)),
        ("second", second),
        ("other", StatementValue.NumberOf(place.Second)));

    private static DuplicationEvidence? UnknownFunction(PairFacts facts) =>
        Those(facts, static board => !board.HasRecordedFunction) is { IsEmpty: false } unknown
            ? EvidenceBuilder.Of(DuplicationEvidenceKind.UnknownFunction,
                Statement.Of("duplication.against.unknown-function", ("boards", EvidenceBuilder.Those(unknown))),
                EvidenceBuilder.Ids("board", unknown))
            : null;

    private static DuplicationEvidence? UnknownRemit(PairFacts facts) =>
        !PairComparer.HaveKnownDuties(facts.First, facts.Second)
            ? Unknown(facts, "duplication.against.unknown-duties", static board => !board.HasKnownDuties)
        : !PairComparer.HaveThemes(facts.First, facts.Second)
        ? Unknown(facts, "duplication.against.unknown-themes", static board => board.Themes.Length == 0)
        : null;

    private static DuplicationEvidence Unknown(PairFacts facts, string code, Func<PartnershipProfile, bool> isUnknown)
    {
        ValueList<Id<Partnership>> unknown = Those(facts, isUnknown);
        return EvidenceBuilder.Of(DuplicationEvidenceKind.UnknownRemit, Statement.Of(code, ("boards", EvidenceBuilder.Those(unknown))),
            EvidenceBuilder.Ids("board", unknown));
    }

    private static DuplicationEvidence? AssumedThemes(PairFacts facts) =>
        Those(facts, static board => board.HasAssumedThemes) is { IsEmpty: false } assumed
            ? EvidenceBuilder.Of(DuplicationEvidenceKind.AssumedThemes,
                Statement.Of("duplication.against.assumed-themes", ("boards", EvidenceBuilder.Those(assumed))),
                EvidenceBuilder.Ids("board", assumed))
            : null;

    private DuplicationEvidence? AssumedSeats(PairFacts facts) =>
        OfShared(facts, DuplicationEvidenceKind.AssumedSeats, "duplication.against.assumed-seats", static board => board.AssumedMembers);

    private DuplicationEvidence? UnknownAttendance(PairFacts facts) =>
        OfShared(facts, DuplicationEvidenceKind.UnknownAttendance, "duplication.against.unknown-attendance", static board =>
            board.UnknownAttendance);

    private DuplicationEvidence? OfShared(PairFacts facts, DuplicationEvidenceKind kind, string code, Func<PartnershipProfile, int[]> those)
    {
        ValueList<Id<Organisation>> found = survey.Organisations.Ids(OfEither(facts, those));
        return found.IsEmpty
            ? null
            : EvidenceBuilder.Of(
                kind,
                Statement.Of(code, ("organisations", EvidenceBuilder.Those(found)), ("shared", facts.SharedOrganisations.Length)),
                EvidenceBuilder.Ids("organisation", found));
    }

    /// <summary>The shared organisations for which something holds on either board.</summary>
    private static int[] OfEither(PairFacts facts, Func<PartnershipProfile, int[]> those) =>
        SortedSets.Of(
        [
            .. SortedSets.Shared(facts.SharedOrganisations, those(facts.First)),
            .. SortedSets.Shared(facts.SharedOrganisations, those(facts.Second)),
        ]);

    private static ValueList<Id<Partnership>> Those(PairFacts facts, Func<PartnershipProfile, bool> condition) =>
        new[] { facts.First, facts.Second }.Where(condition).Select(static board => board.Id).ToValueList();
}
