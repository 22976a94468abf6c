using System.Globalization;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Writes what speaks for a pattern.</summary>
internal sealed class EvidenceFor(PartnershipSurvey survey)
{
    public ValueList<DuplicationEvidence> Of(PairFacts facts) =>
        EvidenceBuilder.InOrder(
        [
            SharedOrganisations(facts),
            SamePeople(facts),
            SharedRemit(facts),
            SharedGround(facts),
            SameKind(facts),
            Line(facts),
            FewNamedThemes(facts),
        ]);

    private static DuplicationEvidence SharedOrganisations(PairFacts facts)
    {
        int shared = facts.SharedOrganisations.Length;
        int either = facts.First.Organisations.Length + facts.Second.Organisations.Length - shared;
        return EvidenceBuilder.Of(
            DuplicationEvidenceKind.SharedOrganisations,
            string.Create(CultureInfo.InvariantCulture, $"The two tables share {shared} of the {either} organisations that sit at either."),
            EvidenceBuilder.Number("shared", shared),
            EvidenceBuilder.Number("either", either));
    }

    private DuplicationEvidence? SamePeople(PairFacts facts) =>
        facts.SamePeople.Length == 0
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.SamePeople,
                $"The same person sits on both for {EvidenceBuilder.Count(facts.SamePeople.Length, "shared organisation", "shared organisations")}.",
                EvidenceBuilder.Ids("organisation", survey.Organisations.Ids(facts.SamePeople)));

    private DuplicationEvidence? SharedRemit(PairFacts facts) =>
        facts.SharedThemes.Length + facts.SharedDuties.Length == 0
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.SharedRemit,
                $"They share {EvidenceBuilder.Count(facts.SharedThemes.Length, "theme", "themes")} and {EvidenceBuilder.Count(facts.SharedDuties.Length, "duty", "duties")}.",
                [
                    .. EvidenceBuilder.Ids("theme", survey.Themes.Ids(facts.SharedThemes)),
                    .. EvidenceBuilder.Ids("duty", survey.Duties.Ids(facts.SharedDuties)),
                ]);

    private static DuplicationEvidence? SharedGround(PairFacts facts) =>
        facts.Place.Intersection <= 0
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.SharedGround,
                string.Create(CultureInfo.InvariantCulture, $"Both cover {facts.Place.Intersection:0.###} of the {Math.Min(facts.Place.First, facts.Place.Second):0.###} authorities of the smaller footprint."),
                EvidenceBuilder.Number("shared authorities", facts.Place.Intersection),
                EvidenceBuilder.Number("authorities of the smaller footprint", Math.Min(facts.Place.First, facts.Place.Second)));

    private static DuplicationEvidence? SameKind(PairFacts facts) =>
        facts.First.Partnership.Kind is { } kind && kind == facts.Second.Partnership.Kind
            ? EvidenceBuilder.Of(DuplicationEvidenceKind.SameKind, $"Both are of the kind '{kind}'.", EvidenceBuilder.Id("kind", kind))
            : null;

    private DuplicationEvidence? Line(PairFacts facts)
    {
        (PairMatch match, HierarchyRelation structure) = (facts.Match, facts.Match.Hierarchy);
        return structure.Relation switch
        {
            PartnershipRelation.ReportingLine => EvidenceBuilder.Of(
                DuplicationEvidenceKind.ReportingLine,
                structure.IsDirect
                    ? $"'{match.Lower.Id}' reports to '{match.Upper.Id}'."
                    : $"'{match.Lower.Id}' reports to '{match.Upper.Id}' through others."),
            PartnershipRelation.CoordinatedKind => EvidenceBuilder.Of(
                DuplicationEvidenceKind.Coordination,
                $"By its kind '{match.Upper.Id}' is there to co-ordinate boards such as '{match.Lower.Id}', and its footprint holds theirs."),
            PartnershipRelation.CoordinatingTier => EvidenceBuilder.Of(
                DuplicationEvidenceKind.Coordination,
                $"'{match.Upper.Id}' is of a co-ordinating kind, works at a higher tier than '{match.Lower.Id}', and its footprint holds the other's."),
            PartnershipRelation.Siblings => Siblings(survey.Partnerships.Ids(SortedSets.Shared(facts.First.Parents, facts.Second.Parents))),
            _ => null,
        };
    }

    private DuplicationEvidence? FewNamedThemes(PairFacts facts)
    {
        ValueList<Id<Theme>> themes = survey.Themes.Ids(facts.Match.FewNamedThemes);
        return themes.IsEmpty
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.FewNamedThemes,
                $"Both name {EvidenceBuilder.Quoted(themes)}, which few other boards on their common ground name, if any.",
                EvidenceBuilder.Ids("theme", themes));
    }

    private static DuplicationEvidence Siblings(ValueList<Id<Partnership>> parents) =>
        EvidenceBuilder.Of(DuplicationEvidenceKind.CommonParent, $"Both report to {EvidenceBuilder.Quoted(parents)}.", EvidenceBuilder.Ids("board", parents));
}
