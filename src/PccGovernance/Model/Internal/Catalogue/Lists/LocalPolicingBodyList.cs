namespace PccGovernance;

/// <summary>The list of local policing bodies.</summary>
internal static class LocalPolicingBodyList
{
    public static EntityList<LocalPolicingBody> Description { get; } =
        new("LocalPolicingBodies", static c => c.LocalPolicingBodies, static (c, all) => c with { LocalPolicingBodies = all })
        {
            Noun = "local policing body",
            Name = static b => b.Name,
            Fields =
            [
                ("Name", static b => b.Name),
                ("Kind", static b => b.Kind),
                ("ForceArea", static b => b.ForceArea),
                ("Period", static b => b.Period),
                ("KnownTo", static b => b.KnownTo),
                ("GovernsFire", static b => b.GovernsFire),
                ("Instrument", static b => b.Instrument),
                ("Organisation", static b => b.Organisation),
                ("Provenance", static b => b.Provenance),
            ],
            Period = static b => b.Period,
            References = static (b, walk) => b with { Organisation = walk.Organisations.One(b.Organisation, "organisation") },
            Values = static (v, body, at) => v.CheckLocalPolicingBody(body, at),
            Together = static v => v.CheckSuccession(),
        };
}
