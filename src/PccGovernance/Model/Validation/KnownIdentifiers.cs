namespace PccGovernance;

/// <summary>Every identifier that contents may name, the edition's included.</summary>
internal sealed class KnownIdentifiers(ReferenceEdition edition, LandscapeContents contents)
{
    public HashSet<Id<OrganisationKind>> OrganisationKinds { get; } =
        [.. edition.OrganisationKinds.Select(static k => k.Id), .. contents.OrganisationKinds.Select(static k => k.Id)];

    public HashSet<Id<PartnershipKind>> PartnershipKinds { get; } =
        [.. edition.PartnershipKinds.Select(static k => k.Id), .. contents.PartnershipKinds.Select(static k => k.Id)];

    public HashSet<Id<Duty>> Duties { get; } = [.. edition.Duties.Select(static d => d.Id), .. contents.Duties.Select(static d => d.Id)];

    public HashSet<Id<Theme>> Themes { get; } = [.. edition.Themes.Themes.Select(static t => t.Id), .. contents.Themes.Select(static t => t.Id)];

    public HashSet<Id<Organisation>> Organisations { get; } = [.. contents.Organisations.Select(static o => o.Id)];

    public HashSet<Id<Post>> Posts { get; } = [.. contents.Posts.Select(static p => p.Id)];

    public HashSet<Id<Person>> People { get; } = [.. contents.People.Select(static p => p.Id)];

    public HashSet<Id<LocalPolicingBody>> Bodies { get; } = [.. contents.LocalPolicingBodies.Select(static b => b.Id)];

    public HashSet<Id<Portfolio>> Portfolios { get; } = [.. contents.Portfolios.Select(static p => p.Id)];

    public HashSet<Id<Partnership>> Partnerships { get; } = [.. contents.Partnerships.Select(static p => p.Id)];

    public HashSet<Id<PoliceAndCrimePlan>> Plans { get; } = [.. contents.PoliceAndCrimePlans.Select(static p => p.Id)];

    public HashSet<Id<PlanPriority>> PlanPriorities { get; } =
        [.. contents.PoliceAndCrimePlans.SelectMany(static p => p.Objectives).Select(static o => o.Id)];

    /// <summary>Which organisation each post is in; of two posts with one identifier, the first.</summary>
    public Dictionary<Id<Post>, Id<Organisation>> OrganisationOfPost { get; } =
        contents.Posts.DistinctBy(static p => p.Id).ToDictionary(static p => p.Id, static p => p.Organisation);
}
