using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Tells what of a landscape a format cannot hold, by counting what there is.</summary>
internal static class LeftOut
{
    private static readonly (string Feature, Func<Landscape, int> Count)[] Features =
    [
        ("export.feature.posts", static l => l.Contents.Posts.Count),
        ("export.feature.pay", static l =>
            l.Contents.Posts.Count(static post => post.Pay is not null || post.Grade is not null)
                + Seats(l).Count(static seat => seat.Pay is not null || seat.Grade is not null || seat.PaymentPerMeeting is not null)),
        ("export.feature.attendance", static l => Seats(l).Count(static seat => seat.Attendance is not null)),
        ("export.feature.seat-periods", static l => Seats(l).Count(static seat => seat.Period != EffectivePeriod.Always)),
        ("export.feature.organisation-periods", static l =>
            l.Contents.Organisations.Count(static o => o.Period != EffectivePeriod.Always)
                + l.Contents.Posts.Count(static p => p.Period != EffectivePeriod.Always)),
        ("export.feature.partnership-periods", static l => Boards(l).Count(static b => b.Period != EffectivePeriod.Always)),
        ("export.feature.lines", static l => Boards(l).Sum(static b => b.ReportsTo.Count)),
        ("export.feature.further-lines", static l => Boards(l).Sum(static b => Math.Max(0, b.ReportsTo.Count - 1))),
        ("export.feature.kinds", static l => Boards(l).Count(static b => b.Kind is not null)),
        ("export.feature.functions", static l =>
            Boards(l).Sum(static b => b.AlsoActsAs.Count) + Boards(l).Count(static b => b.Function != PartnershipFunction.Unknown)),
        ("export.feature.tiers", static l => Boards(l).Count(static b => b.Tier != PartnershipTier.Unknown)),
        ("export.feature.footprints", static l =>
            Boards(l).Count(static b => !b.Footprint.IsUnknown) + l.Contents.Organisations.Count(static o => !o.Footprint.IsUnknown)),
        ("export.feature.meeting-patterns", static l => Boards(l).Count(static b => b.Meetings is not null)),
        ("export.feature.themes", static l => Boards(l).Count(static b => !b.Themes.IsEmpty)),
        ("export.feature.terms", static l =>
            Boards(l)
                .Count(static b =>
                    !b.Duties.IsEmpty || b.Purpose is not null || b.TermsOfReference is not null || b.LastReviewed is not null)),
        ("export.feature.support", static l => Boards(l).Count(static b => b.Support is not null)),
        ("export.feature.provenance", static l =>
            Boards(l).Count(static b => b.Provenance != Provenance.Recorded)
                + Seats(l).Count(static s => s.Provenance != Provenance.Recorded)
                + l.Contents.Organisations.Count(static o => o.Provenance != Provenance.Recorded)),
        ("export.feature.strategies", static l => l.Contents.Strategies.Count),
        (
            "export.feature.plans",
            static l => l.Contents.PoliceAndCrimePlans.Count + l.Contents.CorporatePlans.Count + l.Contents.BusinessPlans.Count),
        (
            "export.feature.governance",
            static l =>
                l.Contents.LocalPolicingBodies.Count
                + l.Contents.OfficeHolders.Count
                + l.Contents.Panels.Count
                + l.Contents.Portfolios.Count
                + l.Contents.AnnouncedChanges.Count),
        ("export.feature.filings", static l => l.Contents.Filings.Count),
        ("export.feature.agreements", static l => l.Contents.Agreements.Count),
        ("export.feature.meetings-and-funding", static l => l.Contents.Meetings.Count + l.Contents.FundingLines.Count),
        ("export.feature.vocabularies", static l =>
            l.Contents.OrganisationKinds.Count + l.Contents.PartnershipKinds.Count + l.Contents.Duties.Count + l.Contents.Themes.Count),
        ("export.feature.seats", static l => Seats(l).Count()),
    ];

    /// <summary>What is left out by a format that holds some features, and what was done with persons.</summary>
    public static ValueList<Statement> Of(Landscape landscape, PersonHandling persons, bool holdsPersons, params ReadOnlySpan<string> held)
    {
        List<Statement> omitted = [];
        foreach ((string feature, Func<Landscape, int> count) in Features)
        {
            if (!held.Contains(feature) && count(landscape) is > 0 and int number)
            {
                omitted.Add(Statement.Of("export.left-out", ("what", Statement.Of(feature)), ("number", number)));
            }
        }

        if (!landscape.Contents.People.IsEmpty)
        {
            int number = landscape.Contents.People.Count;
            omitted.Add(Statement.Of(
                !holdsPersons || persons == PersonHandling.LeaveOut ? "export.persons.left-out"
                    : persons == PersonHandling.Pseudonymise ? "export.persons.numbered"
                    : "export.persons.named",
                ("number", number)));
        }

        return [.. omitted];
    }

    private static ValueList<Partnership> Boards(Landscape landscape) => landscape.Contents.Partnerships;

    private static IEnumerable<Seat> Seats(Landscape landscape) => landscape.Contents.Partnerships.SelectMany(static board => board.Seats);
}
