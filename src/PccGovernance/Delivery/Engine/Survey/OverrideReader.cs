using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>Asks colours that were set what they say while they hold: to the day they expire, else for a reporting period.</summary>
internal readonly struct OverrideReader(LocalDate asOf, int reportingPeriodDays) : IRecordReader<RagOverride, RagStatus>
{
    public PartialDate On(RagOverride item) => item.On;

    public RagStatus? Says(RagOverride item) => Holds(item) ? item.Colour : null;

    private bool Holds(RagOverride set) =>
        set.ExpiresOn is { } end ? asOf < end.Latest : Period.DaysBetween(set.On.Latest, asOf) < reportingPeriodDays;
}
