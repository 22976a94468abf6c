namespace PccGovernance.Reference;

/// <summary>Every thing of the edition that has a name, with all its names.</summary>
internal static class NameEntries
{
    public static IEnumerable<NameEntry> Of(ReferenceFacts facts, NamesDocument names)
    {
        ILookup<string, string> others = names.Areas.Concat(names.Things)
            .SelectMany(static entry => entry.Names.Select(name => (entry.Id, name)))
            .ToLookup(static pair => pair.Id, static pair => pair.name, StringComparer.Ordinal);
        ILookup<AreaCode, string> bodies = facts.LocalPolicingBodies.ToLookup(static body => body.ForceArea, static body => body.Name);
        Geography map = facts.Edition.Geography;
        return map.ForceAreas.Select(area => NameEntry.Of(
                EntityReference.Of(area.Code), NameScope.ForceAreas, area.Name,
                [area.ForceName, area.WelshForceName, area.PoliceUkId], others[area.Code.ToString()].Concat(bodies[area.Code])))
            .Concat(map.Authorities.Select(authority => Authority(authority, others[authority.Code.ToString()], ended: false)))
            .Concat(map.OtherAuthorities.Select(authority => Authority(authority, others[authority.Code.ToString()], ended: true)))
            .Concat(
                map.CommunitySafetyAreas.Select(area =>
                    NameEntry.Of(
                        EntityReference.Of(area.Code),
                        NameScope.CommunitySafetyAreas,
                        area.Name,
                        [],
                        [$"{area.Name} Community Safety Partnership"])))
            .Concat(map.OtherAreas.Select(area => Other(area, others[area.Code.ToString()])))
            .Concat(
                facts.LocalPolicingBodies.Select(body =>
                    NameEntry.Of(
                        EntityReference.Of(body.Id),
                        NameScope.LocalPolicingBodies,
                        body.Name,
                        [],
                        others[body.Id.Value],
                        body.Period.To is not null)))
            .Concat(
                facts.Edition.PartnershipKinds.Select(kind =>
                    NameEntry.Of(
                        EntityReference.Of(kind.Id),
                        NameScope.PartnershipKinds,
                        kind.Name,
                        [],
                        [kind.Abbreviation, Unbracketed(kind.Name), .. others[kind.Id.Value]])))
            .Concat(
                facts.Edition.OrganisationKinds.Select(kind =>
                    NameEntry.Of(EntityReference.Of(kind.Id), NameScope.OrganisationKinds, kind.Name, [], others[kind.Id.Value])))
            .Concat(
                facts.Edition.Duties.Select(duty =>
                    NameEntry.Of(EntityReference.Of(duty.Id), NameScope.Duties, duty.Name, [], [duty.Citation?.Text])))
            .Concat(
                facts.Edition.Themes.Themes.Select(static theme =>
                    NameEntry.Of(EntityReference.Of(theme.Id), NameScope.Themes, theme.Name, [], theme.Synonyms)));
    }

    private static NameEntry Authority(LocalAuthority authority, IEnumerable<string> others, bool ended) => NameEntry.Of(
        EntityReference.Of(authority.Code), NameScope.Authorities, authority.CouncilName,
        [authority.Name, .. authority.Codes.Select(static code => code.ToString())], [$"{authority.Name} Council", .. others], ended);

    private static NameEntry Other(NamedArea area, IEnumerable<string> others)
    {
        bool combined = area.Code.Level == AreaLevel.CombinedAuthority;
        string[] more = combined ? [$"{area.Name} Combined Authority", $"{area.Name} Combined County Authority"] : [];
        return NameEntry.Of(
            EntityReference.Of(area.Code),
            combined ? NameScope.CombinedAuthorities : NameScope.OtherAreas,
            area.Name,
            [],
            [.. more, .. others],
            area.Period.To is not null);
    }

    private static string Unbracketed(string name)
    {
        int bracket = name.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 ? name[..bracket] : name;
    }
}
