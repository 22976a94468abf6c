using System.Collections.Concurrent;
using NodaTime;

namespace PccGovernance.Reference;

/// <summary>Says for which grounds of a force area the law or usual practice sets up boards of a kind, and when.</summary>
/// <remarks>Made once for the facts, and used by any thread: what it remembers follows from the facts alone.</remarks>
/// <param name="facts">The facts.</param>
internal sealed class PartnershipUnits(ReferenceFacts facts)
{
    private readonly Geography _map = facts.Edition.Geography;
    private readonly ConcurrentDictionary<Geography, PartnershipGrounds> _grounds = [];
    private readonly ConcurrentDictionary<LocalDate, PartnershipGrounds> _groundsOn = [];
    private readonly ConcurrentDictionary<
        (Id<PartnershipKind> Kind, AreaCode Area),
        (PartnershipUnit Unit, EffectivePeriod Period)[]> _units = [];

    private readonly ILookup<AreaCode, LocalDate> _cuts = facts
        .Edition.Geography.Authorities.Concat(facts.Edition.Geography.OtherAuthorities)
        .SelectMany(static authority =>
            new[] { authority.Period.From, authority.Period.To }.OfType<LocalDate>().Select(day => (authority.ForceArea, Day: day)))
        .Distinct()
        .ToLookup(static cut => cut.ForceArea, static cut => cut.Day);

    private readonly ILookup<(Id<PartnershipKind> Kind, AreaCode Area), KnownPartnership> _known = facts
        .KnownPartnerships.SelectMany(known =>
            facts.Edition.Geography.ForceAreasOf(known.Footprint).Select(area => (Key: (known.Kind, area.Code), Known: known)))
        .ToLookup(static pair => pair.Key, static pair => pair.Known);

    /// <summary>
    /// The units for boards of a kind in a force area, each with the time for which it stands: none where the kind does not apply.
    /// </summary>
    public (PartnershipUnit Unit, EffectivePeriod Period)[] Of(PartnershipKind kind, ForceArea area) =>
        _units.GetOrAdd(
            (kind.Id, area.Code),
            static (_, asked) => asked.Units.Make(asked.Kind, asked.Area),
            (Units: this, Kind: kind, Area: area));

    private (PartnershipUnit Unit, EffectivePeriod Period)[] Make(PartnershipKind kind, ForceArea area)
    {
        Applicability applies = facts.ApplicabilityOf(kind.Id);
        if (!Extends(kind.Extent, area) || !applies.Reaches(area))
        {
            return [];
        }

        KnownPartnership[] known = [.. _known[(kind.Id, area.Code)]];
        LocalDate[] cuts = [.. Cuts(area, known)];
        List<(PartnershipUnit Unit, EffectivePeriod Period)> spans = [];
        Dictionary<string, int> last = new(StringComparer.Ordinal);
        for (int i = 0; i <= cuts.Length; i++)
        {
            EffectivePeriod period = new(i == 0 ? null : cuts[i - 1], i == cuts.Length ? null : cuts[i]);
            foreach (PartnershipUnit unit in On(kind, applies, area, known, period))
            {
                // Most grounds go on as they are through a change elsewhere in the area.
                if (last.TryGetValue(unit.Code, out int at) && spans[at].Period.To == period.From && spans[at].Unit == unit)
                {
                    spans[at] = (unit, new(spans[at].Period.From, period.To));
                }
                else
                {
                    last[unit.Code] = spans.Count;
                    spans.Add((unit, period));
                }
            }
        }

        return [.. spans];
    }

    private static bool Extends(LegalExtent extent, ForceArea area) => extent switch
    {
        LegalExtent.England => !area.IsInWales,
        LegalExtent.Wales => area.IsInWales,
        _ => true,
    };

    /// <summary>The days on which the authorities of the area or its known partnerships change.</summary>
    private IEnumerable<LocalDate> Cuts(ForceArea area, KnownPartnership[] known) => known
        .SelectMany(static one => new[] { one.Period.From, one.Period.To, one.SeenFrom })
        .OfType<LocalDate>()
        .Concat(_cuts[area.Code])
        .Distinct()
        .Order();

    private IEnumerable<PartnershipUnit> On(
        PartnershipKind kind,
        Applicability applies,
        ForceArea area,
        KnownPartnership[] known,
        EffectivePeriod period)
    {
        LocalDate day = period.From ?? period.To?.PlusDays(-1) ?? facts.Day;
        PartnershipGrounds grounds = GroundsOn(day);
        PartnershipUnit[] units =
            [.. known.Where(one => one.Period.Contains(day)).Select(one => grounds.Of(one.On(day), kind.UsualFootprint))];
        Footprint taken = new() { Areas = units.SelectMany(static unit => unit.Footprint.Areas).ToValueList() };
        return units.Concat(grounds.Of(kind, applies, area).Where(unit => taken.IsUnknown || !grounds.Holds(taken, unit.Footprint)));
    }

    private PartnershipGrounds GroundsOn(LocalDate day) =>
        _groundsOn.GetOrAdd(day, day => _grounds.GetOrAdd(_map.AsOf(day), static map => new(map)));
}
