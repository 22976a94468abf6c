namespace PccGovernance;

/// <summary>What a landscape holds, before or after it was checked: plain lists, in any order.</summary>
/// <remarks>
/// Give it to <see cref="Landscape.TryCreate"/>. The contents of a <see cref="Landscape"/> stand in the order of their identifiers.
/// </remarks>
public sealed record LandscapeContents
{
    /// <summary>No contents.</summary>
    public static LandscapeContents Empty { get; } = new();

    /// <summary>
    /// What the landscape is called, for example <c>Cambridgeshire and Peterborough</c>; <c>null</c> when it has no name.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>Kinds of organisation beyond those of the edition; one with an identifier of the edition's takes its place.</summary>
    public ValueList<OrganisationKind> OrganisationKinds { get; init => field = value ?? []; } = [];

    /// <summary>Kinds of partnership beyond those of the edition; one with an identifier of the edition's takes its place.</summary>
    public ValueList<PartnershipKind> PartnershipKinds { get; init => field = value ?? []; } = [];

    /// <summary>Duties beyond those of the edition; one with an identifier of the edition's takes its place.</summary>
    public ValueList<Duty> Duties { get; init => field = value ?? []; } = [];

    /// <summary>Themes beyond those of the edition; one with an identifier of the edition's takes its place.</summary>
    public ValueList<Theme> Themes { get; init => field = value ?? []; } = [];

    /// <summary>The organisations.</summary>
    public ValueList<Organisation> Organisations { get; init => field = value ?? []; } = [];

    /// <summary>The posts.</summary>
    public ValueList<Post> Posts { get; init => field = value ?? []; } = [];

    /// <summary>The people, named or not.</summary>
    public ValueList<Person> People { get; init => field = value ?? []; } = [];

    /// <summary>Who governs policing, with the succession in each force area.</summary>
    public ValueList<LocalPolicingBody> LocalPolicingBodies { get; init => field = value ?? []; } = [];

    /// <summary>Who held office, and when.</summary>
    public ValueList<OfficeHolder> OfficeHolders { get; init => field = value ?? []; } = [];

    /// <summary>Changes announced but not in force.</summary>
    public ValueList<AnnouncedChange> AnnouncedChanges { get; init => field = value ?? []; } = [];

    /// <summary>The police and crime panels.</summary>
    public ValueList<PoliceAndCrimePanel> Panels { get; init => field = value ?? []; } = [];

    /// <summary>The portfolios.</summary>
    public ValueList<Portfolio> Portfolios { get; init => field = value ?? []; } = [];

    /// <summary>The partnerships.</summary>
    public ValueList<Partnership> Partnerships { get; init => field = value ?? []; } = [];

    /// <summary>The meetings that are on record.</summary>
    public ValueList<Meeting> Meetings { get; init => field = value ?? []; } = [];

    /// <summary>The agreements.</summary>
    public ValueList<Agreement> Agreements { get; init => field = value ?? []; } = [];

    /// <summary>Money: streams, grants, contracts, savings, precepts and budgets.</summary>
    public ValueList<FundingLine> FundingLines { get; init => field = value ?? []; } = [];

    /// <summary>Documents, decisions and processes that the law asks for, with their steps.</summary>
    public ValueList<Filing> Filings { get; init => field = value ?? []; } = [];

    /// <summary>What is completely on record.</summary>
    public ValueList<CompleteRecord> CompleteRecords { get; init => field = value ?? []; } = [];

    /// <summary>The strategies.</summary>
    public ValueList<Strategy> Strategies { get; init => field = value ?? []; } = [];

    /// <summary>The Police and Crime Plans.</summary>
    public ValueList<PoliceAndCrimePlan> PoliceAndCrimePlans { get; init => field = value ?? []; } = [];

    /// <summary>The corporate plans.</summary>
    public ValueList<CorporatePlan> CorporatePlans { get; init => field = value ?? []; } = [];

    /// <summary>The business plans.</summary>
    public ValueList<BusinessPlan> BusinessPlans { get; init => field = value ?? []; } = [];
}
