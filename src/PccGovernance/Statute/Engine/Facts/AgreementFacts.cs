namespace PccGovernance.Statute;

/// <summary>An agreement as clauses read it: a filing that was signed by its parties.</summary>
internal static class AgreementFacts
{
    /// <summary>The agreement as a filing; <c>null</c> for one of a kind that no requirement reads.</summary>
    public static FilingView? Of(Agreement agreement)
    {
        string? kind = agreement.Kind switch
        {
            AgreementKind.DataSharing => "information-protocol",
            AgreementKind.Collaboration => "collaboration-agreement",
            AgreementKind.Combination => "combination-agreement",
            _ => null,
        };
        if (kind is null)
        {
            return null;
        }

        PartialDate? signed = agreement.AgreedOn ?? agreement.Period.Beginning;
        Filing filing = new()
        {
            Id = Id<Filing>.Parse(agreement.Id.Value),
            Kind = kind,
            Name = agreement.Name,
            Covers = agreement.Period,
            Steps = [new() { Kind = "signed", On = signed, Organisations = agreement.Parties }],
            Facts = [new() { Name = "agreement-made", Holds = true }],
        };
        return new(filing, filing.Steps, filing.Facts, filing.Covers, thing: EntityReference.Of(agreement.Id));
    }
}
