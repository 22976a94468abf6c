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
                [area.ForceName, area.WelshForceName, area.PoliceUkId],
                others[area.Code.ToString()].Concat(bodies[area.Code]).Concat(bodies[area.Code].SelectMany(OfOffice))))
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
                        others[body.Id.Value].Concat(OfOffice(body.Name)),
                        body.Period.To is not null)))
            .Concat(
                facts.Edition.PartnershipKinds.Select(kind =>
                    NameEntry.Of(
                        EntityReference.Of(kind.Id),
                        NameScope.PartnershipKinds,
                        kind.Name,
                        [],
                        [kind.Abbreviation, .. PartsOf(kind.Name), .. others[kind.Id.Value]])))
            .Concat(
                facts.Edition.OrganisationKinds.Select(kind =>
                    NameEntry.Of(EntityReference.Of(kind.Id), NameScope.OrganisationKinds, kind.Name, [], others[kind.Id.Value])))
            .Concat(
                facts.Edition.Duties.Select(duty =>
                    NameEntry.Of(EntityReference.Of(duty.Id), NameScope.Duties, duty.Name, [], [duty.Citation?.Text])))
            .Concat(
                facts.Edition.Themes.Themes.Select(static theme =>
                    NameEntry.Of(EntityReference.Of(theme.Id), NameScope.Themes, theme.Name, [], theme.Synonyms)))
            .Concat(facts.KnownPartnerships.Select(known => Partnership(known, facts.Edition.PartnershipKind(known.Kind)!)))
            .Concat(
                facts.AnnouncedChanges.Select(change =>
                    NameEntry.Of(EntityReference.Of(change.Id), NameScope.AnnouncedChanges, change.Summary, [], others[change.Id.Value])));
    }

    private static NameEntry Authority(LocalAuthority authority, IEnumerable<string> others, bool ended) => NameEntry.Of(
        EntityReference.Of(authority.Code), NameScope.Authorities, authority.CouncilName,
        [authority.Name, .. authority.Codes.Select(static code => code.ToString())], [$"{authority.Name} Council", .. others], ended);

    private static NameEntry Other(NamedArea area, IEnumerable<string> others)
    {
        bool combined = area.Code.Level == AreaLevel.CombinedAuthority;
        string health = AreaNames.OfHealthPartnership(area.Name);
        string[] more =
            combined ? [$"{area.Name} Combined Authority", $"{area.Name} Combined County Authority"]
            : health.Length < area.Name.Length ? [health, $"{health} Health Board"]
            : [];
        return NameEntry.Of(
            EntityReference.Of(area.Code),
            combined ? NameScope.CombinedAuthorities : NameScope.OtherAreas,
            area.Name,
            [],
            [.. more, .. others],
            area.Period.To is not null);
    }

    private static NameEntry Partnership(KnownPartnership known, PartnershipKind kind)
    {
        // Where its ground is no area of the map, the name of the ground is the board's alone.
        string? ground = AreaCode.TryParse(known.Code.ToUpperInvariant(), out _) ? null : known.Name;
        return NameEntry.Of(
            EntityReference.Of(StatutoryPartnerships.Identifier(kind, known.Code)),
            NameScope.Partnerships,
            StatutoryPartnerships.NameOf(kind, known, known.Name),
            [],
            [ground, $"{known.Name} {kind.Abbreviation}", .. PartsOf(kind.Name).Select(part => $"{known.Name} {part}")],
            known.Period.To is not null);
    }

    /// <summary>Of a body called after its office and ground, what else it goes by.</summary>
    private static IEnumerable<string> OfOffice(string body)
    {
        int ground = body.IndexOf(" for ", StringComparison.Ordinal);
        return ground > 0 ? [$"{body[(ground + 5)..]} {body[..ground]}", $"Office of the {body}"] : [];
    }

    /// <summary>
    /// Of <c>a (b)</c> both <c>a</c> and <c>b</c>, of <c>a (b) c</c> both <c>a c</c> and <c>a b c</c>, of <c>a / b</c> each.
    /// </summary>
    private static IEnumerable<string> PartsOf(string name)
    {
        int open = name.IndexOf(" (", StringComparison.Ordinal);
        int close = name.IndexOf(')', StringComparison.Ordinal);
        string[] parts =
            open < 0 || close < open ? name.Split(" / ")
            : close < name.Length - 1 ? [name[..open] + name[(close + 1)..], name]
            : [name[..open], name[(open + 2)..close].Replace("formerly ", string.Empty, StringComparison.Ordinal)];

        // One word in brackets is where the kind is found, and no name.
        return parts.Where((part, place) => place == 0 || part.Contains(' ', StringComparison.Ordinal));
    }
}
