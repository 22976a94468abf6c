using Kind = PccGovernance.LandscapeErrorKind;

namespace PccGovernance.Tests.Model;

/// <summary>The contents of <see cref="TestLandscape"/>, each time with one thing wrong.</summary>
public static partial class SpoiltContents
{
    private static readonly AreaCode Elsewhere = new("E23000020");

    private static readonly EffectivePeriod Backwards = new(new(2026, 2, 1), new(2026, 2, 1));

    public static IReadOnlyDictionary<string, Spoilt> All { get; } =
        new[] { Catalogues(), Organisations(), Governance(), Boards(), Seats(), Strategies(), Plans(), Milestones() }
            .SelectMany(static cases => cases)
            .ToDictionary(static spoilt => $"{spoilt.Location} {spoilt.Kind} {spoilt.Part}", StringComparer.Ordinal);

    /// <summary>Replaces the first item of a list.</summary>
    public static ValueList<T> First<T>(this ValueList<T> list, Func<T, T> change) => [change(list[0]), .. list.Skip(1)];

    /// <summary>Repeats the first item of a list at its end.</summary>
    private static ValueList<T> Again<T>(this ValueList<T> list) => [.. list, list[0]];

    private static IEnumerable<Spoilt> Catalogues() =>
    [
        new("$.organisationKinds[1].id", Kind.DuplicateIdentifier,
            "The organisation kind identifier 'youth-service' stands twice: give each organisation kind an identifier of its own.",
            static c => c with { OrganisationKinds = c.OrganisationKinds.Again() }),
        new("$.organisationKinds[0].name", Kind.InvalidValue, "The organisation kind 'youth-service' has no name: give one.", static c =>
            c with { OrganisationKinds = c.OrganisationKinds.First(static k => k with { Name = " " }) }),
        new("$.organisationKinds[0].sector", Kind.OutOfRange,
            "The organisation kind 'youth-service' has the sector '99', which is none: give one of Unknown, Policing", static c =>
                c with { OrganisationKinds = c.OrganisationKinds.First(static k => k with { Sector = (Sector)99 }) }),
        new("$.organisationKinds[0].role", Kind.OutOfRange,
            "The organisation kind 'youth-service' has the organisation role '99', which is none: give one of None, LocalPolicingBody",
            static c => c with { OrganisationKinds = c.OrganisationKinds.First(static k => k with { Role = (OrganisationRole)99 }) }),
        new("$.organisationKinds[0].answersFor[0]", Kind.UnknownReference,
            "The organisation kind 'youth-service' names the organisation kind 'none'", static c =>
                c with { OrganisationKinds = c.OrganisationKinds.First(static k => k with { AnswersFor = [new("none")] }) }),
        new("$.organisationKinds[0].answersForInOneTier[0]", Kind.UnknownReference,
            "The organisation kind 'youth-service' names the organisation kind 'none'", static c =>
                c with { OrganisationKinds = c.OrganisationKinds.First(static k => k with { AnswersForInOneTier = [new("none")] }) }),
        new("$.partnershipKinds[1].id", Kind.DuplicateIdentifier, "The partnership kind identifier 'local-forum' stands twice", static c =>
            c with { PartnershipKinds = c.PartnershipKinds.Again() }),
        Forum("extent", Kind.OutOfRange, "has the legal extent '9'", static k => k with { Extent = (LegalExtent)9 }),
        Forum("function", Kind.OutOfRange, "has the partnership function '9'", static k => k with { Function = (PartnershipFunction)9 }),
        Forum("usualFootprint", Kind.OutOfRange, "has the footprint level '9'", static k => k with { UsualFootprint = (FootprintLevel)9 }),
        Forum("usualTier", Kind.OutOfRange, "has the partnership tier '9'", static k => k with { UsualTier = (PartnershipTier)9 }),
        Forum("usualThemes[1]", Kind.UnknownReference,
            "names the theme 'none', which the landscape does not have: add it or correct the identifier.", static k =>
                k with { UsualThemes = [new("victims"), new("none")] }),
        Forum("duties[0]", Kind.UnknownReference, "names the duty 'none'", static k => k with { Duties = [new("none")] }),
        Forum("coordinates[0]", Kind.UnknownReference, "names the partnership kind 'none'", static k =>
            k with { Coordinates = [new("none")] }),
        Forum("sameDutyAs[0]", Kind.UnknownReference, "names the partnership kind 'none'", static k =>
            k with { SameDutyAs = [new("none")] }),
        Forum("combiningDecider", Kind.UnknownReference, "names the organisation kind 'none'", static k =>
            k with { CombiningDecider = new("none") }),
        Forum("statutoryMembers[1].kind", Kind.UnknownReference, "names the organisation kind 'none'", static k =>
            k with { StatutoryMembers = [k.StatutoryMembers[0], new() { Kind = new("none") }] }),
        Forum("usualMembers[0].kind", Kind.UnknownReference, "names the organisation kind 'none'", static k =>
            k with { UsualMembers = [new() { Kind = new("none") }] }),
        Forum("usualMembers[0].extent", Kind.OutOfRange, "has the legal extent '9'", static k =>
            k with { UsualMembers = [new() { Kind = new("council"), Extent = (LegalExtent)9 }] }),
        Forum("enactingProvision.text", Kind.InvalidValue, "has no text", static k =>
            k with { EnactingProvision = new() { Text = string.Empty } }),
        Forum("combiningPower.inForce", Kind.DatesOutOfOrder, "has the period '2026-02-01/2026-02-01'", static k =>
            k with { CombiningPower = new() { Text = "An Act", InForce = Backwards } }),
        Forum("provenance.basis", Kind.OutOfRange, "has the fact basis '9'", static k =>
            k with { Provenance = new() { Basis = (FactBasis)9 } }),
        new("$.duties[1].id", Kind.DuplicateIdentifier, "The duty identifier 'local-duty' stands twice", static c =>
            c with { Duties = c.Duties.Again() }),
        new("$.duties[0].citation.extent", Kind.OutOfRange, "The duty 'local-duty' has the legal extent '9'", static c =>
            c with { Duties = c.Duties.First(static d => d with { Citation = new() { Text = "x", Extent = (LegalExtent)9 } }) }),
        new("$.themes[1].id", Kind.DuplicateIdentifier, "The theme identifier 'night-time' stands twice", static c =>
            c with { Themes = c.Themes.Again() }),
        new("$.themes[0].nature", Kind.OutOfRange, "The theme 'night-time' has the theme nature '9'", static c =>
            c with { Themes = c.Themes.First(static t => t with { Nature = (ThemeNature)9 }) }),
        new("$.themes[0].parts[0]", Kind.UnknownReference, "The theme 'night-time' names the theme 'none'", static c =>
            c with { Themes = c.Themes.First(static t => t with { Parts = [new("none")] }) }),
        new("$.themes[0].name", Kind.InvalidValue, "The theme 'night-time' has no name", static c =>
            c with { Themes = c.Themes.First(static t => t with { Name = null! }) }),
    ];

    private static IEnumerable<Spoilt> Organisations() =>
    [
        new("$.organisations[0].id", Kind.MissingIdentifier, "The organisation has no identifier: give it one.", static c =>
            c with { Organisations = [new() { Id = default, Name = "None" }, .. c.Organisations] }),
        new("$.organisations[3].id", Kind.DuplicateIdentifier, "The organisation identifier 'office' stands twice", static c =>
            c with { Organisations = c.Organisations.Again() }),
        new("$.organisations[0].kind", Kind.UnknownReference, "The organisation 'office' names the organisation kind 'none'", static c =>
            c with { Organisations = c.Organisations.First(static o => o with { Kind = new("none") }) }),
        new("$.organisations[0].footprint", Kind.UnknownReference,
            "The organisation 'office' names the area 'E23000020', which the edition 'test-1' does not have: correct the code.",
            static c => c with { Organisations = c.Organisations.First(static o => o with { Footprint = Footprint.Of(Elsewhere) }) }),
        new("$.organisations[0].period", Kind.DatesOutOfOrder,
            "The organisation 'office' has the period '2026-02-01/2026-02-01', whose end is not after its beginning: 'to' is the first "
            + "day no longer in force.", static c =>
                c with { Organisations = c.Organisations.First(static o => o with { Period = Backwards }) }),
        new("$.posts[2].id", Kind.DuplicateIdentifier, "The post identifier 'director' stands twice", static c =>
            c with { Posts = c.Posts.Again() }),
        new("$.posts[0].organisation", Kind.UnknownReference, "The post 'director' names the organisation 'none'", static c => c with
        {
            Posts = [new() { Id = new("director"), Title = "Director", Organisation = new("none") }, .. c.Posts.Skip(1)],
            Portfolios = c.Portfolios.First(static p => p with { LeadPost = null }),
            Partnerships = c.Partnerships.First(static p => p with { Seats = p.Seats.First(static s => s with { Post = null }) }),
        }),
        new("$.posts[0].pay", Kind.OutOfRange,
            "The post 'director' has a pay band from £60,000.00 to £50,000.00: give the lower amount first.", static c =>
                c with { Posts = c.Posts.First(static p => p with { Pay = PayBand.Between(60_000, 50_000) }) }),
        new("$.posts[0].pay.low", Kind.OutOfRange, "The post 'director' has a salary of -0.01: give 0 to 10000000.", static c =>
            c with { Posts = c.Posts.First(static p => p with { Pay = PayBand.Between(-0.01m, 50_000) }) }),
        new("$.posts[0].pay.high", Kind.OutOfRange, "The post 'director' has a salary of 10000000.01: give 0 to 10000000.", static c =>
            c with { Posts = c.Posts.First(static p => p with { Pay = PayBand.Between(0, 10_000_000.01m) }) }),
        new("$.posts[0].period", Kind.DatesOutOfOrder, "The post 'director' has the period", static c =>
            c with { Posts = c.Posts.First(static p => p with { Period = Backwards }) }),
        new("$.people[1].id", Kind.DuplicateIdentifier, "The person identifier 'person-1' stands twice", static c =>
            c with { People = c.People.Again() }),
    ];

    private static Spoilt Forum(string member, Kind kind, string what, Func<PartnershipKind, PartnershipKind> change) =>
        new($"$.partnershipKinds[0].{member}", kind, $"The partnership kind 'local-forum' {what}", c =>
            c with { PartnershipKinds = c.PartnershipKinds.First(change) });

    private static Spoilt Body(string member, Kind kind, string what, Func<LocalPolicingBody, LocalPolicingBody> change) =>
        new($"$.localPolicingBodies[0].{member}", kind, $"The local policing body 'alder-commissioner' {what}", c =>
            c with { LocalPolicingBodies = c.LocalPolicingBodies.First(change) });

    private static Spoilt Panel(string member, Kind kind, string what, Func<PoliceAndCrimePanel, PoliceAndCrimePanel> change) =>
        new($"$.panels[0].{member}", kind, $"The panel 'alder-panel' {what}", c => c with { Panels = c.Panels.First(change) });

    private static Spoilt Lead(string member, Kind kind, string what, Func<Portfolio, Portfolio> change) =>
        new($"$.portfolios[0].{member}", kind, $"The portfolio 'victims-lead' {what}", c =>
            c with { Portfolios = c.Portfolios.First(change) });

    private static Spoilt Board(string member, Kind kind, string what, Func<Partnership, Partnership> change) =>
        new($"$.partnerships[0].{member}", kind, $"The partnership 'safety' {what}", c =>
            c with { Partnerships = c.Partnerships.First(change) });

    private static Spoilt Seat(string member, Kind kind, string what, Func<Seat, Seat> change) =>
        new($"$.partnerships[0].seats[0].{member}", kind, $"Seat 0 of the partnership 'safety' {what}", c =>
            c with { Partnerships = c.Partnerships.First(p => p with { Seats = p.Seats.First(change) }) });
}
