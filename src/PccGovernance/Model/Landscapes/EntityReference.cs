namespace PccGovernance;

/// <summary>A reference to anything in a landscape that has an identifier: what kind of thing, and which.</summary>
/// <remarks><c>default</c> refers to nothing. Order is by kind and then by identifier, ordinal.</remarks>
public readonly record struct EntityReference : IComparable<EntityReference>
{
    private readonly string? _id;

    private EntityReference(EntityKind kind, string id) => (Kind, _id) = (kind, id.Length == 0 ? null : id);

    /// <summary>What kind of thing it is.</summary>
    public EntityKind Kind { get; }

    /// <summary>Its identifier; empty when this is <c>default</c>.</summary>
    public string Id => _id ?? string.Empty;

    /// <summary>Refers to an area.</summary>
    /// <param name="code">The area's code.</param>
    public static EntityReference Of(AreaCode code) => new(EntityKind.Area, code.ToString().ToLowerInvariant());

    /// <summary>Refers to an organisation.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<Organisation> id) => new(EntityKind.Organisation, id.Value);

    /// <summary>Refers to a post.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<Post> id) => new(EntityKind.Post, id.Value);

    /// <summary>Refers to a person.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<Person> id) => new(EntityKind.Person, id.Value);

    /// <summary>Refers to a local policing body.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<LocalPolicingBody> id) => new(EntityKind.LocalPolicingBody, id.Value);

    /// <summary>Refers to a time in office.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<OfficeHolder> id) => new(EntityKind.OfficeHolder, id.Value);

    /// <summary>Refers to an announced change.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<AnnouncedChange> id) => new(EntityKind.AnnouncedChange, id.Value);

    /// <summary>Refers to a police and crime panel.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<PoliceAndCrimePanel> id) => new(EntityKind.PoliceAndCrimePanel, id.Value);

    /// <summary>Refers to a portfolio.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<Portfolio> id) => new(EntityKind.Portfolio, id.Value);

    /// <summary>Refers to a partnership.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<Partnership> id) => new(EntityKind.Partnership, id.Value);

    /// <summary>Refers to a data sharing agreement.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<DataSharingAgreement> id) => new(EntityKind.DataSharingAgreement, id.Value);

    /// <summary>Refers to a strategy.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<Strategy> id) => new(EntityKind.Strategy, id.Value);

    /// <summary>Refers to a strategy priority.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<StrategyPriority> id) => new(EntityKind.StrategyPriority, id.Value);

    /// <summary>Refers to a Police and Crime Plan.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<PoliceAndCrimePlan> id) => new(EntityKind.PoliceAndCrimePlan, id.Value);

    /// <summary>Refers to a plan priority.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<PlanPriority> id) => new(EntityKind.PlanPriority, id.Value);

    /// <summary>Refers to a corporate plan.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<CorporatePlan> id) => new(EntityKind.CorporatePlan, id.Value);

    /// <summary>Refers to a corporate priority.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<CorporatePriority> id) => new(EntityKind.CorporatePriority, id.Value);

    /// <summary>Refers to a business plan.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<BusinessPlan> id) => new(EntityKind.BusinessPlan, id.Value);

    /// <summary>Refers to a strand.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<Strand> id) => new(EntityKind.Strand, id.Value);

    /// <summary>Refers to a business plan priority.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<BusinessPriority> id) => new(EntityKind.BusinessPriority, id.Value);

    /// <summary>Refers to a deliverable.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<Deliverable> id) => new(EntityKind.Deliverable, id.Value);

    /// <summary>Refers to a milestone.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<Milestone> id) => new(EntityKind.Milestone, id.Value);

    /// <summary>Refers to a kind of organisation.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<OrganisationKind> id) => new(EntityKind.OrganisationKind, id.Value);

    /// <summary>Refers to a kind of partnership.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<PartnershipKind> id) => new(EntityKind.PartnershipKind, id.Value);

    /// <summary>Refers to a duty.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<Duty> id) => new(EntityKind.Duty, id.Value);

    /// <summary>Refers to a theme.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<Theme> id) => new(EntityKind.Theme, id.Value);

    /// <summary>Refers to a measure.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<Measure> id) => new(EntityKind.Measure, id.Value);

    /// <summary>Refers to an action of a plan.</summary>
    /// <param name="id">Its identifier.</param>
    public static EntityReference Of(Id<PlanAction> id) => new(EntityKind.PlanAction, id.Value);

    /// <summary>Refers to a thing by its kind and the text of its identifier.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="id">The text of the identifier.</param>
    public static EntityReference Of(EntityKind kind, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new(kind, id);
    }

    /// <inheritdoc />
    public int CompareTo(EntityReference other) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Id, other.Id);

    /// <summary>The kind and the identifier, for example <c>Partnership 'camb-high-harms-board'</c>.</summary>
    public override string ToString() => $"{Kind} '{Id}'";
}
