using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Duplication;

/// <summary>Writes what speaks for a pattern.</summary>
internal sealed class EvidenceFor(PartnershipSurvey survey)
{
    public ValueList<DuplicationEvidence> Of(PairFacts facts, LikeSeat[] alike) =>
        EvidenceBuilder.InOrder(
        [
            SharedOrganisations(facts),
            SamePeople(facts),
            SamePosts(facts),
            SameTitles(alike),
            SharedRemit(facts),
            SharedGround(facts),
            SameKind(facts),
            Line(facts),
            facts.Match.Form is DuplicationForm.NamedInPurpose or DuplicationForm.OneSubject ? null : FewNamedThemes(facts),
            SameChair(facts),
        ]);

    private DuplicationEvidence? SharedOrganisations(PairFacts facts)
    {
        int shared = facts.SharedOrganisations.Length;
        int either = facts.First.Organisations.Length + facts.Second.Organisations.Length - shared;
        return shared == 0 ? null : EvidenceBuilder.Of(
            DuplicationEvidenceKind.SharedOrganisations,
            Statement.Of(
                "duplication.for.shared-bodies",
                ("shared", EvidenceBuilder.Those(survey.Organisations.Ids(facts.SharedOrganisations))),
                ("either", either),
                ("expected", StatementValue.NumberOf(Math.Round(survey.Expected.Of(facts.First, facts.Second), 1)))),
            EvidenceBuilder.Number("shared", shared),
            EvidenceBuilder.Number("either", either));
    }

    private DuplicationEvidence? SamePeople(PairFacts facts) =>
        facts.SamePeople.Length == 0
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.SamePeople,
                Statement.Of("duplication.for.same-people",
                    ("organisations", EvidenceBuilder.Those(survey.Organisations.Ids(facts.SamePeople)))),
                EvidenceBuilder.Ids("organisation", survey.Organisations.Ids(facts.SamePeople)));

    private static DuplicationEvidence? SamePosts(PairFacts facts) =>
        SharedPosts.Of(facts.First, facts.Second) is var posts
            && (posts.AreOneCompany || (facts.Match.Form == DuplicationForm.OneCompany
                && CompanyRules.AreOnePeople(facts.First, facts.Second, posts)))
            ? EvidenceBuilder.Of(
                DuplicationEvidenceKind.SamePosts,
                Statement.Of(
                    "duplication.for.same-posts",
                    ("same", posts.Same),
                    ("named", posts.Named),
                    ("posts", PostsOfBoth(facts) is { IsEmpty: false } both ? StatementValue.Of(both, EntityReference.Of) : null)),
                EvidenceBuilder.Number("same", posts.Same),
                EvidenceBuilder.Number("named", posts.Named))
            : null;

    private static DuplicationEvidence? SameTitles(LikeSeat[] alike) => alike.Length > 0
        ? EvidenceBuilder.Of(
            DuplicationEvidenceKind.SameTitles,
            Statement.Of(
                "duplication.for.same-titles",
                ("posts", StatementValue.Of(alike.Select(static seat => seat.Post).Distinct(), EntityReference.Of)),
                ("first", EntityReference.Of(alike[0].One)),
                ("second", EntityReference.Of(alike[0].Other))),
            [.. alike.Select(static seat => EvidenceBuilder.Id("post", seat.Post))])
        : null;

    private static ValueList<Id<Post>> PostsOfBoth(PairFacts facts) => facts.First.Partnership.Seats
        .Select(static seat => seat.Post).OfType<Id<Post>>()
        .Intersect(facts.Second.Partnership.Seats.Select(static seat => seat.Post).OfType<Id<Post>>())
        .ToValueList();

    private DuplicationEvidence? SharedRemit(PairFacts facts) =>
        facts.SharedThemes.Length + facts.SharedDuties.Length == 0
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.SharedRemit,
                Statement.Of(
                    "duplication.for.shared-remit",
                    ("themes", facts.SharedThemes.Length == 0 ? null : EvidenceBuilder.Those(survey.Themes.Ids(facts.SharedThemes))),
                    ("duties", facts.SharedDuties.Length == 0 ? null : EvidenceBuilder.Those(survey.Duties.Ids(facts.SharedDuties)))),
                [
                    .. EvidenceBuilder.Ids("theme", survey.Themes.Ids(facts.SharedThemes)),
                    .. EvidenceBuilder.Ids("duty", survey.Duties.Ids(facts.SharedDuties)),
                ]);

    private static DuplicationEvidence? SharedGround(PairFacts facts) =>
        facts.Place.Intersection <= 0
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.SharedGround,
                SharedGround(facts.Place),
                EvidenceBuilder.Number("shared-authorities", facts.Place.Intersection),
                EvidenceBuilder.Number("authorities-of-the-smaller-footprint", Math.Min(facts.Place.First, facts.Place.Second)));

    private static DuplicationEvidence? SameKind(PairFacts facts) =>
        facts.First.Partnership.Kind is { } kind && kind == facts.Second.Partnership.Kind
            ? EvidenceBuilder.Of(DuplicationEvidenceKind.SameKind,
                Statement.Of("duplication.for.same-kind", ("kind", EntityReference.Of(kind))), EvidenceBuilder.Id("kind", kind))
            : null;

    private DuplicationEvidence? Line(PairFacts facts)
    {
        (PairMatch match, HierarchyRelation structure) = (facts.Match, facts.Match.Hierarchy);
        return structure.Relation switch
        {
            PartnershipRelation.ReportingLine => EvidenceBuilder.Of(
                DuplicationEvidenceKind.ReportingLine,
                Line(structure.IsDirect ? "duplication.for.reports" : "duplication.for.reports-through-others", match)),
            PartnershipRelation.CoordinatedKind => EvidenceBuilder.Of(
                DuplicationEvidenceKind.Coordination,
                Line("duplication.for.coordinates", match)),
            PartnershipRelation.CoordinatingTier => EvidenceBuilder.Of(
                DuplicationEvidenceKind.Coordination,
                Line("duplication.for.higher-tier", match)),
            PartnershipRelation.Siblings => Siblings(survey.Partnerships.Ids(SortedSets.Shared(facts.First.Parents, facts.Second.Parents))),
            _ => null,
        };
    }

    /// <summary>Who is in the chair of both: for a pair that is told for other reasons.</summary>
    private static DuplicationEvidence? SameChair(PairFacts facts)
    {
        Seat? chair = facts.First.Partnership.Seats.FirstOrDefault(one =>
            one.Role == SeatRole.Chair
                && facts.Second.Partnership.Seats.Any(other => other.Role == SeatRole.Chair && AreOneChair(one, other)));
        return chair is null
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.SameChair,
                Statement.Of("duplication.for.same-chair", ("organisation", EntityReference.Of(chair.Organisation)),
                    ("post", chair.Post is { } post ? EntityReference.Of(post) : null)),
                EvidenceBuilder.Id("organisation", chair.Organisation));
    }

    private static bool AreOneChair(Seat one, Seat other) =>
        one.Organisation == other.Organisation
            && (one.Post is null || other.Post is null || one.Post == other.Post)
            && (one.Person is null || other.Person is null || one.Person == other.Person);

    private DuplicationEvidence? FewNamedThemes(PairFacts facts)
    {
        ValueList<Id<Theme>> themes = survey.Themes.Ids(facts.Match.FewNamedThemes);
        return themes.IsEmpty
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.FewNamedThemes,
                Statement.Of("duplication.for.few-named", ("themes", EvidenceBuilder.Those(themes))),
                EvidenceBuilder.Ids("theme", themes));
    }

    private static DuplicationEvidence Siblings(ValueList<Id<Partnership>> parents) =>
        EvidenceBuilder.Of(DuplicationEvidenceKind.CommonParent,
            Statement.Of("duplication.for.common-parent", ("boards", EvidenceBuilder.Those(parents))),
            EvidenceBuilder.Ids("board", parents));

    private static Statement Line(string code, PairMatch match) =>
        Statement.Of(code, ("upper", EntityReference.Of(match.Upper.Id)), ("lower", EntityReference.Of(match.Lower.Id)));

    public static Statement SharedGround(OverlapMeasure place) => Statement.Of(
        "duplication.for.shared-ground",
        ("shared", StatementValue.NumberOf(place.Intersection)),
        ("smaller", StatementValue.NumberOf(Math.Min(place.First, place.Second))));
}
