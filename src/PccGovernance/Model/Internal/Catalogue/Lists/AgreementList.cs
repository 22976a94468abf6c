namespace PccGovernance;

/// <summary>The list of agreements.</summary>
internal static class AgreementList
{
    public static EntityList<Agreement> Description { get; } =
        new("Agreements", static c => c.Agreements, static (c, all) => c with { Agreements = all })
        {
            Noun = "agreement",
            Name = static a => a.Name,
            Fields =
        [
            ("Name", static a => a.Name), ("Kind", static a => a.Kind), ("Parties", static a => a.Parties), ("Lead", static a => a.Lead),
            ("Shares", static a => a.Shares), ("Partnerships", static a => a.Partnerships), ("LegalGateway", static a => a.LegalGateway),
            ("AgreedOn", static a => a.AgreedOn), ("ReviewDue", static a => a.ReviewDue), ("Period", static a => a.Period),
            ("Provenance", static a => a.Provenance),
        ],
            Period = static a => a.Period,
            Order = static a => a with
            {
                Parties = a.Parties.AsSet(),
                Shares = a.Shares.SortedBy(static share => share.Share).SortedBy(static share => share.Organisation),
                Partnerships = a.Partnerships.AsSet(),
            },
            References = static (a, walk) => a with
            {
                Parties = walk.Organisations.Many(a.Parties, "parties"),
                Lead = walk.Organisations.One(a.Lead, "lead"),
                Shares = walk.Parts(a.Shares, "shares", Walked, "Share"),
                Partnerships = walk.Partnerships.Many(a.Partnerships, "partnerships"),
            },
            Values = static (v, agreement, at) => v.CheckAgreement(agreement, at),
        };

    private static AgreementShare Walked(AgreementShare share, ReferenceWalk walk) =>
        walk.Organisations.Required(share.Organisation, "organisation") is var party && party == share.Organisation
            ? share
            : share with { Organisation = party };
}
