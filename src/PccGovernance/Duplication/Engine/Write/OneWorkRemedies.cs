using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Duplication;

/// <summary>Says what can be done about two boards to which the same people come on most of the same subjects.</summary>
internal static class OneWorkRemedies
{
    // Whatever joins two boards rests on what both are for.
    public static DuplicationRemedy Of(PartnershipSurvey survey, PairFacts facts)
    {
        (PartnershipProfile first, PartnershipProfile second) = (facts.First, facts.Second);
        PartnershipProfile? required = first.Provisions.Length > 0 ? first : second.Provisions.Length > 0 ? second : null;
        (DuplicationRemedyKind kind, string code) = RemedyWriter.MayJoin(first, second)
            ? (DuplicationRemedyKind.HoldTogether, "duplication.run-as-one")
            : (DuplicationRemedyKind.SitTogether, "duplication.perhaps-one-work");
        return new()
        {
            Kind = kind,
            Statement = Statement.Of(
                code,
                ("boards", StatementValue.Of<Partnership>([first.Id, second.Id], EntityReference.Of)),
                ("themes", StatementValue.Of(
                    survey.Themes.Ids(SortedSets.Shared(first.Subject, second.Subject)), EntityReference.Of)),
                ("required", required is null ? null : EntityReference.Of(required.Id))),
        };
    }
}
