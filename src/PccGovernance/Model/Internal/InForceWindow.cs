using NodaTime;

namespace PccGovernance;

/// <summary>The days on which everything in a landscape is in force, so that on any of them the landscape is whole without a look at its parts.</summary>
internal static class InForceWindow
{
    /// <summary>The days; a period that is not in order, and contains no day, when some things are never in force together.</summary>
    public static EffectivePeriod Of(LandscapeContents all)
    {
        LocalDate? from = null;
        LocalDate? to = null;
        foreach (EffectivePeriod period in Periods(all))
        {
            from = period.From is { } begins && !(begins < from) ? begins : from;
            to = period.To is { } ends && !(ends > to) ? ends : to;
        }

        return new(from, to);
    }

    private static IEnumerable<EffectivePeriod> Periods(LandscapeContents all) =>
        all.Organisations.Select(static o => o.Period)
            .Concat(all.Posts.Select(static p => p.Period))
            .Concat(all.LocalPolicingBodies.Select(static b => b.Period))
            .Concat(all.OfficeHolders.Select(static h => h.Period))
            .Concat(all.AnnouncedChanges.Select(static c => new EffectivePeriod(c.Announced.Earliest)))
            .Concat(all.Panels.Select(static p => p.Period))
            .Concat(all.Portfolios.Select(static p => p.Period))
            .Concat(all.Partnerships.Select(static p => p.Period))
            .Concat(all.Partnerships.SelectMany(static p => p.Seats).Select(static s => s.Period))
            .Concat(all.DataSharingAgreements.Select(static a => a.Period))
            .Concat(all.Strategies.Select(static s => s.Period))
            .Concat(all.PoliceAndCrimePlans.Select(static p => p.Period))
            .Concat(all.CorporatePlans.Select(static p => p.Period))
            .Concat(all.BusinessPlans.Select(static p => p.Period))
            .Concat(VersionsReplaced(all).Select(static day => new EffectivePeriod(day)));

    /// <summary>The days from which the next version of a plan is the one in force.</summary>
    private static IEnumerable<LocalDate> VersionsReplaced(LandscapeContents all) =>
        all.PoliceAndCrimePlans.SelectMany(static p => p.EarlierVersions).Select(static v => v.ReplacedOn)
            .Concat(all.CorporatePlans.SelectMany(static p => p.EarlierVersions).Select(static v => v.ReplacedOn))
            .Concat(all.BusinessPlans.SelectMany(static p => p.EarlierVersions).Select(static v => v.ReplacedOn));
}
