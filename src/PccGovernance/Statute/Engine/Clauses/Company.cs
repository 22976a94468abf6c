namespace PccGovernance.Statute;

/// <summary>How far those whom the law names were there when a step was taken.</summary>
internal enum Presence
{
    Everybody,
    NotKnown,
    SomebodyMissing,
}

/// <summary>
/// Who was there when steps were taken. A word stands for all bodies of a kind; an organisation on record stands for itself alone, and only
/// where its area touches the one that is asked about.
/// </summary>
internal static class Company
{
    public static Presence Of(RequirementCase at, FilingStep[] steps, string who)
    {
        if (Array.Exists(steps, step => at.Survey.Answering.DoesAny(step.With, who)))
        {
            return Presence.Everybody;
        }

        List<Organisation> named = OfKind(at, steps, who);
        if (named.Count == 0)
        {
            return HasUnknownKind(at, steps) ? Presence.NotKnown : Presence.SomebodyMissing;
        }

        OrganisationRole role = at.Survey.Answering.RoleOf(who);
        if (role is not (OrganisationRole.LocalAuthority or OrganisationRole.DistrictCouncil))
        {
            return Presence.Everybody;
        }

        // One council does not answer for another: each has to be there.
        HashSet<AreaCode> there = [.. named.SelectMany(static organisation => organisation.Footprint.Areas)];
        bool isAll = Councils(at, role).All(there.Contains);
        return isAll ? Presence.Everybody
            : named.Exists(static organisation => organisation.Footprint.IsUnknown) ? Presence.NotKnown
            : Presence.SomebodyMissing;
    }

    public static bool IsAnybody(RequirementCase at, FilingStep[] steps, string who) =>
        Array.Exists(steps, step => at.Survey.Answering.DoesAny(step.With, who)) || OfKind(at, steps, who).Count > 0;

    private static List<Organisation> OfKind(RequirementCase at, FilingStep[] steps, string who) =>
        [.. Organisations(at, steps)
            .Where(organisation => organisation.Kind is { } kind && at.Survey.Answering.Does(kind.Value, who) && IsHere(at, organisation))];

    private static bool HasUnknownKind(RequirementCase at, FilingStep[] steps) =>
        Organisations(at, steps).Any(static organisation => organisation.Kind is null);

    private static IEnumerable<Organisation> Organisations(RequirementCase at, FilingStep[] steps) =>
        steps.SelectMany(static step => step.Organisations).Distinct().Select(at.Survey.Landscape.Organisation).OfType<Organisation>();

    private static bool IsHere(RequirementCase at, Organisation organisation) =>
        organisation.Footprint.IsUnknown || at.Survey.Areas.Touched(organisation.Footprint).Contains(at.Area);

    /// <summary>
    /// The councils that have to be there: of a force area all, of a district itself and its county, else the one council.
    /// </summary>
    private static IEnumerable<AreaCode> Councils(RequirementCase at, OrganisationRole who)
    {
        StatutoryRole asked = at.Requirement.Role;
        if (asked is StatutoryRole.Council or StatutoryRole.UpperTier or StatutoryRole.County)
        {
            return [at.Area];
        }

        IEnumerable<LocalAuthority> all = at.Survey.Areas.AuthoritiesOf(at.Scope.ForceArea);
        if (asked == StatutoryRole.LocalArea)
        {
            all = all.Where(authority => authority.Code == at.Area || at.Survey.Areas.IsCountyOf(authority, at.Area));
        }

        return all
            .Where(authority => who != OrganisationRole.DistrictCouncil || !authority.IsCounty)
            .Select(static authority => authority.Code);
    }
}
