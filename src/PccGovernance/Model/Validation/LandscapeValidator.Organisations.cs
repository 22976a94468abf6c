namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    private void CheckCatalogues()
    {
        Identifiers(_contents.OrganisationKinds, "organisationKinds", static k => k.Id);
        Identifiers(_contents.PartnershipKinds, "partnershipKinds", static k => k.Id);
        for (int i = 0; i < _contents.PartnershipKinds.Count; i++)
        {
            PartnershipKind kind = _contents.PartnershipKinds[i];
            string at = At("partnershipKinds", i);
            string holder = $"The partnership kind '{kind.Id}'";
            Enumeration(kind.Function, $"{at}.function", holder);
            Enumeration(kind.UsualFootprint, $"{at}.usualFootprint", holder);
            Enumeration(kind.UsualTier, $"{at}.usualTier", holder);
            References(kind.UsualThemes, _known.Themes, at, "usualThemes", holder);
            References(kind.Duties, _known.Duties, at, "duties", holder);
            References(kind.Coordinates, _known.PartnershipKinds, at, "coordinates", holder);
            Members(kind.StatutoryMembers, at, "statutoryMembers", holder);
            Members(kind.UsualMembers, at, "usualMembers", holder);
        }

        Identifiers(_contents.Duties, "duties", static d => d.Id);
        Identifiers(_contents.Themes, "themes", static t => t.Id);
    }

    private void CheckOrganisations()
    {
        Identifiers(_contents.Organisations, "organisations", static o => o.Id);
        for (int i = 0; i < _contents.Organisations.Count; i++)
        {
            Organisation organisation = _contents.Organisations[i];
            string at = At("organisations", i);
            string holder = $"The organisation '{organisation.Id}'";
            Reference(organisation.Kind, _known.OrganisationKinds, $"{at}.kind", holder);
            Areas(organisation.Footprint, at, holder);
            Period(organisation.Period, at, holder);
        }

        Identifiers(_contents.Posts, "posts", static p => p.Id);
        for (int i = 0; i < _contents.Posts.Count; i++)
        {
            Post post = _contents.Posts[i];
            string at = At("posts", i);
            string holder = $"The post '{post.Id}'";
            Reference(post.Organisation, _known.Organisations, $"{at}.organisation", holder);
            Pay(post.Pay, $"{at}.pay", holder);
            Period(post.Period, at, holder);
        }

        Identifiers(_contents.People, "people", static p => p.Id);
    }

    private void Members(ValueList<MemberRequirement> members, string location, string member, string holder)
    {
        for (int i = 0; i < members.Count; i++)
        {
            Reference(members[i].Kind, _known.OrganisationKinds, $"{Within(location, member, i)}.kind", holder);
        }
    }
}
