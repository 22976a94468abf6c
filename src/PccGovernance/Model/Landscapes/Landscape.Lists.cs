namespace PccGovernance;

public sealed partial class Landscape
{
    /// <summary>The landscape's own kinds of organisation, in the order of their identifiers.</summary>
    public ValueList<OrganisationKind> OrganisationKinds => Contents.OrganisationKinds;

    /// <summary>The landscape's own kinds of partnership, in the order of their identifiers.</summary>
    public ValueList<PartnershipKind> PartnershipKinds => Contents.PartnershipKinds;

    /// <summary>The landscape's own duties, in the order of their identifiers.</summary>
    public ValueList<Duty> Duties => Contents.Duties;

    /// <summary>The landscape's own themes, in the order of their identifiers.</summary>
    public ValueList<Theme> Themes => Contents.Themes;

    /// <summary>The organisations, in the order of their identifiers.</summary>
    public ValueList<Organisation> Organisations => Contents.Organisations;

    /// <summary>The posts, in the order of their identifiers.</summary>
    public ValueList<Post> Posts => Contents.Posts;

    /// <summary>The people, in the order of their identifiers.</summary>
    public ValueList<Person> People => Contents.People;

    /// <summary>The local policing bodies, in the order of their identifiers.</summary>
    public ValueList<LocalPolicingBody> LocalPolicingBodies => Contents.LocalPolicingBodies;

    /// <summary>The times in office, in the order of their identifiers.</summary>
    public ValueList<OfficeHolder> OfficeHolders => Contents.OfficeHolders;

    /// <summary>The announced changes, in the order of their identifiers.</summary>
    public ValueList<AnnouncedChange> AnnouncedChanges => Contents.AnnouncedChanges;

    /// <summary>The police and crime panels, in the order of their identifiers.</summary>
    public ValueList<PoliceAndCrimePanel> Panels => Contents.Panels;

    /// <summary>The portfolios, in the order of their identifiers.</summary>
    public ValueList<Portfolio> Portfolios => Contents.Portfolios;

    /// <summary>The partnerships, in the order of their identifiers.</summary>
    public ValueList<Partnership> Partnerships => Contents.Partnerships;

    /// <summary>The meetings, in the order of their identifiers.</summary>
    public ValueList<Meeting> Meetings => Contents.Meetings;

    /// <summary>The agreements, in the order of their identifiers.</summary>
    public ValueList<Agreement> Agreements => Contents.Agreements;

    /// <summary>Money on record, in the order of identifiers.</summary>
    public ValueList<FundingLine> FundingLines => Contents.FundingLines;

    /// <summary>Documents, decisions and processes that the law asks for, in the order of their identifiers.</summary>
    public ValueList<Filing> Filings => Contents.Filings;

    /// <summary>What is completely on record, in the order of their identifiers.</summary>
    public ValueList<CompleteRecord> CompleteRecords => Contents.CompleteRecords;

    /// <summary>The strategies, in the order of their identifiers.</summary>
    public ValueList<Strategy> Strategies => Contents.Strategies;

    /// <summary>The Police and Crime Plans, in the order of their identifiers.</summary>
    public ValueList<PoliceAndCrimePlan> PoliceAndCrimePlans => Contents.PoliceAndCrimePlans;

    /// <summary>The corporate plans, in the order of their identifiers.</summary>
    public ValueList<CorporatePlan> CorporatePlans => Contents.CorporatePlans;

    /// <summary>The business plans, in the order of their identifiers.</summary>
    public ValueList<BusinessPlan> BusinessPlans => Contents.BusinessPlans;

    /// <summary>
    /// A thing of any list by its identifier; <c>null</c> when neither the landscape nor, for kinds, duties and themes, its edition has it.
    /// </summary>
    /// <param name="id">Its identifier.</param>
    /// <typeparam name="T">What it is.</typeparam>
    public T? Find<T>(Id<T> id)
        where T : class, ILandscapeItem<T> =>
        FindOwn(id) ?? EntityCatalogue.Of<T>().InEdition?.Invoke(Edition, id);

    /// <summary>A thing of the landscape itself, and not of its edition.</summary>
    internal T? FindOwn<T>(Id<T> id)
        where T : class, ILandscapeItem<T> => _index.Find(id);

    /// <summary>A partnership, or <c>null</c> when the landscape does not have it.</summary>
    /// <param name="id">Its identifier.</param>
    public Partnership? Partnership(Id<Partnership> id) => Find(id);

    /// <summary>An organisation, or <c>null</c> when the landscape does not have it.</summary>
    /// <param name="id">Its identifier.</param>
    public Organisation? Organisation(Id<Organisation> id) => Find(id);

    /// <summary>A post, or <c>null</c> when the landscape does not have it.</summary>
    /// <param name="id">Its identifier.</param>
    public Post? Post(Id<Post> id) => Find(id);

    /// <summary>A plan priority of any Police and Crime Plan, or <c>null</c> when the landscape does not have it.</summary>
    /// <param name="id">Its identifier.</param>
    public PlanPriority? PlanPriority(Id<PlanPriority> id) => _index.PlanPriorities.Value.GetValueOrDefault(id);

    /// <summary>A kind of partnership, the landscape's own or the edition's; <c>null</c> when neither has it.</summary>
    /// <param name="id">Its identifier.</param>
    public PartnershipKind? PartnershipKind(Id<PartnershipKind> id) => Find(id);

    /// <summary>A kind of organisation, the landscape's own or the edition's; <c>null</c> when neither has it.</summary>
    /// <param name="id">Its identifier.</param>
    public OrganisationKind? OrganisationKind(Id<OrganisationKind> id) => Find(id);

    /// <summary>A duty, the landscape's own or the edition's; <c>null</c> when neither has it.</summary>
    /// <param name="id">Its identifier.</param>
    public Duty? Duty(Id<Duty> id) => Find(id);

    /// <summary>A theme, the landscape's own or the edition's; <c>null</c> when neither has it.</summary>
    /// <param name="id">Its identifier.</param>
    public Theme? Theme(Id<Theme> id) => Find(id);
}
