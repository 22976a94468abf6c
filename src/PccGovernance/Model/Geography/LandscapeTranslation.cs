using NodaTime;

namespace PccGovernance;

/// <summary>The contents of a landscape with their footprints carried to the areas of another day.</summary>
public sealed record LandscapeTranslation
{
    /// <summary>The contents: what has ended by the day keeps its areas, everything else has those of the day.</summary>
    public required LandscapeContents Contents { get; init; }

    /// <summary>What was carried, in the order of the contents: only what had a code that did not stay.</summary>
    public ValueList<TranslatedFootprint> Carried { get; init => field = value ?? []; } = [];

    /// <summary>What of it could not be decided.</summary>
    public IEnumerable<TranslatedFootprint> Undecided => Carried.Where(static carried => !carried.Translation.IsDecided);

    /// <summary>Carries the footprints of partnerships, organisations and strategies to the areas of a day.</summary>
    /// <param name="geography">The map, which knows what took the place of what.</param>
    /// <param name="contents">The contents, in codes of any day.</param>
    /// <param name="date">The day.</param>
    public static LandscapeTranslation Of(Geography geography, LandscapeContents contents, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(geography);
        ArgumentNullException.ThrowIfNull(contents);
        List<TranslatedFootprint> carried = [];
        LandscapeContents translated = contents with
        {
            Organisations = contents.Organisations
                .Select(one => one with { Footprint = Carry(EntityReference.Of(one.Id), one.Footprint, one.Period) }).ToValueList(),
            Partnerships = contents.Partnerships
                .Select(one => one with { Footprint = Carry(EntityReference.Of(one.Id), one.Footprint, one.Period) }).ToValueList(),
            Strategies = contents.Strategies
                .Select(one => one with { Footprint = Carry(EntityReference.Of(one.Id), one.Footprint, one.Period) }).ToValueList(),
        };
        return new() { Contents = translated, Carried = carried.ToValueList() };

        Footprint Carry(EntityReference subject, Footprint footprint, EffectivePeriod period)
        {
            if (period.HasEndedBy(date))
            {
                return footprint;
            }

            FootprintTranslation translation = geography.Translate(footprint, date);
            if (!translation.Steps.IsEmpty)
            {
                carried.Add(new() { Subject = subject, Translation = translation });
            }

            return translation.Footprint;
        }
    }
}
