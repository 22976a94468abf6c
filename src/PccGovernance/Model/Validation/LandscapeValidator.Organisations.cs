namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    private void CheckCatalogues()
    {
        Identifiers(_contents.OrganisationKinds, "organisationKinds", static k => k.Id);
        for (int i = 0; i < _contents.OrganisationKinds.Count; i++)
        {
            OrganisationKind kind = _contents.OrganisationKinds[i];
            string at = At("organisationKinds", i);
            string holder = $"The organisation kind '{kind.Id}'";
            Text(kind.Name, at, "name", holder);
            Enumeration(kind.Sector, at, "sector", holder);
        }

        CheckPartnershipKinds();
        CheckDuties();
        CheckThemes();
    }

    private void CheckPartnershipKinds()
    {
        Identifiers(_contents.PartnershipKinds, "partnershipKinds", static k => k.Id);
        for (int i = 0; i < _contents.PartnershipKinds.Count; i++)
        {
            PartnershipKind kind = _contents.PartnershipKinds[i];
            string at = At("partnershipKinds", i);
            string holder = $"The partnership kind '{kind.Id}'";
            Text(kind.Name, at, "name", holder);
            Enumeration(kind.Extent, at, "extent", holder);
            Enumeration(kind.Function, at, "function", holder);
            Enumeration(kind.UsualFootprint, at, "usualFootprint", holder);
            Enumeration(kind.UsualTier, at, "usualTier", holder);
            References(kind.UsualThemes, _known.Themes, at, "usualThemes", holder);
            References(kind.Duties, _known.Duties, at, "duties", holder);
            References(kind.Coordinates, _known.PartnershipKinds, at, "coordinates", holder);
            Members(kind.StatutoryMembers, at, "statutoryMembers", holder);
            Members(kind.UsualMembers, at, "usualMembers", holder);
            Cited(kind.EnactingProvision, at, "enactingProvision", holder);
            Cited(kind.CombiningPower, at, "combiningPower", holder);
            Known(kind.Provenance, at, holder);
        }
    }

    private void CheckDuties()
    {
        Identifiers(_contents.Duties, "duties", static d => d.Id);
        for (int i = 0; i < _contents.Duties.Count; i++)
        {
            Duty duty = _contents.Duties[i];
            Text(duty.Name, At("duties", i), "name", $"The duty '{duty.Id}'");
            Cited(duty.Citation, At("duties", i), "citation", $"The duty '{duty.Id}'");
        }
    }

    private void CheckThemes()
    {
        Identifiers(_contents.Themes, "themes", static t => t.Id);
        for (int i = 0; i < _contents.Themes.Count; i++)
        {
            Text(_contents.Themes[i].Name, At("themes", i), "name", $"The theme '{_contents.Themes[i].Id}'");
        }
    }

    private void CheckOrganisations()
    {
        Identifiers(_contents.Organisations, "organisations", static o => o.Id);
        for (int i = 0; i < _contents.Organisations.Count; i++)
        {
            Organisation organisation = _contents.Organisations[i];
            string at = At("organisations", i);
            string holder = $"The organisation '{organisation.Id}'";
            Text(organisation.Name, at, "name", holder);
            Reference(organisation.Kind, _known.OrganisationKinds, at, "kind", holder);
            Areas(organisation.Footprint, at, holder);
            Period(organisation.Period, at, "period", holder);
            Known(organisation.Provenance, at, holder);
        }

        Identifiers(_contents.Posts, "posts", static p => p.Id);
        for (int i = 0; i < _contents.Posts.Count; i++)
        {
            Post post = _contents.Posts[i];
            string at = At("posts", i);
            string holder = $"The post '{post.Id}'";
            Text(post.Title, at, "title", holder);
            Reference(post.Organisation, _known.Organisations, at, "organisation", holder);
            Pay(post.Pay, at, "pay", holder);
            Period(post.Period, at, "period", holder);
            Known(post.Provenance, at, holder);
        }

        Identifiers(_contents.People, "people", static p => p.Id);
    }

    private void Members(ValueList<MemberRequirement> members, string location, string member, string holder)
    {
        for (int i = 0; i < members.Count; i++)
        {
            string at = Within(location, member, i);
            Reference(members[i].Kind, _known.OrganisationKinds, at, "kind", holder);
            Enumeration(members[i].Extent, at, "extent", holder);
        }
    }
}
