namespace PccGovernance;

/// <summary>The list of data sharing agreements.</summary>
internal static class DataSharingAgreementList
{
    public static EntityList<DataSharingAgreement> Description { get; } = new("DataSharingAgreements", static c => c.DataSharingAgreements, static (c, all) => c with { DataSharingAgreements = all })
    {
        Noun = "data sharing agreement",
        Name = static a => a.Name,
        Fields =
        [
            ("Name", static a => a.Name), ("Parties", static a => a.Parties), ("Partnerships", static a => a.Partnerships),
            ("LegalGateway", static a => a.LegalGateway), ("Period", static a => a.Period), ("Provenance", static a => a.Provenance),
        ],
        Period = static a => a.Period,
        Order = static a => a with { Parties = a.Parties.AsSet(), Partnerships = a.Partnerships.AsSet() },
        References = static (a, walk) => a with
        {
            Parties = walk.Organisations.Many(a.Parties, "parties"),
            Partnerships = walk.Partnerships.Many(a.Partnerships, "partnerships"),
        },
        Values = static (v, agreement, at) =>
        {
            v.Text(agreement.Name, at, "name");
            v.Cited(agreement.LegalGateway, at, "legalGateway");
            v.Period(agreement.Period, at, "period");
            v.Known(agreement.Provenance, at);
        },
    };
}
