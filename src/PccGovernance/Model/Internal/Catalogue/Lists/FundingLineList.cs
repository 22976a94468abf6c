namespace PccGovernance;

/// <summary>The list of money on record.</summary>
internal static class FundingLineList
{
    public static EntityList<FundingLine> Description { get; } =
        new("FundingLines", static c => c.FundingLines, static (c, all) => c with { FundingLines = all })
        {
            Noun = "funding line",
            Name = static f => f.Name,
            Fields =
            [
                ("Name", static f => f.Name),
                ("Kind", static f => f.Kind),
                ("Payer", static f => f.Payer),
                ("Recipient", static f => f.Recipient),
                ("Amount", static f => f.Amount),
                ("Actual", static f => f.Actual),
                ("PartOf", static f => f.PartOf),
                ("Follows", static f => f.Follows),
                ("Stage", static f => f.Stage),
                ("Partnerships", static f => f.Partnerships),
                ("Duties", static f => f.Duties),
                ("Themes", static f => f.Themes),
                ("Conditions", static f => f.Conditions),
                ("Period", static f => f.Period),
                ("Provenance", static f => f.Provenance),
            ],
            Period = static f => f.Period,
            Order = static f => f with { Partnerships = f.Partnerships.AsSet(), Duties = f.Duties.AsSet(), Themes = f.Themes.AsSet() },
            References = static (f, walk) => f with
            {
                Payer = walk.Organisations.One(f.Payer, "payer"),
                Recipient = walk.Organisations.One(f.Recipient, "recipient"),
                PartOf = walk.Of<FundingLine>().One(f.PartOf, "partOf"),
                Follows = walk.Of<FundingLine>().One(f.Follows, "follows"),
                Partnerships = walk.Partnerships.Many(f.Partnerships, "partnerships"),
                Duties = walk.Duties.Many(f.Duties, "duties"),
                Themes = walk.Themes.Many(f.Themes, "themes"),
            },
            Values = static (v, line, at) => v.CheckFundingLine(line, at),
        };
}
