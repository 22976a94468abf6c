using PccGovernance.Kernel;
using static System.FormattableString;

namespace PccGovernance.Duplication;

/// <summary>Writes a matched pair of strategies out in full.</summary>
internal sealed class StrategyReporter(DuplicationOptions options, PartnershipSurvey survey)
{
    private readonly PairComparer _comparer = new(options);

    public StrategyPair Report(StrategyMatch match)
    {
        (StrategyProfile first, StrategyProfile second) = (match.First, match.Second);
        HierarchyRelation line = first.OwnerPartnership is { } one && second.OwnerPartnership is { } other ? HierarchyRelation.Of(one, other) : default;
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
                Invariant($"They share {themes.Count} of the {match.Remit.Union} themes of either."),
                EvidenceBuilder.Ids("theme", themes)),
            EvidenceBuilder.Of(
                DuplicationEvidenceKind.SharedGround,
                Invariant($"Both cover {match.Place.Intersection:0.###} of the {Math.Min(match.Place.First, match.Place.Second):0.###} authorities of the smaller footprint."),
                EvidenceBuilder.Number("shared authorities", match.Place.Intersection),
                EvidenceBuilder.Number("authorities of the smaller footprint", Math.Min(match.Place.First, match.Place.Second))),
            sharedOwners == 0
                ? null
                : EvidenceBuilder.Of(
                    DuplicationEvidenceKind.SharedOwners,
                    $"{EvidenceBuilder.Count(sharedOwners, "organisation sits", "organisations sit")} on both of the boards that own them.",
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
                : EvidenceBuilder.Of(DuplicationEvidenceKind.DifferentRemit, $"Only one of them is about {EvidenceBuilder.Quoted(unshared)}.", EvidenceBuilder.Ids("theme of one", unshared)),
            first.Ground.Extent.Equals(second.Ground.Extent)
                ? null
                : EvidenceBuilder.Of(
                    DuplicationEvidenceKind.DifferentFootprint,
                    Invariant($"The footprints differ: '{first.Id}' has {match.Place.First:0.###} and '{second.Id}' has {match.Place.Second:0.###}, counted in authorities."),
                    EvidenceBuilder.Number("authorities of the first", match.Place.First),
                    EvidenceBuilder.Number("authorities of the second", match.Place.Second)),
            upper is null
                ? null
                : EvidenceBuilder.Of(
                    DuplicationEvidenceKind.OwnersInLine,
                    $"The owner of '{upper.Id}' stands above that of '{Lower(match, upper).Id}', which may be meant as its plan for its own ground."),
        }.OfType<DuplicationEvidence>().OrderBy(static evidence => evidence.Kind).ToValueList();
    }

    private static StrategyProfile Lower(StrategyMatch match, StrategyProfile upper) => upper == match.First ? match.Second : match.First;

    private static DuplicationRemedy Remedy(StrategyMatch match, StrategyProfile? upper) =>
        upper is null
            ? new()
            {
                Kind = DuplicationRemedyKind.JointStrategy,
                Text = $"Look at one joint strategy in the place of '{match.First.Id}' and '{match.Second.Id}', with room for local variation in how it is delivered.",
            }
            : new()
            {
                Kind = DuplicationRemedyKind.DeliveryPlan,
                Text = $"Look at making '{Lower(match, upper).Id}' the delivery plan of '{upper.Id}' for its own ground rather than a strategy beside it.",
            };
}
