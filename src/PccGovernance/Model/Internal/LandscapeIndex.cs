namespace PccGovernance;

/// <summary>The look-ups of a landscape by identifier.</summary>
internal sealed class LandscapeIndex(LandscapeContents contents)
{
    public Dictionary<Id<Partnership>, Partnership> Partnerships { get; } = ById(contents.Partnerships, static p => p.Id);

    public Dictionary<Id<Organisation>, Organisation> Organisations { get; } = ById(contents.Organisations, static o => o.Id);

    public Dictionary<Id<Post>, Post> Posts { get; } = ById(contents.Posts, static p => p.Id);

    public Dictionary<Id<PlanPriority>, PlanPriority> PlanPriorities { get; } =
        contents.PoliceAndCrimePlans.SelectMany(static plan => plan.Objectives).ToDictionary(static p => p.Id);

    public Dictionary<Id<PartnershipKind>, PartnershipKind> PartnershipKinds { get; } = ById(contents.PartnershipKinds, static k => k.Id);

    public Dictionary<Id<OrganisationKind>, OrganisationKind> OrganisationKinds { get; } = ById(contents.OrganisationKinds, static k => k.Id);

    public Dictionary<Id<Duty>, Duty> Duties { get; } = ById(contents.Duties, static d => d.Id);

    /// <summary>The names of everything, made when first asked for.</summary>
    public Lazy<Dictionary<EntityReference, string>> Names { get; } =
        new(() => EntityTables.All.SelectMany(table => table.Names(contents)).ToDictionary(static n => n.Key, static n => n.Value));

    public Dictionary<Id<Theme>, Theme> Themes { get; } = ById(contents.Themes, static t => t.Id);

    /// <summary>Made in the size that it will have: of a million things, growing to it takes longer than filling it.</summary>
    private static Dictionary<Id<T>, T> ById<T>(ValueList<T> items, Func<T, Id<T>> id)
    {
        Dictionary<Id<T>, T> byId = new(items.Count);
        foreach (T item in items)
        {
            byId.Add(id(item), item);
        }

        return byId;
    }
}
