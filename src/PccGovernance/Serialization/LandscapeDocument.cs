using System.Text.Json.Serialization;

namespace PccGovernance.Serialization;

/// <summary>The root of the document: its version, its edition and the contents of a landscape, in the order in which they are written.</summary>
internal sealed record LandscapeDocument
{
    public const int CurrentVersion = 1;

    /// <summary>The schema that an editor checks the document with; read and let go.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required int Version { get; init; }

    public required Id<ReferenceEdition> Edition { get; init; }

    public string? Name { get; init; }

    public ValueList<OrganisationKind> OrganisationKinds { get; init => field = value ?? []; } = [];

    public ValueList<PartnershipKind> PartnershipKinds { get; init => field = value ?? []; } = [];

    public ValueList<Duty> Duties { get; init => field = value ?? []; } = [];

    public ValueList<Theme> Themes { get; init => field = value ?? []; } = [];

    public ValueList<Organisation> Organisations { get; init => field = value ?? []; } = [];

    public ValueList<Post> Posts { get; init => field = value ?? []; } = [];

    public ValueList<Person> People { get; init => field = value ?? []; } = [];

    public ValueList<LocalPolicingBody> LocalPolicingBodies { get; init => field = value ?? []; } = [];

    public ValueList<OfficeHolder> OfficeHolders { get; init => field = value ?? []; } = [];

    public ValueList<AnnouncedChange> AnnouncedChanges { get; init => field = value ?? []; } = [];

    public ValueList<PoliceAndCrimePanel> Panels { get; init => field = value ?? []; } = [];

    public ValueList<Portfolio> Portfolios { get; init => field = value ?? []; } = [];

    public ValueList<Partnership> Partnerships { get; init => field = value ?? []; } = [];

    public ValueList<DataSharingAgreement> DataSharingAgreements { get; init => field = value ?? []; } = [];

    public ValueList<Strategy> Strategies { get; init => field = value ?? []; } = [];

    public ValueList<PoliceAndCrimePlan> PoliceAndCrimePlans { get; init => field = value ?? []; } = [];

    public ValueList<CorporatePlan> CorporatePlans { get; init => field = value ?? []; } = [];

    public ValueList<BusinessPlan> BusinessPlans { get; init => field = value ?? []; } = [];

    public static LandscapeDocument Of(Landscape landscape) => new()
    {
        Version = CurrentVersion,
        Edition = landscape.Edition.Id,
        Name = landscape.Name,
        OrganisationKinds = landscape.Contents.OrganisationKinds,
        PartnershipKinds = landscape.Contents.PartnershipKinds,
        Duties = landscape.Contents.Duties,
        Themes = landscape.Contents.Themes,
        Organisations = landscape.Contents.Organisations,
        Posts = landscape.Contents.Posts,
        People = landscape.Contents.People,
        LocalPolicingBodies = landscape.Contents.LocalPolicingBodies,
        OfficeHolders = landscape.Contents.OfficeHolders,
        AnnouncedChanges = landscape.Contents.AnnouncedChanges,
        Panels = landscape.Contents.Panels,
        Portfolios = landscape.Contents.Portfolios,
        Partnerships = landscape.Contents.Partnerships,
        DataSharingAgreements = landscape.Contents.DataSharingAgreements,
        Strategies = landscape.Contents.Strategies,
        PoliceAndCrimePlans = landscape.Contents.PoliceAndCrimePlans,
        CorporatePlans = landscape.Contents.CorporatePlans,
        BusinessPlans = landscape.Contents.BusinessPlans,
    };

    public LandscapeContents ToContents() => new()
    {
        Name = Name,
        OrganisationKinds = OrganisationKinds,
        PartnershipKinds = PartnershipKinds,
        Duties = Duties,
        Themes = Themes,
        Organisations = Organisations,
        Posts = Posts,
        People = People,
        LocalPolicingBodies = LocalPolicingBodies,
        OfficeHolders = OfficeHolders,
        AnnouncedChanges = AnnouncedChanges,
        Panels = Panels,
        Portfolios = Portfolios,
        Partnerships = Partnerships,
        DataSharingAgreements = DataSharingAgreements,
        Strategies = Strategies,
        PoliceAndCrimePlans = PoliceAndCrimePlans,
        CorporatePlans = CorporatePlans,
        BusinessPlans = BusinessPlans,
    };
}
