using PccGovernance.Reference;

namespace PccGovernance.Tests.Generators;

internal sealed partial class LandscapeContentsGenerator
{
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
}
