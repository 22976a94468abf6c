namespace PccGovernance;

/// <summary>The list of what is completely on record.</summary>
internal static class CompleteRecordList
{
    public static EntityList<CompleteRecord> Description { get; } =
        new("CompleteRecords", static c => c.CompleteRecords, static (c, all) => c with { CompleteRecords = all })
        {
            Noun = "complete record",
            Name = static r => r.Matter,
            Fields =
            [
                ("Matter", static r => r.Matter),
                ("Footprint", static r => r.Footprint),
                ("Partnership", static r => r.Partnership),
                ("From", static r => r.From),
                ("Through", static r => r.Through),
                ("Provenance", static r => r.Provenance),
            ],
            References = static (r, walk) => r with { Partnership = walk.Partnerships.One(r.Partnership, "partnership") },
            Values = static (v, record, at) =>
            {
                v.Text(record.Matter, at, "matter");
                v.Areas(record.Footprint, at);
                v.Date(record.From, at, "from");
                v.Date(record.Through, at, "through");
                v.Known(record.Provenance, at);
            },
        };
}
