using System.Globalization;

namespace PccGovernance.Duplication;

/// <summary>Writes what speaks for a pattern.</summary>
internal sealed class EvidenceFor(BoardSurvey survey)
{
    public ValueList<DuplicationEvidence> Of(PairFacts facts) =>
        Evidence.InOrder(
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
        return Evidence.Of(
            DuplicationEvidenceKind.SharedOrganisations,
            string.Create(CultureInfo.InvariantCulture, $"The two tables share {shared} of the {either} organisations that sit at either."),
            Evidence.Number("shared", shared),
            Evidence.Number("either", either));
    }

    private DuplicationEvidence? SamePeople(PairFacts facts) =>
        facts.SamePeople.Length == 0
            ? null
            : Evidence.Of(
                DuplicationEvidenceKind.SamePeople,
                $"The same person sits on both for {Evidence.Count(facts.SamePeople.Length, "shared organisation", "shared organisations")}.",
                Evidence.Ids("organisation", survey.Organisations.Ids(facts.SamePeople)));

    private DuplicationEvidence? SharedRemit(PairFacts facts) =>
        facts.SharedThemes.Length + facts.SharedDuties.Length == 0
            ? null
            : Evidence.Of(
                DuplicationEvidenceKind.SharedRemit,
                $"They share {Evidence.Count(facts.SharedThemes.Length, "theme", "themes")} and {Evidence.Count(facts.SharedDuties.Length, "duty", "duties")}.",
                [
                    .. Evidence.Ids("theme", survey.Themes.Ids(facts.SharedThemes)),
                    .. Evidence.Ids("duty", survey.Duties.Ids(facts.SharedDuties)),
                ]);

    private static DuplicationEvidence? SharedGround(PairFacts facts) =>
        facts.Place.Intersection <= 0
            ? null
            : Evidence.Of(
                DuplicationEvidenceKind.SharedGround,
                string.Create(CultureInfo.InvariantCulture, $"Both cover {facts.Place.Intersection:0.###} of the {Math.Min(facts.Place.First, facts.Place.Second):0.###} authorities of the smaller footprint."),
                Evidence.Number("shared authorities", facts.Place.Intersection),
                Evidence.Number("authorities of the smaller footprint", Math.Min(facts.Place.First, facts.Place.Second)));

    private static DuplicationEvidence? SameKind(PairFacts facts) =>
        facts.First.Board.Kind is { } kind && kind == facts.Second.Board.Kind
            ? Evidence.Of(DuplicationEvidenceKind.SameKind, $"Both are of the kind '{kind}'.", Evidence.Id("kind", kind))
            : null;

    private DuplicationEvidence? Line(PairFacts facts)
    {
        (PairMatch match, Structure structure) = (facts.Match, facts.Match.Structure);
        return structure.Relation switch
        {
            BoardRelation.ReportingLine => Evidence.Of(
                DuplicationEvidenceKind.ReportingLine,
                structure.IsDirect
                    ? $"'{match.Lower.Id}' reports to '{match.Upper.Id}'."
                    : $"'{match.Lower.Id}' reports to '{match.Upper.Id}' through others."),
            BoardRelation.CoordinatedKind => Evidence.Of(
                DuplicationEvidenceKind.Coordination,
                $"By its kind '{match.Upper.Id}' is there to co-ordinate boards such as '{match.Lower.Id}', and its footprint holds theirs."),
            BoardRelation.CoordinatingTier => Evidence.Of(
                DuplicationEvidenceKind.Coordination,
                $"'{match.Upper.Id}' is of a co-ordinating kind, works at a higher tier than '{match.Lower.Id}', and its footprint holds the other's."),
            BoardRelation.Siblings => Siblings(survey.Boards.Ids(SortedSets.Shared(facts.First.Parents, facts.Second.Parents))),
            _ => null,
        };
    }

    private DuplicationEvidence? FewNamedThemes(PairFacts facts)
    {
        ValueList<Id<Theme>> themes = survey.Themes.Ids(facts.Match.FewNamedThemes);
        return themes.IsEmpty
            ? null
            : Evidence.Of(
                DuplicationEvidenceKind.FewNamedThemes,
                $"Both name {Evidence.Quoted(themes)}, which few other boards on their common ground name, if any.",
                Evidence.Ids("theme", themes));
    }

    private static DuplicationEvidence Siblings(ValueList<Id<Partnership>> parents) =>
        Evidence.Of(DuplicationEvidenceKind.CommonParent, $"Both report to {Evidence.Quoted(parents)}.", Evidence.Ids("board", parents));
}
