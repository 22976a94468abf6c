namespace PccGovernance;

/// <summary>The list of announced changes.</summary>
internal static class AnnouncedChangeList
{
    public static EntityList<AnnouncedChange> Description { get; } =
        new("AnnouncedChanges", static c => c.AnnouncedChanges, static (c, all) => c with { AnnouncedChanges = all })
        {
            Noun = "announced change",
            Name = static a => a.Summary,
            Fields =
            [
                ("Summary", static a => a.Summary),
                ("Announced", static a => a.Announced),
                ("Effective", static a => a.Effective),
                ("Status", static a => a.Status),
                ("Footprint", static a => a.Footprint),
                ("Successor", static a => a.Successor),
                ("Provenance", static a => a.Provenance),
            ],
            // An announcement of which only the year or month is known counts from the first day that it can mean.
            Period = static c => c.Announced.IsEmpty ? EffectivePeriod.Always : new(c.Announced.Earliest),
            Values = static (v, change, at) => v.CheckAnnouncedChange(change, at),
        };
}
