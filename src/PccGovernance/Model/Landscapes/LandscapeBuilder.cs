namespace PccGovernance;

/// <summary>Gathers the contents of a landscape in code and checks them together.</summary>
/// <remarks>A builder may be built from again after more was added. It is not safe for use from several threads at once.</remarks>
/// <param name="edition">The reference facts that the landscape is built on.</param>
public sealed class LandscapeBuilder(ReferenceEdition edition)
{
    private readonly ReferenceEdition _edition = edition ?? throw new ArgumentNullException(nameof(edition));
    private readonly List<OrganisationKind> _organisationKinds = [];
    private readonly List<PartnershipKind> _partnershipKinds = [];
    private readonly List<Duty> _duties = [];
    private readonly List<Theme> _themes = [];
    private readonly List<Organisation> _organisations = [];
    private readonly List<Post> _posts = [];
    private readonly List<Person> _people = [];
    private readonly List<LocalPolicingBody> _localPolicingBodies = [];
    private readonly List<OfficeHolder> _officeHolders = [];
    private readonly List<AnnouncedChange> _announcedChanges = [];
    private readonly List<PoliceAndCrimePanel> _panels = [];
    private readonly List<Portfolio> _portfolios = [];
    private readonly List<Partnership> _partnerships = [];
    private readonly List<DataSharingAgreement> _dataSharingAgreements = [];
    private readonly List<Strategy> _strategies = [];
    private readonly List<PoliceAndCrimePlan> _policeAndCrimePlans = [];
    private readonly List<CorporatePlan> _corporatePlans = [];
    private readonly List<BusinessPlan> _businessPlans = [];
    private string? _name;

    /// <summary>Names the landscape.</summary>
    /// <param name="name">What it is called.</param>
    public LandscapeBuilder Named(string name)
    {
        _name = name;
        return this;
    }

    /// <summary>Adds everything that some contents hold; their name is taken where the builder has none.</summary>
    /// <param name="contents">The contents, for example those of a statutory landscape.</param>
    public LandscapeBuilder Add(LandscapeContents contents)
    {
        ArgumentNullException.ThrowIfNull(contents);
        _name ??= contents.Name;
        _organisationKinds.AddRange(contents.OrganisationKinds);
        _partnershipKinds.AddRange(contents.PartnershipKinds);
        _duties.AddRange(contents.Duties);
        _themes.AddRange(contents.Themes);
        _organisations.AddRange(contents.Organisations);
        _posts.AddRange(contents.Posts);
        _people.AddRange(contents.People);
        _localPolicingBodies.AddRange(contents.LocalPolicingBodies);
        _officeHolders.AddRange(contents.OfficeHolders);
        _announcedChanges.AddRange(contents.AnnouncedChanges);
        _panels.AddRange(contents.Panels);
        _portfolios.AddRange(contents.Portfolios);
        _partnerships.AddRange(contents.Partnerships);
        _dataSharingAgreements.AddRange(contents.DataSharingAgreements);
        _strategies.AddRange(contents.Strategies);
        _policeAndCrimePlans.AddRange(contents.PoliceAndCrimePlans);
        _corporatePlans.AddRange(contents.CorporatePlans);
        _businessPlans.AddRange(contents.BusinessPlans);
        return this;
    }

    /// <summary>Adds to kinds of organisation beyond those of the edition; one with an identifier of the edition's takes its place.</summary>
    /// <param name="items">What to add.</param>
    public LandscapeBuilder Add(params IEnumerable<OrganisationKind> items) => Append(_organisationKinds, items);

    /// <summary>Adds to kinds of partnership beyond those of the edition; one with an identifier of the edition's takes its place.</summary>
    /// <param name="items">What to add.</param>
    public LandscapeBuilder Add(params IEnumerable<PartnershipKind> items) => Append(_partnershipKinds, items);

    /// <summary>Adds to duties beyond those of the edition; one with an identifier of the edition's takes its place.</summary>
    /// <param name="items">What to add.</param>
    public LandscapeBuilder Add(params IEnumerable<Duty> items) => Append(_duties, items);

    /// <summary>Adds to themes beyond those of the edition; one with an identifier of the edition's takes its place.</summary>
    /// <param name="items">What to add.</param>
    public LandscapeBuilder Add(params IEnumerable<Theme> items) => Append(_themes, items);

    /// <summary>Adds to the organisations.</summary>
    /// <param name="items">What to add.</param>
    public LandscapeBuilder Add(params IEnumerable<Organisation> items) => Append(_organisations, items);

    /// <summary>Adds to the posts.</summary>
    /// <param name="items">What to add.</param>
    public LandscapeBuilder Add(params IEnumerable<Post> items) => Append(_posts, items);

    /// <summary>Adds to the people, named or not.</summary>
    /// <param name="items">What to add.</param>
    public LandscapeBuilder Add(params IEnumerable<Person> items) => Append(_people, items);

    /// <summary>Adds to who governs policing, with the succession in each force area.</summary>
    /// <param name="items">What to add.</param>
    public LandscapeBuilder Add(params IEnumerable<LocalPolicingBody> items) => Append(_localPolicingBodies, items);

    /// <summary>Adds to who held office, and when.</summary>
    /// <param name="items">What to add.</param>
    public LandscapeBuilder Add(params IEnumerable<OfficeHolder> items) => Append(_officeHolders, items);

    /// <summary>Adds to changes announced but not in force.</summary>
    /// <param name="items">What to add.</param>
    public LandscapeBuilder Add(params IEnumerable<AnnouncedChange> items) => Append(_announcedChanges, items);

    /// <summary>Adds to the police and crime panels.</summary>
    /// <param name="items">What to add.</param>
    public LandscapeBuilder Add(params IEnumerable<PoliceAndCrimePanel> items) => Append(_panels, items);

    /// <summary>Adds to the portfolios.</summary>
    /// <param name="items">What to add.</param>
    public LandscapeBuilder Add(params IEnumerable<Portfolio> items) => Append(_portfolios, items);

    /// <summary>Adds to the partnerships.</summary>
    /// <param name="items">What to add.</param>
    public LandscapeBuilder Add(params IEnumerable<Partnership> items) => Append(_partnerships, items);

    /// <summary>Adds to the data sharing agreements.</summary>
    /// <param name="items">What to add.</param>
    public LandscapeBuilder Add(params IEnumerable<DataSharingAgreement> items) => Append(_dataSharingAgreements, items);

    /// <summary>Adds to the strategies.</summary>
    /// <param name="items">What to add.</param>
    public LandscapeBuilder Add(params IEnumerable<Strategy> items) => Append(_strategies, items);

    /// <summary>Adds to the Police and Crime Plans.</summary>
    /// <param name="items">What to add.</param>
    public LandscapeBuilder Add(params IEnumerable<PoliceAndCrimePlan> items) => Append(_policeAndCrimePlans, items);

    /// <summary>Adds to the corporate plans.</summary>
    /// <param name="items">What to add.</param>
    public LandscapeBuilder Add(params IEnumerable<CorporatePlan> items) => Append(_corporatePlans, items);

    /// <summary>Adds to the business plans.</summary>
    /// <param name="items">What to add.</param>
    public LandscapeBuilder Add(params IEnumerable<BusinessPlan> items) => Append(_businessPlans, items);

    /// <summary>What was gathered so far, unchecked.</summary>
    public LandscapeContents ToContents() =>
        new()
        {
            Name = _name,
            OrganisationKinds = [.. _organisationKinds],
            PartnershipKinds = [.. _partnershipKinds],
            Duties = [.. _duties],
            Themes = [.. _themes],
            Organisations = [.. _organisations],
            Posts = [.. _posts],
            People = [.. _people],
            LocalPolicingBodies = [.. _localPolicingBodies],
            OfficeHolders = [.. _officeHolders],
            AnnouncedChanges = [.. _announcedChanges],
            Panels = [.. _panels],
            Portfolios = [.. _portfolios],
            Partnerships = [.. _partnerships],
            DataSharingAgreements = [.. _dataSharingAgreements],
            Strategies = [.. _strategies],
            PoliceAndCrimePlans = [.. _policeAndCrimePlans],
            CorporatePlans = [.. _corporatePlans],
            BusinessPlans = [.. _businessPlans],
        };

    /// <summary>Checks what was gathered and makes the landscape.</summary>
    /// <exception cref="LandscapeException">The contents are not a landscape; the exception lists every error.</exception>
    public Landscape Build() => Landscape.Create(_edition, ToContents());

    /// <summary>Checks what was gathered: the landscape, or every error.</summary>
    public LandscapeResult TryBuild() => Landscape.TryCreate(_edition, ToContents());

    private LandscapeBuilder Append<T>(List<T> list, IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        list.AddRange(items);
        return this;
    }
}
