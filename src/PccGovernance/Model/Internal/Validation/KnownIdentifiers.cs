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

    public HashSet<Id<Organisation>> Organisations { get; } = Ids(contents.Organisations, static o => o.Id);

    public HashSet<Id<Post>> Posts { get; } = Ids(contents.Posts, static p => p.Id);

    public HashSet<Id<Person>> People { get; } = Ids(contents.People, static p => p.Id);

    public HashSet<Id<LocalPolicingBody>> Bodies { get; } = Ids(contents.LocalPolicingBodies, static b => b.Id);

    public HashSet<Id<Portfolio>> Portfolios { get; } = Ids(contents.Portfolios, static p => p.Id);

    public HashSet<Id<Partnership>> Partnerships { get; } = Ids(contents.Partnerships, static p => p.Id);

    public HashSet<Id<PoliceAndCrimePlan>> Plans { get; } = Ids(contents.PoliceAndCrimePlans, static p => p.Id);

    public HashSet<Id<PlanPriority>> PlanPriorities { get; } =
        [.. contents.PoliceAndCrimePlans.SelectMany(static p => p.Objectives).Select(static o => o.Id)];

    /// <summary>Which organisation each post is in; of two posts with one identifier, the first.</summary>
    public Dictionary<Id<Post>, Id<Organisation>> OrganisationOfPost { get; } =
        contents.Posts.DistinctBy(static p => p.Id).ToDictionary(static p => p.Id, static p => p.Organisation);

    /// <summary>Made in the size that it will have: of a million things, growing to it takes longer than filling it.</summary>
    private static HashSet<Id<T>> Ids<T>(ValueList<T> items, Func<T, Id<T>> id)
    {
        HashSet<Id<T>> ids = new(items.Count);
        foreach (T item in items)
        {
            ids.Add(id(item));
        }

        return ids;
    }
}
