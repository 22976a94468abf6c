namespace PccGovernance.Interchange;

/// <summary>Tells what of a landscape a format cannot hold, by counting what there is.</summary>
internal static class LeftOut
{
    private static readonly (string Feature, Func<Landscape, int> Count)[] Features =
    [
        ("posts", static l => l.Contents.Posts.Count),
        ("pay of posts and seats", static l =>
            l.Contents.Posts.Count(static post => post.Pay is not null || post.Grade is not null)
                + Seats(l).Count(static seat => seat.Pay is not null || seat.Grade is not null || seat.PaymentPerMeeting is not null)),
        ("attendance of seats", static l => Seats(l).Count(static seat => seat.Attendance is not null)),
        ("periods of seats", static l => Seats(l).Count(static seat => seat.Period != EffectivePeriod.Always)),
        ("periods of organisations and posts", static l =>
            l.Contents.Organisations.Count(static o => o.Period != EffectivePeriod.Always)
                + l.Contents.Posts.Count(static p => p.Period != EffectivePeriod.Always)),
        ("periods of partnerships", static l => Boards(l).Count(static b => b.Period != EffectivePeriod.Always)),
        ("reporting lines", static l => Boards(l).Sum(static b => b.ReportsTo.Count)),
        ("reporting lines beyond a partnership's first", static l => Boards(l).Sum(static b => Math.Max(0, b.ReportsTo.Count - 1))),
        ("kinds of partnerships", static l => Boards(l).Count(static b => b.Kind is not null)),
        ("further kinds and functions of partnerships", static l =>
            Boards(l).Sum(static b => b.AlsoActsAs.Count) + Boards(l).Count(static b => b.Function != PartnershipFunction.Unknown)),
        ("tiers of partnerships", static l => Boards(l).Count(static b => b.Tier != PartnershipTier.Unknown)),
        ("footprints", static l =>
            Boards(l).Count(static b => !b.Footprint.IsUnknown) + l.Contents.Organisations.Count(static o => !o.Footprint.IsUnknown)),
        ("meetings of partnerships", static l => Boards(l).Count(static b => b.Meetings is not null)),
        ("themes of partnerships", static l => Boards(l).Count(static b => !b.Themes.IsEmpty)),
        ("duties, purposes, terms of reference and reviews of partnerships", static l =>
            Boards(l)
                .Count(static b =>
                    !b.Duties.IsEmpty || b.Purpose is not null || b.TermsOfReference is not null || b.LastReviewed is not null)),
        ("support costs of partnerships", static l => Boards(l).Count(static b => b.Support is not null)),
        ("sources and notes (whether a fact is recorded or assumed)", static l =>
            Boards(l).Count(static b => b.Provenance != Provenance.Recorded)
                + Seats(l).Count(static s => s.Provenance != Provenance.Recorded)
                + l.Contents.Organisations.Count(static o => o.Provenance != Provenance.Recorded)),
        ("strategies", static l => l.Contents.Strategies.Count),
        ("plans", static l => l.Contents.PoliceAndCrimePlans.Count + l.Contents.CorporatePlans.Count + l.Contents.BusinessPlans.Count),
        ("local policing bodies, office holders, panels, portfolios and announced changes", static l =>
            l.Contents.LocalPolicingBodies.Count + l.Contents.OfficeHolders.Count + l.Contents.Panels.Count + l.Contents.Portfolios.Count
                + l.Contents.AnnouncedChanges.Count),
        ("filings", static l => l.Contents.Filings.Count),
        ("agreements", static l => l.Contents.Agreements.Count),
        ("meetings and funding lines", static l => l.Contents.Meetings.Count + l.Contents.FundingLines.Count),
        ("own kinds, duties and themes", static l =>
            l.Contents.OrganisationKinds.Count + l.Contents.PartnershipKinds.Count + l.Contents.Duties.Count + l.Contents.Themes.Count),
        ("seats", static l => Seats(l).Count()),
    ];

    /// <summary>What is left out by a format that holds some features, and what was done with persons.</summary>
    public static ValueList<string> Of(Landscape landscape, PersonHandling persons, bool holdsPersons, params ReadOnlySpan<string> held)
    {
        List<string> omitted = [];
        foreach ((string feature, Func<Landscape, int> count) in Features)
        {
            if (!held.Contains(feature) && count(landscape) is > 0 and int number)
            {
                omitted.Add($"Left out: {feature} ({number}).");
            }
        }

        if (!landscape.Contents.People.IsEmpty)
        {
            int number = landscape.Contents.People.Count;
            omitted.Add(!holdsPersons || persons == PersonHandling.LeaveOut
                ? $"Persons were left out ({number})."
                : persons == PersonHandling.Pseudonymise
                ? $"Persons were given numbers in place of names ({number})."
                : $"Persons are named ({number}): the file holds personal data.");
        }

        return [.. omitted];
    }

    private static ValueList<Partnership> Boards(Landscape landscape) => landscape.Contents.Partnerships;

    private static IEnumerable<Seat> Seats(Landscape landscape) => landscape.Contents.Partnerships.SelectMany(static board => board.Seats);
}
