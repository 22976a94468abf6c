namespace PccGovernance;

/// <summary>The list of times in office.</summary>
internal static class OfficeHolderList
{
    public static EntityList<OfficeHolder> Description { get; } = new("OfficeHolders", static c => c.OfficeHolders, static (c, all) => c with { OfficeHolders = all })
    {
        Noun = "time in office",
        Name = static h => h.Office,
        Fields =
        [
            ("Office", static h => h.Office), ("Body", static h => h.Body), ("Person", static h => h.Person), ("ElectedOn", static h => h.ElectedOn),
            ("Period", static h => h.Period), ("Provenance", static h => h.Provenance),
        ],
        Period = static h => h.Period,
        References = static (h, walk) => h with
        {
            Body = walk.Of<LocalPolicingBody>().Required(h.Body, "body"),
            Person = walk.People.One(h.Person, "person"),
        },
        Values = static (v, office, at) =>
        {
            v.Text(office.Office, at, "office");
            v.Date(office.ElectedOn, at, "electedOn");
            v.Period(office.Period, at, "period");
            v.Known(office.Provenance, at);
        },
    };
}
