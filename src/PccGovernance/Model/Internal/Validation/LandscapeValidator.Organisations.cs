namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    private void CheckCatalogues()
    {
        Identifiers(_contents.OrganisationKinds, "organisationKinds", static k => k.Id);
        for (int i = 0; i < _contents.OrganisationKinds.Count; i++)
        {
            OrganisationKind kind = _contents.OrganisationKinds[i];
            ErrorLocation at = ErrorLocation.Of("organisationKinds", i, "organisation kind", kind.Id);
            Text(kind.Name, at, "name");
            Enumeration(kind.Sector, at, "sector");
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
            ErrorLocation at = ErrorLocation.Of("partnershipKinds", i, "partnership kind", kind.Id);
            Text(kind.Name, at, "name");
            Enumeration(kind.Extent, at, "extent");
            Enumeration(kind.Function, at, "function");
            Enumeration(kind.UsualFootprint, at, "usualFootprint");
            Enumeration(kind.UsualTier, at, "usualTier");
            References(kind.UsualThemes, _known.Themes, at, "usualThemes");
            References(kind.Duties, _known.Duties, at, "duties");
            References(kind.Coordinates, _known.PartnershipKinds, at, "coordinates");
            Members(kind.StatutoryMembers, at, "statutoryMembers");
            Members(kind.UsualMembers, at, "usualMembers");
            Cited(kind.EnactingProvision, at, "enactingProvision");
            Cited(kind.CombiningPower, at, "combiningPower");
            Known(kind.Provenance, at);
        }
    }

    private void CheckDuties()
    {
        Identifiers(_contents.Duties, "duties", static d => d.Id);
        for (int i = 0; i < _contents.Duties.Count; i++)
        {
            Duty duty = _contents.Duties[i];
            ErrorLocation at = ErrorLocation.Of("duties", i, "duty", duty.Id);
            Text(duty.Name, at, "name");
            Cited(duty.Citation, at, "citation");
        }
    }

    private void CheckThemes()
    {
        Identifiers(_contents.Themes, "themes", static t => t.Id);
        for (int i = 0; i < _contents.Themes.Count; i++)
        {
            Text(_contents.Themes[i].Name, ErrorLocation.Of("themes", i, "theme", _contents.Themes[i].Id), "name");
        }
    }

    private void CheckOrganisations()
    {
        Identifiers(_contents.Organisations, "organisations", static o => o.Id, _known.Organisations);
        for (int i = 0; i < _contents.Organisations.Count; i++)
        {
            Organisation organisation = _contents.Organisations[i];
            ErrorLocation at = ErrorLocation.Of("organisations", i, "organisation", organisation.Id);
            Text(organisation.Name, at, "name");
            Reference(organisation.Kind, _known.OrganisationKinds, at, "kind");
            Areas(organisation.Footprint, at);
            Period(organisation.Period, at, "period");
            Known(organisation.Provenance, at);
        }

        Identifiers(_contents.Posts, "posts", static p => p.Id, _known.Posts);
        for (int i = 0; i < _contents.Posts.Count; i++)
        {
            Post post = _contents.Posts[i];
            ErrorLocation at = ErrorLocation.Of("posts", i, "post", post.Id);
            Text(post.Title, at, "title");
            Reference(post.Organisation, _known.Organisations, at, "organisation");
            Pay(post.Pay, at, "pay");
            Period(post.Period, at, "period");
            Known(post.Provenance, at);
        }

        Identifiers(_contents.People, "people", static p => p.Id, _known.People);
    }

    private void Members(ValueList<MemberRequirement> members, ErrorLocation owner, string member)
    {
        for (int i = 0; i < members.Count; i++)
        {
            ErrorLocation at = owner.Member(member, i);
            Reference(members[i].Kind, _known.OrganisationKinds, at, "kind");
            Enumeration(members[i].Extent, at, "extent");
        }
    }
}
