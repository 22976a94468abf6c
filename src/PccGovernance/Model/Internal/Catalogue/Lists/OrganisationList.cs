namespace PccGovernance;

/// <summary>The list of organisations.</summary>
internal static class OrganisationList
{
    public static EntityList<Organisation> Description { get; } =
        new("Organisations", static c => c.Organisations, static (c, all) => c with { Organisations = all })
        {
            Noun = "organisation",
            Name = static o => o.Name,
            Fields =
        [
            ("Name", static o => o.Name), ("Kind", static o => o.Kind), ("Footprint", static o => o.Footprint),
            ("Period", static o => o.Period),
            ("Provenance", static o => o.Provenance),
        ],
            Period = static o => o.Period,
            References = static (o, walk) =>
                walk.Of<OrganisationKind>().One(o.Kind, "kind") is var kind && kind == o.Kind ? o : o with { Kind = kind },
            Values = static (v, organisation, at) =>
            {
                v.Text(organisation.Name, at, "name");
                v.Areas(organisation.Footprint, organisation.Period, at);
                v.Period(organisation.Period, at, "period");
                v.Known(organisation.Provenance, at);
            },
        };
}
