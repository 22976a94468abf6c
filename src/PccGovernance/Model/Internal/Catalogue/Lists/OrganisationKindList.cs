namespace PccGovernance;

/// <summary>The list of kinds of organisation that the edition does not have.</summary>
internal static class OrganisationKindList
{
    public static EntityList<OrganisationKind> Description { get; } =
        new("OrganisationKinds", static c => c.OrganisationKinds, static (c, all) => c with { OrganisationKinds = all })
        {
            Noun = "organisation kind",
            Name = static k => k.Name,
            Fields =
        [
            ("Name", static k => k.Name), ("Sector", static k => k.Sector),
        ],
            Values = static (v, kind, at) =>
            {
                v.Text(kind.Name, at, "name");
                v.Enumeration(kind.Sector, at, "sector");
            },
            OfEdition = static edition => edition.OrganisationKinds.Select(static k => k.Id),
            InEdition = static (edition, id) => edition.OrganisationKind(id),
        };
}
