using System.Collections.Frozen;
using NodaTime;
using PccGovernance.Reference;

namespace PccGovernance.KnownLists;

/// <summary>
/// Which partnerships the law requires on which ground, worked out once for an area or the country and kept without their seats.
/// </summary>
internal static class RequiredPartnerships
{
    private static readonly FrozenDictionary<AreaCode, Lazy<Required[]>> s_ofArea = EnglandAndWales.ForceAreas.All.ToFrozenDictionary(
        static area => area.Code,
        static area => new Lazy<Required[]>(() => Of(EnglandAndWales.StatutoryLandscape(area))));

    private static readonly Lazy<Required[]> s_ofCountry = new(static () => Of(EnglandAndWales.StatutoryLandscape()));

    /// <summary>The kinds and grounds required in some force areas on a day, each once.</summary>
    public static IEnumerable<(PartnershipKind Kind, Footprint Ground)> In(ForceArea[] areas, LocalDate day) =>
        (areas.Length == EnglandAndWales.ForceAreas.All.Count
            ? s_ofCountry.Value
            : areas.SelectMany(static area => s_ofArea[area.Code].Value))
            .Where(required => required.Period.Contains(day))
            .DistinctBy(static required => (required.Kind.Id, required.Ground))
            .Select(static required => (required.Kind, required.Ground));

    private static Required[] Of(Landscape landscape) =>
    [
        .. landscape.Partnerships
            .Select(static board =>
                new Required(EnglandAndWales.Edition.PartnershipKind(board.Kind!.Value)!, board.Footprint, board.Period))
            .Where(static required => required.Kind.IsStatutory && !required.Ground.IsUnknown),
    ];

    private sealed record Required(PartnershipKind Kind, Footprint Ground, EffectivePeriod Period);
}
