using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Duplication;

/// <summary>Writes a matched pair of strategies out in full.</summary>
internal sealed class StrategyReporter(DuplicationOptions options, PartnershipSurvey survey)
{
    private readonly PairComparer _comparer = new(options);

    public StrategyPair Report(StrategyMatch match)
    {
        (StrategyProfile first, StrategyProfile second) = (match.First, match.Second);
        HierarchyRelation line =
            first.OwnerPartnership is { } one && second.OwnerPartnership is { } other ? HierarchyRelation.Of(one, other) : default;
        StrategyProfile? upper = !line.IsVertical ? null : line.FirstIsUpper ? first : second;
        OverlapMeasure? people = OwnersPeople(first, second, out int shared);
        return new()
        {
            First = first.Id,
            Second = second.Id,
            OwnerOfFirst = first.Owner!.Value,
            OwnerOfSecond = second.Owner!.Value,
            Upper = upper?.Id,
            Score = match.Score,
            Remit = match.Remit.ToSimilarity(),
            Place = match.Place.ToSimilarity(),
            OwnersPeople = people?.ToSimilarity(),
            SharedThemes = survey.Themes.Ids(SortedSets.Shared(first.Themes, second.Themes)),
            EvidenceFor = For(match, shared),
            EvidenceAgainst = Against(match, upper),
            Remedy = Remedy(match, upper),
        };
    }

    private OverlapMeasure? OwnersPeople(StrategyProfile first, StrategyProfile second, out int shared)
    {
        shared = 0;
        return first.OwnerPartnership is { Organisations.Length: > 0 } one && second.OwnerPartnership is { Organisations.Length: > 0 } other
            ? _comparer.People(one, other, out shared)
            : null;
    }

    private ValueList<DuplicationEvidence> For(StrategyMatch match, int sharedOwners)
    {
        ValueList<Id<Theme>> themes = survey.Themes.Ids(SortedSets.Shared(match.First.Themes, match.Second.Themes));
        return new[]
        {
            EvidenceBuilder.Of(
                DuplicationEvidenceKind.SharedRemit,
                Statement.Of("duplication.strategies.shared-themes", ("themes", EvidenceBuilder.Those(themes)),
                    ("either", StatementValue.NumberOf(match.Remit.Union))),
                EvidenceBuilder.Ids("theme", themes)),
            EvidenceBuilder.Of(
                DuplicationEvidenceKind.SharedGround,
                EvidenceFor.SharedGround(match.Place),
                EvidenceBuilder.Number("shared-authorities", match.Place.Intersection),
                EvidenceBuilder.Number("authorities-of-the-smaller-footprint", Math.Min(match.Place.First, match.Place.Second))),
            sharedOwners == 0
                ? null
                : EvidenceBuilder.Of(
                    DuplicationEvidenceKind.SharedOwners,
                    Statement.Of("duplication.strategies.shared-owners", ("shared", sharedOwners)),
                    EvidenceBuilder.Number("shared", sharedOwners)),
        }.OfType<DuplicationEvidence>().OrderBy(static evidence => evidence.Kind).ToValueList();
    }

    private ValueList<DuplicationEvidence> Against(StrategyMatch match, StrategyProfile? upper)
    {
        (StrategyProfile first, StrategyProfile second) = (match.First, match.Second);
        ValueList<Id<Theme>> unshared = survey.Themes.Ids(SortedSets.Unshared(first.Themes, second.Themes));
        return new[]
        {
            unshared.IsEmpty
                ? null
                : EvidenceBuilder.Of(DuplicationEvidenceKind.DifferentRemit,
                    Statement.Of("duplication.strategies.different-themes", ("themes", EvidenceBuilder.Those(unshared))),
                    EvidenceBuilder.Ids("theme-of-one", unshared)),
            first.Ground.Extent.Equals(second.Ground.Extent)
                ? null
                : EvidenceBuilder.Of(
                    DuplicationEvidenceKind.DifferentFootprint,
                    EvidenceAgainst.Footprints(EntityReference.Of(first.Id), EntityReference.Of(second.Id), match.Place),
                    EvidenceBuilder.Number("authorities-of-the-first", match.Place.First),
                    EvidenceBuilder.Number("authorities-of-the-second", match.Place.Second)),
            upper is null
                ? null
                : EvidenceBuilder.Of(
                    DuplicationEvidenceKind.OwnersInLine,
                    Both("duplication.strategies.owners-in-line", upper.Id, Lower(match, upper).Id)),
        }.OfType<DuplicationEvidence>().OrderBy(static evidence => evidence.Kind).ToValueList();
    }

    private static StrategyProfile Lower(StrategyMatch match, StrategyProfile upper) => upper == match.First ? match.Second : match.First;

    private static DuplicationRemedy Remedy(StrategyMatch match, StrategyProfile? upper) =>
        upper is null
            ? new()
            {
                Kind = DuplicationRemedyKind.JointStrategy,
                Statement = Both("duplication.strategies.joint", match.First.Id, match.Second.Id),
            }
            : new()
            {
                Kind = DuplicationRemedyKind.DeliveryPlan,
                Statement = Both("duplication.strategies.delivery-plan", upper.Id, Lower(match, upper).Id),
            };

    private static Statement Both(string code, Id<Strategy> first, Id<Strategy> second) =>
        Statement.Of(code, ("first", EntityReference.Of(first)), ("second", EntityReference.Of(second)));
}
