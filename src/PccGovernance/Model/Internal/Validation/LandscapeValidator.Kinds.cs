using System.Globalization;

namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    public void CheckPartnershipKind(PartnershipKind kind, ErrorLocation at)
    {
        Text(kind.Name, at, "name");
        Shown(kind.Abbreviation, at, "abbreviation");
        Enumeration(kind.Extent, at, "extent");
        Enumeration(kind.Function, at, "function");
        Enumeration(kind.UsualFootprint, at, "usualFootprint");
        Enumeration(kind.UsualTier, at, "usualTier");
        Range(kind.EstablishedYear, s_firstDay.Year, s_lastDay.Year, at, "establishedYear", "a year in which it began");
        Members(kind.StatutoryMembers, at, "statutoryMembers");
        Members(kind.UsualMembers, at, "usualMembers");
        Cited(kind.EnactingProvision, at, "enactingProvision");
        Cited(kind.CombiningPower, at, "combiningPower");
        for (int condition = 0; condition < kind.CombiningConditions.Count; condition++)
        {
            string member = string.Create(CultureInfo.InvariantCulture, $"combiningConditions[{condition}]");
            Text(kind.CombiningConditions[condition].Text, at, $"{member}.text");
            Cited(kind.CombiningConditions[condition].Citation, at, $"{member}.citation");
        }

        Known(kind.Provenance, at);
    }

    private void Members(ValueList<MemberRequirement> members, ErrorLocation owner, string member)
    {
        for (int i = 0; i < members.Count; i++)
        {
            Enumeration(members[i].Extent, owner.Member(member, i), "extent");
        }
    }
}
