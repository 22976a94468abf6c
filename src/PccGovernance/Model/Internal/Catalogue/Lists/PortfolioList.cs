namespace PccGovernance;

/// <summary>The list of portfolios.</summary>
internal static class PortfolioList
{
    public static EntityList<Portfolio> Description { get; } =
        new("Portfolios", static c => c.Portfolios, static (c, all) => c with { Portfolios = all })
        {
            Noun = "portfolio",
            Name = static p => p.Subject,
            Fields =
        [
            ("Subject", static p => p.Subject), ("LeadOrganisation", static p => p.LeadOrganisation), ("LeadPost", static p => p.LeadPost),
            ("Lead", static p => p.Lead), ("FurtherLeads", static p => p.FurtherLeads), ("Themes", static p => p.Themes),
            ("Period", static p => p.Period), ("Provenance", static p => p.Provenance),
        ],
            Period = static p => p.Period,
            PeriodsWithin = static (window, p) =>
            {
                foreach (PortfolioLead lead in p.FurtherLeads)
                {
                    window.Narrow(lead.Period);
                }
            },
            Order = static p => p with { FurtherLeads = PortfolioLeadOrder.Sort(p.FurtherLeads), Themes = p.Themes.AsSet() },
            References = static (p, walk) => p with
            {
                LeadOrganisation = walk.Organisations.One(p.LeadOrganisation, "leadOrganisation"),
                LeadPost = walk.Posts.One(p.LeadPost, "leadPost"),
                Lead = walk.People.One(p.Lead, "lead"),
                FurtherLeads = walk.Parts(p.FurtherLeads, "furtherLeads", Walked, "Further lead", static lead => lead.Period),
                Themes = walk.Themes.Many(p.Themes, "themes"),
            },
            Values = static (v, portfolio, at) => v.CheckPortfolio(portfolio, at),
        };

    private static PortfolioLead Walked(PortfolioLead lead, ReferenceWalk walk)
    {
        bool wasNamed = lead is not { Organisation: null, Post: null, Person: null };
        PortfolioLead after = lead with
        {
            Organisation = walk.Organisations.One(lead.Organisation, "organisation"),
            Post = walk.Posts.One(lead.Post, "post"),
            Person = walk.People.One(lead.Person, "person"),
        };
        walk.IsLost |= wasNamed && after is { Organisation: null, Post: null, Person: null };
        return after;
    }
}
