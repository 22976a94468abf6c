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
                ("Members", static p => p.Members),
                ("Period", static p => p.Period),
                ("Provenance", static p => p.Provenance),
            ],
            Period = static p => p.Period,
            PeriodsWithin = static (window, p) =>
            {
                foreach (PanelMember member in p.Members)
                {
                    window.Narrow(member.Period);
                }
            },
            Order = static p => Sorted(p.Members) is var members && ReferenceEquals(members, p.Members) ? p : p with { Members = members },
            References = static (p, walk) =>
                p with
                {
                    Board = walk.Partnerships.One(p.Board, "board"),
                    Host = walk.Organisations.One(p.Host, "host"),
                    Members = walk.Parts(p.Members, "members", null, null, static member => member.Period),
                },
            Values = static (v, panel, at) => v.CheckPanel(panel, at),
        };

    private static ValueList<PanelMember> Sorted(ValueList<PanelMember> members)
    {
        if (members.Count < 2)
        {
            return members;
        }

        ValueList<PanelMember> sorted = members
            .OrderBy(static m => m.Authority)
            .ThenBy(static m => m.IsCoOpted)
            .ThenBy(static m => m.IsCouncillor)
            .ThenBy(static m => m.IsBarred)
            .ThenBy(static m => m.Party, StringComparer.Ordinal)
            .ThenBy(static m => m.Period.From)
            .ThenBy(static m => m.Period.To)
            .ToValueList();
        return sorted == members ? members : sorted;
    }
}
