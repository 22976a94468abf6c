namespace PccGovernance;

/// <summary>The list of portfolios.</summary>
internal static class PortfolioList
{
    public static EntityList<Portfolio> Description { get; } = new("Portfolios", static c => c.Portfolios, static (c, all) => c with { Portfolios = all })
    {
        Noun = "portfolio",
        Name = static p => p.Subject,
        Fields =
        [
            ("Subject", static p => p.Subject), ("LeadOrganisation", static p => p.LeadOrganisation), ("LeadPost", static p => p.LeadPost),
            ("Lead", static p => p.Lead), ("Themes", static p => p.Themes), ("Period", static p => p.Period), ("Provenance", static p => p.Provenance),
        ],
        Period = static p => p.Period,
        Order = static p => p with { Themes = p.Themes.AsSet() },
        References = static (p, walk) => p with
        {
            LeadOrganisation = walk.Organisations.One(p.LeadOrganisation, "leadOrganisation"),
            LeadPost = walk.Posts.One(p.LeadPost, "leadPost"),
            Lead = walk.People.One(p.Lead, "lead"),
            Themes = walk.Themes.Many(p.Themes, "themes"),
        },
        Values = static (v, portfolio, at) =>
        {
            v.Text(portfolio.Subject, at, "subject");
            v.PostOf(portfolio.LeadPost, portfolio.LeadOrganisation, at, "leadPost");
            v.Period(portfolio.Period, at, "period");
            v.Known(portfolio.Provenance, at);
        },
    };
}
