namespace PccGovernance;

/// <summary>The list of police and crime panels.</summary>
internal static class PanelList
{
    public static EntityList<PoliceAndCrimePanel> Description { get; } =
        new("Panels", static c => c.Panels, static (c, all) => c with { Panels = all })
        {
            Noun = "panel",
            Name = static p => p.Name,
            Fields =
            [
                ("Name", static p => p.Name),
                ("ForceArea", static p => p.ForceArea),
                ("Board", static p => p.Board),
                ("Host", static p => p.Host),
                ("AppointedMembers", static p => p.AppointedMembers),
                ("CoOptedMembers", static p => p.CoOptedMembers),
                ("Period", static p => p.Period),
                ("Provenance", static p => p.Provenance),
            ],
            Period = static p => p.Period,
            References = static (p, walk) =>
                p with
                {
                    Board = walk.Partnerships.One(p.Board, "board"),
                    Host = walk.Organisations.One(p.Host, "host"),
                },
            Values = static (v, panel, at) => v.CheckPanel(panel, at),
        };
}
