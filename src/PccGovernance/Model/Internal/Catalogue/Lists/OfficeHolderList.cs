namespace PccGovernance;

/// <summary>The list of times in office.</summary>
internal static class OfficeHolderList
{
    public static EntityList<OfficeHolder> Description { get; } =
        new("OfficeHolders", static c => c.OfficeHolders, static (c, all) => c with { OfficeHolders = all })
        {
            Noun = "time in office",
            Name = static h => h.Office,
            Fields =
        [
            ("Office", static h => h.Office), ("Body", static h => h.Body), ("Post", static h => h.Post),
            ("Capacity", static h => h.Capacity),
            ("Person", static h => h.Person), ("FullTimeShare", static h => h.FullTimeShare), ("ElectedOn", static h => h.ElectedOn),
            ("Period", static h => h.Period), ("Provenance", static h => h.Provenance),
        ],
            Period = static h => h.Period,
            References = static (h, walk) => h with
            {
                Body = h.Body is { } body ? walk.Of<LocalPolicingBody>().Required(body, "body") : null,
                Post = h.Post is { } post ? walk.Posts.Required(post, "post") : null,
                Person = walk.People.One(h.Person, "person"),
            },
            Values = static (v, office, at) => v.CheckOfficeHolder(office, at),
        };
}
