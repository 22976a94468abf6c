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

    /// <summary>In each of a few force areas one body after another.</summary>
    private LocalPolicingBody[] LocalPolicingBodies()
    {
        AreaCode[] areas =
            random.Shuffle(EnglandAndWales.Geography.ForceAreas.Select(static a => a.Code))[..random.Count(Math.Min(size, 10))];
        LocalDate change = random.Date();
        return
        [
            .. areas.Select((area, i) =>
                LocalPolicingBody($"first-{i}", area, new(random.Chance() ? new LocalDate(1990, 1, 1) : null, change))),
            .. areas.Select((area, i) => LocalPolicingBody($"second-{i}", area, new(change, random.Chance() ? change.PlusYears(4) : null))),
        ];
    }

    private LocalPolicingBody LocalPolicingBody(string id, AreaCode area, EffectivePeriod period) => new()
    {
        Id = new(id),
        OwnFacts = random.OwnFacts(),
        Name = random.Text(),
        Kind = random.Pick<LocalPolicingBodyKind>(),
        KnownTo = random.Chance() ? new LocalDate(2028, 5, 10) : null,
        ForceArea = area,
        Period = period,
        GovernsFire = random.Chance() ? random.Chance() : null,
        Instrument = random.MaybeCitation(),
        Organisation = random.PickOrNull(_organisations),
        Provenance = random.Provenance(),
    };

    private OfficeHolder OfficeHolder(int i, Id<LocalPolicingBody> body)
    {
        Post? post = MaybePost();
        OfficeCapacity capacity = random.Pick<OfficeCapacity>();
        return new()
        {
            Id = new($"office-{i}"),
            OwnFacts = random.OwnFacts(),
            Body = post is null ? body : null,
            Post = post?.Id,
            Office = random.Text(),
            Capacity = capacity,
            Person = capacity == OfficeCapacity.Vacancy ? null : random.PickOrNull(_people),
            ElectedOn = RandomFacts.AsKnown(random.MaybeDate()),
            FullTimeShare = random.MaybeFullTimeShare(),
            Period = random.Period(),
            Provenance = random.Provenance(),
        };
    }

    private AnnouncedChange AnnouncedChange(int i) => new()
    {
        Id = new($"change-{i}"),
        OwnFacts = random.OwnFacts(),
        Summary = random.Text(),
        Announced = random.PartialDate(),
        Effective = random.Chance() ? random.PartialDate() : null,
        Status = random.Pick<AnnouncementStatus>(),
        Footprint = random.Footprint(),
        Successor = random.Pick<LocalPolicingBodyKind>(),
        Provenance = random.Provenance(),
    };

    private PoliceAndCrimePanel Panel(int i, Id<Partnership>[] boards) => new()
    {
        Id = new($"panel-{i}"),
        OwnFacts = random.OwnFacts(),
        Name = random.Text(),
        ForceArea = random.ForceArea(),
        Board = random.PickOrNull(boards),
        Host = random.PickOrNull(_organisations),
        AppointedMembers = random.Chance() ? random.Count(20) : null,
        CoOptedMembers = random.Chance() ? random.Count(2) : null,
        Members = random.Many(3, _ => new PanelMember
        {
            Authority = random.Chance() ? random.Pick(_edition.Geography.Authorities).Code : null,
            IsCoOpted = random.Chance() ? random.Chance() : null,
            IsCouncillor = random.Chance() ? random.Chance() : null,
            IsBarred = random.Chance() ? random.Chance() : null,
            Party = random.MaybeText(),
            Period = random.Period(),
        }),
        Period = random.Period(),
        Provenance = random.Provenance(),
    };

    private Portfolio Portfolio(int i)
    {
        Post? post = MaybePost();
        return new()
        {
            Id = new($"portfolio-{i}"),
            OwnFacts = random.OwnFacts(),
            Subject = random.Text(),
            LeadOrganisation = post?.Organisation ?? random.PickOrNull(_organisations),
            LeadPost = post?.Id,
            Lead = random.PickOrNull(_people),
            FurtherLeads = _people.Length == 0 ? [] : random.Many(2, _ => PortfolioLead()),
            Themes = random.Some(_themes),
            Period = random.Period(),
            Provenance = random.Provenance(),
        };
    }

    private PortfolioLead PortfolioLead()
    {
        Post? post = MaybePost();
        return new()
        {
            Organisation = post?.Organisation ?? random.PickOrNull(_organisations),
            Post = post?.Id,
            Person = random.Pick(_people),
            IsDeputy = random.Chance(),
            Period = random.Period(),
        };
    }

    private Post? MaybePost() => _posts.Length > 0 && random.Chance() ? random.Pick(_posts) : null;

    private Partnership Partnership(Id<Partnership> id, Id<Partnership>[] above) => new()
    {
        Id = id,
        OwnFacts = random.OwnFacts(),
        Name = random.Text(),
        Kind = random.PickOrNull(_partnershipKinds),
        AlsoActsAs = random.Some(_partnershipKinds),
        CarriedFunctions =
            random.Some(_partnershipKinds).Select(kind => new CarriedFunction { Kind = kind, Period = random.Period() }).ToValueList(),
        Function = random.Pick<PartnershipFunction>(),
        Tier = random.Pick<PartnershipTier>(),
        Footprint = random.Footprint(),
        ReportsTo = random.Some(above, 2),
        ReportingLines = random.Some(above, 2).Select(to => new ReportingLine { To = to, Period = random.Period() }).ToValueList(),
        Predecessors = random.Some(above, 2),
        MeetsWith = random.Some(above, 2),
        Seats = _organisations.Length == 0 ? [] : random.Many(2 * size, _ => Seat()),
        Meetings = random.Chance() ? Meetings() : null,
        Themes = random.Some(_themes),
        Duties = random.Some(_duties),
        Purpose = random.MaybeText(),
        TermsOfReference = random.Chance() ? TermsOfReference() : null,
        Support = random.Chance() ? Support() : null,
        LastReviewed = random.MaybePartialDate(),
        Period = random.Period(),
        Provenance = random.Provenance(),
    };

    private Seat Seat()
    {
        Post? post = MaybePost();
        return new()
        {
            Organisation = post?.Organisation ?? random.Pick(_organisations),
            Post = post?.Id,
            Person = random.PickOrNull(_people),
            Role = random.Pick<SeatRole>(),
            Pay = random.MaybePay(),
            Grade = random.MaybeText(),
            PaymentPerMeeting = random.MaybePounds(),
            Attendance = random.Chance() ? random.Share() : null,
            Holding = random.Chance(0.2) ? Holding() : null,
            Period = random.Period(),
            Provenance = random.Provenance(),
        };
    }

    private SeatHolding Holding() => new()
    {
        Capacity = random.Pick<OfficeCapacity>(),
        SitsFor = random.PickOrNull(_boards),
        Deputies = random.Some([.. _posts.Select(static post => post.Id)]),
    };

    private MeetingPattern Meetings() => new()
    {
        MeetingsPerYearRange = random.MaybeRange(),
        MeetingHoursRange = random.MaybeRange(),
        PreparationHoursRange = random.MaybeRange(),
        TravelHoursRange = random.MaybeRange(),
        TravelMiles = random.MaybeNumber(),
        Months = random.Some([.. Enumerable.Range(1, 12)]),
        DecisionsPerYear = random.MaybeNumber(),
        ActionsPerYear = random.MaybeNumber(),
        Provenance = random.Provenance(),
    };

    private TermsOfReference TermsOfReference()
    {
        LocalDate? agreed = random.MaybeDate();
        return new()
        {
            AgreedOn = random.MaybePartly(agreed),
            ReviewDue = random.MaybePartly(random.MaybeDateFrom(agreed)),
            Reference = random.MaybeText(),
            Provenance = random.Provenance()
        };
    }

    private PartnershipSupport Support() => new()
    {
        SupportHoursPerYear = random.MaybeNumber(),
        SupportPay = random.MaybePay(),
        VenuePerMeeting = random.MaybePounds(),
        ExpensesPerMeeting = random.MaybePounds(),
        AnalysisHoursPerYear = random.MaybeNumber(),
        AnalysisPay = random.MaybePay(),
        OtherPerYear = random.MaybePounds(),
        OneOff = random.MaybePounds(),
        PaidBy = random.PickOrNull(_organisations),
        Provenance = random.Provenance(),
    };

    private Agreement Agreement(int i, Id<Partnership>[] boards)
    {
        ValueList<Id<Organisation>> parties = random.Some(_organisations);
        return new()
        {
            Id = new($"agreement-{i}"),
            OwnFacts = random.OwnFacts(),
            Name = random.Text(),
            Kind = random.Pick<AgreementKind>(),
            Parties = parties,
            Lead = random.PickOrNull([.. parties]),
            Shares = parties.Distinct()
                .Take(3)
                .Select(party => new AgreementShare { Organisation = party, Share = random.Share() / 4 })
                .ToValueList(),
            Partnerships = random.Some(boards),
            LegalGateway = random.MaybeCitation(),
            AgreedOn = random.MaybePartialDate(),
            ReviewDue = random.MaybePartialDate(),
            Period = random.Period(),
            Provenance = random.Provenance(),
        };
    }

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
