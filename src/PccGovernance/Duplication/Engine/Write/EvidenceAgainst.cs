using System.Globalization;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Writes what speaks against acting on a pattern.</summary>
internal sealed class EvidenceAgainst(PartnershipSurvey survey)
{
    public ValueList<DuplicationEvidence> Of(PairFacts facts) =>
        EvidenceBuilder.InOrder(
        [
            StatutoryCore(facts),
            DifferentStatutoryBasis(facts),
            DifferentDuties(facts),
            DifferentRemit(facts),
            DifferentTier(facts),
            DifferentPeople(facts),
            UnsharedOrganisations(facts),
            Ground(facts),
            facts.Match.Pattern == DuplicationPattern.SharedTable ? Bandwidth.Lost([facts.First, facts.Second]) : null,
            UnknownFunction(facts),
            UnknownRemit(facts),
            AssumedThemes(facts),
            AssumedSeats(facts),
            UnknownAttendance(facts),
        ]);

    private DuplicationEvidence? StatutoryCore(PairFacts facts) =>
        facts.StatutoryCore.Length == 0
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.StatutoryCore,
                string.Create(CultureInfo.InvariantCulture, $"The law itself puts {facts.StatutoryCore.Length} of the {facts.SharedOrganisations.Length} shared organisations on both boards, so that sharing them is expected."),
                EvidenceBuilder.Ids("organisation", survey.Organisations.Ids(facts.StatutoryCore)));

    private static DuplicationEvidence? DifferentStatutoryBasis(PairFacts facts)
    {
        string[] first = facts.First.Provisions;
        string[] second = facts.Second.Provisions;
        return first.Length + second.Length == 0 || first.Intersect(second, StringComparer.Ordinal).Any()
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.DifferentStatutoryBasis,
                $"'{facts.First.Id}' rests on {Basis(first)}, and '{facts.Second.Id}' on {Basis(second)}.",
                [.. first.Concat(second).Select(static provision => EvidenceBuilder.Text("provision", provision))]);
    }

    private static string Basis(string[] provisions) => provisions.Length == 0 ? "no recorded provision" : string.Join(" and ", provisions);

    private DuplicationEvidence? DifferentDuties(PairFacts facts)
    {
        ValueList<Id<Duty>> unshared = survey.Duties.Ids(SortedSets.Unshared(facts.First.Duties, facts.Second.Duties));
        return unshared.IsEmpty
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.DifferentDuties,
                $"Only one of them discharges {EvidenceBuilder.Quoted(unshared)}, which must keep a home.",
                EvidenceBuilder.Ids("duty", unshared));
    }

    private DuplicationEvidence? DifferentRemit(PairFacts facts)
    {
        int shared = facts.SharedThemes.Length + facts.SharedDuties.Length;
        int either = (PairComparer.HaveThemes(facts.First, facts.Second) ? facts.First.Themes.Length + facts.Second.Themes.Length - facts.SharedThemes.Length : 0)
            + (PairComparer.HaveKnownDuties(facts.First, facts.Second) ? facts.First.Duties.Length + facts.Second.Duties.Length - facts.SharedDuties.Length : 0);
        return shared == either
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.DifferentRemit,
                string.Create(CultureInfo.InvariantCulture, $"Of the {either} themes and duties of either board, both have {shared}."),
                [
                    .. EvidenceBuilder.Ids("theme of one", survey.Themes.Ids(SortedSets.Unshared(facts.First.Themes, facts.Second.Themes))),
                    .. EvidenceBuilder.Ids("duty of one", survey.Duties.Ids(SortedSets.Unshared(facts.First.Duties, facts.Second.Duties))),
                ]);
    }

    private static DuplicationEvidence? DifferentTier(PairFacts facts)
    {
        (PartnershipTier first, PartnershipTier second) = (facts.First.Tier, facts.Second.Tier);
        return first == second || first == PartnershipTier.Unknown || second == PartnershipTier.Unknown
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.DifferentTier,
                $"'{facts.First.Id}' works at the {Word(first)} tier and '{facts.Second.Id}' at the {Word(second)} tier.");
    }

    private static string Word(PartnershipTier tier) => tier switch
    {
        PartnershipTier.Strategic => "strategic",
        PartnershipTier.Tactical => "tactical",
        PartnershipTier.Operational => "operational",
        _ => "unknown",
    };

    private DuplicationEvidence? DifferentPeople(PairFacts facts) =>
        facts.DifferentPeople.Length == 0
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.DifferentPeople,
                $"Different people sit on the two boards for {EvidenceBuilder.Count(facts.DifferentPeople.Length, "shared organisation", "shared organisations")}.",
                EvidenceBuilder.Ids("organisation", survey.Organisations.Ids(facts.DifferentPeople)));

    private DuplicationEvidence? UnsharedOrganisations(PairFacts facts)
    {
        ValueList<Id<Organisation>> unshared = survey.Organisations.Ids(SortedSets.Unshared(facts.First.Organisations, facts.Second.Organisations));
        return unshared.IsEmpty
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.UnsharedOrganisations,
                $"Only one of the boards seats {EvidenceBuilder.Count(unshared.Count, "organisation", "organisations")}, whose voice would be lost or would have to be brought in.",
                EvidenceBuilder.Ids("organisation", unshared));
    }

    private static DuplicationEvidence? Ground(PairFacts facts) =>
        facts.Place.Intersection <= 0
            ? EvidenceBuilder.Of(DuplicationEvidenceKind.SeparateGround, "They share no ground, so that no place is served twice.")
            : facts.First.Ground.Extent.Equals(facts.Second.Ground.Extent)
                ? null
                : EvidenceBuilder.Of(
                    DuplicationEvidenceKind.DifferentFootprint,
                    string.Create(CultureInfo.InvariantCulture, $"The footprints differ: '{facts.First.Id}' has {facts.Place.First:0.###} and '{facts.Second.Id}' has {facts.Place.Second:0.###}, counted in authorities."),
                    EvidenceBuilder.Number("authorities of the first", facts.Place.First),
                    EvidenceBuilder.Number("authorities of the second", facts.Place.Second));

    private static DuplicationEvidence? UnknownFunction(PairFacts facts) =>
        Those(facts, static board => board.Function == PartnershipFunction.Unknown) is { IsEmpty: false } unknown
            ? EvidenceBuilder.Of(
                DuplicationEvidenceKind.UnknownFunction,
                $"What {EvidenceBuilder.Quoted(unknown)} {(unknown.Count == 1 ? "is" : "are")} there to do is not recorded, so that a difference in purpose would not show.",
                EvidenceBuilder.Ids("board", unknown))
            : null;

    private static DuplicationEvidence? UnknownRemit(PairFacts facts) =>
        !PairComparer.HaveKnownDuties(facts.First, facts.Second)
            ? Unknown(facts, "duties", static board => !board.HasKnownDuties)
            : !PairComparer.HaveThemes(facts.First, facts.Second)
                ? Unknown(facts, "themes", static board => board.Themes.Length == 0)
                : null;

    private static DuplicationEvidence Unknown(PairFacts facts, string what, Func<PartnershipProfile, bool> isUnknown)
    {
        ValueList<Id<Partnership>> unknown = Those(facts, isUnknown);
        return EvidenceBuilder.Of(
            DuplicationEvidenceKind.UnknownRemit,
            $"The {what} of {EvidenceBuilder.Quoted(unknown)} are not recorded, so that {what} were not compared.",
            EvidenceBuilder.Ids("board", unknown));
    }

    private static DuplicationEvidence? AssumedThemes(PairFacts facts) =>
        Those(facts, static board => board.HasAssumedThemes) is { IsEmpty: false } assumed
            ? EvidenceBuilder.Of(
                DuplicationEvidenceKind.AssumedThemes,
                $"The themes of {EvidenceBuilder.Quoted(assumed)} are not recorded: those usual for the kind were taken.",
                EvidenceBuilder.Ids("board", assumed))
            : null;

    private DuplicationEvidence? AssumedSeats(PairFacts facts)
    {
        ValueList<Id<Organisation>> assumed = survey.Organisations.Ids(OfEither(facts, static board => board.AssumedMembers));
        return assumed.IsEmpty
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.AssumedSeats,
                string.Create(CultureInfo.InvariantCulture, $"For {assumed.Count} of the {facts.SharedOrganisations.Length} shared organisations a seat on one board or both is assumed, not recorded."),
                EvidenceBuilder.Ids("organisation", assumed));
    }

    private DuplicationEvidence? UnknownAttendance(PairFacts facts)
    {
        ValueList<Id<Organisation>> unknown = survey.Organisations.Ids(OfEither(facts, static board => board.UnknownAttendance));
        return unknown.IsEmpty
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.UnknownAttendance,
                string.Create(CultureInfo.InvariantCulture, $"For {unknown.Count} of the {facts.SharedOrganisations.Length} shared organisations the attendance on one board or both is not known: they count as if they attended every meeting."),
                EvidenceBuilder.Ids("organisation", unknown));
    }

    /// <summary>The shared organisations for which something holds on either board.</summary>
    private static int[] OfEither(PairFacts facts, Func<PartnershipProfile, int[]> those) =>
        SortedSets.Of(
        [
            .. SortedSets.Shared(facts.SharedOrganisations, those(facts.First)),
            .. SortedSets.Shared(facts.SharedOrganisations, those(facts.Second)),
        ]);

    private static ValueList<Id<Partnership>> Those(PairFacts facts, Func<PartnershipProfile, bool> condition) =>
        (condition(facts.First), condition(facts.Second)) switch
        {
            (true, true) => [facts.First.Id, facts.Second.Id],
            (true, false) => [facts.First.Id],
            (false, true) => [facts.Second.Id],
            _ => [],
        };
}
