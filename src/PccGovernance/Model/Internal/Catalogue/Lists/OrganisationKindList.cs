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
            ("Name", static k => k.Name), ("Sector", static k => k.Sector), ("Role", static k => k.Role),
            ("AnswersFor", static k => k.AnswersFor), ("AnswersForInOneTier", static k => k.AnswersForInOneTier),
        ],
            Order = static kind =>
                kind with { AnswersFor = kind.AnswersFor.AsSet(), AnswersForInOneTier = kind.AnswersForInOneTier.AsSet() },
            References = static (kind, walk) => kind with
            {
                AnswersFor = walk.Of<OrganisationKind>().Many(kind.AnswersFor, "answersFor"),
                AnswersForInOneTier = walk.Of<OrganisationKind>().Many(kind.AnswersForInOneTier, "answersForInOneTier"),
            },
            Values = static (v, kind, at) =>
            {
                v.Text(kind.Name, at, "name");
                v.Enumeration(kind.Sector, at, "sector");
                v.Enumeration(kind.Role, at, "role");
            },
            OfEdition = static edition => edition.OrganisationKinds.Select(static k => k.Id),
            InEdition = static (edition, id) => edition.OrganisationKind(id),
        };
}
