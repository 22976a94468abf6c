namespace PccGovernance;

/// <summary>The look-ups of a landscape by identifier.</summary>
internal sealed class LandscapeIndex(LandscapeContents contents)
{
    public Dictionary<Id<Partnership>, Partnership> Partnerships { get; } = contents.Partnerships.ToDictionary(static p => p.Id);

    public Dictionary<Id<Organisation>, Organisation> Organisations { get; } = contents.Organisations.ToDictionary(static o => o.Id);

    public Dictionary<Id<Post>, Post> Posts { get; } = contents.Posts.ToDictionary(static p => p.Id);

    public Dictionary<Id<PlanPriority>, PlanPriority> PlanPriorities { get; } =
        contents.PoliceAndCrimePlans.SelectMany(static plan => plan.Objectives).ToDictionary(static p => p.Id);

    public Dictionary<Id<PartnershipKind>, PartnershipKind> PartnershipKinds { get; } = contents.PartnershipKinds.ToDictionary(static k => k.Id);

    public Dictionary<Id<OrganisationKind>, OrganisationKind> OrganisationKinds { get; } = contents.OrganisationKinds.ToDictionary(static k => k.Id);

    public Dictionary<Id<Duty>, Duty> Duties { get; } = contents.Duties.ToDictionary(static d => d.Id);

    /// <summary>The names of everything, made when first asked for.</summary>
    public Lazy<Dictionary<EntityReference, string>> Names { get; } =
        new(() => EntityTables.All.SelectMany(table => table.Names(contents)).ToDictionary(static n => n.Key, static n => n.Value));

    public Dictionary<Id<Theme>, Theme> Themes { get; } = contents.Themes.ToDictionary(static t => t.Id);
}
