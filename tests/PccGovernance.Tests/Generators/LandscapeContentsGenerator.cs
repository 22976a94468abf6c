using PccGovernance.Reference;

namespace PccGovernance.Tests.Generators;

/// <summary>Makes valid contents with every list and every member in use. What is referred to is made first.</summary>
/// <param name="random">What everything is drawn from.</param>
/// <param name="traits">What is particular to kinds and themes is drawn from, so that it changes nothing else.</param>
/// <param name="size">About how many things of each kind.</param>
internal sealed partial class LandscapeContentsGenerator(RandomFacts random, RandomFacts traits, int size)
{
    private readonly ReferenceEdition _edition = EnglandAndWales.Edition;
    private Id<Theme>[] _themes = [];
    private Id<Duty>[] _duties = [];
    private Id<OrganisationKind>[] _organisationKinds = [];
    private Id<PartnershipKind>[] _partnershipKinds = [];
    private Id<Organisation>[] _organisations = [];
    private Id<Person>[] _people = [];
    private Id<PlanPriority>[] _planPriorities = [];
    private Id<Portfolio>[] _portfolios = [];
    private Id<Partnership>[] _boards = [];
    private Post[] _posts = [];

    public LandscapeContents Make()
    {
        Theme[] themes = Things(i =>
            new Theme
            {
                Id = new($"theme-{i}"),
                OwnFacts = random.OwnFacts(),
                Name = random.Text(),
                Definition = random.MaybeText(),
                Synonyms = random.Some<string>(["VAWG", "DA", "ASB"]),
                Nature = traits.Pick<ThemeNature>(),
                Parts = traits.Some<Id<Theme>>([.. _edition.Themes.Themes.Select(static t => t.Id)]),
            });
        _themes = [.. _edition.Themes.Themes.Select(static t => t.Id), .. themes.Select(static t => t.Id)];
        Duty[] duties = Things(i =>
            new Duty { Id = new($"duty-{i}"), OwnFacts = random.OwnFacts(), Name = random.Text(), Citation = random.MaybeCitation() });
        _duties = [.. _edition.Duties.Select(static d => d.Id), .. duties.Select(static d => d.Id)];
        OrganisationKind[] organisationKinds = Things(i =>
            new OrganisationKind
            {
                Id = new($"kind.{i}"),
                OwnFacts = random.OwnFacts(),
                Name = random.Text(),
                Sector = random.Pick<Sector>(),
                Role = traits.Pick<OrganisationRole>(),
                AnswersFor = traits.Some<Id<OrganisationKind>>([.. _edition.OrganisationKinds.Select(static k => k.Id)]),
                AnswersForInOneTier = traits.Some<Id<OrganisationKind>>([.. _edition.OrganisationKinds.Select(static k => k.Id)]),
            });
        _organisationKinds = [.. _edition.OrganisationKinds.Select(static k => k.Id), .. organisationKinds.Select(static k => k.Id)];
        _partnershipKinds = [.. _edition.PartnershipKinds.Select(static k => k.Id)];
        PartnershipKind[] partnershipKinds = Things(PartnershipKind);
        _partnershipKinds = [.. _partnershipKinds, .. partnershipKinds.Select(static k => k.Id)];
        Organisation[] organisations = Things(Organisation);
        _organisations = [.. organisations.Select(static o => o.Id)];
        _posts = _organisations.Length == 0 ? [] : Things(Post);
        Person[] people = Things(i => new Person { Id = new($"person-{i}"), OwnFacts = random.OwnFacts(), Name = random.MaybeText() });
        _people = [.. people.Select(static p => p.Id)];
        Portfolio[] portfolios = Things(Portfolio);
        _portfolios = [.. portfolios.Select(static p => p.Id)];
        LocalPolicingBody[] bodies = LocalPolicingBodies();
        Id<Partnership>[] boards = Things(static i => new Id<Partnership>($"board-{i}"));
        _boards = boards;
        Partnership[] partnerships = [.. boards.Select((id, i) => Partnership(id, boards[..i]))];
        PoliceAndCrimePlan[] plans = Things(PoliceAndCrimePlan);
        _planPriorities = [.. plans.SelectMany(static p => p.Priorities).Select(static o => o.Id)];
        return new()
        {
            Name = random.MaybeText(),
            OrganisationKinds = AnyOrder(organisationKinds),
            PartnershipKinds = AnyOrder(partnershipKinds),
            Duties = AnyOrder(duties),
            Themes = AnyOrder(themes),
            Organisations = AnyOrder(organisations),
            Posts = AnyOrder(_posts),
            People = AnyOrder(people),
            LocalPolicingBodies = AnyOrder(bodies),
            OfficeHolders = AnyOrder(bodies.Length == 0 ? [] : Things(i => OfficeHolder(i, random.Pick(bodies).Id))),
            AnnouncedChanges = AnyOrder(Things(AnnouncedChange)),
            Panels = AnyOrder(Things(i => Panel(i, boards))),
            Portfolios = AnyOrder(portfolios),
            Partnerships = AnyOrder(partnerships),
            Meetings = AnyOrder(boards.Length == 0 ? [] : Things(i => Meeting(i, boards))),
            Agreements = AnyOrder(Things(i => Agreement(i, boards))),
            FundingLines = AnyOrder(Things(i => FundingLine(i, boards))),
            Filings = AnyOrder(Things(i => Filing(i, boards, plans))),
            CompleteRecords = AnyOrder(Things(i => CompleteRecord(i, boards))),
            Strategies = AnyOrder(Things(i => Strategy(i, boards))),
            PoliceAndCrimePlans = AnyOrder(plans),
            CorporatePlans = AnyOrder(Things(i => CorporatePlan(i, [.. plans.Select(static p => p.Id)]))),
            BusinessPlans = AnyOrder(Things(BusinessPlan)),
        };
    }

    private T[] Things<T>(Func<int, T> make) => [.. random.Many(size, make)];

    private ValueList<T> AnyOrder<T>(T[] items) => random.Shuffle(items).ToValueList();

    private PartnershipKind PartnershipKind(int i) => new()
    {
        Id = new($"partnership-kind-{i}"),
        OwnFacts = random.OwnFacts(),
        Name = random.Text(),
        Abbreviation = random.MaybeText(),
        Extent = random.Pick<LegalExtent>(),
        Function = random.Pick<PartnershipFunction>(),
        IsStatutory = random.Chance(),
        IsBoardInStatute = random.Chance(),
        EnactingProvision = random.MaybeCitation(),
        StatutoryMembers = random.Many(3, _ => MemberRequirement()),
        UsualMembers = random.Many(3, _ => MemberRequirement()),
        UsualFootprint = random.Pick<FootprintLevel>(),
        UsualTier = random.Pick<PartnershipTier>(),
        EstablishedYear = random.Chance() ? 1998 + random.Count(28) : null,
        UsualThemes = random.Some(_themes),
        Duties = random.Some(_duties),
        Coordinates = random.Some(_partnershipKinds),
        SameDutyAs = traits.Some(_partnershipKinds),
        IsForWholePlace = traits.Chance(),
        IsMetInAnyPartnership = traits.Chance(),
        CombiningDecider = random.Chance() ? random.Pick(_organisationKinds) : null,
        CombiningPower = random.MaybeCitation(),
        CombiningConditions = random.Many(2, _ => new LegalCondition { Text = random.Text(), Citation = random.MaybeCitation() }),
        Provenance = random.Provenance(),
    };

    private MemberRequirement MemberRequirement() => new()
    {
        Kind = random.Pick(_organisationKinds),
        Extent = random.Pick<LegalExtent>(),
        TwoTierOnly = random.Chance(),
    };

    private Organisation Organisation(int i) => new()
    {
        Id = new($"organisation-{i}"),
        OwnFacts = random.OwnFacts(),
        Name = random.Text(),
        Kind = random.PickOrNull(_organisationKinds),
        Footprint = random.Footprint(),
        Period = random.Period(),
        Provenance = random.Provenance(),
    };

    private Post Post(int i) => new()
    {
        Id = new($"post-{i}"),
        OwnFacts = random.OwnFacts(),
        Organisation = random.Pick(_organisations),
        Title = random.Text(),
        Pay = random.MaybePay(),
        Grade = random.MaybeText(),
        FullTimeShare = random.MaybeFullTimeShare(),
        Period = random.Period(),
        Provenance = random.Provenance(),
    };

    private Strategy Strategy(int i, Id<Partnership>[] boards)
    {
        Id<Partnership>? owner = random.PickOrNull(boards);
        return new()
        {
            Id = new($"strategy-{i}"),
            OwnFacts = random.OwnFacts(),
            Name = random.Text(),
            OwnerPartnership = owner,
            OwnerOrganisation = owner is null ? random.PickOrNull(_organisations) : null,
            Footprint = random.Footprint(),
            Period = random.Period(),
            Themes = random.Some(_themes),
            Priorities = random.Many(3, j => new StrategyPriority
            {
                Id = new($"strategy-{i}.{j}"),
                OwnFacts = random.OwnFacts(),
                Text = random.Text(),
                Themes = random.Some(_themes),
                Serves = random.Some(_planPriorities),
            }),
            Provenance = random.Provenance(),
        };
    }
}
